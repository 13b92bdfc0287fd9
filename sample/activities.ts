import type { CellValue } from 'hucre'
import type { Day } from '../src/kernel/values.ts'
import { day, inWords, workday } from './days.ts'
import { amounts, apportion } from './numbers.ts'
import { quietStreet, type Street, streets } from './places.ts'
import { carrierNames } from './platforms.ts'
import { random } from './random.ts'
import { halfOf, shapes } from './shapes.ts'
import { numbered, type OfficeSheet, writeSheets } from './sheet.ts'
import type { SampleWorkbook } from './workbook.ts'

const stream = random('activities')

interface HalfYear {
  readonly year: 2024 | 2025 | 2026
  readonly half: 1 | 2
  readonly sessions: number
  readonly attendance: number
}

/** 86 sessions with 1.9 万人次 from January to June 2026. */
export const SESSIONS_2026H1 = 86
export const ATTENDANCE_2026H1 = 19_036

const halves: readonly HalfYear[] = [
  { year: 2024, half: 1, sessions: 77, attendance: 16_120 },
  { year: 2024, half: 2, sessions: 73, attendance: 15_340 },
  { year: 2025, half: 1, sessions: 82, attendance: 17_458 },
  { year: 2025, half: 2, sessions: 79, attendance: 16_905 },
  { year: 2026, half: 1, sessions: SESSIONS_2026H1, attendance: ATTENDANCE_2026H1 },
]

type Section = '综合科' | '高新科' | '成果科'
let themes = 0
const SECTIONS: readonly Section[] = ['综合科', '高新科', '成果科']

/** 主题内容 of the series that have one. */
const TOPICS: { readonly [name: string]: string } = {
  高新技术企业申报培训: '高企申报',
  研发费用归集实务培训: '研发费用',
  技术合同认定登记讲座: '技术合同',
  惠企科技政策宣讲: '政策法规',
  科技型中小企业评价政策解读: '科小评价',
}

const THEMES: readonly (readonly [theme: string, section: Section, name: string])[] = [
  ['培训', '高新科', '高新技术企业申报培训'],
  ['培训', '高新科', '研发费用归集实务培训'],
  ['讲座', '成果科', '技术合同认定登记讲座'],
  ['政策宣讲', '高新科', '惠企科技政策宣讲'],
  ['政策宣讲', '高新科', '科技型中小企业评价政策解读'],
  ['对接', '成果科', '产学研对接会'],
  ['对接', '成果科', '科技成果直通车'],
  ['路演', '成果科', '科技企业融资路演'],
  ['科普', '综合科', '科普大讲堂'],
  ['科普', '综合科', '科普进校园'],
  ['研学', '综合科', '青少年科普研学'],
  ['科技下乡', '综合科', '科技下乡服务'],
  ['会议', '高新科', '企业座谈会'],
]

interface Event {
  readonly on: Day
  readonly name: string
  readonly place: string
  readonly street: Street
  readonly theme: string
  readonly section: Section
  readonly attendance: number
  readonly views: number | null
  readonly handouts: number | null
  readonly campaign: string | null
  readonly group: string | null
  readonly reports: number | null
}

/** The opening of the science week, reported by all three sections: one event. */
const openingOn = day(2026, 5, 23)
const OPENING_NAME = '2026年云浦区科技活动周启动仪式'
const OPENING_PEOPLE = 420

export async function activityWorkbooks(): Promise<SampleWorkbook[]> {
  const events = halves.flatMap(eventsOf)
  return [
    {
      name: '80 活动台账（2024年1月至2026年6月，各科室）.xlsx',
      register: 'activity',
      bytes: await writeSheets(SECTIONS.map((section) => sectionSheet(section, events))),
    },
  ]
}

function eventsOf({ year, half, sessions, attendance }: HalfYear): Event[] {
  const opens = year === 2026
  const months = halfOf(shapes.sessions, half)
  const counts = apportion(
    sessions - (opens ? 1 : 0),
    months.map(([, weight]) => weight),
  )
  const people = amounts(stream, attendance - (opens ? OPENING_PEOPLE : 0), sessions - (opens ? 1 : 0), 1, 0.35)
  const events = months.flatMap(([month], index) =>
    Array.from({ length: counts[index] ?? 0 }, (_, ordinal): Event => event(year, month, ordinal, people.pop() ?? 0)),
  )
  return opens ? [...events, opening()] : events
}

function event(year: number, month: number, ordinal: number, attendance: number): Event {
  // In May most of it is the science week, in September the popularisation month.
  const inSeason = (month === 5 || month === 9) && ordinal % 2 === 1
  const [theme, section, word] = inSeason
    ? ([month === 5 ? '科技活动周' : '科普', '综合科', month === 5 ? '科技活动周进社区' : '科普月专场'] as const)
    : THEMES[themes++ % THEMES.length]!
  const street = stream.pick(streets.filter((one) => one !== quietStreet))
  const online = theme === '路演' || theme === '讲座' || (theme === '科普' && ordinal % 3 === 0)
  return {
    on: workday(stream, year, month),
    name: `${word}（${month}月第${ordinal + 1}场）`,
    place: stream.chance(0.3) ? stream.pick(carrierNames) : `${street.name}文化中心`,
    ...{ street, theme, section, attendance },
    views: online ? stream.int(12, 40) * 100 : null,
    handouts: stream.chance(0.5) ? stream.int(4, 40) * 10 : null,
    reports: stream.chance(0.25) ? stream.int(1, 4) : null,
    campaign: inSeason ? (month === 5 ? '科技活动周' : '全国科普月') : null,
    group: theme === '研学' ? '青少年' : theme === '科普' ? GROUPS[(month + ordinal) % GROUPS.length]! : null,
  }
}

const GROUPS = ['老年人', '青少年', '产业工人', '领导干部和公务员', '农民', null] as const

function opening(): Event {
  return {
    ...{ on: openingOn, name: OPENING_NAME, place: '云浦区科技馆', street: streets[4]!, theme: '科技活动周' },
    ...{ section: '综合科', attendance: OPENING_PEOPLE, views: 12_600, handouts: 800, reports: 5 },
    ...{ campaign: '科技活动周', group: null },
  }
}

function sectionSheet(section: Section, events: readonly Event[]): OfficeSheet {
  const rows = events.filter((one) => one.section === section || one.name === OPENING_NAME)
  return {
    name: section,
    title: `活动台账（${section}）`,
    aside: `填报科室：${section}　填报日期：2026年6月30日`,
    headers: [
      ...['序号', '时间', '活动名称', '类别', '形式', '地点', '所在街道', '主办单位', '场次', '人次'],
      ...['线上观看(人次)', '发放资料(份)', '媒体报道', '所属主题活动', '重点人群', '接受咨询(人次)', '主题内容'],
    ],
    rows: numbered(
      rows.map((one): CellValue[] => [
        ...[inWords(one.on), one.name, one.theme, one.views === null ? '线下' : '线上线下结合', one.place],
        ...[one.street.name, '云浦区科学技术局', 1, one.attendance, one.views, one.handouts, one.reports],
        ...[one.campaign, one.group, one.handouts === null ? null : Math.round(one.handouts / 8)],
        TOPICS[one.name.replace(/（.*/, '')] ?? null,
      ]),
    ),
    total: ['合计', `${rows.length}场`],
    notes: ['注：联合举办的由牵头科室计；线上观看不计入人次。'],
  }
}
