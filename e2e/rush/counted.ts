import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { everything } from '../../src/lines/index.ts'
import { verifyAudit } from '../../src/store/audit/verify.ts'
import { verifyBalances } from '../../src/store/balance/verify.ts'
import { openStore, type Store } from '../../src/store/database.ts'
import { nameOf } from '../../src/store/files.ts'
import { verifyJournal } from '../../src/store/journal/verify.ts'
import type { Acknowledged } from './applicant.ts'
import { bureau, HEAD, type RushBureau } from './bureau.ts'

export interface Counted {
  readonly acknowledged: number
  readonly lost: number
  readonly doubled: number
  /** Submissions in the books that nobody was told of. */
  readonly untold: number
  readonly entries: number
  readonly auditEvents: number
  /** Overdue requests that the clock put under supervision, and reminders of them: one each. */
  readonly supervised: number
  readonly reminded: number
}

/** Opens the books after the rush and holds everything that was acknowledged against them. */
export async function counted(
  data: string,
  { overdue }: RushBureau,
  acknowledged: readonly Acknowledged[],
): Promise<Counted> {
  const store = await openStore({ dataFolder: data, url: undefined, appUrl: undefined })
  try {
    const handedIn = await submissions(store, acknowledged)
    const journal = await verifyJournal(store, everything, bureau)
    assert.deepEqual(journal.faults, [])
    assert.deepEqual((await verifyBalances(store, everything, bureau)).faults, [])
    const audit = await verifyAudit(store)
    assert.deepEqual(audit.faults, [])
    await untoldByAudit(store, acknowledged)
    for (const { file } of acknowledged) if (file !== null) await isWhole(join(data, 'files'), file)
    return {
      acknowledged: acknowledged.length,
      ...handedIn,
      entries: journal.entries,
      auditEvents: audit.events,
      ...(await byTheClock(store, overdue)),
    }
  } finally {
    await store.close()
  }
}

/** Every submission by its key, in the steps and in the versions, and the balance that all of them add up to. */
async function submissions(store: Store, acknowledged: readonly Acknowledged[]) {
  const declared = acknowledged.filter(({ register }) => register === 'recognition')
  const raised = acknowledged.filter(({ register }) => register === 'request')
  const { rows: steps } = await sql<{ actor: string; key: string; record: string }>`
    select actor, key, record from case_step where bureau = ${bureau} and action = 'declare'`.execute(store.owner)
  const found = Map.groupBy(steps, ({ actor, key }) => `${actor} ${key}`)
  const { rows: versions } = await sql<{ record: string; steps: readonly Step[] }>`
    select distinct on (record) record, content -> 'steps' as steps from record_version
    where bureau = ${bureau} and register = 'recognition' order by record, version desc`.execute(store.owner)
  const kept = new Map(versions.map(({ record, steps: of }) => [record, of]))
  let [lost, doubled] = [0, 0]
  for (const { firm, key, record, file } of declared) {
    const of = (found.get(`${firm.accountId} ${key}`) ?? []).filter((step) => step.record === record)
    const told = (kept.get(record) ?? []).filter((step) => step.key === key)
    const whole = told.some(({ gives }) => String(gives.application ?? '').includes(String(file)))
    if (of.length === 0 || !whole) lost += 1
    if (of.length > 1 || told.length > 1) doubled += 1
  }
  const { rows: requests } = await sql<{ id: string; owner: string }>`
    select id, f_subject as owner from r_request where bureau = ${bureau} and f_subject like '%的诉求'`.execute(
    store.owner,
  )
  const byId = new Set(requests.map(({ id }) => id))
  lost += raised.filter(({ record }) => !byId.has(record)).length
  const untold = steps.length - declared.length + (requests.length - raised.length)
  doubled += requests.length - new Set(requests.map(({ owner }) => owner)).size
  const firms = new Set(declared.map(({ record }) => record)).size
  const { rows: posted } = await sql<{ sum: number }>`
    select sum(quantity)::int as sum from posting where bureau = ${bureau} and measure = '称号申报'`.execute(
    store.owner,
  )
  assert.equal(posted[0]?.sum, firms, 'the postings of applications are not those of the firms that handed in')
  return { lost, doubled, untold }
}

interface Step {
  readonly key?: string
  readonly gives: { readonly [name: string]: unknown }
}

/** Whoever was told that it is done has left an event that says so. */
async function untoldByAudit(store: Store, acknowledged: readonly Acknowledged[]): Promise<void> {
  const { rows } = await sql<{ target: string; count: number }>`
    select target, count(*)::int as count from audit
    where bureau = ${bureau} and action = 'POST /cases/{register}/{id}/{action}' and result = 'done' group by target`.execute(
    store.owner,
  )
  const events = new Map(rows.map(({ target, count }) => [target, count]))
  const wanted = new Map<string, number>()
  for (const { register, record } of acknowledged)
    if (register === 'recognition') wanted.set(record, (wanted.get(record) ?? 0) + 1)
  const missing = [...wanted].filter(([record, count]) => (events.get(`recognition/${record}/declare`) ?? 0) < count)
  assert.deepEqual(missing, [], 'submissions that the audit does not know')
}

async function isWhole(folder: string, hash: string): Promise<void> {
  const bytes = await readFile(join(folder, nameOf(hash)))
  assert.equal(createHash('sha256').update(bytes).digest('hex'), hash, 'a file that was handed in is not whole')
}

/** What the clock did for requests whose limit had passed: each once, however often it was asked to and killed meanwhile. */
async function byTheClock(store: Store, overdue: readonly string[]) {
  const { rows: steps } = await sql<{ record: string; count: number }>`
    select record, count(*)::int as count from case_step
    where bureau = ${bureau} and action = 'supervise' and record = any(${[...overdue]}::uuid[]) group by 1`.execute(
    store.owner,
  )
  const { rows: notes } = await sql<{ href: string; count: number }>`
    select m.href, count(*)::int as count from message m join account a on a.id = m.account
    where m.bureau = ${bureau} and a.name = ${HEAD} and m.key like 'overdue %' group by 1`.execute(store.owner)
  assert.ok(
    [...steps, ...notes].every(({ count }) => count === 1),
    'the clock did something twice',
  )
  return { supervised: steps.length, reminded: notes.length }
}
