import { plainUnit } from './learn.ts'
import { PHRASES } from './phrases.ts'
import { canonical } from './synonyms.ts'

interface Meaning {
  readonly indicator: string
  readonly behind: readonly string[]
}

const meanings = new Map<string, readonly Meaning[]>()
for (const [indicator, phrase, unit, behind] of PHRASES) {
  const key = `${phrase} ${unit}`
  const names = behind === '' ? [] : behind.split(' ')
  meanings.set(key, [...(meanings.get(key) ?? []), { indicator, behind: names }])
}

/**
 * The indicator that our own templates write so: by the words alone, or behind one of the figures before (ids, the
 * nearest first). «揭榜3项» is one thing behind a list of challenges and another elsewhere.
 */
export function learntBehind(phrase: string, unit: string, before: readonly string[]): string | null {
  const known = meanings.get(`${canonical(phrase)} ${plainUnit(unit)}`)
  if (known === undefined) return null
  for (const id of before) {
    const [meant] = known
      .filter(({ behind }) => behind.includes(id))
      .toSorted((a, b) => a.behind.indexOf(id) - b.behind.indexOf(id))
    if (meant !== undefined) return meant.indicator
  }
  return known.find(({ behind }) => behind.length === 0)?.indicator ?? null
}
