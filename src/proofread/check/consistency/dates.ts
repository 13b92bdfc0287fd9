import type { Check, Found } from '../check.ts'
import { foundBy, type Pattern } from '../pattern.ts'

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const DATE = /(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?/g

/** «2021全市», «在2021我区»: a year that lacks its 年. */
const YEAR_ALONE =
  /(?<![\d.A-Za-z〔[(（“《第+\-—–~～至/]|制造|健康|教育|愿景|纲要|规划|行动|目标)(?<=^|[，,。；;、：:\s]|[在于自从到至截])((?:19|20)\d\d)(?=[\u4e00-\u9fff])(?!纳税年|财政年|会计年|学年|版|款|级|届)(?![年多余家个项件人名户次场元万亿页号所篇种条台套期份批组亩只类平公千米吨字度级分届版位座处辆册])/gm

const patterns: readonly Pattern[] = [
  { at: YEAR_ALONE, reason: '年份后面缺“年”', write: ([year]) => `${year}年` },
  {
    at: /(?<=\d{4}年)0(?=[1-9]月)|(?<=(?<!\d)(?:0?[1-9]|1[0-2])月)0(?=[1-9]日)/g,
    reason: '公文日期的月、日不编虚位',
    write: () => '',
    certainty: 'hint',
  },
  {
    at: /(?<![\d\w.\-/])(20\d\d)[.\-/](\d{1,2})[.\-/](\d{1,2})(?![\d\w.\-/])/g,
    reason: '正文日期写“年月日”',
    write: ([, year, month, day]) => `${year}年${Number(month)}月${Number(day)}日`,
    certainty: 'hint',
  },
  { at: /\d{4}年年(?!度|[底初终末均报内])/g, reason: '“年”字重复', write: ([all]) => all.slice(0, -1) },
  { at: /20\d\d年(?:目前|现在)/g, reason: '“年目前”不通：写“截至×年×月”或“目前”', certainty: 'probable' },
  {
    at: /(?<![\dA-Za-z第约])(?:[0-3]\d)年(?=(?:上|下)半年|[1-9]\d?月|一季度|全年)/g,
    reason: '年份写全四位',
    write: ([all]) => `20${all}`,
    certainty: 'probable',
  },
]

export const dates: Check = {
  kind: 'consistency.date',
  label: '日期写法',
  certainty: 'sure',
  how: '不存在的日期、四位年份缺“年”、月日编虚位、年份不全',
  *find(prose) {
    yield* impossible(prose.text)
    yield* foundBy(patterns, prose)
  },
}

function* impossible(text: string): Generator<Found> {
  for (const { 0: all, 1: year, 2: month = '', 3: day, index } of text.matchAll(DATE)) {
    if (/\d/.test(text[index - 1] ?? '') || /个月|月龄/.test(text.slice(index, index + all.length + 1))) continue
    const reason = wrong(
      Number(month),
      day === undefined ? null : Number(day),
      year === undefined ? null : Number(year),
    )
    if (reason !== null) yield { start: index, end: index + all.length, reason }
  }
}

function wrong(month: number, day: number | null, year: number | null): string | null {
  if (month < 1 || month > 12) return `没有${month}月，请核对日期`
  if (day === null) return null
  const leap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
  const days = month === 2 && !leap ? 28 : DAYS[month - 1]!
  return day < 1 || day > days ? `${month}月没有${day}日，请核对日期` : null
}
