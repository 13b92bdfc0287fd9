import { matchesIn } from '../../matches.ts'
import type { Check, Found } from '../check.ts'
import { type Sentence, sentencesIn } from '../prose.ts'
import { numberInWords } from '../quantity.ts'

const RANGE =
  /(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?(?:起|开始|启动|开幕)?[，,]?(?:一直)?(?:持续)?(?:至|到|—|－|-)(?:(\d{4})年)?(?:(\d{1,2})月)?(?:(\d{1,2})日)?/g
const DAYS_LONG = /(?:为期|历时|共|持续)(\d{1,3}|[一二三四五六七八九十两]{1,3})天/
const YEARS_LONG =
  /(?:有效期|执行期|实施期|建设期|聘期|任期|期限|为期|历时)(?:为|是)?(\d{1,2}|[一二三四五六七八九十两]{1,2})年|([一二三四五六七八九十两]|\d{1,2})年内/
const SINCE = /自(\d{4})年(\d{1,2})月(?:\d{1,2}日)?起/
const UNTIL = /(?:至|到)(\d{4})年(\d{1,2})月(?:\d{1,2}日)?(?:止|为止|结束|届满)/
const VALID = /有效|建设期|执行|实施|施行|期限|聘期|任期/
/** «三年行动方案（2024—2028年）» */
const PLAN_YEARS =
  /([一二两三四五六七八九十])年(?:(?:行动|计划|规划|方案|攻坚|倍增|滚动)[^，。；（(《》]{0,12}|左右|时间|内|里)?[（(](20\d\d)年?[—–\-~～至](20\d\d)年[）)]/g
/** «于2024年11月28日通过，自2024年1月1日起施行» */
const IN_FORCE =
  /(20\d\d)年(\d{1,2})月(\d{1,2})日[^。；]{0,12}(?:通过|印发|公布|发布|出台)[^。；]{0,12}自(20\d\d)年(\d{1,2})月(\d{1,2})日起(?:施行|实施|执行|生效)/g
const DAY_MS = 86_400_000

/** A span of time that ends before it begins, or is not as long as it is said to be. */
export const spans: Check = {
  kind: 'consistency.date',
  label: '起止时间不合',
  certainty: 'sure',
  how: '止早于起；所写的天数、年数与起止日期不合',
  *find(prose) {
    for (const sentence of sentencesIn(prose)) {
      yield* ranges(sentence)
      yield* plans(sentence)
      yield* validity(sentence)
    }
  },
}

function* plans({ text, start }: Sentence): Generator<Found> {
  for (const { 0: all, 1: years = '', 2: from, 3: to, index } of matchesIn(text, PLAN_YEARS, '年')) {
    const said = countOf(years)
    const spanned = Number(to) - Number(from) + 1
    if (said === spanned || said === spanned - 1) continue
    yield {
      start: start + index,
      end: start + index + all.length,
      kind: 'consistency.year',
      reason: `名为${years}年，起止却是${spanned}年，请核对`,
    }
  }
  for (const { 0: all, 1: y1, 2: m1, 3: d1, 4: y2, 5: m2, 6: d2, index } of matchesIn(text, IN_FORCE, '年')) {
    if (Date.UTC(Number(y2), Number(m2) - 1, Number(d2)) >= Date.UTC(Number(y1), Number(m1) - 1, Number(d1))) continue
    yield {
      start: start + index,
      end: start + index + all.length,
      reason: '施行日期早于通过、印发的日期，请核对年份',
      certainty: 'probable',
    }
  }
}

function* ranges({ text, start }: Sentence): Generator<Found> {
  for (const match of matchesIn(text, RANGE, '月')) {
    const [all, y1, m1 = '', d1, y2, m2, d2] = match
    if (m2 === undefined && (d2 === undefined || d1 === undefined)) continue
    const year = Number(y1 ?? 2024)
    const from = Date.UTC(year, Number(m1) - 1, Number(d1 ?? 1))
    const to = Date.UTC(Number(y2 ?? year), Number(m2 ?? m1) - 1, Number(d2 ?? d1 ?? 1))
    const place = { start: start + match.index, end: start + match.index + all.length }
    if (to < from) {
      if (y1 !== undefined || Number(m2 ?? m1) === Number(m1))
        yield {
          ...place,
          reason: '结束早于开始，请核对日期',
          ...(y1 === undefined && { certainty: 'probable' as const }),
        }
      continue
    }
    const said = DAYS_LONG.exec(text)?.[1]
    if (said !== undefined && d1 !== undefined && d2 !== undefined) {
      const days = (to - from) / DAY_MS
      const written = countOf(said)
      if (written !== days && written !== days + 1)
        yield { ...place, reason: `起止日期共${days + 1}天，文中写${said}天，请核对`, certainty: 'probable' }
    }
    const whole =
      d1 !== undefined &&
      y2 !== undefined &&
      /^[，,（(]?(?:为期|历时|共|期限)/.test(text.slice(match.index + all.length))
    if (whole || (d1 === undefined && VALID.test(text)))
      yield* lasting(text, place, (to - from) / DAY_MS / 30.4 + (d1 === undefined ? 1 : 0))
  }
}

/** «自2024年5月1日起施行，有效期3年，至2026年4月30日止» */
function* validity({ text, start }: Sentence): Generator<Found> {
  const from = text.includes('自') ? SINCE.exec(text) : null
  const to = from === null ? null : UNTIL.exec(text)
  if (from === null || to === null || to.index < from.index) return
  const months = (Number(to[1]) - Number(from[1])) * 12 + Number(to[2]) - Number(from[2])
  const place = { start: start + to.index, end: start + to.index + to[0].length }
  if (months < 0) yield { ...place, reason: '结束早于开始，请核对日期' }
  else yield* lasting(text, place, months + 0.5)
}

function* lasting(text: string, place: { start: number; end: number }, months: number): Generator<Found> {
  const match = YEARS_LONG.exec(text)
  const said = match?.[1] ?? match?.[2]
  if (said === undefined || Math.abs(countOf(said) * 12 - months) <= 1.6) return
  yield {
    ...place,
    reason: `起止时间约${Math.round(months)}个月，文中写${said}年，请核对`,
    certainty: 'probable',
    kind: 'consistency.year',
  }
}

function countOf(words: string): number {
  return /^\d+$/.test(words) ? Number(words) : (numberInWords(words) ?? 0)
}
