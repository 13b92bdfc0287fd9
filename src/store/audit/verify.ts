import { sql } from 'kysely'
import type { Store } from '../database.ts'
import { FIRST_HASH } from '../journal/hash.ts'
import { streamsOf } from './ends.ts'
import { type AuditEvent, auditHash, STREAM_BEGINS, type StreamEnd } from './event.ts'

/** One way in which the audit does not hold what was written. */
export interface AuditFault {
  readonly kind: 'chain' | 'gap' | 'begin' | 'end'
  readonly bureau: string
  readonly stream: string
  readonly number: number | null
  readonly message: string
}

export interface AuditReport {
  readonly bureaus: readonly string[]
  readonly streams: number
  readonly events: number
  readonly faults: readonly AuditFault[]
}

const EVENTS_PER_READ = 5_000
const FAULTS_MAX = 100

interface Row extends AuditEvent {
  readonly number: number
  readonly hash: string
}

type Report = (fault: AuditFault) => void

/** Recomputes every stream of every bureau, or of one, and that all ends which a later stream names are there. */
export async function verifyAudit(store: Pick<Store, 'owner'>, bureau?: string): Promise<AuditReport> {
  const bureaus = bureau === undefined ? await bureausAudited(store) : [bureau]
  const faults: AuditFault[] = []
  const report: Report = (fault) => {
    if (faults.length < FAULTS_MAX) faults.push(fault)
  }
  let [streams, events] = [0, 0]
  for (const one of bureaus) {
    const named: Named[] = []
    for (const stream of await streamsOf(store.owner, one)) {
      events += await verifyStream(store, one, stream, named, report)
      streams += 1
    }
    await verifyEnds(store, one, named, report)
  }
  return { bureaus, streams, events, faults }
}

interface Named extends StreamEnd {
  readonly by: string
}

async function bureausAudited({ owner }: Pick<Store, 'owner'>): Promise<readonly string[]> {
  const { rows } = await sql<{ bureau: string }>`
    with recursive bureaus as (
      (select bureau from audit order by bureau limit 1)
      union all
      select (select a.bureau from audit a where a.bureau > b.bureau order by a.bureau limit 1) from bureaus b where b.bureau is not null
    ) select bureau from bureaus where bureau is not null`.execute(owner)
  return rows.map(({ bureau }) => bureau)
}

async function verifyStream(
  { owner }: Pick<Store, 'owner'>,
  bureau: string,
  stream: string,
  named: Named[],
  report: Report,
): Promise<number> {
  let [previous, last, count] = [FIRST_HASH, 0, 0]
  for (;;) {
    const { rows } = await sql<Row>`
      select number, at, account, name, address, action, target, result, detail, hash from audit
      where bureau = ${bureau} and stream = ${stream} and number > ${last} order by number limit ${EVENTS_PER_READ}`.execute(
      owner,
    )
    for (const { number, hash, ...event } of rows) {
      const at = { bureau, stream, number }
      if (number !== last + 1)
        report({ ...at, kind: 'gap', message: `审计日志不连续：第 ${last} 号之后是第 ${number} 号` })
      else if (auditHash(previous, at, event) !== hash)
        report({ ...at, kind: 'chain', message: `第 ${number} 号审计日志被改动：校验值不符` })
      if (number === 1 && event.action !== STREAM_BEGINS)
        report({ ...at, kind: 'begin', message: '审计日志的第一条没有指明此前的日志' })
      if (number === 1) named.push(...endsIn(event).map((end) => ({ ...end, by: stream })))
      previous = hash
      last = number
      count += 1
    }
    if (rows.length < EVENTS_PER_READ) return count
  }
}

function endsIn({ action, detail }: AuditEvent): readonly StreamEnd[] {
  const { before } = detail as { readonly before?: readonly StreamEnd[] }
  return action === STREAM_BEGINS && Array.isArray(before) ? before : []
}

async function verifyEnds(
  { owner }: Pick<Store, 'owner'>,
  bureau: string,
  named: readonly Named[],
  report: Report,
): Promise<void> {
  const { rows } = await sql<StreamEnd>`
    select n.stream, n.number from jsonb_to_recordset(${JSON.stringify(named)}::jsonb) as n(stream uuid, number bigint, hash text)
    where not exists (select 1 from audit a where a.bureau = ${bureau} and a.stream = n.stream and a.number = n.number and a.hash = n.hash)`.execute(
    owner,
  )
  for (const { stream, number } of rows)
    report({
      ...{ kind: 'end', bureau, stream, number },
      message: `有一段审计日志应记到第 ${number} 号，其末尾被删除或改动`,
    })
}
