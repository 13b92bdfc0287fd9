import type { CellValue } from 'hucre'
import { addDays } from '../src/kernel/day.ts'
import { patentCheck } from '../src/kernel/read/patentNumber.ts'
import { day, dotted, workday } from './days.ts'
import { certified, listedName, steady } from './enterprises.ts'
import { streets } from './places.ts'
import { random } from './random.ts'
import { numbered, type OfficeSheet, writeSheets } from './sheet.ts'
import type { SampleWorkbook } from './workbook.ts'

const stream = random('property')

const CLOSES = day(2026, 6, 30)
const SCREENED = 40
const USED = 3
const HELPED = 24
const ACTIONS = ['春节市场', '春季农资', '世界知识产权日', '暑期消费', '秋季种子', '双十一网络'] as const
const PLACES = [
  ['药店', '药店和药品超市'],
  ['生活超市', '生活超市'],
  ['种子门市部', '种子农资门店'],
  ['建材商行', '建材家居'],
] as const

const firms = stream.shuffled(steady(certified)).slice(0, 40)
const at = <T>(list: readonly T[], index: number): T => list[index % list.length]!

/** 失效专利、双打、案件、帮扶、上门指导、品牌: what becomes of rights, and of those who only pretend to them. */
export async function propertyWorkbooks(): Promise<SampleWorkbook[]> {
  const books: readonly (readonly [name: string, register: string, sheet: OfficeSheet])[] = [
    ['38-1 失效专利库.xlsx', 'lapsedPatent', lapsedSheet()],
    ['38-2 失效专利推送情况.xlsx', 'lapsedOffer', offerSheet()],
    ['38-3 双打执法行动台账.xlsx', 'ipAction', actionSheet()],
    ['38-4 双打检查台账.xlsx', 'ipInspection', inspectionSheet()],
    ['38-5 知识产权案件台账.xlsx', 'ipCase', caseSheet()],
    ['38-6 重点企业专利帮扶（2026年）.xlsx', 'patentPlan', planSheet()],
    ['38-7 知识产权上门指导台账.xlsx', 'ipGuidance', visitSheet()],
    ['38-8 企业自主品牌台账.xlsx', 'brand', brandSheet()],
  ]
  return Promise.all(
    books.map(async ([name, register, sheet]) => ({ name, register, bytes: await writeSheets([sheet]) })),
  )
}

function sheet(name: string, title: string, headers: readonly string[], rows: readonly CellValue[][]): OfficeSheet {
  const aside = '填报单位：知识产权科'
  return { name, title: `云浦区${title}`, aside, headers: ['序号', ...headers], rows: numbered(rows) }
}

/** Numbers that no patent of the district has: the year is before all of them. */
function lapsedNumber(index: number): string {
  const digits = `20081${String(880_000 + index * 37).padStart(7, '0')}`
  return `${digits}.${patentCheck(digits)}`
}

function lapsedSheet(): OfficeSheet {
  const rows = Array.from({ length: SCREENED }, (_, index) => {
    const screenedOn = index < 25 ? day(2025, 8, 15) : day(2026, 3, 20)
    const topic = at(at(firms, index).topics, index)
    return [
      lapsedNumber(index),
      `一种${topic}装置（${index + 1}）`,
      at(['甲省某研究所', '乙省某大学', '某外省企业'], index),
      topic,
      at(['未缴年费终止', '未缴年费终止', '放弃'], index),
      dotted(workday(stream, 2019 + (index % 4), (index % 12) + 1)),
      dotted(addDays(screenedOn, -5)),
      dotted(screenedOn),
      index < USED ? dotted(day(2026, 2 + index, 12)) : null,
    ]
  })
  const headers = [
    ...['申请号', '专利名称', '原专利权人', '技术领域', '失效原因', '失效日', '法律状态核实日期', '筛选日期'],
    '首次运用日期',
  ]
  return sheet('失效专利', '失效专利库', headers, rows)
}

function offerSheet(): OfficeSheet {
  const rows = Array.from({ length: 30 }, (_, index) => {
    const isUsed = index < USED
    return [
      lapsedNumber(index),
      listedName(at(firms, index), CLOSES),
      dotted(index < 25 ? day(2025, 9, 10) : day(2026, 4, 2)),
      isUsed ? '拟采用' : at(['留作参考', '不适用'], index),
      isUsed ? dotted(day(2026, 2 + index, 12)) : null,
      isUsed ? '用于改进现有产品的结构' : null,
    ]
  })
  return sheet('推送', '失效专利推送情况', ['申请号', '企业名称', '推送日期', '企业反馈', '运用日期', '运用情况'], rows)
}

const actions = ACTIONS.flatMap((name, index) => {
  const month = [1, 3, 4, 7, 9, 11][index]!
  return [2025, 2026].flatMap((year) => {
    const on = workday(stream, year, month, 8, 24)
    return on > CLOSES ? [] : [{ name: `${year}年${name}联合执法行动`, on }]
  })
})

function actionSheet(): OfficeSheet {
  const rows = actions.map(({ name, on }) => [dotted(on), name, '科技局、市场监管局、公安局', stream.int(12, 30)])
  return sheet('行动', '双打联合执法行动台账', ['行动日期', '行动名称', '参加部门', '出动人次'], rows)
}

const inspections = actions.flatMap(({ name, on }, turn) =>
  PLACES.map(([word, kind], index) => {
    const street = at(streets.slice(0, 7), turn + index)
    const suspect = (turn + index) % 3 === 0 ? stream.int(1, 2) : 0
    return { action: name, on, kind, street, suspect, place: `${street.name}${word}${turn + 1}号` }
  }),
)

function inspectionSheet(): OfficeSheet {
  const rows = inspections.map(({ action, on, kind, street, suspect, place }) => [
    action,
    place,
    kind,
    street.name,
    dotted(on),
    stream.int(8, 20),
    suspect,
    suspect === 0 ? '未发现问题' : '移交立案',
  ])
  const headers = [
    ...['所属行动', '检查场所', '场所类别', '所在街道', '检查日期', '抽查商品种数', '可疑商品种数', '处理方式'],
  ]
  return sheet('检查', '双打检查台账', headers, rows)
}

function caseSheet(): OfficeSheet {
  const suspects = inspections.filter(({ suspect }) => suspect > 0)
  const rows = suspects.map(({ on, street, place }, index) => {
    const filedOn = addDays(on, 8)
    const decided = addDays(filedOn, stream.int(25, 70))
    const decidedOn = decided <= CLOSES ? decided : null
    const closed = decidedOn && addDays(decidedOn, 25)
    const closedOn = closed && closed <= CLOSES ? closed : null
    return [
      `云知案〔${on.slice(0, 4)}〕${index + 1}号`,
      at(['假冒专利', '假冒专利', '商标侵权'], index),
      '执法检查',
      place,
      street.name,
      '市场监管局',
      dotted(on),
      dotted(filedOn),
      dotted(decidedOn),
      decidedOn && '责令停止销售、改正标注',
      decidedOn && 0,
      decidedOn && stream.int(2, 20) * 500,
      closedOn && dotted(addDays(closedOn, -10)),
      closedOn && '已下架、改正',
      dotted(closedOn),
    ]
  })
  const headers = [
    ...['案件编号', '案件类型', '案件来源', '当事单位', '所在街道', '承办单位', '线索日期', '立案日期', '决定日期'],
    ...['处理决定', '违法所得', '罚款', '决定公开日期', '改正情况', '结案日期'],
  ]
  return sheet('案件', '知识产权案件台账', headers, rows)
}

function planSheet(): OfficeSheet {
  const rows = Array.from({ length: HELPED }, (_, index) => {
    const held = index % 6 === 0 ? 0 : stream.int(1, 12)
    return [
      listedName(at(firms, index), CLOSES),
      2026,
      held,
      held === 0 ? null : at(['高企认定', '项目申报', '平台建设'], index),
      held === 0 ? null : Math.min(held, 6),
      stream.int(1, 5),
      stream.int(0, 2),
      dotted(CLOSES),
      index === 6 ? dotted(day(2026, 5, 19)) : null,
      '专利挖掘、申请前评估',
    ]
  })
  const headers = [
    ...['企业名称', '年度', '起始有效专利', '结合业务', '所需专利', '计划申请发明专利', '已申请发明专利'],
    ...['申请数截止日期', '清零日期', '帮扶措施'],
  ]
  return sheet('帮扶', '重点企业专利帮扶名单（2026年）', headers, rows)
}

function visitSheet(): OfficeSheet {
  const kinds = ['专利挖掘', '专利布局', '品牌培育', '商标注册', '中介上门'] as const
  const rows = Array.from({ length: 36 }, (_, index) => {
    const on = workday(stream, 2025 + Math.floor(index / 24), (Math.floor(index / 2) % 12) + 1)
    return [listedName(at(firms, index), on), dotted(on), at(kinds, index), '帮助梳理可申请的技术点和使用规范']
  })
  return sheet('指导', '知识产权上门指导台账', ['企业名称', '指导日期', '指导内容', '指导情况'], rows)
}

function brandSheet(): OfficeSheet {
  const rows = Array.from({ length: 32 }, (_, index) => {
    const on = workday(stream, 2017 + (index % 10), (index % 6) + 1)
    return [
      listedName(at(firms, index), CLOSES),
      `${at(['云齿', '浦泵', '江澜星', '望江'], index)}${index + 1}`,
      at(['注册商标', '注册商标', '注册商标', '名牌产品'], index),
      dotted(on),
      dotted(addDays(on, 3652)),
    ]
  })
  return sheet('品牌', '企业自主品牌台账', ['企业名称', '品牌名称', '品牌类型', '取得日期', '有效期至'], rows)
}
