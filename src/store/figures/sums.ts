import type { AreaTree } from '../../kernel/area.ts'
import type { Catalog } from '../../kernel/catalog.ts'
import type { At } from '../../kernel/evaluate.ts'
import type { JournalLeaf } from '../../kernel/figure.ts'
import type { Decimal } from '../../kernel/values.ts'
import type { CountingLeaf } from '../balance/kept.ts'
import type { Tx } from '../database.ts'
import { type AddingLeaf, readAdditive } from './additive.ts'
import type { Boundary } from './boundary.ts'
import { readCounts } from './counts.ts'
import { textOf } from './text.ts'

/** A sum that evaluation asks for. */
export interface SumRequest<L extends JournalLeaf = JournalLeaf> {
  readonly leaf: L
  readonly at: At
}

/** Where sums are read: one bureau's books as of a cut-off. */
export interface Source {
  readonly tx: Tx
  readonly catalog: Catalog
  readonly bureau: string
  readonly areas: AreaTree
  readonly boundary: Boundary
}

/** Sums by what was asked. Each is asked for once, however often it is read. */
export class Sums {
  readonly #requests = new Map<string, Places<SumRequest>>()
  readonly #values = new Map<string, Places<Decimal>>()

  ask(leaf: JournalLeaf, at: At): void {
    placesOf(this.#requests, leaf, at).set(months(at), { leaf, at })
  }

  get requests(): readonly SumRequest[] {
    return [...this.#requests.values()].flatMap((areas) => [...areas.values()].flatMap((of) => [...of.values()]))
  }

  get(leaf: JournalLeaf, at: At): Decimal {
    return this.#values.get(textOf(leaf))?.get(at.area)?.get(months(at)) ?? ('0' as Decimal)
  }

  set(leaf: JournalLeaf, at: At, value: Decimal): void {
    placesOf(this.#values, leaf, at).set(months(at), value)
  }
}

/** By area, then by period: a page asks many thousand times, and texts put together would be most of the work. */
type Places<V> = Map<string, Map<number, V>>

function placesOf<V>(all: Map<string, Places<V>>, leaf: JournalLeaf, { area }: At): Map<number, V> {
  const text = textOf(leaf)
  let areas = all.get(text)
  if (areas === undefined) all.set(text, (areas = new Map()))
  let periods = areas.get(area)
  if (periods === undefined) areas.set(area, (periods = new Map()))
  return periods
}

function months({ period: { first, last } }: At): number {
  return first * 1_000_000 + last
}

/** Reads all sums that a page of figures asks for in few statements, however many figures there are. */
export async function readSums(source: Source, sums: Sums): Promise<void> {
  const { requests } = sums
  await readAdditive(source, requests.filter(adds), sums)
  await readCounts(source, requests.filter(counts), sums)
}

function adds(request: SumRequest): request is SumRequest<AddingLeaf> {
  return request.leaf.op === 'flow' || request.leaf.op === 'stock'
}

function counts(request: SumRequest): request is SumRequest<CountingLeaf> {
  return !adds(request)
}
