import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { unzipSync } from 'fflate'
import { readWorkbook } from '../../../exchange/workbook/read.ts'
import { always } from '../../../kernel/dated.ts'
import type { Day } from '../../../kernel/values.ts'
import { content } from '../../../kernel/version.ts'
import { everything } from '../../../lines/index.ts'
import { addBureau, loadAreas } from '../../../store/bureau.ts'
import { bureauScope, inScope, type Store } from '../../../store/database.ts'
import { folderFiles } from '../../../store/keepers/folder.ts'
import { saveRecords } from '../../../store/records/save.ts'
import { Refusal } from '../../../store/refusal.ts'
import { testStore } from '../../../store/testing.ts'
import type { Office } from '../office.ts'
import { packEvidence } from './pack.ts'

const bureau = '990101'
const number = '云科规〔2025〕3号'

describe('迎检包', () => {
  let store: Store
  let folder: string
  let office: Office

  before(async () => {
    store = await testStore()
    folder = await mkdtemp(join(tmpdir(), 'kechuang-test-'))
    office = { store, catalog: everything, bureau, actor: '张三', files: folderFiles(folder) }
    await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
    await save('policy', { number, title: '若干措施', level: '区县', status: '现行', issuedOn: '2025-03-18' })
    const firm = await save('enterprise', { creditCode: '91350100M000100Y43', name: always('甲公司') })
    const of = { enterprise: firm, policy: number, policyYear: 2025, appliedOn: '2025-09-01', agency: '某咨询公司' }
    const calculation = '基数：100,000元（申报额）'
    await save('payment', { ...of, item: '认定奖励', applied: '100000', approved: '100000', calculation })
    await save('payment', { ...of, item: '研发补助', applied: '50000' })
  })
  after(async () => {
    await store.close()
    await rm(folder, { recursive: true, force: true })
  })

  async function save(name: string, values: object): Promise<string> {
    return inScope(store, bureauScope(bureau), async (tx) => {
      const register = everything.registers.get(name)!
      const areas = await loadAreas(tx, bureau)
      const { saved } = await saveRecords(tx, { catalog: everything, bureau, areas, actor: '张三' }, [
        { register, id: null, kind: 'create', content: content(register, values as never) },
      ])
      return saved[0]!.id
    })
  }

  it('has numbered folders, sheets with their day, how each amount came about, and what is lacking', async () => {
    const { bytes, gaps } = await packEvidence(office, number, 2025, '2026-07-01' as Day)
    const files = unzipSync(bytes)
    const names = Object.keys(files)
    for (const expected of [
      '00 目录.xlsx',
      '04 受理登记表/受理登记表.xlsx',
      '12 三方核对表/三方核对表.xlsx',
      '99 缺失清单.xlsx',
    ])
      assert.ok(names.includes(expected), expected)
    assert.match(
      new TextDecoder().decode(files['05 一户一卷/甲公司/认定奖励/核算过程单.txt']),
      /基数：100,000元（申报额）/,
    )
    const text = async (name: string) =>
      (await readWorkbook(files[name]!, name)).sheets[0]!.rows.map(({ cells }) =>
        cells.map((cell) => cell.text).join('|'),
      ).join('\n')
    assert.match(await text('04 受理登记表/受理登记表.xlsx'), /生成日期：2026-07-01[\s\S]*甲公司\|认定奖励/)
    assert.match(await text('14 中介机构名单/中介机构及代理户数.xlsx'), /某咨询公司\|2\|1/)
    assert.match(await text('99 缺失清单.xlsx'), /甲公司 认定奖励\|已审定，没有支付/)
    assert.ok(gaps.some(({ lacks }) => lacks === '没有登记条款'))
  })

  it('of a policy that nobody claimed under is refused', async () => {
    await assert.rejects(packEvidence(office, number, 2019, '2026-07-01' as Day), Refusal)
  })
})
