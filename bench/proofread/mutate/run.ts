import { random } from '../../../sample/random.ts'
import type { Finding } from '../../../src/proofread/reading.ts'
import { type KeyedText, overlap, spanOf } from '../key.ts'
import { familyOf } from '../kinds.ts'
import type { Proofread } from '../proofreader.ts'
import { edits } from './edits.ts'
import type { Mutation, Operator } from './mutation.ts'
import { type Relation, relations } from './sentences.ts'

export interface OperatorScore {
  readonly name: string
  readonly applied: number
  readonly found: number
  /** New findings elsewhere than at the slip. */
  readonly astray: number
  readonly missed: readonly string[]
}

export interface MutationScore {
  readonly operators: readonly OperatorScore[]
  /** What is found in texts without an error. */
  readonly alarms: readonly string[]
  readonly cleanCharacters: number
}

const MISSED_MAX = 12
/** A sentence of a text that nothing is to be planted near: this far about an error of its key. */
const NEAR_CHARACTERS = 40

/**
 * Plants errors one at a time, `times` of each kind, and counts which are found. Half of the texts and half of the
 * wordings are held out: `heldOut` measures on those only, without it on the others only.
 */
export function mutate(
  proofread: Proofread,
  texts: readonly KeyedText[],
  { times, seed, heldOut }: { readonly times: number; readonly seed: string; readonly heldOut: boolean },
): MutationScore {
  const bases = texts.filter((_, place) => place % 2 === (heldOut ? 1 : 0)).map(corrected)
  const read = (base: Base, text: string): readonly Finding[] =>
    proofread(text, { date: base.date }).findings.filter(({ certainty }) => certainty !== 'hint')
  const before = new Map(bases.map((base) => [base, read(base, base.text)]))
  const all: readonly Operator[] = [...edits, ...relations.map((relation) => planting(relation, heldOut))]
  const operators = all.map((operator) => {
    const chance = random(`${seed} ${operator.name}`)
    const score = { name: operator.name, applied: 0, found: 0, astray: 0, missed: [] as string[] }
    for (let turn = 0; turn < times * TURNS && score.applied < times; turn++) {
      const base = chance.pick(bases)
      const mutation = operator.apply(base.text, base.free, chance)
      if (mutation === null) continue
      score.applied++
      const fresh = added(before.get(base)!, read(base, mutation.text))
      const hit = fresh.some(
        (one) => operator.families.some((family) => family === familyOf(one.kind)) && overlap(one, mutation.place),
      )
      if (hit) score.found++
      else if (score.missed.length < MISSED_MAX) score.missed.push(mutation.told)
      score.astray += fresh.filter((one) => !overlap(one, mutation.place)).length
    }
    return score
  })
  const clean = bases.filter(({ whole }) => whole)
  const spoken = relations.flatMap((relation) => rightly(relation, heldOut, seed, times))
  return {
    operators,
    alarms: [
      ...clean.flatMap((base) => before.get(base)!.map(({ kind, quote }) => `${base.name}: ${kind} ${quote}`)),
      ...spoken.flatMap((text) =>
        proofread(text, { date: DATE })
          .findings.filter(({ certainty }) => certainty !== 'hint')
          .map(({ kind, quote }) => `${kind} ${quote} in ${text}`),
      ),
    ],
    cleanCharacters: [...clean.map(({ text }) => text), ...spoken].reduce((sum, { length }) => sum + length, 0),
  }
}

const DATE = '2026-07-01'
const TURNS = 6

interface Base {
  readonly name: string
  readonly text: string
  readonly date: string
  /** Every error of its key is mended. */
  readonly whole: boolean
  readonly free: (at: number) => boolean
}

/** A text with its errors mended where the key says how; about the others nothing is planted. */
function corrected({ name, text, key }: KeyedText): Base {
  const errors = key.findings.map((finding) => ({ ...finding, ...spanOf(text, finding) }))
  const mended = errors.filter(({ right }) => right !== undefined).sort((a, b) => b.start - a.start)
  let written = text
  for (const { start, end, right = '' } of mended) written = written.slice(0, start) + right + written.slice(end)
  const shift = (at: number) =>
    mended.reduce((moved, { start, end, right = '' }) => (end <= at ? moved + right.length - (end - start) : moved), at)
  const left = errors
    .filter(({ right }) => right === undefined)
    .map(({ start, end }) => ({ start: shift(start), end: shift(end) }))
  const traps = key.clean
    .map((place) => spanOf(text, place))
    .map(({ start, end }) => ({ start: shift(start), end: shift(end) }))
  return {
    name,
    text: written,
    date: key.date,
    whole: left.length === 0 && (key.tolerated ?? []).length === 0,
    free: (at) =>
      ![...left].some(({ start, end }) => at > start - NEAR_CHARACTERS && at < end + NEAR_CHARACTERS) &&
      !traps.some(({ start, end }) => at >= start - 2 && at <= end),
  }
}

/** What was not found before: findings are matched by kind and words. */
function added(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const known = new Map<string, number>()
  for (const { kind, quote } of before) known.set(`${kind} ${quote}`, (known.get(`${kind} ${quote}`) ?? 0) + 1)
  return after.filter(({ kind, quote }) => {
    const left = known.get(`${kind} ${quote}`) ?? 0
    known.set(`${kind} ${quote}`, left - 1)
    return left <= 0
  })
}

/** A wrong sentence at the end of a paragraph of running text. */
function planting({ name, families, wordings }: Relation, heldOut: boolean): Operator {
  const own = wordings.filter((_, place) => place % 2 === (heldOut ? 1 : 0))
  return {
    name,
    families,
    apply(text, free, random): Mutation | null {
      const ends = [...text.matchAll(/。(?=\n|$)/g)].map(({ index }) => index + 1).filter((at) => free(at))
      if (ends.length === 0) return null
      const at = random.pick(ends)
      const { wrong } = random.pick(own)(random)
      return {
        text: text.slice(0, at) + wrong + text.slice(at),
        place: { start: at, end: at + wrong.length },
        told: wrong,
      }
    },
  }
}

/** The same sentences said rightly. */
function rightly({ name, wordings }: Relation, heldOut: boolean, seed: string, times: number): readonly string[] {
  const chance = random(`${seed} right ${name}`)
  return wordings
    .filter((_, place) => place % 2 === (heldOut ? 1 : 0))
    .flatMap((say) => Array.from({ length: Math.ceil(times / 4) }, () => say(chance).right))
}
