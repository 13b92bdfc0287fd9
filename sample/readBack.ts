import type { Aspect } from '../src/kernel/document/aspect.ts'
import { atOfCitation, type Citation, treeOfCitation } from '../src/kernel/document/citation.ts'
import { type DocumentText, linePlaces, linesOf, plainText } from '../src/kernel/document/text.ts'
import { isStanding } from '../src/kernel/document/within.ts'
import { compareDecimals, decimal, scaleDecimal } from '../src/kernel/exact.ts'
import { formulaText } from '../src/kernel/indicator.ts'
import { contains, type Period, parsePeriod, samePeriod } from '../src/kernel/period.ts'
import { everything } from '../src/lines/index.ts'
import type { Claim } from '../src/proofread/reading.ts'

/** A figure that a text cites, and what a reader of the mere words made of it. */
export interface ReadBack {
  readonly citation: Citation
  readonly inTable: boolean
  /** What was not found again; empty where all was. */
  readonly lacks: readonly ('value' | 'indicator' | 'period' | 'growth')[]
  /** The words up to the figure. */
  readonly words: string
}

/** What an aspect is to a reader: a value of the indicator, how it changed, or how far its aim is done. */
const roles: { readonly [A in Aspect]: 'value' | 'change' | 'progress' } = {
  value: 'value',
  target: 'value',
  areaShare: 'progress',
  growth: 'change',
  pointChange: 'change',
  shareChange: 'change',
  netChange: 'change',
  rate: 'change',
  above: 'progress',
  completion: 'progress',
  schedule: 'progress',
  gap: 'progress',
  rank: 'progress',
  among: 'progress',
}

/** 上年也回落0.2个百分点: a second change in one sentence is told of the year before, and read as a mere number. */
const AGAIN = /上年也(?:增长|下降|提高|回落)$/

const LEAD_CHARACTERS = 24

/** Holds every cited figure of a text against the claims that were read from its words alone. */
export function readBack(text: DocumentText, citations: readonly Citation[], claims: readonly Claim[]): ReadBack[] {
  const byId = new Map(citations.map((citation) => [citation.id, citation]))
  const plain = plainText(text)
  const places = linePlaces(text)
  const found: ReadBack[] = []
  let at = 0
  for (const [line, spans] of linesOf(text).entries()) {
    const from = at
    for (const span of spans) {
      const citation = span.figure === undefined ? undefined : byId.get(span.figure)
      const [start, end] = [at, at + span.text.length]
      at = end
      if (citation === undefined) continue
      const near = claims.filter((claim) => claim.start >= from && claim.start <= start)
      const lacks = AGAIN.test(plain.slice(from, start)) ? [] : lacksOf(citation, near, { start, end })
      const words = plain.slice(Math.max(0, start - LEAD_CHARACTERS), end + 4)
      found.push({ citation, inTable: places[line]?.part === 'row', lacks, words })
    }
    at += 1
  }
  return found
}

function lacksOf(
  citation: Citation,
  claims: readonly Claim[],
  { start, end }: { readonly start: number; readonly end: number },
): ReadBack['lacks'] {
  const covering = claims.find((claim) => claim.start <= start && claim.end >= end)
  if (roles[citation.aspect] === 'change') {
    const grown = claims.findLast(
      (claim) => claim.growth?.value != null && sameValue(claim.growth.value, claim.growth.unit, citation),
    )
    if (grown === undefined) return ['growth']
    const falls = (citation.value.startsWith('-') ? 'down' : 'up') === grown.growth?.direction
    return [
      ...(falls ? [] : ['growth' as const]),
      ...(ofIndicator(citation, grown) ? [] : ['indicator' as const]),
      ...(ofPeriod(citation, grown) ? [] : ['period' as const]),
    ]
  }
  if (citation.area.length > 6 && covering?.scope !== 'other') return ['indicator']
  if (covering?.value == null || !sameValue(covering.value, covering.unit, citation)) return ['value']
  // How far an aim is done is no value of the indicator: its digits and unit are all that the words can give.
  if (roles[citation.aspect] === 'progress' || citation.area.length > 6) return []
  return [
    ...(ofIndicator(citation, covering) ? [] : ['indicator' as const]),
    ...(ofPeriod(citation, covering) ? [] : ['period' as const]),
  ]
}

function sameValue(value: string, unit: string, { shown, after }: Citation): boolean {
  const digits = decimal(shown.replaceAll(',', ''))
  const powers: readonly number[] = [
    0,
    ...(/^万(?!元)/.test(after) || /^万(?!元)/.test(unit) || after === '' ? [4] : []),
  ]
  return powers.some(
    (power) => compareDecimals(decimal(value).replace('-', '') as typeof digits, scaleDecimal(digits, power)) === 0,
  )
}

/** Some growths are indicators of their own, and to a reader the growth of what they are the growth of. */
function ofIndicator({ indicator, aspect, formula }: Citation, claim: Claim): boolean {
  if (claim.indicator === null) return false
  const read = everything.indicators.get(claim.indicator)
  return (
    claim.indicator === indicator || aspect === 'rate' || (read !== undefined && formulaText(read.of.tree) === formula)
  )
}

function ofPeriod(citation: Citation, { period, kind }: Claim): boolean {
  const read = period === null ? null : parsePeriod(period)
  if (read === null) return false
  const cited = [citation.of, citation.period].flatMap((code) => (code === null ? [] : (parsePeriod(code) ?? [])))
  if (kind === 'target') return cited.some((one) => contains(read, one))
  const tree = treeOfCitation(citation)
  const standing = 'of' in tree ? isStanding(tree.of) || tree.op === 'averageGrowth' : isStanding(tree)
  const same = (one: Period) => samePeriod(one, read) || ((standing || citation.of !== null) && one.last === read.last)
  return cited.some(same) || same(atOfCitation(citation).period)
}
