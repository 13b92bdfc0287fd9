import { addDays, addMonths } from '../src/kernel/day.ts'
import type { Day } from '../src/kernel/values.ts'
import type { ProjectModeName } from '../src/lines/projects/mode.ts'
import { day, dotted, workday } from './days.ts'
import { certified, type Firm, listedName, steady } from './enterprises.ts'
import { personName } from './names.ts'
import { random } from './random.ts'
import { numbered, type OfficeSheet, writeSheets } from './sheet.ts'
import type { SampleWorkbook } from './workbook.ts'

const stream = random('projects')
const until = day(2026, 6, 30)

type Category = '重大科技项目' | '重点研发' | '科技重大专项' | '重大关键技术攻关' | '国际科技合作' | '农业科技'

interface Programme {
  readonly name: string
  readonly level: '国家' | '省' | '市' | '区'
  readonly category: Category
  readonly mode: ProjectModeName
  readonly cap: number | null
}

const PROGRAMMES: readonly Programme[] = [
  programme('区重大科技项目', '区', '重大科技项目', '常规', 150),
  programme('区重点研发计划', '区', '重点研发', '常规', 60),
  programme('区揭榜挂帅专项', '区', '重大关键技术攻关', '揭榜挂帅', 120),
  programme('区赛马制专项', '区', '重大关键技术攻关', '赛马制', 80),
  programme('市人工智能重大创新专项', '市', '重大科技项目', '常规', null),
  programme('市农业科技计划', '市', '农业科技', '常规', null),
  programme('省领航研发攻关计划', '省', '科技重大专项', '常规', null),
  programme('省国际科技合作专项', '省', '国际科技合作', '常规', null),
  programme('国家重点研发计划', '国家', '科技重大专项', '常规', null),
]

function programme(
  name: string,
  level: Programme['level'],
  category: Category,
  mode: ProjectModeName,
  cap: number | null,
) {
  return { name, level, category, mode, cap }
}

const [major, key, openBid, race, cityAi, cityFarm, provincial, bilateral, national] = PROGRAMMES as [
  Programme,
  Programme,
  Programme,
  Programme,
  Programme,
  Programme,
  Programme,
  Programme,
  Programme,
]

interface Plan {
  readonly year: number
  readonly of: Programme
  readonly count: number
  readonly each: number
}

/** What the year's plan announces; every project of it is carried out. */
const PLANS: readonly Plan[] = [
  { year: 2024, of: major, count: 1, each: 150 },
  { year: 2024, of: key, count: 6, each: 40 },
  { year: 2025, of: major, count: 1, each: 150 },
  { year: 2025, of: key, count: 8, each: 45 },
  { year: 2026, of: major, count: 2, each: 120 },
  { year: 2026, of: key, count: 9, each: 50 },
]

/** Recommended to a level above in a year, and how many of them were won, with 万元 each. */
const UPPER = [
  { year: 2024, of: cityAi, sent: 3, won: 1, each: 60 },
  { year: 2024, of: provincial, sent: 4, won: 2, each: 150 },
  { year: 2025, of: cityAi, sent: 6, won: 3, each: 60 },
  { year: 2025, of: provincial, sent: 5, won: 2, each: 180 },
  { year: 2025, of: national, sent: 1, won: 1, each: 320 },
  { year: 2026, of: cityAi, sent: 7, won: 3, each: 70 },
  { year: 2026, of: provincial, sent: 6, won: 2, each: 200 },
  { year: 2026, of: bilateral, sent: 2, won: 0, each: 80 },
  { year: 2026, of: cityFarm, sent: 1, won: 0, each: 20 },
] as const

interface Topic {
  readonly title: string
  readonly firm: Firm
  readonly mode: '揭榜挂帅' | '赛马制'
  readonly year: number
  readonly reached: 'collected' | 'published' | 'matched' | 'contracted' | 'solved'
}

interface Project {
  readonly name: string
  readonly firm: Firm
  readonly year: number
  readonly of: Programme
  readonly plan: string | null
  readonly topic: string | null
  readonly leader: string
  readonly appliedOn: Day
  readonly recommendedOn: Day | null
  readonly rank: number | null
  readonly establishedOn: Day | null
  readonly startsOn: Day | null
  readonly endsOn: Day | null
  readonly grant: number | null
  readonly investment: number
  readonly extendedOn: Day | null
  readonly acceptedOn: Day | null
  readonly conclusion: string | null
}

/** What has not happened yet. */
const notYet = {
  ...{ plan: null, topic: null, recommendedOn: null, rank: null, establishedOn: null, startsOn: null, endsOn: null },
  ...{ grant: null, extendedOn: null, acceptedOn: null, conclusion: null },
} as const

const firms = stream.shuffled(steady(certified))
let next = 0
const firm = (): Firm => firms[next++ % firms.length]!

const topics: readonly Topic[] = [
  ...made(2025, '揭榜挂帅', ['solved', 'solved', 'contracted', 'contracted', 'published']),
  ...made(2026, '揭榜挂帅', ['contracted', 'contracted', 'contracted', 'matched', 'published', 'published']),
  ...made(2026, '赛马制', ['contracted']),
  ...made(2026, '揭榜挂帅', ['collected', 'collected', 'collected', 'collected']),
]

function made(year: number, mode: Topic['mode'], reached: readonly Topic['reached'][]): Topic[] {
  return reached.map((one) => {
    const of = firm()
    return { title: `${stream.pick(of.topics)}关键技术（${year}-${next}）`, firm: of, mode, year, reached: one }
  })
}

const projects: readonly Project[] = [...ofPlans(), ...ofLevelsAbove(), ...ofTopics()]
const running = projects.filter(({ establishedOn }) => establishedOn !== null)
const own = running.filter(({ of }) => of.level === '区')

function base(of: Programme, year: number): Pick<Project, 'name' | 'firm' | 'year' | 'of' | 'leader' | 'investment'> {
  const by = firm()
  const what = stream.pick(['研发及产业化', '关键技术攻关', '示范应用'])
  return {
    name: `${stream.pick(by.topics)}${what}（${year}-${next}）`,
    ...{ firm: by, year, of, leader: personName(stream), investment: stream.int(12, 80) * 10 },
  }
}

function ofPlans(): Project[] {
  return PLANS.flatMap(({ year, of, count, each }) =>
    Array.from({ length: count }, (_, index): Project => {
      const establishedOn = workday(stream, year, 5, 6, 20)
      const endsOn = day(year + 1, 12, 31)
      const closes = year === 2024
      const isLate = year === 2024 && index === 3
      return {
        ...notYet,
        ...base(of, year),
        plan: planName(year, of),
        appliedOn: workday(stream, year, 3, 2, 12),
        ...{ establishedOn, startsOn: day(year, 6, 1), endsOn, grant: each },
        extendedOn: isLate ? day(2025, 11, 18) : null,
        acceptedOn: closes && !isLate ? workday(stream, 2026, stream.int(2, 5)) : null,
        conclusion: closes && !isLate ? (index === 4 ? '结题' : '通过') : null,
      }
    }),
  )
}

function ofLevelsAbove(): Project[] {
  return UPPER.flatMap(({ year, of, sent, won, each }) =>
    Array.from({ length: sent }, (_, index): Project => {
      const isWon = index < won
      const establishedOn = isWon ? workday(stream, year, 6, 1, 25) : null
      return {
        ...notYet,
        ...base(of, year),
        appliedOn: workday(stream, year, 2, 2, 20),
        recommendedOn: workday(stream, year, 3, 5, 25),
        ...{ rank: index + 1, establishedOn, grant: isWon ? each : null },
        startsOn: isWon ? day(year, 7, 1) : null,
        endsOn: isWon ? day(year + 2, 6, 30) : null,
      }
    }),
  )
}

function ofTopics(): Project[] {
  return topics
    .filter(({ reached }) => reached !== 'collected')
    .flatMap((topic): Project[] => {
      const of = topic.mode === '赛马制' ? race : openBid
      const isDecided = topic.reached !== 'published'
      const bids = topic.mode === '赛马制' ? 3 : stream.int(1, 2)
      return Array.from({ length: bids }, (_, index): Project => {
        const isIn = isDecided && (topic.mode === '赛马制' || index === 0)
        const isSolved = topic.reached === 'solved'
        return {
          ...notYet,
          ...base(of, topic.year),
          topic: topic.title,
          appliedOn: workday(stream, topic.year, 3, 2, 26),
          establishedOn: isIn ? workday(stream, topic.year, 4, 20, 28) : null,
          startsOn: isIn ? day(topic.year, 5, 1) : null,
          endsOn: isIn ? day(topic.year + (isSolved ? 0 : 1), 12, 31) : null,
          grant: isIn ? (topic.mode === '赛马制' ? 10 : 60) : null,
          acceptedOn: isIn && isSolved ? day(2026, 3, 18) : null,
          conclusion: isIn && isSolved ? '通过' : null,
        }
      })
    })
}

function planName(year: number, { name }: Programme): string {
  return `${year}年度${name}`
}

/** From the programmes to the nodes, in the order in which one names the other. */
export async function projectWorkbooks(): Promise<SampleWorkbook[]> {
  const sheets: readonly (readonly [string, string, OfficeSheet])[] = [
    ['75 科技计划专项目录', 'programme', programmeSheet()],
    ['76 项目申报通知', 'call', callSheet()],
    ['77 年度项目计划', 'annualPlan', planSheet()],
    ['78 技术需求与揭榜挂帅榜单', 'challenge', challengeSheet()],
    ['79 科技计划项目台账', 'project', projectSheet()],
    ['79-1 项目节点和拨款', 'milestone', nodeSheet()],
    ['79-2 项目变更', 'projectChange', changeSheet()],
    ['79-3 项目论证', 'projectMeeting', meetingSheet()],
  ]
  return Promise.all(
    sheets.map(async ([name, register, sheet]) => ({
      name: `${name}.xlsx`,
      register,
      bytes: await writeSheets([sheet]),
    })),
  )
}

function programmeSheet(): OfficeSheet {
  return {
    name: '计划专项',
    title: '云浦区组织和推荐的科技计划专项',
    aside: '填报单位：规划科　单位：万元',
    headers: [
      '序号',
      '计划名称',
      '级别',
      '计划类别',
      '组织方式',
      '单项支持上限',
      '支持比例',
      '牵头人限项',
      '需要答辩',
      '需要军令状',
      '合作国别',
    ],
    rows: numbered(
      PROGRAMMES.map((one) => [
        ...[one.name, `${one.level}级`, one.category, one.mode, one.cap, one.level === '区' ? 30 : null],
        ...[one.level === '区' ? 1 : null, one === major ? '是' : null, one === openBid ? '是' : null],
        one === bilateral ? '德国、新加坡' : null,
      ]),
    ),
  }
}

const CALLS = [2025, 2026].flatMap((year) =>
  [key, major, cityAi, provincial].map((of) => ({ year, of, name: `关于组织申报${year}年度${of.name}的通知` })),
)

function callSheet(): OfficeSheet {
  return {
    name: '申报通知',
    title: '云浦区科技计划项目申报通知',
    headers: [
      '序号',
      '通知名称',
      '计划名称',
      '级别',
      '申报年度',
      '通知文号',
      '发布日期',
      '申报开始',
      '申报截止',
      '本局截止',
    ],
    rows: numbered(
      CALLS.map(({ year, of, name }, index) => [
        ...[name, of.name, `${of.level}级`, year, `云科〔${year}〕${6 + index}号`, dotted(day(year, 1, 16))],
        ...[dotted(day(year, 2, 1)), dotted(day(year, 3, 15)), of.level === '区' ? null : dotted(day(year, 3, 20))],
      ]),
    ),
  }
}

function planSheet(): OfficeSheet {
  return {
    name: '年度计划',
    title: '云浦区年度科技项目计划',
    aside: '单位：万元',
    headers: ['序号', '计划名称', '计划年度', '项目类别', '项目数', '立项资金', '计划文号', '印发日期'],
    rows: numbered(
      PLANS.map(({ year, of, count, each }) => [
        ...[planName(year, of), year, of.category, count, count * each, `云科〔${year}〕18号`, dotted(day(year, 5, 6))],
      ]),
    ),
    total: ['合计', null, null, null, PLANS.reduce((sum, { count }) => sum + count, 0)],
  }
}

function challengeSheet(): OfficeSheet {
  return {
    name: '榜单',
    title: '云浦区技术需求与揭榜挂帅榜单',
    aside: '填报单位：规划科　单位：万元',
    headers: [
      ...[
        '序号',
        '需求名称',
        '需求来源',
        '需求单位',
        '征集日期',
        '考核指标',
        '完成时限',
        '榜单金额',
        '财政支持',
        '晋级名额',
      ],
      ...[
        '发榜日期',
        '发榜文号',
        '揭榜截止',
        '揭榜日期',
        '揭榜单位',
        '签约日期',
        '合同编号',
        '合同金额',
        '结果认定日期',
        '结果认定',
      ],
    ],
    rows: numbered(topics.map(topicRow)),
    notes: ['注：发榜、揭榜、签约分开计数；合同金额与财政支持分列。'],
  }
}

function topicRow({ title, firm: of, year, reached, mode }: Topic, index: number): (string | number | null)[] {
  const steps = ['collected', 'published', 'matched', 'contracted', 'solved']
  const has = (step: Topic['reached']) => steps.indexOf(reached) >= steps.indexOf(step)
  const collectedOn = workday(stream, year, reached === 'collected' ? stream.int(2, 6) : 1, 5, 25)
  const winner = projects.find((one) => one.topic === title && one.establishedOn !== null)?.firm
  const value = stream.int(15, 45) * 10
  return [
    ...[title, '企业', listedName(of, collectedOn), dotted(collectedOn)],
    ...[has('published') ? '达到任务书所列性能指标并通过第三方检测' : null, dotted(day(year + 1, 12, 31)), value],
    ...[has('contracted') ? 60 : null, mode === '赛马制' ? 1 : null],
    has('published') ? dotted(day(year, 2, 24)) : null,
    ...[has('published') ? `云科〔${year}〕9号` : null, has('published') ? dotted(day(year, 3, 28)) : null],
    ...[has('matched') ? dotted(day(year, 4, 22)) : null, has('matched') && winner ? listedName(winner, until) : null],
    ...[has('contracted') ? dotted(day(year, 5, 12)) : null, has('contracted') ? `JB${year}-${index + 1}` : null],
    ...[has('contracted') ? value - 20 : null, has('solved') ? dotted(day(2026, 4, 16)) : null],
    has('solved') ? '攻克' : null,
  ]
}

function projectSheet(): OfficeSheet {
  return {
    name: '科技项目',
    title: '云浦区科技计划项目台账（2024年1月至2026年6月）',
    aside: '填报单位：规划科　单位：万元',
    headers: [
      ...[
        '序号',
        '项目编号',
        '项目名称',
        '承担单位',
        '计划年度',
        '计划类别',
        '级别',
        '组织方式',
        '计划专项',
        '年度计划',
      ],
      ...['榜单名称', '项目负责人', '申报日期', '推荐日期', '推荐排序', '立项日期', '立项文号', '开始日期', '结束日期'],
      ...[
        '总投资',
        '财政资助',
        '延期批复日期',
        '延期至',
        '延期批复文号',
        '验收日期',
        '验收结论',
        '结余资金',
        '卡脖子技术',
        '转化示范',
      ],
      ...['联系村', '合作国别'],
    ],
    rows: numbered(projects.map(projectRow)),
    total: ['合计', `${projects.length}项`],
    notes: ['注：推荐不是立项；财政资助不是总投资；已拨资金见项目节点。'],
  }
}

function projectRow(one: Project, index: number): (string | number | null)[] {
  const { of, establishedOn, extendedOn, acceptedOn, endsOn } = one
  const isMine = of.level === '区'
  return [
    establishedOn && `${isMine ? 'YP' : '上级'}${one.year}-${String(index + 1).padStart(3, '0')}`,
    ...[
      one.name,
      listedName(one.firm, one.appliedOn),
      one.year,
      of.category,
      `${of.level}级`,
      of.mode,
      of.name,
      one.plan,
    ],
    ...[one.topic, one.leader, dotted(one.appliedOn), dotted(one.recommendedOn), one.rank, dotted(establishedOn)],
    establishedOn && (isMine ? `云科〔${one.year}〕18号` : `江科发〔${one.year}〕26号`),
    ...[
      dotted(one.startsOn),
      dotted(endsOn),
      Math.max(one.investment, (one.grant ?? 0) * 2),
      one.grant,
      dotted(extendedOn),
    ],
    extendedOn && endsOn ? dotted(addMonths(endsOn, 6)) : null,
    ...[extendedOn && '云科〔2025〕41号', dotted(acceptedOn), one.conclusion, acceptedOn ? stream.int(0, 6) / 2 : null],
    ...[of === openBid && index % 2 === 0 ? '是' : null, of === key && index % 4 === 0 ? '是' : null],
    ...[of === cityFarm ? '白鹭街道石坎村' : null, of === bilateral ? stream.pick(['德国', '新加坡']) : null],
  ]
}

function nodeSheet(): OfficeSheet {
  const rows = own.flatMap((one) => {
    const { grant, startsOn, endsOn, firm: of } = one
    if (grant === null || startsOn === null || endsOn === null) return []
    const unit = listedName(of, startsOn)
    const first = { name: '任务书签订', kind: '首期', dueOn: startsOn, share: one.of === race ? 1 : 0.4 }
    const trial = { name: '完成样机试制', kind: '里程碑', dueOn: addMonths(startsOn, 10), share: 0.3 }
    const nodes = one.of === race ? [first] : [first, trial]
    return nodes.map(({ name, kind, dueOn, share }) => {
      const metOn = metAround(dueOn, 6)
      const isMet = metOn <= until
      const paidOn = addDays(metOn, 20)
      const isPaid = isMet && paidOn <= until
      return [
        ...[one.name, name, unit, kind, dotted(dueOn), share * 100, Math.round(grant * share * 10) / 10],
        ...[isMet ? dotted(metOn) : null, isPaid ? dotted(paidOn) : null],
      ]
    })
  })
  const early = own.slice(7, 31).flatMap((one) => {
    const { startsOn } = one
    if (startsOn === null) return []
    return ['开工', '见效'].map((kind, index) => {
      const dueOn = addMonths(startsOn, index === 0 ? 1 : 10)
      const metOn = metAround(dueOn, 8)
      return [
        ...[one.name, `项目${kind}`, listedName(one.firm, startsOn), kind, dotted(dueOn), null, null],
        ...[metOn <= until ? dotted(metOn) : null, null],
      ]
    })
  })
  return {
    name: '项目节点',
    title: '云浦区科技项目节点和拨款',
    aside: '单位：万元',
    headers: [
      '序号',
      '项目名称',
      '节点名称',
      '承担单位',
      '节点类型',
      '计划完成日期',
      '拨付比例',
      '拨付金额',
      '达成日期',
      '拨付日期',
    ],
    rows: numbered([...rows, ...early]),
    notes: ['注：先达成、后拨付。'],
  }
}

/** Some days before or after it was due; what was due by the cut-off was met by then. */
function metAround(dueOn: Day, lateDays: number): Day {
  const metOn = addDays(dueOn, stream.int(-24, lateDays))
  return dueOn <= until && metOn > until ? until : metOn
}

function changeSheet(): OfficeSheet {
  const extended = own.filter(({ extendedOn }) => extendedOn !== null)
  const led = own.slice(8, 11)
  return {
    name: '项目变更',
    title: '云浦区科技项目变更',
    headers: [
      '序号',
      '项目名称',
      '承担单位',
      '变更事项',
      '申请日期',
      '变更理由',
      '变更后',
      '新负责人',
      '延期至',
      '批复日期',
      '批复文号',
    ],
    rows: numbered([
      ...extended.map((one) => [
        ...[one.name, listedName(one.firm, one.extendedOn!), '期限', dotted(addDays(one.extendedOn!, -14))],
        ...['关键设备到货推迟', null, null, one.endsOn && dotted(addMonths(one.endsOn, 6)), dotted(one.extendedOn)],
        '云科〔2025〕41号',
      ]),
      ...led.map((one, index) => [
        ...[one.name, listedName(one.firm, until), '负责人', dotted(day(2026, 3, 3 + index)), '原负责人调离', null],
        ...[one.leader, null, dotted(day(2026, 3, 20)), `云科〔2026〕${20 + index}号`],
      ]),
    ]),
  }
}

function meetingSheet(): OfficeSheet {
  const row = (name: string, kind: string, on: Day, experts: number | null) => [name, kind, dotted(on), experts, '通过']
  return {
    name: '项目论证',
    title: '云浦区科技项目论证、答辩和现场办公',
    headers: ['序号', '会议名称', '论证方式', '会议日期', '专家人数', '结论'],
    rows: numbered(
      [2025, 2026].flatMap((year) => [
        row(`${year}年度揭榜挂帅需求筛选会`, '需求筛选', day(year, 2, 6), 5),
        row(`${year}年度揭榜挂帅座谈会`, '座谈会', day(year, 2, 12), null),
        row(`${year}年度揭榜挂帅项目集中论证评审会`, '集中论证评审', day(year, 4, 10), 7),
        row(`${year}年度重大科技项目答辩会`, '答辩', day(year, 4, 16), 7),
        row(`${year}年度重大科技项目预算核定会`, '预算核定', day(year, 4, 24), 5),
        row(`${year}年度重大科技项目现场办公会`, '现场办公', day(year, 4, 28), null),
      ]),
    ),
  }
}
