import type { Indicator } from '../../kernel/indicator.ts'
import { halfWidth, squeeze } from '../../kernel/read/normal.ts'
import { canonical } from '../../proofread/indicator/synonyms.ts'

/** A name out of somebody's request, and what it may mean. */
export interface NameMatch {
  readonly name: string
  /** The one indicator that is called just so; a name that is only like one is never taken for it. */
  readonly id: string | null
  readonly suggestions: readonly Pick<Indicator, 'id' | 'label'>[]
}

const SUGGESTIONS_MAX = 5
const LIKENESS_MIN = 0.3

export function matchNames(indicators: readonly Indicator[], names: readonly string[]): readonly NameMatch[] {
  const known = indicators.map((indicator) => {
    const plain = plainName(indicator.label)
    return { indicator, plain, full: canonical(plain) }
  })
  return names.map((name) => {
    const said = plainName(name)
    const same = known.filter(({ plain, indicator }) => plain === said || indicator.id === name.trim())
    const [only, second] = same
    if (only !== undefined && second === undefined) return { name, id: only.indicator.id, suggestions: [] }
    // 高企新认定 is 新认定高新技术企业, in short.
    const inFull = canonical(said)
    const like = known
      .map(({ indicator, full }) => ({ indicator, likeness: likeness(full, inFull) }))
      .filter((one) => one.likeness >= LIKENESS_MIN)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, SUGGESTIONS_MAX)
    const suggestions = (same.length > 1 ? same : like).map(({ indicator: { id, label } }) => ({ id, label }))
    return { name, id: null, suggestions }
  })
}

/** Without the number in front, the unit in brackets and words that every request uses: `3.高新技术企业数（家）`. */
function plainName(text: string): string {
  return squeeze(halfWidth(text))
    .replace(/^[(（]?[\d一二三四五六七八九十]+[)）]?[.、．:：)]\s*/, '')
    .replaceAll(/[(（][^)）]*[)）]/g, '')
    .replaceAll(/[\s“”"'：:；;。，,]/g, '')
    .replace(/(总数|数量|户数|数额|情况|数)$/, '')
}

/** Share of the pairs of characters that two names have in common; one that contains the other is near. */
function likeness(a: string, b: string): number {
  if (a === '' || b === '') return 0
  const [first, second] = [pairs(a), pairs(b)]
  const common = [...first].filter((pair) => second.has(pair)).length
  const dice = (2 * common) / (first.size + second.size || 1)
  return a.includes(b) || b.includes(a) ? Math.max(dice, 0.6 + dice / 3) : dice
}

function pairs(text: string): ReadonlySet<string> {
  const characters = [...text]
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`))
}
