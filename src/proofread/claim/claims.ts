import { type Period, periodCode, wholeYear, yearOfMonth } from '../../kernel/period.ts'
import { originOf } from '../clean/clean.ts'
import { labelled } from '../indicator/labels.ts'
import { BEHIND_MAX } from '../indicator/learn.ts'
import { learntBehind } from '../indicator/learnt.ts'
import { indicatorOf } from '../indicator/match.ts'
import type { Quantity } from '../quantity/scan.ts'
import type { About, AreaLevel, Claim, CleanText, Paragraph, Sentence } from '../reading.ts'
import type { Moment } from '../time/expressions.ts'
import type { Draft } from './draft.ts'
import { openingOf, opensPlans } from './kind.ts'
import { scopeOf, subjectOf } from './scope.ts'
import { draftsOf, isOfPlace } from './sentence.ts'
import { type RowDraft, tableDrafts } from './table.ts'

/** Where the reader is: under which heading, and whether that one is of things to come. */
interface Section {
  readonly heading: string
  readonly planned: boolean
  readonly year: number | null
  /** The text as a whole is a plan. */
  readonly wholly: boolean
}

const CERTAIN = 0.95
const LESS = { inherited: 0.15, chinese: 0.1, understood: 0.25, masked: 0.1 } as const

/** All claims of a text in reading order. */
export function claimsOf(
  original: string,
  paragraphs: readonly Paragraph[],
  clean: CleanText,
  about: About,
): readonly Claim[] {
  const claims: Claim[] = []
  const wholly = isPlan(paragraphs[0]?.text ?? '')
  let section: Section = { heading: '', planned: wholly, wholly, year: null }
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.kind === 'row') {
      if (paragraphs[index - 1]?.kind === 'row') continue
      for (const { row, draft } of tableAt(paragraphs, index, section, about))
        claims.push(claimOf(draft, row, [], about.level, original, clean))
      continue
    }
    if (ATTACHMENT.test(paragraph.text)) section = { heading: '', planned: wholly, wholly, year: null }
    if (paragraph.kind === 'heading' && paragraph.offset > 0) section = under(section, paragraph.text)
    if (isShortPlan(paragraph.text))
      section = { ...section, heading: paragraph.text, planned: true, year: yearIn(paragraph.text) }
    const opening = openingOf(paragraph.text)
    if (opening === 'plans') section = { ...section, planned: true, year: yearIn(paragraph.text.slice(0, 24)) }
    if (opening === 'past') section = { ...section, planned: false }
    const here = opening === 'plansHere' ? { ...section, planned: true } : section
    const setting = { moment: momentOf(here, about), planned: here.planned, heading: here.heading, level: about.level }
    let topic = ''
    const named: string[] = []
    for (const sentence of paragraph.sentences) {
      const drafts = draftsOf(sentence.text, { ...setting, topic })
      for (const draft of drafts) {
        const claim = claimOf(draft, sentence, named, about.level, original, clean)
        claims.push(claim)
        if (claim.indicator !== null) named.unshift(claim.indicator)
        if (named.length > BEHIND_MAX) named.pop()
      }
      topic = drafts.length > 0 ? '' : sentence.text.replace(TOPIC_FRAME, '')
    }
  }
  return claims
}

/** What frames the words of a sentence without figures: 一是 before, the full stop behind. */
const TOPIC_FRAME =
  /^[一二三四五六七八九十]{1,2}是|(?:进度偏慢|位次靠后|分布过于集中|未完成年度目标|(?:连续)?(?:下降|上升))?[。；]$/g

/** An attachment stands under no heading of the text before it. */
const ATTACHMENT = /^附件[一二三四五六七八九十\d]{0,3}$/

const SENTENCE_AS_HEADING_CHARACTERS_MAX = 24

/** «第三个方面，今年工作怎么抓。»: a heading written as a sentence. */
function isShortPlan(text: string): boolean {
  const words = text.replace(/[。]$/, '')
  return (
    words.length <= SENTENCE_AS_HEADING_CHARACTERS_MAX &&
    /[。]$/.test(text) &&
    words.split('，').some((part) => opensPlans(part))
  )
}

/** A title that promises plans and nothing else. */
function isPlan(title: string): boolean {
  return opensPlans(title) && !/总结|情况|报告|汇报|通报|小结/.test(title)
}

/** The rows from a place on, as one table. */
function tableAt(paragraphs: readonly Paragraph[], from: number, section: Section, about: About): readonly RowDraft[] {
  let to = from
  while (paragraphs[to]?.kind === 'row') to += 1
  return tableDrafts(
    paragraphs.slice(from, to),
    paragraphs[from - 1]?.text ?? '',
    momentOf(section, about),
    momentOf({ ...section, planned: false }, about),
    about.level,
  )
}

const UPPER = /^(?:[一二三四五六七八九十—]{1,3}[、.．]|第[一二三四五六七八九十]+(?:[章部]|个方面))/

function under(section: Section, heading: string): Section {
  const planned = opensPlans(heading)
  const mixed = planned && /问题|不足|困难|短板/.test(heading)
  if (planned || UPPER.test(heading))
    return { heading, planned: (planned || section.wholly) && !mixed, wholly: section.wholly, year: yearIn(heading) }
  return { ...section, heading }
}

function yearIn(words: string): number | null {
  const year = /(20\d{2})年/.exec(words)?.[1]
  return year === undefined ? null : Number(year)
}

/** «一、2025年工作回顾» of a report given in January. */
const LOOKS_BACK = /回顾|总结|完成情况|工作情况|主要工作|成效/

function momentOf({ planned, year, heading }: Section, { period }: About): Moment | null {
  if (period === null) return null
  if (!planned && year !== null && year !== yearOfMonth(period.last) && LOOKS_BACK.test(heading)) {
    const whole = wholeYear(year)
    return { year, period: whole, current: whole }
  }
  if (!planned) return { year: yearOfMonth(period.last), period, current: period }
  const whole = wholeYear(year ?? plannedYear(period))
  return { year: yearOfMonth(whole.first), period: whole, current: whole }
}

/** A half-year report plans for its own year, an annual one for the next. */
function plannedYear({ first, last }: Period): number {
  return last - first >= 11 ? yearOfMonth(last) + 1 : yearOfMonth(last)
}

function claimOf(
  draft: Draft,
  sentence: Sentence,
  named: readonly string[],
  level: AreaLevel,
  original: string,
  clean: CleanText,
): Claim {
  const { start, end, phrase, quantity, kind, period, growth, inherited } = draft
  const learnt = kind === 'growth' || kind === 'rank' ? null : learntOf(draft, named)
  const scope = learnt !== null && isItsOwn(draft.row === '' ? phrase : draft.row, level) ? 'own' : draft.scope
  const span = originOf(clean, sentence.offset + start, sentence.offset + end)
  return {
    ...span,
    phrase,
    indicator: scope === 'own' ? (learnt ?? indicatorAt(draft)) : null,
    value: quantity.value,
    min: quantity.min,
    max: quantity.max,
    unit: quantity.unit,
    kind,
    period: period === null ? null : periodCode(period),
    scope,
    growth,
    quote: original.slice(span.start, span.end),
    confidence: confidenceOf(quantity, inherited),
  }
}

/** By the label itself, or in the words of our own templates. */
function learntOf({ phrase, row, quantity }: Draft, named: readonly string[]): string | null {
  return labelled(row === '' ? phrase : row, quantity.unit) ?? learntBehind(phrase, quantity.unit, named)
}

/** «园区营业收入», «全国科普月»: the words that sound like another's are the name of the thing. */
function isItsOwn(phrase: string, level: AreaLevel): boolean {
  return isOfPlace(phrase) || scopeOf(phrase, level, false) !== null || subjectOf(phrase, level) !== null
}

/** A part that is recognised only by the words of its whole is not that indicator. */
function indicatorAt(draft: Draft): string | null {
  const { phrase, about, quantity, kind } = draft
  const own = ownIndicator(draft)
  if (own !== null || about === '') return own
  return indicatorOf({ phrase: `${about} ${phrase}`, context: '', unit: quantity.unit, kind })
}

function ownIndicator({ phrase, context, quantity, kind, whole }: Draft): string | null {
  const own = indicatorOf({ phrase, context, unit: quantity.unit, kind })
  if (own === null || whole === null) return own
  return own === ownIndicator(whole) && own !== indicatorOf({ phrase, context: phrase, unit: quantity.unit, kind })
    ? null
    : own
}

function confidenceOf({ chinese, understood, masked }: Quantity, inherited: boolean): number {
  const off =
    (inherited ? LESS.inherited : 0) +
    (chinese ? LESS.chinese : 0) +
    (understood ? LESS.understood : 0) +
    (masked ? LESS.masked : 0)
  return Math.round((CERTAIN - off) * 100) / 100
}
