import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { z } from '@hono/zod-openapi'
import { writeCsv } from '../../exchange/workbook/write.ts'
import { plainText, spansText } from '../../kernel/document/text.ts'
import type { AreaCode } from '../../kernel/values.ts'
import { everything } from '../../lines/index.ts'
import { addBureau, saveAreas } from '../../store/bureau.ts'
import { bureauScope, inScope, type Store } from '../../store/database.ts'
import { folderFiles } from '../../store/keepers/folder.ts'
import { testStore } from '../../store/testing.ts'
import { importDefaults, importFile } from '../office/import.ts'
import { documentHeadSchema, documentSchema } from './schema/documents.ts'
import {
  assessedSchema,
  boardSchema,
  campaignsSchema,
  madeSchema,
  schemesSchema,
  sourcesSchema,
  yearSchema,
} from './schema/supervision.ts'
import { makeAccount, testApp } from './testing.ts'

const bureau = '990101'
const streets = ['东江街道', '西岭街道', '北城街道', '南湖街道'].map((name, index) => ({
  ...{ code: `${bureau}00${index + 1}` as AreaCode, name, parent: bureau as AreaCode, also: [], group: null },
}))

describe('supervision over HTTP', () => {
  let store: Store
  let files: string
  let clerk: ReturnType<ReturnType<typeof testApp>['visitor']>
  const at = `?bureau=${bureau}`

  before(async () => {
    store = await testStore()
    files = await mkdtemp(join(tmpdir(), 'kechuang-supervision-'))
    await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
    await inScope(store, bureauScope(bureau), (tx) => saveAreas(tx, bureau, streets))
    await makeAccount(store, 'zhangmin', 'right horse')
    await take('target', ['指标', '年度', '目标值'], [['sessions', '2026', '20']])
    const events = (street: string, count: number, from = 0) =>
      Array.from({ length: count }, (_, n) => ['2026-03-05', `${street}科普${from + n}`, '广场', street, '科普', '100'])
    await take(
      'activity',
      ['活动日期', '活动名称', '活动地点', '所在街道', '类别', '参加人次'],
      [...events('东江街道', 4), ...events('西岭街道', 4), ...events('北城街道', 1), ...events('', 2)],
    )
    clerk = testApp(store, files).visitor()
    await clerk.signIn('zhangmin', 'right horse')
  })
  after(async () => {
    await store.close()
    await rm(files, { recursive: true })
  })

  async function take(
    register: string,
    titles: readonly string[],
    rows: readonly (readonly string[])[],
  ): Promise<void> {
    const office = { store, catalog: everything, bureau, actor: '张敏', files: folderFiles(files) }
    const bytes = writeCsv({ columns: titles.map((title) => ({ title, kind: 'text' as const })), rows })
    const report = await importFile(
      office,
      everything.registers.get(register)!,
      bytes,
      `${register}.csv`,
      importDefaults,
    )
    assert.equal(report.refused, 0, JSON.stringify(report.refusals))
  }

  async function told<S extends z.ZodType>(asked: Promise<Response>, schema: S): Promise<z.infer<S>> {
    const answer = await asked
    assert.equal(answer.status, 200, await answer.clone().text())
    return schema.parse(await answer.json())
  }

  const drafted = async (template: string, period: string, more = {}) => {
    const { id } = await told(clerk.post(`/api/documents${at}`, { template, period, ...more }), documentHeadSchema)
    return told(clerk.get(`/api/documents/${id}${at}`), documentSchema)
  }
  const sources = () => told(clerk.get(`/api/supervision/sources${at}`), sourcesSchema)

  it('makes tasks of a frozen plan’s sentences, each once for an owner, and the next draft says what became of them', async () => {
    const summary = await drafted('half-year-summary', '2026H1')
    const draftIs = clerk.post(`/api/supervision/sources/document/${summary.id}${at}`, {
      tasks: [{ text: '甲', owner: '综合科', dueOn: '2026-09-30' }],
    })
    assert.equal((await draftIs).status, 422, 'a draft may still change')
    const frozen = { version: summary.version, recipient: null }
    await told(clerk.post(`/api/documents/${summary.id}/freeze${at}`, frozen), documentHeadSchema)
    const source = (await sources()).sources.find(({ id }) => id === summary.id)!
    const item = source.items.find(({ text }) => text.includes('全年力争'))!
    assert.deepEqual([item.dueOn, item.indicatorLabel, item.tasks], ['2026-12-31', '活动场次', []])
    const wanted = { tasks: [{ text: item.text, owner: '综合科', dueOn: '2026-10-31' }] }
    const make = () => clerk.post(`/api/supervision/sources/document/${summary.id}${at}`, wanted)
    assert.deepEqual(await told(make(), madeSchema), { made: 1 })
    assert.equal((await make()).status, 422)
    const [made] = (await sources()).sources.find(({ id }) => id === summary.id)!.items.flatMap(({ tasks }) => tasks)
    assert.deepEqual([made?.owner, made?.stateLabel], ['综合科', '待下达'])
    const board = await told(clerk.get(`/api/supervision/board${at}`), boardSchema)
    const own = board.tasks.find(({ id }) => id === made?.id)!
    assert.deepEqual([own.reached?.value, own.reached?.target, own.reached?.completion], ['11场', '20场', '55'])
    const year = await drafted('annual-summary', '2026')
    const account = year.proposals.find(({ kind }) => kind === 'account')!
    assert.match(
      spansText(account.spans),
      /^全年力争.*：.*(正在推进|已逾期\d+天).*活动场次11场，完成年度目标的55\.0%。$/,
    )
    assert.match(plainText(year.text), /上期工作安排落实情况[\s\S]*综合科\t10月31日/)
  })

  it('makes tasks of a meeting’s decisions, one a line, whatever stands before it', async () => {
    await take(
      'meeting',
      ['会议日期', '会议名称', '会议类型', '会议决定'],
      [['2026-06-12', '研发投入调度会', '调度会', '1.逐户核对名录\n二、约谈下降街道']],
    )
    const source = (await sources()).sources.find(({ origin }) => origin === 'meeting')!
    assert.deepEqual(
      source.items.map(({ text, dueOn }) => [text, dueOn]),
      [
        ['逐户核对名录', '2026-07-12'],
        ['约谈下降街道', '2026-07-12'],
      ],
    )
    const tasks = source.items.map(({ text, dueOn }) => ({ text, dueOn, owner: '东江街道' }))
    const made = clerk.post(`/api/supervision/sources/meeting/${source.id}${at}`, { tasks })
    assert.deepEqual(await told(made, madeSchema), { made: 2 })
    const { tasks: shown } = await told(clerk.get(`/api/supervision/board${at}`), boardSchema)
    const own = shown.filter(({ kind }) => kind === '会议议定')
    assert.deepEqual([own.length, own[0]?.areaName, own[0]?.state], [2, '东江街道', 'planned'])
  })

  it('fills the year from the standard one and makes each turn’s task once, even after it was voided', async () => {
    const post = (path: string) => told(clerk.post(`/api/supervision/${path}${at}`, {}), madeSchema)
    const { made } = await post('standard-year')
    assert.ok(made > 20, String(made))
    assert.deepEqual([await post('standard-year'), (await post('yearly-tasks')).made > 0], [{ made: 0 }, true])
    assert.deepEqual(await post('yearly-tasks'), { made: 0 })
    const year = () => told(clerk.get(`/api/supervision/years/2026${at}`), yearSchema)
    const line = (await year()).lines.find(({ name }) => name === '上半年工作总结（定稿）')!
    const [turn] = line.turns
    assert.deepEqual([turn?.opensOn, turn?.dueOn, turn?.task?.stateLabel], ['2026-07-01', '2026-07-15', '待下达'])
    const records = [{ id: turn!.task!.id, version: 1 }]
    const voided = await clerk.post(`/api/registers/task/voids${at}`, { records, reason: '今年不办' })
    assert.equal(voided.status, 200, await voided.text())
    assert.deepEqual(await post('yearly-tasks'), { made: 0 })
    assert.equal((await year()).lines.find(({ id }) => id === line.id)?.turns[0]?.task, null)
  })

  it('ranks streets in a circular: equal places shared, 未归属 apart, every figure cited', async () => {
    const circular = await drafted('ranking-circular', '2026H1', { chosen: ['sessions'] })
    const text = plainText(circular.text)
    assert.match(text, /^关于2026年上半年全区科技创新主要指标进展情况的通报/)
    assert.match(text, /居前的是(东江|西岭)街道4场（并列）、(东江|西岭)街道4场（并列）/)
    assert.match(text, /居后的是北城街道1场、南湖街道0场/)
    assert.match(text, /未归属街道的2场计入总数，不参加排名/)
    assert.match(
      text,
      /1\t(东江|西岭)街道\t4场[\s\S]*1\t(东江|西岭)街道\t4场[\s\S]*3\t北城街道\t1场[\s\S]*4\t南湖街道\t0场/,
    )
    assert.ok(circular.citations.some(({ areaName, shown }) => areaName === '北城街道' && shown === '1'))
    const inside = await clerk.post(`/api/documents${at}`, {
      ...{ template: 'ranking-circular', period: '2026H1', chosen: ['rdExpenditure'] },
    })
    assert.equal(inside.status, 422, 'a figure of the whole district ranks no street')
  })

  it('tells in a circular what is late, with its days, and what was found and closed', async () => {
    await take(
      'task',
      ['任务', '类别', '来源', '责任单位', '提出日期', '下达日期', '完成时限', '完成日期', '完成情况', '办结日期'],
      [
        [
          '核对名录库',
          '督查问题',
          '督查',
          '北城街道',
          '2026-03-01',
          '2026-03-02',
          '2026-04-01',
          '2026-03-20',
          '已核对',
          '2026-03-22',
        ],
        ['补报研发机构', '联动任务', '方案', '南湖街道', '2026-03-01', '2026-03-02', '2026-06-10', '', '', ''],
      ],
    )
    const text = plainText((await drafted('supervision-circular', '2026H1')).text)
    assert.match(text, /上半年下达工作任务2项，办结1项，按时办结率100\.0%/)
    assert.match(text, /补报研发机构\t南湖街道\t6月10日\t20天\t未反馈/)
    assert.match(text, /核对名录库\t北城街道\t4月1日\t3月22日\t按时/)
    assert.match(text, /核对名录库\t北城街道\t4月1日\t已核对\t已销号/)
  })

  it('shows a campaign’s coverage by street and by day', async () => {
    await take(
      'campaign',
      ['专项名称', '专项类型', '启动日期', '计划结束日期'],
      [['百日攻坚', '百日攻坚', '2026-06-01', '2026-09-08']],
    )
    await take(
      'campaignItem',
      ['专项工作', '对象', '街道', '列入日期', '完成日期'],
      [
        ['百日攻坚', '甲公司', '东江街道', '2026-06-01', '2026-06-30'],
        ['百日攻坚', '乙公司', '东江街道', '2026-06-01', ''],
        ['百日攻坚', '丙公司', '', '2026-06-01', '2026-06-30'],
      ],
    )
    const { campaigns } = await told(clerk.get(`/api/supervision/campaigns${at}`), campaignsSchema)
    const [one] = campaigns
    assert.deepEqual([one?.dayNumber, one?.days, one?.list], [31, 100, { listed: 3, covered: 2 }])
    assert.deepEqual(
      one?.streets.map(({ name, listed, covered }) => [name, listed, covered]),
      [
        ['东江街道', 2, 1],
        ['未归属', 1, 1],
      ],
    )
    assert.deepEqual(one?.daily, [{ on: '2026-06-30', covered: 2 }])
  })

  it('scores streets with the reckoning of every point, and leaves open what is not known', async () => {
    await take('assessmentScheme', ['方案名称', '年度'], [['街道考核', '2026']])
    await take(
      'assessmentItem',
      ['考核方案', '指标', '分值', '评分方法'],
      [
        ['街道考核', 'sessions', '60', '按最高值折算'],
        ['街道考核', 'tasksOnTimeShare', '40', '按位次'],
      ],
    )
    const { schemes } = await told(clerk.get(`/api/supervision/schemes${at}`), schemesSchema)
    const path = `/api/supervision/schemes/${schemes[0]!.id}${at}&period=2026`
    const { areas, problem } = await told(clerk.get(path), assessedSchema)
    assert.equal(problem, null)
    const of = (name: string) => areas.find((one) => one.name === name)!
    assert.deepEqual(of('西岭街道').cells[0], {
      ...{ indicator: 'sessions', value: '4场', points: '60', says: '4÷最高4，60×100%' },
    })
    assert.deepEqual([of('西岭街道').low, of('西岭街道').high, of('西岭街道').place], ['60', '100', null])
    assert.match(of('西岭街道').cells[1]!.says, /^没有数/)
  })
})
