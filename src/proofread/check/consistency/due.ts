import { monthOfYear, yearOfMonth } from '../../../kernel/period.ts'
import { matchesIn } from '../../matches.ts'
import type { About } from '../../reading.ts'
import type { Check, Found } from '../check.ts'
import { type Prose, sentencesIn } from '../prose.ts'
import { isHeading, titledYear, type Written, writtenOn } from './written.ts'

const WEEK = '日一二三四五六'
const WEEKDAY = /(20\d\d)年(\d{1,2})月(\d{1,2})日[（(]?(?:星期|周)([一二三四五六日天])/g
/** A day by which something is to be done. */
const DUE =
  /(20\d\d)年(\d{1,2})月(?:(\d{1,2})日|(上旬|中旬|下旬|底|末))?(?:之?前|以前)(?:[^，。；]{0,4}全(?:部|面))?[^，。；]{0,12}(?:完成|报送?|提交|整改|验收|建成|拨付|兑付|落实|出台|反馈|到位|办结|开工|投产|印发|销号)/g
const TOLD = /已|原定|应于|应在|原计划|此前|未能|未按|曾|当时|延期|滞后|以来|要求其|《/
/** What has happened. */
const HAPPENED =
  /(20\d\d)年(\d{1,2})月(?:(\d{1,2})日)?[，,]?[^，。；\d]{0,24}(?:已(?!于)[^，。；]{0,10}|获批|获评|揭牌|完成了|召开了|举办了|通过了|印发了|出台了|成立了)/g
const TO_COME = /将|拟|计划|定于|预计|力争|确保|起施行|起实施|有效期|截止|前/
const NUMBER_OF_DOCUMENT = /^[\u4e00-\u9fff]{2,10}[〔[（(](20\d\d)[〕\]）)]第?\d{1,4}号$/
const HEAD_LINES = 6

/** Days that do not go with the day on which the text itself was written. */
export const due: Check = {
  kind: 'consistency.date',
  label: '日期与成文日期不合',
  certainty: 'probable',
  how: '星期与日期不合；安排的期限早于成文日期，已发生的事晚于成文日期；文号年份与成文年份不合',
  *find(prose, { about }) {
    yield* weekdays(prose)
    yield* past(prose, about)
    const written = writtenOn(prose)
    if (written === null) return
    yield* against(prose, written)
    yield* withoutYear(prose, written)
    yield* titled(prose, written)
    yield* stale(prose, written)
    yield* numbered(prose, written)
  },
}

function* weekdays({ text }: Prose): Generator<Found> {
  for (const { 0: all, 1: year, 2: month, 3: day, 4: said = '', index } of matchesIn(text, WEEKDAY)) {
    const right = WEEK[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()]!
    if (right === said.replace('天', '日')) continue
    const start = index
    yield {
      start,
      end: start + all.length,
      reason: `${year}年${month}月${day}日是星期${right}，文中写星期${said}，请核对`,
      certainty: 'sure',
    }
  }
}

function* against(prose: Prose, written: Written): Generator<Found> {
  const now = dayOf(written.year, written.month ?? 1, written.day ?? 1)
  for (const { text, start } of sentencesIn(prose)) {
    if (!/20\d\d年\d/.test(text)) continue
    for (const match of matchesIn(text, DUE)) {
      const [all, year, month, day, part] = match
      const last = dayOf(Number(year), Number(month), day === undefined ? lastDay(part) : Number(day))
      if (last >= now || Number(year) < written.year - 1) continue
      if (TOLD.test(text.slice(Math.max(0, match.index - 12), match.index + all.length + 8))) continue
      yield {
        start: start + match.index,
        end: start + match.index + all.length,
        reason: `文稿写于${written.year}年${written.month}月${written.day}日，安排的期限却在此之前，请核对`,
      }
    }
    for (const match of matchesIn(text, HAPPENED)) {
      const [all, year, month, day] = match
      if (dayOf(Number(year), Number(month), Number(day ?? 1)) <= now || TO_COME.test(all)) continue
      yield {
        start: start + match.index,
        end: start + match.index + all.length,
        reason: `文稿写于${written.year}年${written.month}月${written.day}日，这件事却在此之后，请核对`,
      }
    }
  }
}

/** «请于7月5日前报送» of the fifteenth. */
const DAY_DUE =
  /(?:请|务必|须|应|要|需|限)[^，。；\d]{0,14}(?:于|在)(\d{1,2})月(\d{1,2})日(?:\d{1,2}时)?(?:之?前|以前)[^，。；]{0,16}(?:报|送|提交|整改|完成|反馈|上传|办结)/g
/** A later month is of the year before: in January nobody is told of last December. */
const MONTHS_BACK_MAX = 6

function* withoutYear(prose: Prose, { month, day }: Written): Generator<Found> {
  if (month === null || day === null) return
  for (const { text, start } of sentencesIn(prose))
    for (const match of matchesIn(text, DAY_DUE)) {
      const [m, d] = [Number(match[1]), Number(match[2])]
      if (m * 100 + d >= month * 100 + day || month - m > MONTHS_BACK_MAX || TOLD.test(match[0])) continue
      yield {
        start: start + match.index,
        end: start + match.index + match[0].length,
        reason: `文稿写于${month}月${day}日，要求的期限${m}月${d}日已经过去，请核对`,
      }
    }
}

/** «2025年1—6月» in the title of what is signed in July 2026. */
const PARTIAL_TITLE = /(20\d\d)年(?:(上半年)|(?:第)?([一二三])季度|前三季度|1?[—–\-－～~至](\d{1,2})月|(\d{1,2})月份?)/
const MONTHS_LATE_MAX = 9

function* titled({ text: whole, paragraphs }: Prose, { year, month }: Written): Generator<Found> {
  if (month === null) return
  for (const { text, start } of paragraphs.slice(0, TITLE_LINES)) {
    const match = text.length <= 60 && !/。/.test(text) ? PARTIAL_TITLE.exec(text) : null
    if (match === null || /^.{0,2}20\d\d年\d{1,2}月\d/.test(text)) continue
    const [, said, half, quarter, upTo, alone] = match
    const last = half ? 6 : quarter ? 3 * ' 一二三'.indexOf(quarter) : Number(upTo ?? alone ?? 9)
    const late = (year - Number(said)) * 12 + month - last
    if (last > 12 || late <= MONTHS_LATE_MAX) continue
    // Where the text speaks of the title's year too, it is the day that is wrong.
    if (matchesIn(whole, new RegExp(`${said}年`, 'g')).length > 1) return
    yield {
      start: start + match.index,
      end: start + match.index + match[0].length,
      kind: 'consistency.year',
      reason: `标题讲的是${match[0]}，成文却在${year}年${month}月，请核对年份`,
    }
    return
  }
}

/** What everybody waited for, and when it came. */
const EVENTS: readonly (readonly [name: string, year: number, month: number])[] = [
  ['党的十八大', 2012, 11],
  ['党的十九大', 2017, 10],
  ['党的二十大', 2022, 10],
  ['新中国成立70周年', 2019, 10],
  ['新中国成立75周年', 2024, 10],
  ['建党100周年', 2021, 7],
  ['建党百年', 2021, 7],
  ['改革开放40周年', 2018, 12],
  ['北京冬奥会', 2022, 2],
]

/** «2019年2月，疫情防控…»: before anybody knew of it. */
const BEFORE_EPIDEMIC = /(20(?:0\d|1\d))年(?:(\d{1,2})月)?[^。；]{0,40}(?:新冠|抗疫|战疫|复工复产|疫情防控)/g
const EPIDEMIC = 2019 * 12 + 12

function* stale({ text }: Prose, { year, month }: Written): Generator<Found> {
  for (const { 0: all, 1: said, 2: at, index } of matchesIn(text, BEFORE_EPIDEMIC, '年')) {
    if (year < 2020 || at === undefined || Number(said) * 12 + Number(at) >= EPIDEMIC || /以来|至|到|较|比/.test(all))
      continue
    yield {
      start: index,
      end: index + all.indexOf('月') + 1,
      kind: 'consistency.year',
      reason: `新冠疫情在2019年12月才出现，这里写${said}年${at}月，请核对`,
    }
  }
  for (const [name, then, at] of EVENTS) {
    const ahead = new RegExp(`(?:迎接|喜迎|献礼)${name}(?:的)?(?:胜利)?(?:召开)?`, 'g')
    for (const { 0: all, index } of matchesIn(text, ahead)) {
      if (year * 12 + (month ?? 12) <= then * 12 + at) continue
      yield {
        start: index,
        end: index + all.length,
        kind: 'consistency.year',
        reason: `文稿写于${year}年${month}月，${name}在${then}年${at}月，不能再写“迎接”，像是沿用旧稿`,
      }
    }
    const after = new RegExp(`(?:学习|贯彻|宣传|宣讲)[^，。；]{0,6}${name}精神`, 'g')
    for (const { 0: all, index } of matchesIn(text, after)) {
      if (year * 12 + (month ?? 12) >= then * 12 + at) continue
      yield {
        start: index,
        end: index + all.length,
        kind: 'consistency.year',
        reason: `文稿写于${year}年${month}月，${name}在${then}年${at}月才召开，请核对`,
      }
    }
  }
}

/** «澄科函〔2015〕23号» over a text that is signed in 2016. */
function* numbered({ paragraphs }: Prose, { year, month }: Written): Generator<Found> {
  for (const { text, start, end } of paragraphs.slice(0, HEAD_LINES)) {
    const said = NUMBER_OF_DOCUMENT.exec(text)?.[1]
    if (said === undefined || Number(said) === year || (Number(said) === year - 1 && month === 1)) continue
    yield { start, end, kind: 'consistency.year', reason: `文号是${said}年，成文日期是${year}年，请核对` }
  }
}

const NEXT = /打算|安排|下一?步|下半年|后[三四五六]个月|建议|举措|计划|思路|重点工作|今后/
const MONTH_DUE =
  /(?<![\d年—–\-－～~至到.])(1[0-2]|[1-9])月(?:份|底|末|中旬|上旬|下旬)?(?:之?前|以前)(?![一两三四五六七八九十几\d])/g
const QUARTER_TO_COME =
  /(?:抢抓|确保|力争|冲刺|决战|抓住|围绕|紧盯|争取|计划)[^，。；]{0,4}(?<!前)(?:第)?([一二三四])季度(?:[^，。；]{0,6}(?:收官|冲刺|窗口|目标|任务|开工|完成|攻坚|黄金期))?|(?<![前至上比较])第?([一二三四])季度(?:末|底)?(?:之?前|内)[^，。；]{0,12}(?:完成|建成|开工|投产|启动|出台)/g
const PARTIAL = /上半年|季度|[1一]?[—–\-－～至][1-9]\d?月|\d月份?/
const TITLE_LINES = 4
const OTHER_YEAR = /明年|次年|来年|翌年|20\d\d年|上年|去年|已|完成了|于$|以来/

/** «确保4月底前完成» among the plans for the second half of the year. */
function* past({ paragraphs }: Prose, { period }: About): Generator<Found> {
  if (period === null || monthOfYear(period.last) === 12) return
  if (!paragraphs.slice(0, TITLE_LINES).some(({ text }) => text.length <= 60 && PARTIAL.test(text))) return
  const last = monthOfYear(period.last)
  let planning = false
  for (const paragraph of paragraphs) {
    if (isHeading(paragraph)) planning = NEXT.test(paragraph.text)
    if (!planning) continue
    const { text, start } = paragraph
    for (const match of [...matchesIn(text, MONTH_DUE), ...matchesIn(text, QUARTER_TO_COME)]) {
      const month = Number(match[1]) || 3 * (' 一二三四'.indexOf(match[1] ?? match[2] ?? '') || 9)
      if (month > last || OTHER_YEAR.test(text.slice(Math.max(0, match.index - 8), match.index + match[0].length)))
        continue
      yield {
        start: start + match.index,
        end: start + match.index + match[0].length,
        reason: `文稿讲的是到${yearOfMonth(period.last)}年${last}月为止的情况，下一步安排的“${match[0]}”已经过去，请核对`,
      }
    }
  }
}

function dayOf(year: number, month: number, day: number): number {
  return year * 10_000 + month * 100 + day
}

function lastDay(part: string | undefined): number {
  return part === '上旬' ? 10 : part === '中旬' ? 20 : 31
}

const SUMMED =
  /(?:总结|回顾)[^，。；\d]{0,6}(20\d\d)年([^，。；]{0,16}?)[，,、和并][^，。；\d]{0,10}(?:部署|安排|谋划|研究|布置|明确)[^，。；\d]{0,4}(20\d\d)年/g
/** «2022年工作总结和2022年工作要点» */
const TITLED_BOTH =
  /(20\d\d)年([^，。；\d]{0,10})总结(?:和|及|与|暨|、)(20\d\d)年([^，。；\d]{0,8}(?:要点|计划|打算|安排|思路|谋划))/g
const SO_FAR = /上半年|季度|以来|月|前/
const DESCENDING = /(?<![\d〔[（(第号])(20\d\d)年?[—–\-－～~至到](20\d\d)年/g
const LAST_YEAR = /(上年|去年|今年|本年|明年|次年)[（(](20\d\d)年?[）)]/g
const LAST_YEAR_IS: { readonly [said: string]: number } = { 上年: -1, 去年: -1, 今年: 0, 本年: 0, 明年: 1, 次年: 1 }
const FOUNDED: readonly (readonly [RegExp, number])[] = [
  [/(20\d\d)年(?:是|恰逢|迎来|适逢)[^，。；\d]{0,8}(?:建党|中国共产党成立)(\d{2,3}|百)周年/g, 1921],
  [/(20\d\d)年(?:是|恰逢|迎来|适逢)[^，。；\d]{0,8}(?:新中国成立|中华人民共和国成立|建国)(\d{2,3})周年/g, 1949],
  [/(20\d\d)年(?:是|恰逢|迎来|适逢)[^，。；\d]{0,8}改革开放(\d{2,3})周年/g, 1978],
]

/** Years that do not go with each other, whatever the text is of. */
export const yearPairs: Check = {
  kind: 'consistency.year',
  label: '两个年份不合',
  certainty: 'sure',
  how: '“总结某年、部署某年”的两年不相接；止年早于起年；括注的上年、今年与文稿年份不合；周年不合',
  *find(prose) {
    const years = [titledYear(prose), writtenOn(prose)?.year ?? null].filter((year) => year !== null)
    const { text } = prose
    for (const { 0: all, 1: from, 2: part = '', 3: to, index } of matchesIn(text, SUMMED)) {
      const ahead = Number(to) - Number(from)
      if (ahead === 1 || (ahead === 0 && SO_FAR.test(part))) continue
      const start = index + all.length - 5
      yield { start: index, end: start + 5, reason: `总结${from}年，部署的应是${Number(from) + 1}年，文中写${to}年` }
    }
    for (const { 0: all, 1: from, 2: part = '', 3: to, 4: plan = '', index } of matchesIn(text, TITLED_BOTH)) {
      const ahead = Number(to) - Number(from)
      if (ahead === 1 || (ahead === 0 && (SO_FAR.test(part) || /下半年|季度|月/.test(plan)))) continue
      yield {
        start: index,
        end: index + all.length,
        reason: `总结${from}年，要点（计划）应是${Number(from) + 1}年的，文中写${to}年`,
      }
    }
    for (const { 0: all, 1: from, 2: to, index } of matchesIn(text, DESCENDING))
      if (Number(to) < Number(from)) yield { start: index, end: index + all.length, reason: '止年早于起年，请核对' }
    for (const { 0: all, 1: said = '', 2: year, index } of matchesIn(text, LAST_YEAR)) {
      const meant = years.map((one) => one + LAST_YEAR_IS[said]!)
      if (meant.length === 0 || meant.includes(Number(year))) continue
      yield {
        start: index,
        end: index + all.length,
        reason: `按文稿的年份，${said}是${meant[0]}年，文中写${year}年，请核对`,
        certainty: 'probable',
      }
    }
    for (const [at, founded] of FOUNDED)
      for (const { 0: all, 1: year, 2: age = '', index } of matchesIn(text, at)) {
        const right = Number(year) - founded
        if (right === (age === '百' ? 100 : Number(age))) continue
        yield { start: index, end: index + all.length, reason: `${year}年应为${right}周年，请核对` }
      }
  },
}
