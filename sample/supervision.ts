import type { CellValue } from 'hucre'
import { addDays } from '../src/kernel/day.ts'
import type { Day } from '../src/kernel/values.ts'
import { standardYear } from '../src/lines/supervision/standardYear.ts'
import { day, dotted, workday } from './days.ts'
import { certified, listedName, steady } from './enterprises.ts'
import { quietStreet, streets } from './places.ts'
import { random } from './random.ts'
import { numbered, type OfficeSheet, writeSheets } from './sheet.ts'
import type { SampleWorkbook } from './workbook.ts'

const stream = random('supervision')
const CAMPAIGN = '企业研发百日攻坚行动'
const GROUP = '云浦区科技创新工作领导小组'
const CAMPAIGN_FROM = day(2026, 3, 23)
const CAMPAIGN_FIRMS = 60
const CAMPAIGN_REACHED = 52
const busy = streets.filter((street) => street !== quietStreet)

/** 专项、会议、督查、任务、年历、考核: how the bureau's own work is kept. */
export async function supervisionWorkbooks(): Promise<SampleWorkbook[]> {
  const books: readonly (readonly [name: string, register: string, sheet: OfficeSheet])[] = [
    ['91-1 专项工作台账.xlsx', 'campaign', campaignSheet()],
    ['91-2 企业研发百日攻坚行动清单.xlsx', 'campaignItem', campaignItemSheet()],
    ['91-3 工作会议台账（2026年）.xlsx', 'meeting', meetingSheet()],
    ['91-4 督查检查台账（2026年）.xlsx', 'inspection', inspectionSheet()],
    ['91-5 年度工作日历.xlsx', 'yearlyItem', yearlySheet()],
    ['91-6 工作任务台账（2026年）.xlsx', 'task', taskSheet()],
    ['91-7 考核方案.xlsx', 'assessmentScheme', schemeSheet()],
    ['91-8 街道考核指标.xlsx', 'assessmentItem', schemeItemSheet()],
  ]
  return Promise.all(
    books.map(async ([name, register, sheet]) => ({ name, register, bytes: await writeSheets([sheet]) })),
  )
}

function sheet(name: string, title: string, headers: readonly string[], rows: readonly CellValue[][]): OfficeSheet {
  return { name, title, aside: '填报单位：综合科', headers: ['序号', ...headers], rows: numbered(rows) }
}

function campaignSheet(): OfficeSheet {
  const headers = [
    '专项名称',
    '专项类型',
    '启动日期',
    '计划结束日期',
    '依据文件',
    '组长',
    '办公室',
    '成员单位',
    '工作目标',
  ]
  return sheet('专项工作', '专项工作台账', headers, [
    [
      ...[GROUP, '领导小组', dotted(day(2024, 4, 12)), null, '云浦委〔2024〕18号', '分管副区长', '综合科'],
      ...['科技、发改、统计、税务、财政、各街道', '统筹全区科技创新和研发投入工作'],
    ],
    [
      ...[CAMPAIGN, '攻坚行动', dotted(CAMPAIGN_FROM), dotted(addDays(CAMPAIGN_FROM, 99)), '云浦科组〔2026〕2号'],
      ...['分管副区长', '规划科', '规划科、高新科、各街道', `走遍${CAMPAIGN_FIRMS}家重点企业，逐户解决归集和填报问题`],
    ],
    [
      ...['高新技术企业申报工作专班', '工作专班', dotted(day(2026, 4, 7)), dotted(day(2026, 10, 30)), null],
      ...['局长', '高新科', '高新科、规划科、各街道', '推荐申报高新技术企业不少于130家'],
    ],
    [
      ...['职务科技成果赋权改革试点', '改革试点', dotted(day(2025, 9, 1)), dotted(day(2026, 12, 31))],
      ...['云浦科〔2025〕31号', '分管副局长', '成果科', '成果科、在区高校院所', '形成可复制的赋权和定价办法'],
    ],
  ])
}

function campaignItemSheet(): OfficeSheet {
  const firms = stream.shuffled(steady(certified)).slice(0, CAMPAIGN_FIRMS)
  const rows = firms.map((firm, index): CellValue[] => {
    const name = listedName(firm, CAMPAIGN_FROM)
    const isDone = index < CAMPAIGN_REACHED
    const doneOn = isDone ? workday(stream, 2026, stream.pick([4, 4, 5, 5, 6]), 2, 26) : null
    const found = stream.pick(['研发费用归集口径不清', '缺研发台账', '没有设立研发辅助账', '无'])
    return [
      ...[CAMPAIGN, name, name, firm.street.name, dotted(CAMPAIGN_FROM), stream.pick(['规划科', '高新科'])],
      ...[dotted(doneOn), isDone ? found : null, isDone ? '已上门辅导' : null],
    ]
  })
  const headers = [
    '专项工作',
    '对象名称',
    '对应企业',
    '街道',
    '列入日期',
    '承办科室',
    '走访日期',
    '发现问题',
    '办理情况',
  ]
  return sheet('攻坚清单', `${CAMPAIGN}清单`, headers, rows)
}

function meetingSheet(): OfficeSheet {
  const headers = ['会议日期', '会议名称', '会议类型', '领导小组', '主持人职务', '议题', '会议决定', '纪要号']
  const held: readonly (readonly [Day, string, string, string | null, string, string])[] = [
    [
      day(2026, 2, 26),
      '区科技创新工作领导小组2026年第一次会议',
      '领导小组会议',
      GROUP,
      '全年研发投入目标',
      '分解研发投入目标到街道；启动百日攻坚行动',
    ],
    [
      day(2026, 3, 20),
      '百日攻坚行动部署会',
      '部署会',
      CAMPAIGN,
      '走访清单和分工',
      '每周五报走访进展；归集问题逐户建账',
    ],
    [day(2026, 4, 15), '高新技术企业申报调度会', '调度会', null, '申报摸底情况', '整改事项5月底前销号一半'],
    [day(2026, 4, 28), '研发投入专题研究会', '专题会', GROUP, '一季度研发费用', '约谈下降街道；联合统计部门核对名录'],
    [day(2026, 5, 22), '企业科技创新座谈会', '座谈会', null, '企业诉求', '用地和用工诉求转有关部门'],
    [
      day(2026, 6, 12),
      '区科技创新工作领导小组2026年第二次会议',
      '领导小组会议',
      GROUP,
      '上半年进展',
      '通报街道进展；未走到的企业7月底前走完',
    ],
  ]
  return sheet(
    '会议',
    '工作会议台账（2026年1—6月）',
    headers,
    held.map(([on, name, kind, group, agenda, decisions], index) => [
      ...[dotted(on), name, kind, group, kind === '领导小组会议' ? '分管副区长' : '局长', agenda],
      ...[decisions.replaceAll('；', '\n'), `云浦科纪〔2026〕${index + 1}号`],
    ]),
  )
}

const FINDINGS = [
  '名录库三个月没有更新',
  '走访记录只有照片没有问题',
  '孵化载体消防通道堆放杂物',
  '项目经费台账与凭证不一致',
  '企业整改事项未跟进',
  '科普设施停用未报',
]

function inspectionSheet(): OfficeSheet {
  const headers = ['督查日期', '督查对象', '街道', '检查方式', '督查依据', '内容', '亮点', '发现问题', '整改要求']
  const rows = FINDINGS.map((found, index): CellValue[] => {
    const street = busy[index + 1]!
    return [
      ...[dotted(inspectedOn(index)), `${street.name}办事处`, street.name, index < 4 ? '四不两直' : '实地督查'],
      ...['2026年督查计划', '研发投入和企业服务落实情况', '网格专员每月到户', found, '一个月内整改并报结果'],
    ]
  })
  return sheet('督查', '督查检查台账（2026年1—6月）', headers, rows)
}

function inspectedOn(index: number): Day {
  return workday(random(`inspection ${index}`), 2026, 3 + Math.floor(index / 2), 5, 24)
}

function yearlySheet(): OfficeSheet {
  const headers = ['事项名称', '类别', '频次', '起始日', '截止日', '责任科室', '工作内容', '依据', '逢非工作日']
  return sheet(
    '年历',
    '年度工作日历',
    headers,
    standardYear.map(({ name, kind, frequency = '每年', opensOn, dueOn, owner, work, basis }) => [
      ...[name, kind, frequency, opensOn, dueOn, owner, work, basis ?? null, '提前'],
    ]),
  )
}

interface Task {
  readonly subject: string
  readonly kind: string
  readonly source: string
  readonly owner: string
  readonly street?: string
  readonly leadPost?: string
  readonly raisedOn: Day
  readonly dueOn: Day
  readonly measure: string
  readonly nature?: string
  /** `null` while it is not done. */
  readonly doneOn: Day | null
  readonly result?: string
  readonly progress?: string
  readonly campaign?: string
  readonly inspected?: string
}

const PLAN = '2026年工作要点'
const plan: readonly Task[] = [
  task(
    '分解研发投入目标到街道',
    '规划科',
    day(2026, 3, 15),
    '目标书签到12个街道',
    day(2026, 3, 10),
    '12个街道全部签订',
  ),
  task('建立高新技术企业后备库', '高新科', day(2026, 3, 31), '入库不少于120家', day(2026, 3, 28), '入库128家'),
  task('开展高新技术企业申报培训', '高新科', day(2026, 5, 31), '不少于6场', day(2026, 5, 20), '举办7场'),
  task('推荐申报高新技术企业', '高新科', day(2026, 8, 31), '不少于130家', null, '已申报61家'),
  task('组织科技型中小企业评价', '高新科', day(2026, 9, 30), '入库不少于520家', null, '已入库186家'),
  task('修订科技创新券管理办法', '规划科', day(2026, 4, 30), '印发实施', day(2026, 5, 12), '5月12日印发'),
  task('兑付上年度政策资金', '规划科', day(2026, 6, 30), '支付完成', day(2026, 6, 26), '按批次支付'),
  task('举办产学研对接活动', '成果科', day(2026, 6, 20), '不少于8场', null, '已办6场'),
  task('遴选失效专利推送企业', '成果科', day(2026, 5, 29), '推送不少于200件', null, '已筛选，尚未推送'),
  task('技术合同登记辅导全覆盖', '成果科', day(2026, 11, 30), '在登企业辅导一遍', null, '已辅导34家'),
  task('新建区级以上创新平台', '成果科', day(2026, 10, 31), '不少于12家', null, '已组织申报'),
  task('办好科技活动周', '综合科', day(2026, 5, 31), '主场活动1场、系列活动不少于20场', day(2026, 5, 29), '如期举办'),
  task('建成数据台账并按月核对', '综合科', day(2026, 6, 30), '各科室按月确认', day(2026, 6, 24), '各科室已按月确认'),
]

function task(
  ...[subject, owner, dueOn, measure, doneOn, said]: [string, string, Day, string, Day | null, string]
): Task {
  const common = { kind: '工作安排', source: PLAN, raisedOn: day(2026, 2, 10), measure }
  return listed(common, [[subject, owner, dueOn, doneOn, said]])[0]!
}

/** One thing asked of every street: most are in time, one is late, one is not there yet. */
const ofStreets: readonly Task[] = busy.map((street, index) => ({
  ...{ subject: '走访规上工业企业全覆盖', kind: '联动任务', source: '百日攻坚行动方案', owner: street.name },
  ...{
    campaign: CAMPAIGN,
    street: street.name,
    raisedOn: day(2026, 3, 23),
    dueOn: day(2026, 6, 15),
    measure: '名单内企业走访率100%',
  },
  doneOn: index === 3 ? null : index === 7 ? day(2026, 6, 23) : day(2026, 6, 2 + index),
  ...(index === 3 ? { progress: '还有3家没有走到' } : { result: '名单内企业全部走到' }),
}))

type Line = readonly [subject: string, owner: string, dueOn: Day, doneOn: Day | null, said: string]

/** Lines of one list; what is not done yet says how far it is. */
function listed(common: Pick<Task, 'kind' | 'source' | 'raisedOn' | 'measure'>, lines: readonly Line[]): Task[] {
  return lines.map(([subject, owner, dueOn, doneOn, said]) => ({
    ...{ ...common, subject, owner, dueOn, doneOn },
    ...(doneOn === null ? { progress: said } : { result: said }),
  }))
}

function instructed(line: Line, leadPost: string, nature: string, raisedOn: Day, source: string): Task[] {
  const common = { kind: '领导批示', source, raisedOn, measure: '按批示办理并反馈' }
  return listed(common, [line]).map((of) => ({ ...of, leadPost, nature }))
}

const instructions: readonly Task[] = [
  ...instructed(
    ['研发投入工作做法', '规划科', day(2026, 5, 20), day(2026, 4, 30), '已印发各街道学习'],
    ...(['区长', '肯定', day(2026, 4, 21), '研发投入一季度专报'] as const),
  ),
  ...instructed(
    ['校外培训机构监管', '综合科', day(2026, 6, 16), day(2026, 5, 27), '已传达落实'],
    ...(['分管副区长', '肯定', day(2026, 5, 18), '校外培训监管工作专报'] as const),
  ),
  ...instructed(
    ['加快高新区扩区论证', '规划科', day(2026, 7, 3), null, '正在组织论证'],
    ...(['区委书记', '要求落实', day(2026, 6, 3), '高新区发展情况报告'] as const),
  ),
]

const problems = listed(
  { kind: '存在问题', source: '2025年度工作总结问题清单', raisedOn: day(2026, 1, 20), measure: '数据好转并复核' },
  [
    ['高新技术企业总量偏少、分布不均', '高新科', day(2026, 9, 30), null, '已列入申报专班台账'],
    ['规上工业企业研发机构设置率偏低', '规划科', day(2026, 10, 30), null, '已逐户核对机构设置'],
    ['技术合同登记集中在年末', '成果科', day(2026, 6, 10), null, '已开展辅导，尚未见效'],
    ['科普活动线上参与少', '综合科', day(2026, 5, 29), day(2026, 5, 28), '已开通线上直播'],
  ],
)

const findings: readonly Task[] = FINDINGS.map((found, index) => {
  const on = inspectedOn(index)
  const [street, isDone] = [busy[index + 1]!, index < 4]
  return {
    ...{ subject: found, kind: '督查问题', source: '2026年督查通报', owner: street.name, street: street.name },
    inspected: `${street.name}办事处`,
    ...{ raisedOn: on, dueOn: addDays(on, 30), measure: '复查合格', doneOn: isDone ? addDays(on, 21) : null },
    ...(isDone ? { result: '已整改，复查合格' } : { progress: '正在整改' }),
  }
})

const reforms = listed(
  { kind: '改革事项', source: '2026年科技体制改革要点', raisedOn: day(2026, 2, 20), measure: '形成制度并实施' },
  [
    ['制定职务科技成果单列管理办法', '成果科', day(2026, 4, 30), day(2026, 4, 22), '印发试行'],
    ['科技项目经费“包干制”扩面', '规划科', day(2026, 12, 15), null, '已有2家单位试点'],
    ['科技奖补资金免申即享改革', '规划科', day(2026, 9, 30), null, '已上线部分条款'],
  ],
)

function taskSheet(): OfficeSheet {
  const headers = [
    ...['任务', '类别', '来源', '责任单位', '责任街道', '责任领导', '提出日期', '下达日期', '完成时限'],
    ...['完成标准', '批示类型', '进展情况', '完成日期', '完成情况', '办结日期', '所属专项', '所属督查', '原句'],
  ]
  const all = [...plan, ...ofStreets, ...instructions, ...problems, ...findings, ...reforms]
  const rows = all.map((one): CellValue[] => [
    ...[one.subject, one.kind, one.source, one.owner, one.street ?? null, one.leadPost ?? null],
    ...[dotted(one.raisedOn), dotted(addDays(one.raisedOn, 2)), dotted(one.dueOn), one.measure, one.nature ?? null],
    ...[one.progress ?? null, dotted(one.doneOn), one.result ?? null, dotted(closedOn(one.doneOn))],
    ...[one.campaign ?? null, one.inspected ?? null, one.inspected === undefined ? null : one.subject],
  ])
  return sheet('任务', '工作任务台账（2026年1—6月）', headers, rows)
}

/** Looked at by a second person soon after; what came in last still waits. */
function closedOn(doneOn: Day | null): Day | null {
  const closed = doneOn === null ? null : addDays(doneOn, 2)
  return closed !== null && closed <= day(2026, 6, 26) ? closed : null
}

const SCHEME = '街道科技创新绩效考核'

function schemeSheet(): OfficeSheet {
  return sheet(
    '方案',
    '考核方案',
    ['方案名称', '年度', '文号', '牵头科室'],
    [[SCHEME, 2026, '云浦科组〔2026〕1号', '综合科']],
  )
}

function schemeItemSheet(): OfficeSheet {
  const rows: CellValue[][] = [
    ['高新技术企业申报', 20, '按目标完成率', null],
    ['科技型中小企业入库', 20, '按目标完成率', null],
    ['技术合同成交额（输出）', 20, '按最高值折算', null],
    ['发明专利授权量', 15, '按位次', null],
    ['任务按时办结率', 15, '达标得分', 95],
    ['sessions', 10, '按最高值折算', null],
  ]
  return sheet(
    '考核指标',
    '街道科技创新绩效考核指标',
    ['考核方案', '指标名称', '分值', '评分方法', '达标值'],
    rows.map((row) => [SCHEME, ...row]),
  )
}
