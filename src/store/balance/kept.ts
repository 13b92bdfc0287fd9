import { createHash } from 'node:crypto'
import { booksMeasures } from '../../kernel/books.ts'
import { type Catalog, fullView, journalLeaves } from '../../kernel/catalog.ts'
import type { JournalLeaf } from '../../kernel/figure.ts'
import { formulaText } from '../../kernel/indicator.ts'
import type { Posting } from '../../kernel/posting.ts'
import { viewOf } from '../../kernel/where.ts'
import { keyAlong, keysOf } from './key.ts'

/** A declared leaf that counts subjects: its count is kept, since counts cannot be added up from others. */
export interface Count {
  /** Short and stable, for the formula would be long in a key. */
  readonly id: string
  readonly leaf: CountingLeaf
  readonly view: string
  readonly keys: ReadonlySet<string>
}

export type CountingLeaf = Extract<JournalLeaf, { op: 'distinct' | 'holders' }>

/** What balances keep beyond the catalogue's views, as its declared formulas ask for. */
export interface Kept {
  /**
   * Whether a view is kept by month and day of recording, beside the present: those that declared formulas
   * read. Along all dimensions there are hardly fewer cells than postings, and postings are read instead.
   */
  recorded(measure: string, view: string): boolean
  /** By the text of a formula. */
  count(text: string): Count | undefined
  readonly counts: readonly Count[]
  countsOf(measure: string): readonly Count[]
  /** Changes with anything that is kept: balances written under another shape are filled anew. */
  readonly shape: string
}

const known = new WeakMap<Catalog, Kept>()

export function keptOf(catalog: Catalog): Kept {
  const kept = known.get(catalog) ?? derive(catalog)
  known.set(catalog, kept)
  return kept
}

function derive(catalog: Catalog): Kept {
  const leaves = [...catalog.indicators.values(), ...catalog.checks.values()].flatMap(treesOf).flatMap(journalLeaves)
  const read = new Set([
    ...leaves.map(({ measure, where }) => `${measure} ${viewOf(where)}`),
    ...booksMeasures.map((measure) => `${measure.name} ${fullView(measure)}`),
  ])
  const counts = new Map(leaves.filter(counting).map((leaf) => [formulaText(leaf), countOf(leaf)]))
  const byMeasure = Map.groupBy(counts.values(), ({ leaf }) => leaf.measure)
  return {
    recorded: (measure, view) => read.has(`${measure} ${view}`),
    count: (text) => counts.get(text),
    counts: [...counts.values()],
    countsOf: (measure) => byMeasure.get(measure) ?? [],
    shape: digest(
      JSON.stringify([[...catalog.views], [...catalog.subjectViews], [...read].sort(), [...counts.keys()].sort()]),
    ),
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 12)
}

type Declaration = Catalog['indicators'] | Catalog['checks'] extends infer M
  ? M extends ReadonlyMap<string, infer D>
    ? D
    : never
  : never

function treesOf(declared: Declaration) {
  if ('of' in declared) return [declared.of.tree]
  return declared.kind === 'relation' ? [declared.left.tree, declared.right.tree] : []
}

function counting(leaf: JournalLeaf): leaf is CountingLeaf {
  return leaf.op === 'distinct' || leaf.op === 'holders'
}

function countOf(leaf: CountingLeaf): Count {
  return { id: digest(formulaText(leaf)), leaf, view: viewOf(leaf.where), keys: new Set(keysOf(leaf.where)) }
}

export function takes({ view, keys }: Count, { by }: Posting): boolean {
  return keys.has(keyAlong(view, by))
}
