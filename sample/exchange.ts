import type { CellValue } from 'hucre'
import { addDays } from '../src/kernel/day.ts'
import { day, dotted } from './days.ts'
import { certified, listedName, partners, steady } from './enterprises.ts'
import { random } from './random.ts'
import { numbered, type OfficeSheet, writeSheets } from './sheet.ts'
import type { SampleWorkbook } from './workbook.ts'

const stream = random('exchange')
const until = day(2026, 6, 30)
const MARKET = '江澜科技成果交易平台'
const firms = stream.shuffled(steady(certified)).slice(0, 40)
const at = <T>(list: readonly T[], index: number): T => list[index % list.length]!
const nameOf = (index: number) => listedName(at(firms, index), until)

/** 交易条目、对接问答、联络员活动、论坛、登记申报: what comes and goes between those who have and those who want. */
export async function exchangeWorkbooks(): Promise<SampleWorkbook[]> {
  const books: readonly (readonly [name: string, register: string, sheet: OfficeSheet])[] = [
    ['39-1 网上技术交易条目.xlsx', 'marketListing', listingSheet()],
    ['39-2 对接问答.xlsx', 'meetingQuestion', questionSheet()],
    ['39-3 联络员活动记录.xlsx', 'liaisonActivity', liaisonSheet()],
    ['39-4 成果转化论坛.xlsx', 'forum', forumSheet()],
    ['39-5 技术合同登记申报.xlsx', 'contractFiling', filingSheet()],
  ]
  return Promise.all(
    books.map(async ([name, register, sheet]) => ({ name, register, bytes: await writeSheets([sheet]) })),
  )
}

export const TRADING_BODIES = ['云浦技术市场服务中心', '江澜科技成果交易平台', '云浦创服技术转移有限公司'] as const

/** Before the contracts, which name them. */
export async function tradingBodyWorkbook(): Promise<SampleWorkbook> {
  const rows = TRADING_BODIES.map((name, index): CellValue[] => [
    ...[name, `云技贸字${index + 101}`, dotted(day(2028, 12, 31)), at(['事业单位', '社会组织', '企业'], index)],
    ...[6 + index * 3, 2 + index, dotted(day(2022 + index, 5, 12))],
  ])
  const headers = ['机构名称', '执照(许可证)号', '执照有效期至', '机构性质', '从业人员', '技术经纪人', '登记日期']
  return {
    name: '39-0 技术贸易机构名册.xlsx',
    register: 'tradingBody',
    bytes: await writeSheets([sheet('机构', '技术贸易机构名册', headers, rows)]),
  }
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

function listingSheet(): OfficeSheet {
  const rows = Array.from({ length: 28 }, (_, index): CellValue[] => {
    const isNeed = index % 2 === 0
    const listedOn = addDays(day(2025, 1, 20), index * 18)
    const dealOn = index % 5 === 0 ? addDays(listedOn, 60) : null
    const isDealt = dealOn !== null && dealOn <= until
    const topic = at(at(firms, index).topics, index)
    return [
      ...[MARKET, isNeed ? '需求' : '成果', `${isNeed ? 'XQ' : 'CG'}${listedOn.slice(0, 4)}${String(index + 101)}`],
      ...[`${topic}${isNeed ? '技术需求' : '成套技术'}`, isNeed ? nameOf(index) : at(partners, index).name],
      ...[dotted(listedOn), stream.int(4, 40) * 5, stream.int(1, 9)],
      ...(isDealt ? [dotted(dealOn), stream.int(4, 40) * 5, isNeed ? at(partners, index).name : nameOf(index)] : []),
    ]
  })
  const headers = [
    ...[
      '交易平台',
      '挂牌类别',
      '平台编号',
      '条目名称',
      '发布单位',
      '发布日期',
      '挂牌价格(万元)',
      '询价次数',
      '成交日期',
    ],
    ...['成交金额(万元)', '成交对方'],
  ]
  return sheet('条目', '网上技术交易条目（2025年至2026年6月）', headers, rows)
}

/** On meetings of the sample's own ledger, which has no question written down where the number is even. */
function questionSheet(): OfficeSheet {
  const rows = [42, 44, 46].flatMap((number) =>
    ['工艺窗口有多宽', '样件多久能出'].map((question, index): CellValue[] => [
      `DJ2026-${String(number).padStart(3, '0')}`,
      at(['精准对接会', '成果路演', '上门对接', '校企行', '企业家高校行'], number - 1),
      dotted(day(2026, 4, 15)),
      `${question}（${number}）`,
      at(partners, number).name,
      index === 0 ? '给出三组参数，小试后再定' : null,
      index === 0 ? '寄送样件' : null,
      index === 0 ? dotted(day(2026, 5, 15)) : null,
      index === 0 ? dotted(day(2026, 5, 12)) : null,
    ]),
  )
  const headers = [
    '对接编号',
    '对接形式',
    '提问日期',
    '问题',
    '专家单位',
    '答复',
    '后续事项',
    '后续期限',
    '后续完成日期',
  ]
  return sheet('问答', '产学研对接问答', headers, rows)
}

function liaisonSheet(): OfficeSheet {
  const rows = Array.from({ length: 20 }, (_, index): CellValue[] => [
    `LL-${String((index % 10) + 1).padStart(3, '0')}`,
    dotted(addDays(day(2025, 11, 10), index * 11)),
    at(['需求收集', '走进高校院所', '参加对接', '培训'], index),
    '按月联络',
  ])
  return sheet('活动', '产学研联络员活动记录', ['联络员编号', '日期', '联络活动类别', '情况'], rows)
}

function forumSheet(): OfficeSheet {
  const rows = [
    ['云浦成果转化论坛', day(2025, 10, 16), '区县', 42, 5, 12, 4],
    ['江澜引才引智路演云浦专场', day(2026, 4, 24), '市', 56, 8, 15, 6],
  ].map(([name, on, level, ...counts]): CellValue[] => [
    ...[String(name), dotted(on as typeof until), String(level), ...(counts as number[])],
  ])
  const headers = ['论坛名称', '举办日期', '主办级别', '嘉宾人数', '其中院士专家', '发布成果', '现场签约']
  return sheet('论坛', '成果转化论坛台账', headers, rows)
}

function filingSheet(): OfficeSheet {
  const rows = Array.from({ length: 14 }, (_, index): CellValue[] => {
    const signedOn = addDays(day(2026, 1, 8), index * 11)
    const filedOn = addDays(signedOn, 6)
    const total = stream.int(4, 60) * 5
    const isRegistered = index < 10
    return [
      ...[nameOf(index), `${at(at(firms, index).topics, index)}委托开发`, '技术开发', at(partners, index).name],
      ...[dotted(signedOn), '委托研究开发，交付工艺文件和样机', total, index % 3 === 0 ? 5 : null],
      ...[total - (index % 3 === 0 ? 5 : 0), dotted(filedOn), dotted(addDays(filedOn, 2))],
      ...(isRegistered
        ? [dotted(addDays(filedOn, 12)), `2026990101${String(index + 1).padStart(6, '0')}`]
        : [null, null]),
      index === 13 ? dotted(addDays(filedOn, 9)) : null,
    ]
  })
  const headers = [
    ...['卖方名称', '合同名称', '合同类别', '买方名称', '合同签订日期', '标的内容', '合同成交总额(万元)'],
    ...['非技术性费用(万元)', '技术交易额(万元)', '申报日期', '受理日期', '登记日期', '合同登记编号', '终结日期'],
  ]
  return sheet('申报', '技术合同登记申报台账（2026年）', headers, rows)
}
