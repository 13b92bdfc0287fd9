import { compareDecimals } from '../../../kernel/exact.ts'
import { parsePeriod } from '../../../kernel/period.ts'
import { matchesIn } from '../../matches.ts'
import type { Claim } from '../../reading.ts'
import type { Check } from '../check.ts'

/** A target of last year's size asks for nothing. */
export const targets: Check = {
  kind: 'consistency.target',
  label: '目标不高于已有数',
  certainty: 'probable',
  reads: 'page',
  how: '同一指标的目标不高于文中已经完成的数；同段对一个指标写了两个目标',
  *find(prose, { claims }) {
    const actuals = new Map<string, Claim>()
    for (const claim of claims.filter((one) => !isGap(one))) {
      const key = `${nounOf(claim)} ${claim.unit}`
      if (isActual(claim) && !isOlder(claim, actuals.get(key))) actuals.set(key, claim)
      const actual = claim.kind === 'target' ? actuals.get(key) : undefined
      if (actual?.value == null || claim.value === null || /新增|净增|以内|以下/.test(claim.phrase + claim.quote))
        continue
      if (
        /新[增建认培引设立获]|再[建增新]|净增|增加/.test(
          prose.text.slice(Math.max(0, claim.start - claim.phrase.length - 6), claim.start),
        )
      )
        continue
      if (/压减|减少|降|不超过|控制/.test(prose.text.slice(Math.max(0, claim.start - 20), claim.end))) continue
      const order = compareDecimals(claim.value, actual.value)
      if (order < 0 || (order === 0 && actual.kind === 'stock'))
        yield {
          start: claim.start,
          end: claim.end,
          reason: `前面已有${actual.phrase}${actual.quote}，目标${claim.quote}不高于它，请核对`,
        }
    }
    const aims = claims.filter((claim) => !isGap(claim) && !LEADS_ON.test(prose.text.slice(claim.end, claim.end + 12)))
    yield* twice(aims, prose.text)
    yield* passed(aims)
  },
}

/** What there is, or what a whole year brought: less is no aim for the next. */
function isActual(claim: Claim): boolean {
  const { kind, scope, value, period } = claim
  if (scope !== 'own' || value === null || nounOf(claim).length < 4) return false
  return kind === 'stock' || (kind === 'flow' && /^\d{4}$/.test(period ?? '') && claim.indicator !== null)
}

/** «512家，较上年的438家»: what was before is not what there is. */
function isOlder({ period }: Claim, than: Claim | undefined): boolean {
  const [one, other] = [parsePeriod(period ?? ''), parsePeriod(than?.period ?? '')]
  return one !== null && other !== null && one.last < other.last
}

/** 距年度目标还差89家: what is left of an aim is none itself. */
function isGap({ phrase }: Claim): boolean {
  return /距.{0,8}目标|还差|缺口/.test(phrase)
}

function nounOf({ indicator, phrase }: Claim): string {
  return (
    indicator ??
    phrase
      .replace(/现有|共有|拥有/g, '')
      .replace(/^(?:力争|确保|全年|全区|区本级|国家|新增)+|(?:总数|总量|达|达到|突破)+$/g, '')
  )
}

/** «已认定63家» of the year so far, and «确保全年认定60家»; «年度目标84家» here and «全年60家» there. */
function* passed(claims: readonly Claim[]): Generator<{ start: number; end: number; reason: string }> {
  const done = new Map<string, Claim>()
  const aims = new Map<string, Claim>()
  for (const claim of claims) {
    const { indicator, kind, unit, scope, value, period, min, max } = claim
    if (indicator === null || scope !== 'own' || value === null || period === null || min !== max) continue
    const key = `${indicator} ${unit} ${period.slice(0, 4)}`
    const more = /新增|净增|再|增加/.test(claim.phrase)
    if (kind === 'flow' && !/[同去上]/.test(claim.phrase)) done.set(key, claim)
    if (kind !== 'target' || (more && done.get(key) !== undefined && !/新增|净增/.test(done.get(key)!.phrase))) continue
    const aim = aims.get(key)
    const actual = done.get(key)
    aims.set(key, claim)
    if (aim !== undefined && aim.value !== value && aim.period === period)
      yield {
        start: claim.start,
        end: claim.end,
        reason: `前面的目标是${aim.quote}，这里是${claim.quote}，请核对哪个对`,
      }
    else if (actual?.value != null && compareDecimals(value, actual.value) < 0)
      yield {
        start: claim.start,
        end: claim.end,
        reason: `已完成${actual.phrase}${actual.quote}，目标${claim.quote}比它还少，请核对`,
      }
  }
}

/** «由4.2%提高到5.5%»: the first is where it begins, not what is aimed at. */
const LEADS_ON = /^[^，。；]{0,4}(?:提高|提升|增加|增长|上升|扩大|下降|降低|压减|减少|降)(?:到|至|为)/
const NEAR_CHARACTERS = 200
const SENTENCE_CHARACTERS = 60

/** Masked or not: «新增高新技术企业**家» and «高企认定通过**家» in one paragraph aim at one thing twice. */
function* twice(claims: readonly Claim[], text: string): Generator<{ start: number; end: number; reason: string }> {
  const own = claims.filter(({ kind, indicator, scope }) => kind === 'target' && indicator !== null && scope === 'own')
  let told = -1
  for (const [place, claim] of own.entries()) {
    if (claim.start < told) continue
    const before = own.slice(Math.max(0, place - 4), place).find((one) => one.indicator === claim.indicator)
    if (before === undefined || claim.start - before.end > NEAR_CHARACTERS) continue
    if (text.slice(before.end, claim.start).includes('\n') || (before.value !== null && before.value === claim.value))
      continue
    const [first, second] = [yearBefore(text, before), yearBefore(text, claim)]
    if (first !== null && second !== null && first !== second) continue
    const line = text.indexOf('\n', claim.end)
    told = line < 0 ? text.length : line
    yield {
      start: before.start,
      end: claim.end,
      reason: `同段对一个指标写了两个目标：“${before.phrase}${before.quote}”和“${claim.phrase}${claim.quote}”，请合并核对`,
    }
  }
}

/** The year that a sentence names before a figure; `null` where it names none. */
function yearBefore(text: string, { start }: Claim): string | null {
  const sentence =
    text
      .slice(Math.max(0, start - SENTENCE_CHARACTERS), start)
      .split(/[。；;]/)
      .at(-1) ?? ''
  return matchesIn(sentence, /20\d\d(?=年)/g).at(-1)?.[0] ?? null
}
