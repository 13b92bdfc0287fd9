import { compareDecimals, decimal, scaleDecimal } from '../../../kernel/exact.ts'
import type { Decimal } from '../../../kernel/values.ts'
import type { Claim } from '../../reading.ts'
import type { Check } from '../check.ts'

const PHRASE_CHARACTERS_MIN = 6
/** A figure that takes its words from another is surely not the same one. */
const CONFIDENCE_MIN = 0.9
/** Words that say how, not what. */
const MANNER =
  /^(?:力争|确保|实现|完成|达到|全区|全县|全市|我区|我县|我市|园区|截至|目前|其中|累计|共|新增|拥有|现有|期末|组织|举办|开展)+|(?:总数|总量|达|达到|共|约|为|突破|超过)+$/g
/** Too common to be one matter: 企业 30家 here and 企业 50家 there are two. */
const COMMON = /^(?:企业|项目|平台|活动|培训|指标|资金|人才|专利|合同|协议|任务|单位|产值|收入|成交额|金额|面积)$/
/** How much of an aim is done is told of one matter after the other in the same words. */
const PROGRESS = /(?:完成|达到)[^，。]{0,4}(?:目标|任务|序时进度)/
const WORDS_CHARACTERS = 20
const COMMON_MIN = 4
const NOUN_CHARACTERS = 6
const POWERS: { readonly [word: string]: number } = { 万: 4, 亿: 8 }

/** One matter, one moment, two figures. */
export const values: Check = {
  kind: 'consistency.value',
  label: '同一指标前后两个数',
  certainty: 'probable',
  reads: 'page',
  how: '同一指标、同一时期、同一范围在两处写了不同的数，或增减方向相反',
  *find({ text }, { claims }) {
    yield* transposed(text, claims)
    yield* twins(claims)
    yield* ofThem(text, claims)
    const seen = new Map<string, Claim>()
    for (const claim of claims) {
      const key = matterOf(claim)
      if (key === null) continue
      const before = seen.get(key)
      if (before === undefined) seen.set(key, claim)
      else if (differ(before, claim) && sameWords(text, before, claim) && isApart(text, before, claim))
        yield {
          start: claim.start,
          end: claim.end,
          reason: `前面写“${before.phrase}${before.quote}”，这里写${claim.quote}，请核对哪个对`,
        }
    }
  },
}

/** Two figures this near each other, of one thing, are one figure written twice. */
const NEAR_SHARE = 0.1
const SUFFIX_CHARACTERS_MIN = 5
const ALIKE_MAX = 40

/** «召开党组理论学习中心组学习会12次» here and «中心组学习会召开11次» there: things that no indicator names. */
function* twins(claims: readonly Claim[]): Generator<{ start: number; end: number; reason: string }> {
  const seen = new Map<string, { claim: Claim; noun: string }[]>()
  for (const claim of claims) {
    const { indicator, kind, period, scope, value, unit, confidence, min, max } = claim
    if (indicator !== null || kind !== 'flow' || scope !== 'own' || value === null || min !== max) continue
    if (confidence < CONFIDENCE_MIN || PROGRESS.test(claim.phrase)) continue
    const noun = thingOf(claim)
    if (noun.length < SUFFIX_CHARACTERS_MIN || COMMON.test(noun)) continue
    const key = `${noun.slice(-SUFFIX_CHARACTERS_MIN)} ${unit} ${period}`
    const others = seen.get(key) ?? []
    const other = others.find(
      (one) =>
        one.claim.value !== value && (noun.endsWith(one.noun) || one.noun.endsWith(noun)) && isNear(one.claim, claim),
    )?.claim
    if (other !== undefined)
      yield {
        start: claim.start,
        end: claim.end,
        reason: `前面写“${other.phrase}${other.quote}”，这里写${claim.quote}，请核对哪个对`,
      }
    if (others.length < ALIKE_MAX) others.push({ claim, noun })
    seen.set(key, others)
  }
}

const DEEDS =
  /^(?:组织|举办|召开|开展|发放|实施|全年|共|累计|已|完成|选派|建立|组建|推荐|培训|支持|服务)+|(?:组织|举办|召开|开展|发放|实施|共|累计|已|完成|达|达到)+$/g

function thingOf({ phrase }: Claim): string {
  return phrase.replace(DEEDS, '')
}

function isNear(a: Claim, b: Claim): boolean {
  const [x, y] = [Number(a.value), Number(b.value)]
  if (Math.abs(x - y) <= NEAR_SHARE * Math.max(x, y)) return true
  const [digits, others] = [String(x), String(y)]
  return (
    digits.length >= 3 && digits.length === others.length && [...digits].sort().join('') === [...others].sort().join('')
  )
}

const NOUN_END = 3
const AMONG =
  /(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d{2,6})(名|家|个|项|件|户|人|所)([\u4e00-\u9fff]{3,10}?)(?:中|当中|里面)[，,]/g

/** «选派科技特派员174名»: then «178名特派员中，……» are not all of them. */
function* ofThem(text: string, claims: readonly Claim[]): Generator<{ start: number; end: number; reason: string }> {
  const named = new Map<string, Claim[]>()
  for (const claim of claims) {
    if (claim.value === null || claim.scope !== 'own' || claim.kind === 'target') continue
    const key = `${claim.phrase.slice(-NOUN_END)} ${claim.unit}`
    const alike = named.get(key)
    if (alike === undefined) named.set(key, [claim])
    else if (alike.length < ALIKE_MAX) alike.push(claim)
  }
  for (const { 0: all, 1: number = '', 2: unit, 3: noun = '', index } of text.matchAll(AMONG)) {
    const value = number.replaceAll(',', '')
    const alike = named.get(`${noun.slice(-NOUN_END)} ${unit}`) ?? []
    const before = alike.filter((one) => one.end <= index && one.phrase.endsWith(noun))
    const near = before.find((one) => Math.abs(Number(one.value) - Number(value)) <= NEAR_SHARE * Number(value))
    if (near === undefined || before.some((one) => one.value === value)) continue
    yield {
      start: index,
      end: index + all.length,
      reason: `前面写“${near.phrase}${near.quote}”，这里说“${number}${unit}${noun}中”，请核对总数`,
    }
  }
}

/** «总数189家» here and «高新技术企业198家» there: two digits changed places. */
function* transposed(
  text: string,
  claims: readonly Claim[],
): Generator<{ start: number; end: number; reason: string }> {
  const seen = new Map<string, { claim: Claim; noun: string }[]>()
  let noun = ''
  for (const claim of claims) {
    const own = claim.phrase.replace(MANNER, '')
    noun = own.length >= 4 ? own : noun
    if (claim.value === null || claim.value.length < 3 || claim.scope !== 'own' || PROGRESS.test(claim.phrase)) continue
    const key = `${[...claim.value].sort().join('')} ${claim.unit}`
    const others = seen.get(key) ?? []
    const other = others.find(
      (one) =>
        one.claim.value !== claim.value &&
        // The parts of one sentence and their sum may have the same digits.
        /[。；;\n]/.test(text.slice(one.claim.end, claim.start)) &&
        (one.noun.includes(noun.slice(-NOUN_CHARACTERS)) || noun.includes(one.noun.slice(-NOUN_CHARACTERS))),
    )
    if (other !== undefined)
      yield {
        start: claim.start,
        end: claim.end,
        reason: `前面写${other.claim.quote}，这里写${claim.quote}，像是两个数字颠倒，请核对`,
      }
    if (others.length < 8) others.push({ claim, noun })
    seen.set(key, others)
  }
}

/** Whether the words right before both figures have a run in common. */
function sameWords(text: string, a: Claim, b: Claim): boolean {
  const [x, y] = [a, b].map(
    ({ start }) =>
      text
        .slice(Math.max(0, start - WORDS_CHARACTERS), start)
        .split(/[，。；：\n\t ]/)
        .at(-1) ?? '',
  ) as [string, string]
  for (let from = 0; from + COMMON_MIN <= x.length; from++)
    if (y.includes(x.slice(from, from + COMMON_MIN))) return true
  return false
}

function matterOf({ phrase, indicator, unit, kind, period, scope, value, confidence }: Claim): string | null {
  if (value === null || confidence < CONFIDENCE_MIN || kind === 'rank' || kind === 'growth' || scope !== 'own')
    return null
  if (PROGRESS.test(phrase)) return null
  const words = indicator ?? phrase.replace(MANNER, '')
  if (indicator === null && (words.length < PHRASE_CHARACTERS_MIN || COMMON.test(words))) return null
  return [words, unit.replace(/^[万亿]+/, ''), kind, period].join(' ')
}

/** Parts stand in the sentence of their whole, and what is many times as much is another matter or another time. */
function isApart(text: string, a: Claim, b: Claim): boolean {
  const [x, y] = [Number(a.value), Number(b.value)]
  const ratio = Math.max(x, y) / Math.min(x, y)
  const isPower = [10, 100, 1_000, 10_000].some((power) => Math.abs(ratio / power - 1) < 0.001)
  return (ratio <= TIMES_MAX || isPower) && /[。；;\n]/.test(text.slice(a.end, b.start))
}

const TIMES_MAX = 3

/** Whether neither can be the other rounded. */
function differ(a: Claim, b: Claim): boolean {
  if (a.quote.includes('余') || b.quote.includes('余') || a.min !== a.max || b.min !== b.max) return false
  const [x, y] = [plain(a), plain(b)]
  if (x === null || y === null || compareDecimals(x, y) === 0) return false
  const ratio = Math.abs(Number(x) - Number(y)) / Math.max(Math.abs(Number(x)), Math.abs(Number(y)))
  return ratio > 0.005
}

function plain({ value, unit }: Claim): Decimal | null {
  if (value === null) return null
  const power = [...(/^[万亿]+/.exec(unit)?.[0] ?? '')].reduce((sum, word) => sum + (POWERS[word] ?? 0), 0)
  return scaleDecimal(decimal(value), power)
}
