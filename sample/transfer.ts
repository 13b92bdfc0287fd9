import type { CellValue } from 'hucre'
import { addDays } from '../src/kernel/day.ts'
import type { Day } from '../src/kernel/values.ts'
import { day, dotted, workday } from './days.ts'
import { certified, listedName, partners, steady } from './enterprises.ts'
import { personName } from './names.ts'
import { random } from './random.ts'
import { numbered, type OfficeSheet, writeSheets } from './sheet.ts'
import type { SampleWorkbook } from './workbook.ts'

const stream = random('transfer')

const CLOSES = day(2026, 6, 30)
/** What is newer may still wait for its answer. */
const RECENT = day(2026, 4, 5)
const DEMANDS = 40
const ACHIEVEMENTS = 36
const MAJOR = 12
const MEETINGS = 60
const LIAISONS = 30
const PRODUCTS = 30
const AGENCIES = ['云浦技术市场服务中心', '江澜科技成果交易平台'] as const
const FAIRS = [
  ['江澜科技成果交易会', '市', day(2025, 9, 18)],
  ['东部先进制造博览会', '国家', day(2025, 11, 6)],
  ['江澜科创园区博览会', '市', day(2026, 4, 23)],
] as const

const colleges = partners.slice(0, 10).map(({ name }) => name)
const firms = stream.shuffled(steady(certified)).slice(0, 60)
const at = <T>(list: readonly T[], index: number): T => list[index % list.length]!

/** 难题、成果、逐家对接、联络员、一链一行、交易机构、产品、展会、激励: how needs and achievements find each other. */
export async function transferWorkbooks(): Promise<SampleWorkbook[]> {
  const books: readonly (readonly [name: string, register: string, sheet: OfficeSheet])[] = [
    ['37-1 企业技术难题台账.xlsx', 'demand', demandSheet()],
    ['37-2 科技成果库.xlsx', 'achievement', achievementSheet()],
    ['37-3 产学研逐家对接台账.xlsx', 'matchmaking', meetingSheet()],
    ['37-4 产学研联络员名册.xlsx', 'liaison', liaisonSheet()],
    ['37-5 一链一行拟签约项目.xlsx', 'chainProject', chainSheet()],
    ['37-6 技术交易机构月报.xlsx', 'tradingReport', tradingSheet()],
    ['37-7 高新技术产品目录.xlsx', 'product', productSheet()],
    ['37-8 高新技术产品销售（2025年）.xlsx', 'productYear', salesSheet()],
    ['37-9 企业参展和订单.xlsx', 'fairEntry', fairSheet()],
    ['37-10 成果转化激励核定表.xlsx', 'transferIncentive', incentiveSheet()],
  ]
  return Promise.all(
    books.map(async ([name, register, sheet]) => ({ name, register, bytes: await writeSheets([sheet]) })),
  )
}

function sheet(name: string, title: string, headers: readonly string[], rows: readonly CellValue[][]): OfficeSheet {
  return {
    name,
    title: `云浦区${title}`,
    aside: '填报单位：成果科',
    headers: ['序号', ...headers],
    rows: numbered(rows),
  }
}

/** A working day of 2025 or of the first half of 2026, later ones for later rows. */
function spread(index: number, of: number): Day {
  const month = Math.floor((index / of) * 18)
  return workday(stream, 2025 + Math.floor(month / 12), (month % 12) + 1, 3, 26)
}

function untilNow(on: Day): Day | null {
  return on <= CLOSES ? on : null
}

function demandSheet(): OfficeSheet {
  const rows = Array.from({ length: DEMANDS }, (_, index) => {
    const firm = at(firms, index)
    const raisedOn = spread(index, DEMANDS)
    const matchedOn = index % 6 === 5 && raisedOn >= RECENT ? null : untilNow(addDays(raisedOn, stream.int(10, 80)))
    const closedOn = matchedOn && index % 3 !== 2 ? untilNow(addDays(matchedOn, stream.int(40, 150))) : null
    const topic = at(firm.topics, index)
    return [
      `${topic}${at(['精度不稳', '寿命短', '能耗高', '良率低'], index)}（${index + 1}号）`,
      listedName(firm, raisedOn),
      at(['技术难题', '技术难题', '成果引进', '检测试验'], index),
      dotted(raisedOn),
      topic,
      `${topic}环节的${at(['精度', '寿命', '能耗', '良率'], index)}达不到客户要求，希望与高校院所合作攻关`,
      stream.int(4, 60) * 5,
      at(['紧急', '一般', '一般'], index),
      dotted(matchedOn),
      matchedOn && at(colleges, index),
      dotted(closedOn),
      closedOn && at(['已解决', '已解决', '已解决', '部分解决'], index),
    ]
  })
  const headers = [
    ...['难题名称', '企业名称', '难题类型', '提出日期', '技术领域', '难题描述', '拟投入资金(万元)', '紧急程度'],
    ...['对接日期', '对接单位', '办结日期', '难题结果'],
  ]
  return sheet('难题', '企业技术难题台账（2025年至2026年6月）', headers, rows)
}

function achievementName(index: number): string {
  return `${at(at(firms, index).topics, index)}${at(['新工艺', '检测装置', '控制系统', '新材料'], index)}（成果${index + 1}）`
}

function achievementSheet(): OfficeSheet {
  const rows = Array.from({ length: ACHIEVEMENTS }, (_, index) => {
    const firm = at(firms, index)
    const enteredOn = spread(index, ACHIEVEMENTS)
    const releasedOn = index % 4 === 3 ? null : untilNow(addDays(enteredOn, stream.int(10, 40)))
    const transferredOn = releasedOn && index % 3 === 0 ? untilNow(addDays(releasedOn, stream.int(30, 150))) : null
    const isService = transferredOn !== null && index % 2 === 0
    const amount = transferredOn && stream.int(6, 60) * 5
    return [
      achievementName(index),
      at(colleges, index),
      at(['高等院校', '高等院校', '科研院所'], index),
      dotted(enteredOn),
      at(firm.topics, index),
      at(['实验室', '小试', '中试', '产业化'], index),
      stream.int(6, 60) * 5,
      index < MAJOR ? '是' : '否',
      index < MAJOR ? '2025年第一批' : null,
      dotted(releasedOn),
      dotted(transferredOn),
      transferredOn && at(['许可', '转让', '合作实施'], index / 3),
      amount,
      transferredOn && listedName(firm, transferredOn),
      transferredOn && (isService ? '是' : '否'),
      isService ? '协议定价' : null,
      isService && transferredOn ? dotted(addDays(transferredOn, -20)) : null,
      isService ? 15 : null,
      isService ? amount : null,
      isService && amount ? amount * 0.7 : null,
    ]
  })
  const headers = [
    ...[
      '成果名称',
      '成果单位',
      '成果来源',
      '入库日期',
      '技术领域',
      '成熟度',
      '意向价格(万元)',
      '重大成果',
      '重大成果批次',
    ],
    ...['发布日期', '转化日期', '转化方式', '转化金额(万元)', '承接企业', '职务成果', '定价方式', '公示开始日期'],
    ...['公示天数', '转化净收入(万元)', '奖励报酬(万元)'],
  ]
  return sheet('成果', '科技成果库（截至2026年6月）', headers, rows)
}

function meetingSheet(): OfficeSheet {
  const rows = Array.from({ length: MEETINGS }, (_, index) => {
    const on = spread(index, MEETINGS)
    const isContact = index % 10 === 9
    const firm = at(firms, index)
    const intendedOn = !isContact && index % 3 === 0 ? on : null
    const agreedOn = intendedOn && index % 2 === 0 ? untilNow(addDays(on, stream.int(30, 120))) : null
    const isOpen = !isContact && intendedOn === null && index % 4 === 1 && on >= RECENT
    return [
      `DJ${on.slice(0, 4)}-${String(index + 1).padStart(3, '0')}`,
      dotted(on),
      isContact ? '高校院所联系' : at(['精准对接会', '成果路演', '上门对接', '校企行', '企业家高校行'], index),
      isContact ? null : listedName(firm, on),
      at(colleges, index),
      isContact ? '商谈共建转移机构和学生实习' : `${at(firm.topics, index)}合作`,
      isContact || index % 2 === 1 ? null : `${at(firm.topics, index)}量产的成本和周期`,
      isContact || index % 4 !== 0 ? null : '先做小试，三个月给出数据',
      isContact ? null : intendedOn ? '达成意向' : isOpen ? '继续跟进' : '没有谈成',
      dotted(intendedOn),
      intendedOn && stream.int(6, 80) * 10,
      isOpen ? dotted(addDays(on, 90)) : null,
      dotted(agreedOn),
    ]
  })
  const headers = [
    ...['对接编号', '对接日期', '对接形式', '企业名称', '高校院所', '对接事项', '企业提问', '专家答复', '对接结果'],
    ...['达成意向日期', '意向金额(万元)', '下次跟进日期', '签订协议日期'],
  ]
  return sheet('对接', '产学研逐家对接台账（2025年至2026年6月）', headers, rows)
}

function liaisonSheet(): OfficeSheet {
  const rows = Array.from({ length: LIAISONS }, (_, index) => {
    const since = workday(stream, 2025, (index % 10) + 1)
    return [
      `LL-${String(index + 1).padStart(3, '0')}`,
      listedName(at(firms, index), since),
      personName(stream),
      at(['技术部经理', '总工程师', '研发主管'], index),
      index % 9 === 8 ? null : `1390000${String(1000 + index)}`,
      dotted(since),
      index % 12 === 11 ? dotted(day(2026, 3, 31)) : null,
    ]
  })
  return sheet(
    '联络员',
    '产学研联络员名册',
    ['编号', '企业名称', '姓名', '职务', '联系电话', '任职日期', '卸任日期'],
    rows,
  )
}

function chainSheet(): OfficeSheet {
  const rows = Array.from({ length: 18 }, (_, index) => {
    const isFirst = index < 10
    const plannedOn = isFirst ? day(2025, 5, 12) : day(2026, 2, 24)
    const firm = at(firms, index + 20)
    const dueOn = isFirst ? day(2025, 10, 31) : day(2026, 9, 30)
    const signedOn = index % 3 === 2 ? null : untilNow(addDays(plannedOn, stream.int(40, 140)))
    const amount = stream.int(10, 90) * 10
    return [
      `${at(firm.topics, index)}合作项目（${index + 1}）`,
      at(['高端装备', '新材料', '电子信息'], index),
      isFirst ? '第一批' : '第二批',
      dotted(plannedOn),
      listedName(firm, plannedOn),
      at(colleges, index),
      `${at(firm.topics, index)}依赖外购`,
      amount,
      dotted(signedOn === null && isFirst ? day(2026, 12, 31) : dueOn),
      dotted(signedOn),
      signedOn && amount,
    ]
  })
  const headers = [
    ...['项目名称', '产业链', '批次', '列入日期', '企业名称', '目标院校', '链上堵点', '拟签约金额(万元)'],
    ...['计划签约日期', '签约日期', '签约金额(万元)'],
  ]
  return sheet('一链一行', '一链一行拟签约项目清单', headers, rows)
}

function tradingSheet(): OfficeSheet {
  const rows = AGENCIES.flatMap((agency) =>
    Array.from({ length: 18 }, (_, month) => [
      agency,
      `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
      stream.int(6, 14),
      stream.int(3, 12),
      stream.int(5, 20),
      stream.int(10, 60),
      stream.int(0, 4),
      stream.int(2, 30) * 5,
      stream.int(1, 6),
      stream.int(4, 60) * 5,
    ]),
  )
  const headers = [
    ...['机构名称', '报告期', '从业人员', '发布需求', '发布成果', '询价次数', '网上成交', '网上成交额(万元)'],
    ...['促成合同', '促成合同额(万元)'],
  ]
  return sheet('交易', '技术交易机构月报（2025年至2026年6月）', headers, rows)
}

const productName = (index: number) => `${at(at(firms, index).topics, index)}成套产品（型号${index + 101}）`

function productSheet(): OfficeSheet {
  const rows = Array.from({ length: PRODUCTS }, (_, index) => {
    const on = workday(stream, 2024 + (index % 2), stream.int(3, 11))
    return [
      productName(index),
      listedName(at(firms, index), on),
      at(['省', '市', '企业自报'], index),
      at(at(firms, index).topics, index),
      dotted(on),
      dotted(addDays(on, 1095)),
      stream.int(1, 6),
      '见专利台账',
      index % 3 === 2 ? '否' : '是',
    ]
  })
  const headers = [
    ...[
      '产品名称',
      '企业名称',
      '产品级别',
      '技术领域',
      '认定日期',
      '有效期至',
      '知识产权件数',
      '对应知识产权',
      '自主品牌',
    ],
  ]
  return sheet('产品', '高新技术产品目录', headers, rows)
}

function salesSheet(): OfficeSheet {
  const rows = Array.from({ length: PRODUCTS }, (_, index) => {
    const sales = stream.int(40, 900) * 10
    const firm = listedName(at(firms, index), day(2025, 12, 31))
    return [productName(index), firm, 2025, sales, index % 4 === 0 ? Math.round(sales * 0.2) : null]
  })
  return sheet(
    '销售',
    '高新技术产品销售情况（2025年）',
    ['产品名称', '企业名称', '年度', '销售额(万元)', '其中出口(万元)'],
    rows,
  )
}

function fairSheet(): OfficeSheet {
  const rows = FAIRS.flatMap(([fair, level, on], turn) =>
    Array.from({ length: 8 }, (_, index) => [
      fair,
      level,
      dotted(on),
      listedName(at(firms, turn * 8 + index), on),
      index % 2 === 0 ? stream.int(4, 40) * 10 : null,
      index % 2 === 0 ? dotted(addDays(on, 2)) : null,
      index % 3 === 0 ? stream.int(10, 60) * 10 : null,
    ]),
  )
  const headers = ['展会名称', '展会级别', '开幕日期', '参展企业', '订单金额(万元)', '签单日期', '意向金额(万元)']
  return sheet('参展', '企业参展和订单台账', headers, rows)
}

function incentiveSheet(): OfficeSheet {
  const rows = Array.from({ length: 16 }, (_, index) => {
    const on = workday(stream, 2025 + Math.floor(index / 10), index < 10 ? 11 : 5)
    const name = listedName(at(firms, index), on)
    const base = stream.int(10, 80) * 5
    return [
      name,
      name,
      at(['引进成果补助', '输出技术奖励', '项目落地支持'], index),
      `${at(at(firms, index).topics, index)}成果转化（${index + 1}）`,
      '科技成果转化若干措施第三条',
      base,
      dotted(on),
      base * 0.1,
    ]
  })
  const headers = [
    '激励对象',
    '对应企业',
    '激励类型',
    '激励事项',
    '依据条款',
    '计算基数(万元)',
    '核定日期',
    '核定金额(万元)',
  ]
  return sheet('激励', '成果转化激励核定表', headers, rows)
}
