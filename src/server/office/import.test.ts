import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { latest } from '../../kernel/dated.ts'
import { parsePeriod } from '../../kernel/period.ts'
import { makeCreditCode } from '../../kernel/read/creditCode.ts'
import type { AreaCode, Day } from '../../kernel/values.ts'
import { everything } from '../../lines/index.ts'
import { verifyBalances } from '../../store/balance/verify.ts'
import { addBureau, saveAreas } from '../../store/bureau.ts'
import { bureauScope, inScope, type Store } from '../../store/database.ts'
import { resolveCutoff } from '../../store/journal/cutoff.ts'
import { verifyJournal } from '../../store/journal/verify.ts'
import { folderFiles } from '../../store/keepers/folder.ts'
import { recordsByIdentity } from '../../store/records/load.ts'
import { saveRecords } from '../../store/records/save.ts'
import { Refusal } from '../../store/refusal.ts'
import { testStore } from '../../store/testing.ts'
import { refusedWorkbook, withdrawBatch } from './batch.ts'
import { decideClaim, listClaims } from './claim.ts'
import { exportRegister, templateWorkbook } from './export.ts'
import { AllOrNone, type ImportOptions, type ImportReport, importDefaults, importFile } from './import.ts'
import { reportIndicators } from './indicator.ts'
import { look, type Office, work } from './office.ts'

const code = (n: number) => makeCreditCode('990104', n)
const enterprise = everything.registers.get('enterprise')!

describe('a list that is imported', () => {
  let store: Store
  let files = ''
  let count = 0

  before(async () => {
    store = await testStore()
    files = await mkdtemp(join(tmpdir(), 'kechuang-files-'))
  })
  after(() => rm(files, { recursive: true, force: true }))

  /** A bureau of its own with two streets and three firms: 甲 and 乙 in 东江, 丙（云浦）in 西岭. */
  async function office(): Promise<Office> {
    const bureau = `99030${++count}`
    await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
    const street = (n: number, name: string) => ({
      code: `${bureau}00${n}` as AreaCode,
      name,
      parent: bureau as AreaCode,
      also: [],
      group: null,
    })
    await inScope(store, bureauScope(bureau), (tx) =>
      saveAreas(tx, bureau, [street(1, '东江街道'), street(2, '西岭街道')]),
    )
    const at: Office = { store, catalog: everything, bureau, actor: '张三', files: folderFiles(files) }
    const report = await take(at, 'enterprise', [
      '企业名称,统一社会信用代码,所属街道,注册资金',
      `甲科技有限公司,${code(1)},东江街道,500(万元人民币)`,
      `乙科技有限公司,${code(2)},东江,14(万美元)`,
      `丙（云浦）科技有限公司,${code(3)},西岭街道,N/A`,
    ])
    assert.equal(report.accepted, 3)
    return at
  }

  function take(
    at: Office,
    register: string,
    lines: readonly string[],
    options: Partial<ImportOptions> = {},
  ): Promise<ImportReport> {
    const bytes = new TextEncoder().encode(lines.join('\n'))
    return importFile(at, everything.registers.get(register)!, bytes, `${register}.csv`, {
      ...importDefaults,
      ...options,
    })
  }

  async function figure(at: Office, id: string, period: string, area = ''): Promise<string | null> {
    const cutoff = await resolveCutoff(store, at.bureau, null)
    const [report] = await look(at, (on) =>
      reportIndicators(
        on,
        cutoff,
        [everything.indicators.get(id)!],
        [`${at.bureau}${area}` as AreaCode],
        parsePeriod(period)!,
      ),
    )
    return report?.value ?? null
  }

  async function firm(at: Office, n: number) {
    return look(at, async ({ tx }) => (await recordsByIdentity(tx, enterprise, at.bureau, [code(n)])).get(code(n))!)
  }

  const titles = [
    '称号,企业名称,批次,认定日期,有效期至',
    '高企,甲科技有限公司,2025年第一批,2025-11-06,2028-11-05',
    '高企,丙(云浦)科技有限公司,2025年第1批,2025-11-06,2028-11-05',
  ]

  it('finds firms by name, whichever brackets it uses, and counts them in the street of the register', async () => {
    const at = await office()
    const report = await take(at, 'recognition', titles)
    assert.deepEqual([report.accepted, report.pending, report.refused], [2, 0, 0])
    assert.equal(await figure(at, 'highTechFirms', '2025-12'), '2')
    assert.equal(await figure(at, 'highTechFirms', '2025-12', '002'), '1')
  })

  it('changes nothing when it comes a second time, in another spelling of the batch', async () => {
    const at = await office()
    await take(at, 'recognition', titles)
    const again = await take(at, 'recognition', [
      titles[0]!,
      '高新技术企业,甲科技有限公司,第一批(2025),2025/11/6,2028-11-05',
      titles[2]!,
    ])
    assert.deepEqual([again.accepted, again.updated, again.unchanged], [0, 0, 2])
    assert.equal(await figure(at, 'newHighTech', '2025'), '2')
  })

  it('keeps a row with an unknown name without counting it, until somebody says whom it means', async () => {
    const at = await office()
    const list = [...titles, '高企,甲科技股份公司,2025年第二批,2025-12-01,2028-11-30']
    const report = await take(at, 'recognition', list)
    assert.deepEqual([report.accepted, report.pending], [2, 1])
    assert.equal(await figure(at, 'newHighTech', '2025'), '2')
    const [claim] = await listClaims(at)
    assert.equal(claim?.name, '甲科技股份公司')
    assert.ok(claim?.candidates.some(({ identity }) => identity === code(1)))
    assert.deepEqual(await decideClaim(at, 'enterprise', '甲科技股份公司', code(1)), { settled: 1, doubled: 0 })
    assert.equal(await figure(at, 'newHighTech', '2025'), '3')
    assert.equal((await take(at, 'recognition', list)).unchanged, 3)
  })

  it('settles what waited for a name when the firm is registered later', async () => {
    const at = await office()
    await take(at, 'recognition', [titles[0]!, '高企,丁科技有限公司,2025年第一批,2025-11-06,2028-11-05'])
    assert.equal(await figure(at, 'newHighTech', '2025'), null)
    await take(at, 'enterprise', ['企业名称,统一社会信用代码', `丁科技有限公司,${code(4)}`])
    assert.equal(await figure(at, 'newHighTech', '2025'), '1')
  })

  it('leaves alone what is blank or absent, and what a clerk edited after the last import', async () => {
    const at = await office()
    const before = await firm(at, 1)
    await take(at, 'enterprise', ['企业名称,统一社会信用代码,联系电话', `甲科技有限公司,${code(1)},--`])
    assert.equal((await firm(at, 1)).version, before.version)
    await work(at, ({ tx, ...on }) =>
      saveRecords(tx, on, [
        {
          register: enterprise,
          id: before.id,
          content: { ...before.content, values: { ...before.content.values, capital: '9000000' } },
          kind: 'change',
        },
      ]).then(() => undefined),
    )
    await take(at, 'enterprise', [
      '企业名称,统一社会信用代码,所属街道,注册资金',
      `甲科技有限公司,${code(1)},东江街道,500(万元人民币)`,
    ])
    assert.equal((await firm(at, 1)).content.values.capital, '9000000')
    await take(at, 'enterprise', ['企业名称,统一社会信用代码,注册资金', `甲科技有限公司,${code(1)},800万元`])
    assert.equal((await firm(at, 1)).content.values.capital, '8000000')
  })

  it('moves a firm from a day on (变更), or says that it was always elsewhere (更正)', async () => {
    const at = await office()
    await take(at, 'recognition', titles)
    const moved = ['统一社会信用代码,企业名称,所属街道', `${code(1)},甲科技有限公司,西岭街道`]
    await take(at, 'enterprise', moved, { dated: { kind: 'change', from: '2026-05-10' as Day } })
    assert.equal(await figure(at, 'highTechFirms', '2026-04', '001'), '1')
    assert.equal(await figure(at, 'highTechFirms', '2026-05', '001'), '0')
    await take(at, 'enterprise', ['统一社会信用代码,企业名称,所属街道', `${code(3)},丙（云浦）科技有限公司,东江街道`])
    assert.equal(await figure(at, 'highTechFirms', '2025-12', '001'), '2')
    assert.equal(await figure(at, 'highTechFirms', '2025-12', '002'), '0')
  })

  it('finds a renamed firm under its former name', async () => {
    const at = await office()
    await take(at, 'enterprise', ['统一社会信用代码,企业名称', `${code(1)},甲集团有限公司`], {
      dated: { kind: 'change', from: '2026-01-01' as Day },
    })
    assert.equal(latest((await firm(at, 1)).content.values.name as []), '甲集团有限公司')
    assert.equal((await take(at, 'recognition', titles)).accepted, 2)
  })

  it('takes as a whole list (全量名单) to end what it no longer names, after asking twice', async () => {
    const at = await office()
    await take(at, 'recognition', titles)
    const snapshot = { mode: 'snapshot' as const, snapshot: { on: '2026-06-30' as Day, confirmed: false } }
    await assert.rejects(
      take(at, 'recognition', titles.slice(0, 2), snapshot),
      (error) => error instanceof Refusal && error.problem.code === 'import.manyEnding',
    )
    const report = await take(at, 'recognition', titles.slice(0, 2), {
      ...snapshot,
      snapshot: { on: '2026-06-30' as Day, confirmed: true },
    })
    assert.equal(report.ending, 1)
    assert.equal(await figure(at, 'highTechFirms', '2026-05'), '2')
    assert.equal(await figure(at, 'highTechFirms', '2026-06'), '1')
  })

  it('is no whole list while a row of it cannot be read, and nothing of it is written', async () => {
    const at = await office()
    await take(at, 'recognition', titles)
    const broken = [titles[0]!, titles[1]!, '高企,乙科技有限公司,某批,2025-11-06,2028-11-05']
    const snapshot = { mode: 'snapshot' as const, snapshot: { on: '2026-06-30' as Day, confirmed: true } }
    await assert.rejects(
      take(at, 'recognition', broken, snapshot),
      (error) => error instanceof Refusal && error.problem.code === 'import.snapshotRefused',
    )
    assert.equal(await figure(at, 'highTechFirms', '2026-06'), '2')
  })

  it('counts a row that stands twice as one record', async () => {
    const at = await office()
    const report = await take(at, 'recognition', [...titles, titles[1]!])
    assert.deepEqual([report.accepted, report.unchanged], [2, 1])
  })

  it('brings a figure in 万元 to the unit of its series or indicator, whether the header or a column says so', async () => {
    const at = await office()
    await take(at, 'series', ['指标名称,期间,数值(万元)', '地区生产总值,2025年,10630000'])
    assert.equal(await figure(at, 'gdp', '2025'), '1063')
    await take(at, 'opening', ['指标名称,期间,数值(亿元)', '技术合同成交额（输出）,2020年,3.5'])
    assert.equal(await figure(at, 'contractValueSold', '2020'), '350000000')
  })

  it('moves a list of names to a state (名单即动作), and refuses names that have no record', async () => {
    const at = await office()
    await take(at, 'recognition', ['称号,企业名称,批次', '高企,甲科技有限公司,2025年第一批'])
    const constants = { 称号: '高新技术企业', 批次: '2025年第一批', 认定日期: '2025-11-06' }
    const report = await take(at, 'recognition', ['序号,企业名称', '1,甲科技有限公司', '2,乙科技有限公司'], {
      mode: 'action',
      constants,
    })
    assert.deepEqual([report.updated, report.refused], [1, 1])
    assert.equal(await figure(at, 'newHighTech', '2025'), '1')
  })

  it('takes a cross table of targets as it is: a row for each indicator, a column for each street', async () => {
    const at = await office()
    const report = await take(at, 'target', [
      '序号,指标名称,单位,年度,区目标,东江街道,西岭街道',
      '1,新认定高新技术企业,家,2026,130,80,50',
      '2,技术合同成交额（输出）,亿元,2026,40.5,,',
      '3,没有这个指标,家,2026,1,,',
    ])
    assert.deepEqual([report.accepted, report.refused], [4, 1])
    const cutoff = await resolveCutoff(store, at.bureau, null)
    const streets = ['', '001', '002'].map((area) => `${at.bureau}${area}` as AreaCode)
    const reports = await look(at, (on) =>
      reportIndicators(on, cutoff, [everything.indicators.get('newHighTech')!], streets, parsePeriod('2026')!),
    )
    assert.deepEqual(
      reports.map(({ target }) => target),
      ['130', '80', '50'],
    )
    const [contracts] = await look(at, (on) =>
      reportIndicators(
        on,
        cutoff,
        [everything.indicators.get('contractValueSold')!],
        [streets[0]!],
        parsePeriod('2026')!,
      ),
    )
    assert.equal(contracts?.target, '4050000000')
  })

  it('keeps a partner elsewhere by its name, outside, without asking who it is', async () => {
    const at = await office()
    const report = await take(at, 'techContract', [
      '合同登记编号,项目名称,合同类别,卖方名称,卖方行政区划,买方名称,买方行政区划,认定(登记)日期,合同成交总额(万元),技术交易额(万元)',
      '2026990106000001,轴承项目,技术开发,甲科技有限公司,云浦区,远方大学,北京市海淀区,2026-03-05,100,80',
      '2026990106000002,算法项目,技术服务,远方大学,北京市海淀区,乙科技有限公司,云浦区,2026-04-05,50,50',
    ])
    assert.deepEqual([report.accepted, report.pending, report.refused], [2, 0, 0])
    assert.equal(await figure(at, 'contractValueSold', '2026H1'), '1000000')
    assert.equal(await figure(at, 'contractValueSold', '2026H1', '001'), '1000000')
    assert.equal(await figure(at, 'contractValueBought', '2026H1'), '500000')
  })

  it('can be withdrawn while nothing depends on it, and the books are as before', async () => {
    const at = await office()
    const { batch } = await take(at, 'recognition', titles)
    assert.equal(await withdrawBatch(at, batch!), 2)
    assert.equal(await figure(at, 'highTechFirms', '2025-12'), '0')
    await assert.rejects(withdrawBatch(at, batch!), Refusal)
    assert.equal((await take(at, 'recognition', titles)).updated, 2)
    assert.equal(await figure(at, 'highTechFirms', '2025-12'), '2')
    assert.deepEqual((await verifyJournal(store, everything, at.bureau)).faults, [])
    assert.deepEqual((await verifyBalances(store, everything, at.bureau)).faults, [])
  })

  it('is taken in again after it was withdrawn, cells and all', async () => {
    const at = await office()
    const mended = ['统一社会信用代码,企业名称,注册资金', `${code(1)},甲科技有限公司,900万元`]
    const { batch } = await take(at, 'enterprise', mended)
    await withdrawBatch(at, batch!)
    assert.equal((await firm(at, 1)).content.values.capital, '5000000')
    assert.equal((await take(at, 'enterprise', mended)).updated, 1)
    assert.equal((await firm(at, 1)).content.values.capital, '9000000')
  })

  it('does not count twice what was waiting under another name and is there already', async () => {
    const at = await office()
    await take(at, 'recognition', [...titles, '高企,甲公司,2025年第一批,2025-11-06,2028-11-05'])
    assert.deepEqual(await decideClaim(at, 'enterprise', '甲公司', code(1)), { settled: 0, doubled: 1 })
    assert.equal(await figure(at, 'newHighTech', '2025'), '2')
    assert.deepEqual(await listClaims(at), [])
  })

  it('is not withdrawn while records refer to what it made', async () => {
    const at = await office()
    const { batch } = await take(at, 'enterprise', ['企业名称,统一社会信用代码', `丁科技有限公司,${code(4)}`])
    await take(at, 'recognition', [titles[0]!, '高企,丁科技有限公司,2025年第一批,2025-11-06,2028-11-05'])
    await assert.rejects(
      withdrawBatch(at, batch!),
      (error) => error instanceof Refusal && error.problem.code === 'batch.referred',
    )
  })

  it('refuses a row only for what tells the record, says where and what to do, and keeps it to be mended', async () => {
    const at = await office()
    const report = await take(at, 'enterprise', [
      '企业名称,统一社会信用代码,注册日期',
      `戊公司,${code(5)},不详`,
      '己公司,320121000003796,2020-01-01',
      '庚公司,9.13E+17,2020-01-01',
      ',,2020-01-01',
    ])
    assert.deepEqual([report.accepted, report.refused], [1, 3])
    assert.deepEqual(
      report.warnings.map(({ row, column }) => `${row}${column}`),
      ['2C'],
    )
    assert.deepEqual(
      report.refusals.map(({ row, column, code }) => `${row}${column} ${code}`),
      ['3B code.registration15', '4B code.number', '5A cell.required'],
    )
    const workbook = await refusedWorkbook(at, report.batch!)
    const again = await importFile(at, enterprise, workbook, '未导入.xlsx', importDefaults)
    assert.deepEqual([again.rows, again.refused], [3, 3])
  })

  it('goes in whole or not at all when asked to', async () => {
    const at = await office()
    const lines = ['企业名称,统一社会信用代码', `戊公司,${code(5)}`, '己公司,320121000003796']
    await assert.rejects(
      take(at, 'enterprise', lines, { allOrNone: true }),
      (error) => error instanceof AllOrNone && error.report.refused === 1,
    )
    assert.equal(await firm(at, 5), undefined)
  })

  it('writes nothing in a preview', async () => {
    const at = await office()
    const report = await take(at, 'recognition', titles, { dryRun: true })
    assert.deepEqual([report.accepted, report.batch], [2, null])
    assert.equal(await figure(at, 'newHighTech', '2025'), null)
  })

  it('comes back unchanged from its own export, and its template is an empty list', async () => {
    const at = await office()
    await take(at, 'recognition', titles)
    for (const register of ['enterprise', 'recognition']) {
      const workbook = await exportRegister(at, everything.registers.get(register)!)
      const report = await importFile(at, everything.registers.get(register)!, workbook, '导出.xlsx', importDefaults)
      assert.deepEqual([report.accepted, report.updated, report.refused, report.pending], [0, 0, 0, 0], register)
    }
    for (const register of everything.registers.values()) {
      const report = await importFile(at, register, await templateWorkbook(at, register), '模板.xlsx', importDefaults)
      assert.deepEqual([register.name, report.rows], [register.name, 0])
    }
  })

  it('goes on where it was when it is begun again, and leaves alone what somebody has changed meanwhile', async () => {
    const at = await office()
    const lines = ['企业名称,统一社会信用代码', ...Array.from({ length: 25 }, (_, n) => `丁${n}公司,${code(100 + n)}`)]
    const id = '0190a000-0000-7000-8000-00000000000a'
    const cut = (done: number) => {
      if (done >= 20) throw new Error('cut')
    }
    await assert.rejects(take(at, 'enterprise', lines, { id, rowsPerSlice: 10, progress: cut }), /cut/)
    const [first] = await inScope(store, bureauScope(at.bureau), async (tx) => [
      ...(await recordsByIdentity(tx, enterprise, at.bureau, [code(100)])).values(),
    ])
    await work(at, ({ tx, ...writing }) =>
      saveRecords(tx, { ...writing, actor: '李四' }, [
        {
          ...{ register: enterprise, id: first!.id, kind: 'change' },
          content: { ...first!.content, values: { ...first!.content.values, phone: '13900000000' } },
        },
      ]),
    )
    const report = await take(at, 'enterprise', lines, { id, rowsPerSlice: 10 })
    assert.deepEqual(
      [report.batch, report.rows, report.accepted, report.updated, report.unchanged, report.refused],
      [id, 25, 25, 0, 0, 0],
    )
    const [after] = await inScope(store, bureauScope(at.bureau), async (tx) => [
      ...(await recordsByIdentity(tx, enterprise, at.bureau, [code(100)])).values(),
    ])
    assert.deepEqual([after?.version, after?.content.values.phone], [2, '13900000000'])
    assert.deepEqual((await verifyJournal(store, everything, at.bureau)).faults, [])
  })

  it('books 约300 as 约300: no remark where the register keeps the word, and the figure says between what it lies', async () => {
    const at = await office()
    const report = await take(at, 'activity', [
      '活动日期,活动名称,地点,活动类别,人次,发放资料,媒体报道',
      '2026-03-05,政策宣讲会,会议室,政策宣讲,约300人次,近500份,2',
      '2026-03-06,田间培训,东江,田间培训,120,500多份,约3',
    ])
    assert.deepEqual([report.accepted, report.warnings.map(({ value }) => value)], [2, ['约3']])
    const cutoff = await resolveCutoff(store, at.bureau, null)
    const told = await look(at, (here) =>
      reportIndicators(
        here,
        cutoff,
        ['attendance', 'handouts', 'sessions'].map((id) => everything.indicators.get(id)!),
        [at.bureau as AreaCode],
        parsePeriod('2026H1')!,
      ),
    )
    assert.deepEqual(
      told.map(({ value, rough }) => [value, rough?.word ?? null, rough?.text ?? null]),
      [
        ['420', '约', '含约数，不少于390人次，不超过450人次'],
        ['1000', '约', '含约数，不少于950份，不超过1,100份'],
        ['2', null, null],
      ],
    )
    assert.deepEqual((await verifyBalances(store, everything, at.bureau)).faults, [])
  })
})
