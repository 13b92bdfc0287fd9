import { looseName, normaliseName } from '../read/name.ts'

export interface Named {
  readonly key: string
  readonly name: string
}

/** Short names differ by one letter from too many others. */
const LETTERS_MIN = 6
/** One letter in a name leaves its beginning whole, or its end; of a short name less of it. */
const HEAD_LETTERS = 3
const TAIL_LETTERS = 7
const SHORT_TAIL_LETTERS = 4
const LONG_NAME_LETTERS = 11

/**
 * Finds the name that is nearest to one that nobody has: the same but for province, city and legal form, or but for one
 * letter. A hint and never a decision; `null` where there is none or there are several.
 */
export function nearestName(names: Iterable<Named>): (name: string) => Named | null {
  const loose = new Map<string, Named[]>()
  const heads = new Map<string, (Named & { readonly form: string })[]>()
  const tails = new Map<string, (Named & { readonly form: string })[]>()
  for (const one of names) {
    const form = looseName(one.name)
    push(loose, form, one)
    if (form.length < LETTERS_MIN) continue
    push(heads, form.slice(0, HEAD_LETTERS), { ...one, form })
    push(tails, tailOf(form, form.length), { ...one, form })
  }
  return (name) => {
    const form = looseName(normaliseName(name))
    const same = single(loose.get(form) ?? [])
    if (same !== null || form.length < LETTERS_MIN) return same
    // The other name is a letter longer or shorter, and may be a short one where this is not.
    const ends = new Set([-1, 0, 1].map((more) => tailOf(form, form.length + more)))
    const around = [...ends].flatMap((end) => tails.get(end) ?? [])
    around.push(...(heads.get(form.slice(0, HEAD_LETTERS)) ?? []))
    return single(around.filter((one) => isOneApart(one.form, form)))
  }
}

function tailOf(form: string, length: number): string {
  return form.slice(length < LONG_NAME_LETTERS ? -SHORT_TAIL_LETTERS : -TAIL_LETTERS)
}

function push<T>(index: Map<string, T[]>, key: string, one: T): void {
  const known = index.get(key)
  if (known === undefined) index.set(key, [one])
  else known.push(one)
}

function single(found: readonly Named[]): Named | null {
  const [first] = found
  return first !== undefined && found.every(({ key }) => key === first.key)
    ? { key: first.key, name: first.name }
    : null
}

/** Whether one letter changed, added or left out makes the two the same. */
export function isOneApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  const rest = short.length === long.length ? short.slice(at + 1) : short.slice(at)
  return rest === long.slice(at + 1)
}
