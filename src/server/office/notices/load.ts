import { sql } from 'kysely'
import type { FileRef } from '../../../kernel/field/kinds/file.ts'
import type { Notice, Objection, ObjectionDecision } from '../../../kernel/procedure/notice.ts'
import type { Procedure } from '../../../kernel/procedure/procedure.ts'
import type { Day } from '../../../kernel/values.ts'
import type { StoredRecord } from '../../../store/records/row.ts'
import { Refusal } from '../../../store/refusal.ts'
import { arrivedWith, standingWhere } from '../cases/stage.ts'
import type { At } from '../office.ts'

/** What is kept of a notice in one piece; the subject of a row is the record that it shows. */
export interface NoticeContent extends Pick<Notice, 'columns' | 'rows' | 'places'> {
  /** 受理异议的科室、电话. */
  readonly contact: string
  /** Steps that each case had when the notice was published. */
  readonly steps: { readonly [record: string]: number }
}

export type NoticeStatus = 'published' | 'withdrawn'

export interface StoredNotice {
  readonly id: string
  readonly register: string
  readonly state: string
  readonly title: string
  readonly text: string
  readonly status: NoticeStatus
  readonly content: NoticeContent
  readonly first: Day
  readonly workdays: number
  readonly actor: string
  readonly madeAt: string
  readonly withdrawnFor: string | null
  readonly objections: readonly Objection[]
}

export type Reading = Pick<At, 'tx' | 'bureau'>

interface Lock {
  readonly lock?: boolean
}

type Row = Omit<StoredNotice, 'objections'>

const columns = sql`n.id, n.register, n.state, n.title, n.text, n.status, n.content, n.first_day as first, n.workdays, n.actor,
  n.made_at as "madeAt", n.withdrawn_for as "withdrawnFor"`

/** The notice as the kernel judges it. */
export function noticeFrom({ title, content, first, workdays, objections }: StoredNotice): Notice {
  const { columns: of, rows, places } = content
  return { title, columns: of, rows, places, first, workdays, objections }
}

export async function loadNotice(at: Reading, id: string, { lock = false }: Lock = {}): Promise<StoredNotice> {
  const { rows } = await sql<Row>`select ${columns} from notice n where n.bureau = ${at.bureau} and n.id = ${id} ${
    lock ? sql`for update` : sql``
  }`.execute(at.tx)
  const [found] = await withObjections(at, rows)
  if (found === undefined) throw new Refusal('notice.unknown', '没有找到这份公示', '请从公示列表重新打开')
  return found
}

/** The latest first. */
export async function listNotices(
  at: Reading,
  { until, limit, offset }: { readonly until: Day | null; readonly limit: number; readonly offset: number },
): Promise<{ readonly total: number; readonly notices: readonly StoredNotice[] }> {
  const where = sql`n.bureau = ${at.bureau} ${
    until === null ? sql`` : sql` and n.first_day <= ${until} and n.status = 'published'`
  }`
  const { rows } = await sql<Row>`select ${columns} from notice n where ${where}
    order by n.first_day desc, n.made_at desc limit ${limit} offset ${offset}`.execute(at.tx)
  const { rows: counted } = await sql<{ total: number }>`
    select count(*)::int as total from notice n where ${where}`.execute(at.tx)
  return { total: counted[0]?.total ?? 0, notices: await withObjections(at, rows) }
}

/** The notices that a record stood in, the latest first. */
export async function noticesOf(at: Reading, record: string): Promise<readonly StoredNotice[]> {
  const { rows } =
    await sql<Row>`select ${columns} from notice n join notice_case c on c.bureau = n.bureau and c.notice = n.id
    where n.bureau = ${at.bureau} and c.record = ${record} order by n.made_at desc`.execute(at.tx)
  return withObjections(at, rows)
}

/** For each record in a state that asks for a notice: the one that stands since the record came there. */
export async function standingNotices(
  at: Reading,
  procedure: Procedure,
  records: readonly StoredRecord[],
  { lock = false }: Lock = {},
): Promise<ReadonlyMap<string, Notice>> {
  const asked = standingWhere(procedure, records, 'notice')
  if (asked.length === 0) return new Map()
  const ids = asked.map(({ id }) => id)
  const { rows } = await sql<Row>`select ${columns} from notice n
    where n.bureau = ${at.bureau} and n.register = ${procedure.of.name} and n.status = 'published' and n.id in (
      select c.notice from notice_case c where c.bureau = ${at.bureau} and c.record = any(${ids}::uuid[]))
    order by n.made_at ${lock ? sql`for share of n` : sql``}`.execute(at.tx)
  const notices = await withObjections(at, rows)
  const found = new Map<string, Notice>()
  for (const { id, content } of asked) {
    const own = notices.findLast((one) => (one.content.steps[id] ?? -1) >= arrivedWith(content.steps))
    if (own !== undefined) found.set(id, noticeFrom(own))
  }
  return found
}

async function withObjections({ tx, bureau }: Reading, notices: readonly Row[]): Promise<readonly StoredNotice[]> {
  if (notices.length === 0) return []
  const ids = notices.map(({ id }) => id)
  const { rows } = await sql<ObjectionRow>`
    select id, notice, subject, raised_on as "raisedOn", "by", contact, reason, evidence, decision from objection
    where bureau = ${bureau} and notice = any(${ids}::uuid[]) order by made_at, id`.execute(tx)
  const of = Map.groupBy(rows, ({ notice }) => notice)
  return notices.map((one) => ({
    ...one,
    objections: (of.get(one.id) ?? []).map(({ notice: _, ...objection }) => objection),
  }))
}

interface ObjectionRow extends Objection {
  readonly notice: string
  readonly evidence: readonly FileRef[]
  readonly decision: ObjectionDecision | null
}
