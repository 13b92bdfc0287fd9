import { looseName, normaliseName } from '../read/name.ts'

export interface Named {
  readonly key: string
  readonly name: string
}

/** Short names differ by one letter from too many others. */
const LETTERS_MIN = 6

/**
 * For names that nobody has, the nearest one of those that somebody has: the same but for province, city and legal form,
 * or but for one letter. A hint and never a decision; nothing where there is none, or where two are as near. Takes time
 * in step with the letters of both sides.
 */
export function nearestNames(wanted: Iterable<string>, names: Iterable<Named>): ReadonlyMap<string, Named> {
  const forms = new Map<string, string>()
  for (const name of wanted) forms.set(name, looseName(normaliseName(name)))
  const same = new Map<string, Named[]>([...forms.values()].map((form) => [form, []]))
  const apart = new Map<string, Named[]>()
  const traces = tracesOf(same.keys())
  for (const one of names) {
    const form = looseName(one.name)
    same.get(form)?.push(one)
    if (form.length < LETTERS_MIN) continue
    const around = new Set([...lettersLeftOut(form)].flatMap((trace) => traces.get(trace) ?? []))
    for (const other of around) if (other !== form && isOneApart(other, form)) push(apart, other, one)
  }
  const found = new Map<string, Named>()
  for (const [name, form] of forms) {
    const nearest = single(same.get(form) ?? []) ?? single(apart.get(form) ?? [])
    if (nearest !== null) found.set(name, nearest)
  }
  return found
}

/** Two names that are one letter apart have a trace in common. */
function tracesOf(forms: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const traces = new Map<string, string[]>()
  for (const form of forms)
    if (form.length >= LETTERS_MIN) for (const trace of lettersLeftOut(form)) push(traces, trace, form)
  return traces
}

/** A name, and the same without each of its letters. */
function* lettersLeftOut(form: string): Generator<string> {
  yield form
  for (let at = 0; at < form.length; at++) if (form[at] !== form[at - 1]) yield form.slice(0, at) + form.slice(at + 1)
}

function push<T>(index: Map<string, T[]>, key: string, one: T): void {
  const known = index.get(key)
  if (known === undefined) index.set(key, [one])
  else known.push(one)
}

function single(found: readonly Named[]): Named | null {
  const [first] = found
  return first !== undefined && found.every(({ key }) => key === first.key) ? first : null
}

/** Whether one letter changed, added or left out makes the two the same. */
function isOneApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  const rest = short.length === long.length ? short.slice(at + 1) : short.slice(at)
  return rest === long.slice(at + 1)
}
