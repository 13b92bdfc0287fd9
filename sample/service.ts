import type { CellValue } from 'hucre'
import { addDays } from '../src/kernel/day.ts'
import type { Day } from '../src/kernel/values.ts'
import { day, dotted, workday } from './days.ts'
import { certified, type Firm, institutions, listedName, small, steady } from './enterprises.ts'
import { streets } from './places.ts'
import { random } from './random.ts'
import { numbered, type OfficeSheet, writeSheets } from './sheet.ts'
import type { SampleWorkbook } from './workbook.ts'

const stream = random('service')
const CAMPAIGN = '2026年百日攻坚行动'
const EARLIER = '2025年四送一服专项行动'
const AS_OF = day(2026, 6, 30)
const BEGUN = day(2026, 3, 2)
const ENDED = day(2026, 6, 9)
/** Who was not met before the end is met later. */
const PUT_OFF = day(2026, 9, 30)

const nameOf = (firm: Firm) => listedName(firm, AS_OF as never)

/** Firms of the campaign, of which two were not met before it ended. */
const firms = stream.shuffled(steady(certified)).slice(0, 72)
const LEFT = 2
/** 领导包抓: five posts of the bureau's heads, four firms each. */
const keepers = ['局长', '分管副局长（高新）', '分管副局长（成果）', '分管副局长（综合）', '四级调研员'] as const
const kept = firms.slice(0, keepers.length * 4)
/** 网格: the next firms, each with the officer of its street's grid. */
const gridded = firms.slice(kept.length, kept.length + 40)

const OFFICERS = '服务专员'
const purposes = ['送政策', '摸底调研', '申报辅导', '项目推进'] as const
const problems = [
  ['厂房扩建用电增容', '要素保障'],
  ['研发用房不足', '用地用房'],
  ['技能工人短缺', '人才用工'],
  ['知识产权质押贷款额度低', '资金融资'],
  ['研发费用归集不规范', '政策申报'],
  ['焊接工艺缺合作院所', '技术攻关'],
  ['环评手续时间长', '审批许可'],
] as const

interface Call {
  readonly firm: Firm
  readonly on: Day
  readonly purpose: string
  readonly ledBy: string
  readonly visitors: string
  readonly problem: string | null
  readonly brought: readonly boolean[]
  readonly campaign: string | null
  readonly visited: string | null
}

const calls = [...campaignCalls(), ...contactCalls(), ...earlierCalls(), ...instituteCalls()]

export async function serviceWorkbooks(): Promise<SampleWorkbook[]> {
  const sheets: readonly (readonly [name: string, register: string, sheet: OfficeSheet])[] = [
    ['90-1 服务专项行动.xlsx', 'serviceCampaign', campaignSheet()],
    ['90-2 联系包抓和网格名单（2026年）.xlsx', 'contact', contactSheet()],
    ['90-3 百日攻坚走访名单（2026年）.xlsx', 'campaignFirm', listSheet()],
    ['90-4 企业走访台账（2025、2026年）.xlsx', 'visit', visitSheet()],
    ['90-5 企业诉求台账（2025、2026年）.xlsx', 'request', requestSheet()],
    ['90-6 要素对接台账.xlsx', 'elementMatch', matchSheet()],
    ['90-7 申报服务记录（2026年）.xlsx', 'coaching', coachingSheet()],
    ['90-8 政企互通问答.xlsx', 'question', questionSheet()],
    ['90-9 企业工作群.xlsx', 'workGroup', groupSheet()],
    ['91-1 专栏文章（2026年1—6月）.xlsx', 'columnArticle', articleSheet()],
    ['91-2 上下级往来（2026年）.xlsx', 'correspondence', correspondenceSheet()],
  ]
  const made: SampleWorkbook[] = []
  for (const [name, register, sheet] of sheets) made.push({ name, register, bytes: await writeSheets([sheet]) })
  return made
}

function campaignCalls(): Call[] {
  const spanDays = 98
  return firms.slice(0, firms.length - LEFT).map((firm, index): Call => {
    const on = workdayOf(addDays(BEGUN, Math.floor((index * spanDays) / firms.length)))
    return call(firm, on, {
      campaign: CAMPAIGN,
      ledBy: index % 9 === 0 ? '局领导' : index % 3 === 0 ? OFFICERS : '科室',
    })
  })
}

function contactCalls(): Call[] {
  return kept.map((firm, index) =>
    call(firm, workday(stream, 2026, 1 + (index % 2)), {
      purpose: '包抓联系',
      ledBy: index % 10 === 0 ? '区县领导' : '局领导',
    }),
  )
}

function earlierCalls(): Call[] {
  return steady(small)
    .slice(120, 175)
    .map((firm, index) =>
      call(firm, workday(stream, 2025, 1 + (index % 8)), { ledBy: index % 6 === 0 ? '局领导' : '科室' }),
    )
}

function instituteCalls(): Call[] {
  return institutions
    .filter(({ name }) => /大学|学院|研究/.test(name))
    .map((firm, index) =>
      call(firm, workday(stream, 2026, 1 + (index % 6)), { purpose: '项目推进', visited: '高校院所' }),
    )
}

function call(firm: Firm, on: Day, more: Partial<Call>): Call {
  const ledBy = more.ledBy ?? '科室'
  const told = stream.chance(0.28) ? stream.pick(problems)[0] : null
  return {
    ...{ firm, on, ledBy, purpose: stream.pick(purposes), campaign: null, visited: null, problem: told },
    visitors: ledBy === OFFICERS ? `${firm.street.name}服务专员` : ledBy === '科室' ? '高新科' : '分管领导、高新科',
    brought: [stream.chance(0.3), stream.chance(0.8), stream.chance(0.25), stream.chance(0.2)],
    ...more,
  }
}

/** The next day on which offices are open. */
function workdayOf(of: Day): Day {
  const weekday = new Date(`${of}T00:00:00Z`).getUTCDay()
  return weekday === 6 ? addDays(of, 2) : weekday === 0 ? addDays(of, 1) : of
}

function campaignSheet(): OfficeSheet {
  return {
    name: '专项行动',
    title: '服务专项行动登记表',
    headers: ['序号', '行动名称', '行动类别', '开始日期', '结束日期', '牵头单位', '方案文号', '计划走访户数'],
    rows: numbered([
      [CAMPAIGN, '百日攻坚', BEGUN, ENDED, '区科技局', '云科〔2026〕6号', firms.length],
      [EARLIER, '四送一服', '2025-03-03', '2025-12-19', '区科技局', '云科〔2025〕9号', 45],
    ]),
  }
}

function contactSheet(): OfficeSheet {
  const byLeader = kept.map((firm, index): CellValue[] => [
    ...['领导包抓', nameOf(firm), firm.code, keepers[Math.floor(index / 4)]!, null],
    ...['2026-01-05', '2026-12-31'],
  ])
  const byGrid = gridded.map((firm, index): CellValue[] => {
    const grid = `${firm.street.name}第${(index % 2) + 1}网格`
    return ['网格服务', nameOf(firm), firm.code, `${grid}服务专员`, grid, '2025-09-01', null]
  })
  return {
    name: '名单',
    title: '领导包抓和网格服务名单',
    aside: '岗位不写姓名，岗位换人不用改',
    headers: ['序号', '联系方式', '企业名称', '统一社会信用代码', '联系岗位', '网格', '开始日期', '截止日期'],
    rows: numbered([...byLeader, ...byGrid]),
  }
}

function listSheet(): OfficeSheet {
  const rows = firms.map((firm, index): CellValue[] => {
    const on = calls[index]!.on
    const met = index < firms.length - LEFT
    return [
      ...[CAMPAIGN, nameOf(firm), firm.code, firm.street.name, BEGUN],
      ...[index % 3 === 0 ? `${firm.street.name}服务专员` : '高新科', met ? ENDED : PUT_OFF, met ? on : null],
    ]
  })
  return {
    name: '名单',
    title: '百日攻坚行动走访名单',
    headers: [
      ...['序号', '专项行动', '企业名称', '统一社会信用代码', '街道', '下派日期', '走访人', '完成时限'],
      '走访日期',
    ],
    rows: numbered(rows),
    total: ['合计', `${firms.length}户`],
  }
}

function visitSheet(): OfficeSheet {
  const rows = calls.map(({ firm, on, purpose, ledBy, visitors, problem, brought, campaign, visited }): CellValue[] => [
    ...[dotted(on), nameOf(firm), firm.code, purpose, ledBy, visitors, campaign],
    ...['生产经营正常，了解研发项目和政策享受情况', problem],
    ...[...brought.map((one) => (one ? '√' : null)), visited],
  ])
  return {
    name: '走访台账',
    title: '企业走访台账',
    aside: '填报单位：区科技局',
    headers: [
      ...['序号', '走访日期', '企业名称', '统一社会信用代码', '走访目的', '带队层级', '走访人员', '专项行动'],
      ...['走访情况', '发现问题', '送思想', '送政策', '送项目', '送要素', '走访对象'],
    ],
    rows: numbered(rows),
  }
}

function requestSheet(): OfficeSheet {
  const told = calls.filter(({ problem }) => problem !== null)
  const rows = told.map(({ firm, on, problem }, index): CellValue[] => {
    const [, matter] = problems.find(([what]) => what === problem) ?? problems[0]
    const closed = index % 3 !== 2 || on < day(2026, 5, 15)
    const repliedOn = addDays(on, 4 + (index % 5))
    const closedOn = addDays(repliedOn, 1)
    const ended = closed && closedOn <= AS_OF
    return [
      ...[nameOf(firm), firm.code, problem, on, matter, index % 6 === 5 ? '网上平台' : '走访'],
      ...(matter === '要素保障' ? ['区供电公司'] : [null]),
      ...(ended ? [repliedOn, '已会同有关单位办理', closedOn] : [null, null, null]),
      ...(ended
        ? [index % 7 === 3 ? '列入计划' : '已解决', addDays(closedOn, 3), index % 11 === 5 ? '基本满意' : '满意']
        : [null, null, null]),
    ]
  })
  return {
    name: '诉求',
    title: '企业诉求办理台账',
    headers: [
      ...['序号', '企业名称', '统一社会信用代码', '诉求标题', '提出日期', '诉求类别', '诉求来源', '转办单位'],
      ...['答复日期', '答复内容', '办结日期', '办理结果', '评价日期', '满意度'],
    ],
    rows: numbered(rows),
  }
}

function matchSheet(): OfficeSheet {
  const kinds = [
    ['资金', '流动资金贷款', '云浦农村商业银行', 300],
    ['技能人才', '数控车床操作工', '江澜职业技术学院', null],
    ['技术合作伙伴', '视觉检测算法联合开发', '江澜理工学院', 60],
    ['高校毕业生', '机械设计岗位', '江澜理工学院', null],
    ['土地厂房', '标准厂房扩租', '云浦科创园', null],
  ] as const
  const rows = firms.slice(0, 25).map((firm, index): CellValue[] => {
    const [kind, need, supplier, amount] = kinds[index % kinds.length]!
    const on = workday(stream, 2026, 1 + (index % 5))
    const people = kind === '技能人才' || kind === '高校毕业生'
    const done = index % 4 !== 3
    return [
      ...[nameOf(firm), firm.code, kind, need, on, people ? 6 + (index % 9) : null, supplier, addDays(on, 12)],
      ...(done ? [addDays(on, 30), amount, people ? 4 + (index % 5) : null, '已落实'] : [null, null, null, '洽谈中']),
    ]
  })
  return {
    name: '要素对接',
    title: '要素对接台账',
    aside: '金额单位：万元',
    headers: [
      ...[
        '序号',
        '需求企业',
        '统一社会信用代码',
        '要素类别',
        '需求内容',
        '提出日期',
        '需求人数',
        '对接单位',
        '对接日期',
      ],
      ...['达成日期', '达成金额', '到岗人数', '对接结果'],
    ],
    rows: numbered(rows),
  }
}

function coachingSheet(): OfficeSheet {
  const stages = ['动员', '摸底', '辅导', '材料准备', '网上填报'] as const
  const rows = steady(small)
    .slice(20, 32)
    .flatMap((firm) =>
      stages
        .slice(0, 3 + (firm.code.length % 2))
        .map((stage, step): CellValue[] => [
          ...[nameOf(firm), firm.code, '高新技术企业', stage, workday(stream, 2026, 2 + step)],
          ...[`${stage}环节上门或电话辅导`, '高新科'],
        ]),
    )
  return {
    name: '申报服务',
    title: '高新技术企业申报全程服务记录',
    headers: ['序号', '企业名称', '统一社会信用代码', '申报事项', '申报环节', '服务日期', '服务内容', '服务科室'],
    rows: numbered(rows),
  }
}

function questionSheet(): OfficeSheet {
  const asked = [
    ['高新技术企业证书有效期几年', '高企申报', '自颁发之日起三年', '国科发火〔2016〕32号'],
    ['研发费用辅助账如何设置', '研发费用', '按项目设置，见归集指引', '国科发火〔2016〕195号'],
    ['科技型中小企业评价多久一次', '科小评价', '每年评价，入库登记编号当年有效', '国科发政〔2017〕115号'],
    ['技术合同在哪里认定登记', '技术合同', '到市技术合同认定登记机构办理', '国科发政字〔2000〕063号'],
    ['奖补资金什么时候兑付', '资金兑付', '审核公示无异议后按预算拨付', '云科〔2025〕12号'],
    ['在孵企业是否可以申报高企', '高企申报', '注册满一年并符合条件的可以', '国科发火〔2016〕32号'],
  ] as const
  const rows = asked.map(([question, topic, answer, basis], index): CellValue[] => {
    const on = workday(stream, 2026, 1 + index)
    return [question, on, topic, '工作群', answer, basis, addDays(on, 2), '是', addDays(on, 5), 40 + index * 13]
  })
  return {
    name: '问答',
    title: '政企互通问答',
    headers: [
      ...[
        '序号',
        '问题',
        '提问日期',
        '问题类别',
        '诉求来源',
        '答复',
        '依据',
        '答复日期',
        '是否公开',
        '公开日期',
        '阅读数',
      ],
    ],
    rows: numbered(rows),
  }
}

function groupSheet(): OfficeSheet {
  const groups = [
    ['云浦区高新技术企业工作群', '微信群', '高新技术企业', 486],
    ['云浦区科技型中小企业工作群', '微信群', '科技型中小企业', 500],
    ['云浦区技术合同登记交流群', '微信群', '技术合同登记企业', 213],
    ['云浦区街道科技专员群', '钉钉群', '街道科技专员', 34],
    ['云浦区企业统计员群', '微信群', '企业统计员', 268],
  ] as const
  return {
    name: '工作群',
    title: '企业工作群登记表',
    headers: ['序号', '群名称', '群类型', '面向对象', '成员数', '管理科室', '值守安排', '建群日期'],
    rows: numbered(groups.map((group) => [...group, '高新科', '工作日各科室轮值', '2023-03-15'])),
  }
}

function articleSheet(): OfficeSheet {
  const columns = ['高企服务专栏', '政策解读', '科技活动', '企业风采'] as const
  const rows = Array.from({ length: 48 }, (_, index): CellValue[] => {
    const column = columns[index % columns.length]!
    const month = 1 + Math.floor(index / 8)
    const reads = stream.int(120, 2400)
    return [
      `${column}第${index + 1}期`,
      index % 5 === 4 ? '官网' : '微信公众号',
      column,
      workday(stream, 2026, month),
      reads,
      AS_OF,
    ]
  })
  return {
    name: '文章',
    title: '公众号和官网专栏文章登记表',
    headers: ['序号', '文章标题', '发布渠道', '专栏', '发布日期', '阅读数', '阅读数截至'],
    rows: numbered(rows),
  }
}

function correspondenceSheet(): OfficeSheet {
  const matters = [
    ['报送上半年高新技术产业运行分析', '报上级', '市科技局', '2026-06-22', '2026-06-26', '2026-06-25'],
    ['核对规上工业研发费用口径', '与统计衔接', '区统计局', '2026-05-18', '2026-05-22', '2026-05-20'],
    ['转发高新技术企业申报通知', '上级来', '市科技局', '2026-04-09', '2026-04-16', '2026-04-14'],
    ['商请提供享受加计扣除企业名单', '部门往来', '区税务局', '2026-06-24', '2026-07-03', null],
  ] as const
  return {
    name: '往来',
    title: '上下级往来登记表',
    headers: ['序号', '事项', '收发', '对方单位', '日期', '回复时限', '回复日期', '承办科室'],
    rows: numbered(matters.map((matter) => [...matter, '综合科'])),
    notes: [`注：覆盖${streets.length}个街道的通知另行转发。`],
  }
}
