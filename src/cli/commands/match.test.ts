import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { makeCreditCode } from '../../kernel/read/creditCode.ts'
import { everything } from '../../lines/index.ts'
import type { Office } from '../../server/office/office.ts'
import { createRecord } from '../../server/office/records.ts'
import { addBureau } from '../../store/bureau.ts'
import { openStore, type Store } from '../../store/database.ts'
import { folderFiles } from '../../store/keepers/folder.ts'

const main = resolve(import.meta.dirname, '../main.ts')
const bureau = '990109'
const PAPER = '云科〔2025〕1号'
const { DATABASE_URL: _, ...env } = process.env

const rule = (id: string, name: string, when: string, amount: object) =>
  JSON.stringify({
    ...{ id, name, version: 1, kind: 'clause', authority: '区科技局' },
    parameters: {
      省级奖励: { unit: '万元', values: [{ from: '2025-01-01', value: 20, cites: '第一条' }] },
      奖励比例: { unit: '%', values: [{ from: '2025-01-01', value: 1, cites: '第二条' }] },
    },
    conditions: [{ id: 'has', label: name, when, cites: '第一条' }],
    amount: { cites: '第一条', ...amount },
  })

describe('kechuang match', () => {
  let folder = ''
  let store: Store
  let office: Office

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kechuang-match-'))
    store = await openStore({ dataFolder: folder })
    await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
    office = { store, catalog: everything, bureau, actor: '张敏', files: folderFiles(join(folder, 'files')) }
    for (const [at, name] of ['甲公司', '乙公司', '丙公司'].entries())
      await enter('enterprise', { name, creditCode: makeCreditCode(bureau, at + 1), area: '云浦区' })
    await enter('policy', { number: PAPER, title: '若干措施', level: '区县', status: '现行' })
    const clause = { policy: PAPER, level: '区县', publishedOn: '2025-01-10', from: '2025-01-10' }
    const platforms = { base: '省级奖励', rounding: { to: '元', how: 'down' } }
    await enter('clause', {
      ...{ ...clause, number: '第一条', title: '平台奖励', recurs: '一次性' },
      rule: rule('K1', '平台奖励', '新认定平台级别 = "省"', platforms),
    })
    const contracts = { base: '登记技术交易额', rate: '奖励比例', rounding: { to: '元', how: 'down' } }
    await enter('clause', {
      ...{ ...clause, number: '第二条', title: '技术合同奖励', recurs: '每项一次' },
      rule: rule('K2', '技术合同奖励', '登记技术交易额 > 0 * 元', contracts),
    })
    const platform = (name: string, level: string, recognisedOn: string) =>
      enter('platform', { name, kind: '企业研发中心', level, host: '甲公司', recognisedOn })
    await platform('精密研发中心', '省级', '2025-05-06')
    await platform('材料研发中心', '省级', '2026-02-03')
    await platform('区级研发中心', '区级', '2026-02-03')
    await platform('老研发中心', '省级', '2022-02-03')
    for (const [number, amount] of [
      ['2026330100001', '300'],
      ['2026330100002', '50'],
    ] as const)
      await enter('techContract', {
        ...{ number, project: '工艺开发', kind: '技术开发', seller: '乙公司', registeredOn: '2026-03-02' },
        ...{ total: amount, technology: amount },
      })
    await enter('payment', {
      ...{ enterprise: '甲公司', policy: PAPER, clause: '第一条', item: '平台奖励', policyYear: '2025', level: '区' },
      ...{ carrier: '精密研发中心', appliedOn: '2025-09-01', applied: '20' },
    })
  })
  after(async () => {
    await store.close()
    await rm(folder, { recursive: true, force: true })
  })

  async function enter(register: string, cells: { readonly [field: string]: string }): Promise<void> {
    const typed = Object.fromEntries(Object.entries(cells).map(([field, text]) => [field, { text }]))
    const made = await createRecord(office, everything.registers.get(register)!, typed, () => false)
    assert.equal(made.outcome, 'saved', JSON.stringify([register, made]))
  }

  function run(...args: string[]): string {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [main, 'match', ...args, '--at', '2026-06-30', '--data', folder],
      { encoding: 'utf8', env },
    )
    assert.equal(status, 0, stderr)
    return stdout.trim()
  }

  it('tells of a clause that pays for platforms or contracts every one that is open, and what each brings', () => {
    assert.deepEqual(run().split('\n'), [
      '第一条平台奖励\t能享受1家1项，共200000元\t差一点0家\t缺事实0家',
      '  甲公司\t材料研发中心\t200000元',
      '第二条技术合同奖励\t能享受1家2项，共35000元\t差一点0家\t缺事实0家',
      '  乙公司\t2026330100001\t30000元',
      '  乙公司\t2026330100002\t5000元',
    ])
  })

  it('tells a firm of each of its own, and a firm that has none of nothing', () => {
    assert.equal(run('--enterprise', '甲公司'), '能享受\t第一条平台奖励（材料研发中心）\t200000元')
    assert.equal(run('--enterprise', '丙公司'), '没有能享受或接近能享受的条款')
    const [first] = JSON.parse(run('--enterprise', '乙公司', '--json'))
    assert.deepEqual([first.object, first.standing, first.amount], ['2026330100001', 'gets', '30000'])
  })
})
