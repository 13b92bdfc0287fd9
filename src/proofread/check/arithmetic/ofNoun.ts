import { compare } from '../../../kernel/exact.ts'
import type { Check } from '../check.ts'
import { fractionOf, intervalOf, meets, percentText, quotient } from '../interval.ts'
import type { Paragraph, Prose } from '../prose.ts'
import type { Quantity } from '../quantity.ts'
import { isSlip } from './slip.ts'

/** «占总产值的76%», «政府拨款占筹集额的82.7%» */
const SHARE =
  /([\u4e00-\u9fff]{2,10})?占(?:到|了)?(?:同期|全部)?([\u4e00-\u9fff]{2,12}?)(?:总数|总量|总额|数)?的?(?:比重|比例)?(?:为|达到?|是)?$/
const LEADS =
  /^(?:全[省市区县国]|我[省市区县]|园区|其中|年末|目前|共有?|累计|实现|完成|已|新增|达到|拥有|现有)+|(?:总数|总量|总额|达到?|为|是|约|共|合计|实现|完成|有|超过?|突破|近)+$/g
/** Shares of a whole that the text need not give. */
const ELSEWHERE = /全[国省球]|^全.$|全社会|生产总值|GDP|财政支出|预算支出|同类|同期|规上|规模以上/
const NOUN_MIN = 2
const FIGURES_MAX = 4_000
const NEAR_CHARACTERS = 2_500

const OWN_AREA = /^(?:全[市区县]|园区|全园)$/
const OWN_CHARACTERS = 14

/** «科创园成交额4.9亿元，占全区的48.9%», where 成交额 of the whole was told before: a slip is needed to convince. */
function* ofArea(
  { text, start, quantities }: Paragraph['sentences'][number],
  place: number,
  figures: readonly Named[],
) {
  const [part, percent] = [quantities[place - 1], quantities[place]!]
  if (part === undefined || !part.exact || (part.dimension !== 'count' && part.dimension !== 'money')) return
  const words = text.slice(Math.max(0, part.start - start - OWN_CHARACTERS), part.start - start)
  const noun = (/[\u4e00-\u9fff]*$/.exec(words)?.[0] ?? '').replace(LEADS, '')
  const wholes = figures.filter(
    ({ noun: other, one }) =>
      one.end <= part.start &&
      one.unit === part.unit &&
      other.length >= NOUN_MIN &&
      (noun.endsWith(other) || other.endsWith(noun)) &&
      noun !== '' &&
      compare(one.value, part.value) > 0,
  )
  const fits = wholes.some(({ one }) => {
    const ratio = quotient(intervalOf(part), intervalOf(one))
    return ratio !== null && meets(ratio, fractionOf(percent))
  })
  if (fits) return
  for (const { noun: other, one } of wholes) {
    const exact = quotient({ low: part.value, high: part.value }, { low: one.value, high: one.value })
    if (exact === null || !isSlip(percent.digits, percentText(exact.low, percent.places))) continue
    yield {
      start: percent.start,
      end: percent.end,
      reason: `前文${other}为${one.digits}${one.unit}，${part.digits}${part.unit}占${percentText(exact.low, percent.places)}%，文中写${percent.digits}%，请核对`,
    }
    return
  }
}

interface Named {
  readonly noun: string
  readonly one: Quantity
}

/** A share of what another sentence named: both figures are looked up by their words through the whole text. */
export const ofNoun: Check = {
  kind: 'arithmetic.share',
  label: '占比与前文的数不符',
  certainty: 'probable',
  how: '“占某某的百分之几”里的某某，前文给过数，用它复算',
  *find(prose) {
    const figures = named(prose)
    for (const paragraph of prose.paragraphs) yield* inParagraph(paragraph, figures)
  },
}

function named({ paragraphs }: Prose): readonly Named[] {
  const all: Named[] = []
  for (const { text, start, sentences } of paragraphs)
    for (const { quantities } of sentences)
      for (const one of quantities) {
        if (!one.exact || (one.dimension !== 'count' && one.dimension !== 'money')) continue
        if (all.length >= FIGURES_MAX) return all
        const words = /[\u4e00-\u9fff]{0,18}$/.exec(
          text.slice(Math.max(0, one.start - start - 18), one.start - start),
        )?.[0]
        const noun = (words ?? '').replace(LEADS, '')
        if (noun.length >= NOUN_MIN) all.push({ noun, one })
      }
  return all
}

function* inParagraph({ text, start, sentences }: Paragraph, figures: readonly Named[]) {
  for (const sentence of sentences)
    for (const [place, percent] of sentence.quantities.entries()) {
      if (percent.dimension !== 'percent' || !percent.exact) continue
      const before = sentence.quantities[place - 1]
      const from = (before?.end ?? sentence.start) - start
      const lead = text.slice(from, percent.start - start)
      const share = SHARE.exec(lead)
      const said = share?.[2]
      if (share === null || said === undefined) continue
      if (OWN_AREA.test(said)) yield* ofArea(sentence, place, figures)
      if (ELSEWHERE.test(said)) continue
      const noun = said.replace(/^全[市区县](?=..)/, '')
      const own = share[1]?.replace(LEADS, '')
      const parts =
        before !== undefined && /^[余多]?[，,（(]?占/.test(lead) && before.exact
          ? [before]
          : own === undefined || own.length < NOUN_MIN
            ? []
            : lookUp(figures, own, percent.start)
      const part = parts.at(-1)
      if (part === undefined || (part.dimension !== 'count' && part.dimension !== 'money')) continue
      const wholes = lookUp(figures, noun, percent.start).filter(
        (whole) => whole.unit === part.unit && whole !== part && compare(whole.value, part.value) >= 0,
      )
      const whole = wholes.at(-1)
      if (whole === undefined) continue
      const agrees = parts.some((one) =>
        wholes.some((all) => {
          const ratio = quotient(intervalOf(one), intervalOf(all))
          return ratio !== null && meets(ratio, fractionOf(percent))
        }),
      )
      const exact = quotient({ low: part.value, high: part.value }, { low: whole.value, high: whole.value })
      if (agrees || exact === null) continue
      const meant = percentText(exact.low, percent.places)
      // Another whole of nearly the same name gives another share altogether.
      if (!isSlip(percent.digits, meant) && (wholes.length > 1 || parts.length > 1)) continue
      yield {
        start: percent.start,
        end: percent.end,
        reason: `前文${noun}为${whole.digits}${whole.unit}，${part.digits}${part.unit}占${meant}%，文中写${percent.digits}%，请核对`,
      }
    }
}

/** The figures that stand behind these words, before a place and not far from it. */
function lookUp(figures: readonly Named[], noun: string, before: number): readonly Quantity[] {
  return figures
    .filter(
      ({ noun: own, one }) =>
        one.end <= before &&
        before - one.end <= NEAR_CHARACTERS &&
        (own.endsWith(noun) || (own.length > 2 && noun.endsWith(own)) || (noun.length >= 4 && own.includes(noun))),
    )
    .map(({ one }) => one)
}
