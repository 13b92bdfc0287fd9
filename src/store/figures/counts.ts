import { sql } from 'kysely'
import type { AreaTree } from '../../kernel/area.ts'
import type { AreaCode, Decimal } from '../../kernel/values.ts'
import { type Count, type CountingLeaf, keptOf } from '../balance/kept.ts'
import { firstCounted, WHOLE } from '../balance/tally.ts'
import { type Edge, recordedIn } from './boundary.ts'
import { countSubjects, kinOf } from './subjects.ts'
import type { Source, SumRequest, Sums } from './sums.ts'
import { textOf } from './text.ts'

/** A count that is kept: of which place, and from which month on. */
interface Standing {
  readonly count: Count
  readonly area: string
  readonly first: number
}

/** Holders and distinct subjects. What is not kept is counted from the subjects themselves. */
export async function readCounts(
  source: Source,
  requests: readonly SumRequest<CountingLeaf>[],
  sums: Sums,
): Promise<void> {
  const kept = new Map<SumRequest<CountingLeaf>, Standing>()
  for (const request of requests) {
    const standing = standingOf(source, request)
    if (standing !== null) kept.set(request, standing)
  }
  const until = Math.max(...[...kept.keys()].map(({ at }) => at.period.last))
  const runs = await readRuns(source, [...kept.values()], until)
  for (const [{ leaf, at }, standing] of kept) {
    const changes = runs.get(runName(standing.count.id, standing.area, standing.first)) ?? []
    const count = changes.reduce((sum, [last, change]) => (last <= at.period.last ? sum + change : sum), 0)
    sums.set(leaf, at, String(count) as Decimal)
  }
  const rest = requests.filter((request) => !kept.has(request))
  for (const asked of Map.groupBy(rest, ({ leaf }) => kinOf(leaf)).values()) await countSubjects(source, asked, sums)
}

function standingOf({ catalog, areas }: Source, { leaf, at }: SumRequest<CountingLeaf>): Standing | null {
  const count = keptOf(catalog).count(textOf(leaf))
  const area = placeOf(areas, at.area)
  const first = firstCounted(leaf, at.period)
  return count === undefined || area === null || first === null ? null : { count, area, first }
}

/** Counts are kept for areas by themselves and for the whole; for what lies between subjects are counted. */
function placeOf(areas: AreaTree, area: AreaCode): string | null {
  const within = areas.within(area)
  if (within.length === areas.areas.size) return WHOLE
  return within.length === 1 ? (within[0] ?? null) : null
}

type Change = readonly [last: number, change: number]

async function readRuns(
  { tx, bureau, boundary }: Source,
  standing: readonly Standing[],
  until: number,
): Promise<Map<string, Change[]>> {
  if (standing.length === 0) return new Map()
  const leaves = [...new Set(standing.map(({ count }) => count.id))]
  const places = [...new Set(standing.map(({ area }) => area))]
  const firsts = [...new Set(standing.map(({ first }) => first))]
  const part = (sign: number, from: ReturnType<typeof sql>) =>
    sql`select leaf, area, first, last, ${sql.lit(sign)} * change as change from ${from} and leaf = any(${leaves}::text[])
      and area = any(${places}::text[]) and first = any(${firsts}::int[]) and last <= ${until}`
  const { stretches, edge } = boundary.recorded
  const parts = stretches.map(({ sign, ...stretch }) =>
    part(sign, sql`count_balance where bureau = ${bureau} and ${recordedIn(stretch)}`),
  )
  if (edge !== null) parts.push(part(edge.sign, sql`(${changesOf(bureau, edge)}) as line where true`))
  if (parts.length === 0) return new Map()
  const list = (column: string) => sql`array_to_string(array_agg(${sql.ref(column)}), ' ') as ${sql.ref(column)}`
  const { rows } = await sql<{ leaf: string; area: string; first: string; last: string; change: string }>`
    select leaf, area, ${sql.join(['first', 'last', 'change'].map(list))} from (${sql.join(parts, sql` union all `)}) as part group by 1, 2`.execute(
    tx,
  )
  const runs = new Map<string, Change[]>()
  for (const { leaf, area, ...lists } of rows) {
    const [first, last, change] = [lists.first, lists.last, lists.change].map((list) => list.split(' ').map(Number))
    for (const [index, from] of first!.entries()) {
      const name = runName(leaf, area, from)
      const run = runs.get(name)
      if (run) run.push([last![index]!, change![index]!])
      else runs.set(name, [[last![index]!, change![index]!]])
    }
  }
  return runs
}

function changesOf(bureau: string, { after, upTo }: Edge): ReturnType<typeof sql> {
  return sql`select one ->> 0 as leaf, one ->> 1 as area, (one ->> 2)::int as first, (one ->> 3)::int as last, (one ->> 4)::int as change
    from count_change, jsonb_array_elements(changes) as one where bureau = ${bureau} and entry > ${after} and entry <= ${upTo}`
}

function runName(leaf: string, area: string, first: number): string {
  return `${leaf} ${area} ${first}`
}
