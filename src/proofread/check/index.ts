import { originOf } from '../clean/clean.ts'
import type { Certainty, Finding, Reading } from '../reading.ts'
import { added } from './arithmetic/added.ts'
import { average } from './arithmetic/average.ts'
import { counted } from './arithmetic/counted.ts'
import { difference } from './arithmetic/difference.ts'
import { growthEnds } from './arithmetic/growthEnds.ts'
import { integerBase } from './arithmetic/integerBase.ts'
import { named } from './arithmetic/named.ts'
import { ofNoun } from './arithmetic/ofNoun.ts'
import { outcome } from './arithmetic/outcome.ts'
import { overFull } from './arithmetic/overFull.ts'
import { paired } from './arithmetic/paired.ts'
import { parts } from './arithmetic/parts.ts'
import { products } from './arithmetic/products.ts'
import { schedule } from './arithmetic/schedule.ts'
import { share } from './arithmetic/share.ts'
import { shares } from './arithmetic/shares.ts'
import { tableColumns } from './arithmetic/tableColumns.ts'
import { tableSum } from './arithmetic/tableSum.ts'
import { triple } from './arithmetic/triple.ts'
import { flowStock } from './arithmetic/within.ts'
import type { Check, Found } from './check.ts'
import { again } from './consistency/again.ts'
import { aim } from './consistency/aim.ts'
import { coverage } from './consistency/coverage.ts'
import { dates } from './consistency/dates.ts'
import { direction } from './consistency/direction.ts'
import { due, yearPairs } from './consistency/due.ts'
import { era } from './consistency/era.ts'
import { listed } from './consistency/listed.ts'
import { lower } from './consistency/lower.ts'
import { planned } from './consistency/planned.ts'
import { ranges } from './consistency/ranges.ts'
import { rank } from './consistency/rank.ts'
import { spans } from './consistency/spans.ts'
import { tableCells } from './consistency/tableCells.ts'
import { targets } from './consistency/targets.ts'
import { told } from './consistency/told.ts'
import { values } from './consistency/values.ts'
import { years } from './consistency/years.ts'
import { pairs } from './form/bracket.ts'
import { documentNumber } from './form/documentNumber.ts'
import { doubledMark } from './form/doubledMark.ts'
import { finalMark } from './form/finalMark.ts'
import { width } from './form/halfWidth.ts'
import { joined } from './form/joined.ts'
import { enumerator, numbering } from './form/numbering.ts'
import { parallel } from './form/parallel.ts'
import { straight } from './form/quote.ts'
import { range } from './form/range.ts'
import { space } from './form/space.ts'
import { leaking } from './mask/leaking.ts'
import { left } from './mask/left.ts'
import { nearRepeat } from './name/nearRepeat.ts'
import { oneApart } from './name/oneApart.ts'
import { ownName } from './name/ownName.ts'
import { names } from './name/shortened.ts'
import { spellings } from './name/spellings.ts'
import { titles } from './name/titles.ts'
import { furniture } from './noise/furniture.ts'
import { proseOf } from './prose.ts'
import { dash } from './recognition/dash.ts'
import { digits } from './recognition/digits.ts'
import { self } from './recognition/self.ts'
import { variants } from './recognition/variants.ts'
import { repeatedLine } from './repeat/line.ts'
import { matter } from './repeat/matter.ts'
import { bareNumber } from './unit/bare.ts'
import { doubledUnit } from './unit/doubled.ts'
import { magnitude } from './unit/magnitude.ts'
import { missingUnit } from './unit/missing.ts'
import { missingPercent } from './unit/missingPercent.ts'
import { points } from './unit/percentagePoint.ts'
import { sane } from './unit/sane.ts'
import { smallSum } from './unit/smallSum.ts'
import { unlike } from './unit/unlike.ts'
import { boundSlip } from './wording/boundSlip.ts'
import { classifier } from './wording/classifier.ts'
import { confused } from './wording/confused.ts'
import { counter } from './wording/counter.ts'
import { growthWord } from './wording/growth.ts'
import { homophone } from './wording/homophone.ts'
import { lost } from './wording/lost.ts'
import { misspelt } from './wording/misspelt.ts'
import { mistaken } from './wording/mistaken.ts'
import { ownPhrase } from './wording/ownPhrase.ts'
import { particle } from './wording/particle.ts'
import { repeatedWord } from './wording/repeatedWord.ts'
import { setPhrase } from './wording/setPhrase.ts'
import { stranded } from './wording/stranded.ts'
import { stutter } from './wording/stutter.ts'
import { swapped } from './wording/swapped.ts'

/** Every kind of thing that is looked for; a new one is added here. */
export const checks: readonly Check[] = [
  integerBase,
  growthEnds,
  parts,
  paired,
  added,
  products,
  tableSum,
  tableColumns,
  share,
  shares,
  ofNoun,
  outcome,
  overFull,
  difference,
  points,
  average,
  triple,
  rank,
  listed,
  flowStock,
  named,
  counted,
  schedule,
  coverage,
  values,
  tableCells,
  again,
  direction,
  targets,
  aim,
  told,
  lower,
  missingPercent,
  missingUnit,
  bareNumber,
  magnitude,
  smallSum,
  sane,
  doubledUnit,
  unlike,
  furniture,
  numbering,
  enumerator,
  pairs,
  straight,
  width,
  space,
  dates,
  spans,
  ranges,
  years,
  planned,
  due,
  yearPairs,
  era,
  documentNumber,
  range,
  growthWord,
  parallel,
  joined,
  classifier,
  finalMark,
  doubledMark,
  repeatedLine,
  matter,
  digits,
  dash,
  variants,
  self,
  stutter,
  repeatedWord,
  spellings,
  nearRepeat,
  oneApart,
  names,
  ownName,
  titles,
  misspelt,
  mistaken,
  homophone,
  ownPhrase,
  setPhrase,
  stranded,
  counter,
  swapped,
  boundSlip,
  lost,
  confused,
  particle,
  left,
  leaking,
]

/** A longer stretch is about more than one thing. */
const RIVAL_CHARACTERS_MAX = 12
const SAME_KIND_CHARACTERS_MAX = 40
/** So many findings before the last may still reach into it. */
const RIVALS_MAX = 8
const SURENESS: { readonly [certainty in Certainty]: number } = { sure: 2, probable: 1, hint: 0 }

/** What a careful reader would point at, in the order of the text; of two about the same words the surer stays. */
export function findings(reading: Reading): readonly Finding[] {
  const page = proseOf(reading.original)
  const text = proseOf(reading.clean.text)
  const all = checks.flatMap((check) =>
    Array.from(check.find(check.reads === 'page' ? page : text, reading), (found) => findingOf(check, found, reading)),
  )
  const noise = all.filter(isNoise)
  return settled(all.filter((finding) => isNoise(finding) || !within(finding, noise)))
}

function isNoise({ kind }: Finding): boolean {
  return kind.startsWith('noise.')
}

/** What is to be deleted needs no other correction; noise is found in the order of the text. */
function within({ start, end }: Finding, noise: readonly Finding[]): boolean {
  let [low, high] = [0, noise.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (noise[middle]!.start <= start) low = middle + 1
    else high = middle
  }
  const before = noise[low - 1]
  return before !== undefined && end <= before.end
}

function findingOf(check: Check, found: Found, { original, clean }: Reading): Finding {
  const { start, end } = check.reads === 'page' ? found : originOf(clean, found.start, found.end)
  return {
    kind: found.kind ?? check.kind,
    start,
    end,
    certainty: found.certainty ?? check.certainty,
    quote: original.slice(start, end),
    reason: found.reason,
    correction: found.correction ?? null,
  }
}

function settled(all: readonly Finding[]): readonly Finding[] {
  const sorted = [...all].sort((a, b) => a.start - b.start || a.end - b.end)
  const kept: Finding[] = []
  for (const finding of sorted) {
    const rivals = kept.slice(-RIVALS_MAX).filter((other) => other.end > finding.start && rival(other, finding))
    if (rivals.some((other) => weight(other) >= weight(finding))) continue
    for (const other of rivals) kept.splice(kept.lastIndexOf(other), 1)
    kept.push(finding)
  }
  return kept
}

function weight({ certainty, correction }: Finding): number {
  return SURENESS[certainty] * 2 + (correction === null ? 0 : 1)
}

/** About the same words: one lies within the other, and both are short. */
function rival(a: Finding, b: Finding): boolean {
  if (a.kind !== b.kind && (a.kind === 'form.finalMark' || b.kind === 'form.finalMark')) return false
  const longest = Math.max(a.end - a.start, b.end - b.start)
  if (a.kind === b.kind && a.start < b.end && b.start < a.end) return longest <= SAME_KIND_CHARACTERS_MAX
  const inside = (a.start >= b.start && a.end <= b.end) || (b.start >= a.start && b.end <= a.end)
  return inside && longest <= RIVAL_CHARACTERS_MAX
}
