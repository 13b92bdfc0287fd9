import { sql } from 'kysely'
import type { AreaCode } from '../../src/kernel/values.ts'
import { rebuildBalances } from '../../src/store/balance/verify.ts'
import { addBureau, saveAreas } from '../../src/store/bureau.ts'
import { bureauScope, inScope, type Store } from '../../src/store/database.ts'
import { benchCatalog, flows, holdings, kinds, levels } from './catalog.ts'

export const bureau = '990199'
export const streets = Array.from({ length: 12 }, (_, n) => `${bureau}${String(n + 1).padStart(3, '0')}` as AreaCode)

/** The day of asking, and the thirty months of recording before it. */
export const NOW = '2026-06-30'
const MONTHS = 30
const SECONDS = MONTHS * 30.4 * 86_400

/**
 * Fills the journal as thirty months of work would: two postings an entry, entries evenly over the time; most
 * things are recorded within days, some months later; a few are taken back; a few streets and kinds have most.
 * A bureau of 10⁵ postings has 5,000 firms, a province of 10⁷ has 100,000.
 */
export async function loadJournal(
  store: Store,
  postings: number,
): Promise<{ readonly loadSeconds: number; readonly rebuildSeconds: number }> {
  await addBureau(store, { code: bureau, name: '基准区科学技术局' }, '基准区')
  await inScope(store, bureauScope(bureau), (tx) =>
    saveAreas(
      tx,
      bureau,
      streets.map((code, n) => ({ code, name: `第${n + 1}街道`, parent: bureau as AreaCode, also: [], group: null })),
    ),
  )
  const begin = performance.now()
  const entries = postings / 2
  const firms = Math.round(5_000 * (postings / 100_000) ** 0.65)
  await store.owner.transaction().execute(async (tx) => {
    await sql`select setseed(0.20261121)`.execute(tx)
    await sql`insert into entry (bureau, number, recorded_at, actor, kind, register, record, version, digest, postings, hash)
      select ${bureau}, n, ${NOW}::timestamptz - make_interval(secs => ${SECONDS} * (1 - n::float8 / ${entries})), '基准', 'create', 'benchRecord', gen_random_uuid(), 1, '', 2, ''
      from generate_series(1, ${entries}::int) as n`.execute(tx)
    const measures = [...flows.map(({ name }) => name), ...holdings.map(({ name }) => name)]
    await sql`insert into posting (bureau, entry, line, measure, quantity, reversal, occurred_on, belongs_to, subject, area, dimensions)
      select ${bureau}, e.number, line, measure, case when reversal then -1 else 1 end, reversal, day, extract(year from day - 20), 'F' || firm,
        (${[...streets]}::text[])[1 + floor(12 * power(((firm * 7919) % 1000) / 1000.0, 1.6))::int],
        jsonb_build_object('kind', (${[...kinds]}::text[])[1 + floor(6 * power(k, 2.2))::int], 'level', (${[...levels]}::text[])[1 + floor(4 * power(l, 1.5))::int])
      from (
        select number, line, (${measures}::text[])[1 + floor(${measures.length} * random())::int] as measure, random() < 0.03 as reversal,
          1 + floor(${firms} * power(random(), 1.4))::int as firm, random() as k, random() as l,
          (recorded_at - make_interval(days => case when late < 0.75 then floor(lag * 10)::int when late < 0.95 then floor(lag * 90)::int else floor(lag * 420)::int end))::date as day
        from (select number, recorded_at, line, random() as late, random() as lag from entry cross join generate_series(0, 1) as line where bureau = ${bureau}) as drawn
      ) as e`.execute(tx)
    await sql`update head set number = ${entries}, recorded_at = ${NOW}::timestamptz where bureau = ${bureau}`.execute(
      tx,
    )
    await sql`insert into book_start (bureau, register, entry, month) values (${bureau}, 'benchRecord', 1, ${2020 * 12})`.execute(
      tx,
    )
  })
  const loadSeconds = (performance.now() - begin) / 1000
  const rebuild = performance.now()
  await rebuildBalances(store, benchCatalog, bureau)
  for (const table of ['posting', 'balance', 'subject_balance', 'entry'])
    await sql.raw(`vacuum analyze ${table}`).execute(store.owner)
  return { loadSeconds, rebuildSeconds: (performance.now() - rebuild) / 1000 }
}
