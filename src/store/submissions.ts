import { sql } from 'kysely'
import { insertRows } from './bulk.ts'
import type { Tx } from './database.ts'
import { submissionSchema } from './schema/submission.ts'

export type SubmissionState = 'sent' | 'returned' | 'accepted'

/** 报送: a sheet that a subordinate bureau (`sender`) sent, and what its superior said to it. */
export interface Submission {
  readonly id: string
  readonly sender: string
  readonly sheet: string
  readonly title: string
  readonly actor: string
  readonly sentAt: string
  readonly state: SubmissionState
  readonly note: string
  readonly decidedBy: string | null
  readonly decidedAt: string | null
}

const columns = sql.raw(
  'id, sender, sheet, title, actor, sent_at as "sentAt", state, note, decided_by as "decidedBy", decided_at as "decidedAt"',
)

/** All that follow are done within the scope of the superior, whose rows they are. */
export async function insertSubmission(
  tx: Tx,
  superior: string,
  { sentAt, ...rest }: Pick<Submission, 'id' | 'sender' | 'sheet' | 'title' | 'actor' | 'sentAt'>,
): Promise<void> {
  const row = { bureau: superior, ...rest, sent_at: sentAt, state: 'sent' satisfies SubmissionState, note: '' }
  await insertRows(tx, 'submission', submissionSchema.submission!, [row])
}

/** The latest first; of one sender, or of one of its sheets, where these are named. */
export async function listSubmissions(
  tx: Tx,
  superior: string,
  { sender, sheet }: { readonly sender?: string; readonly sheet?: string } = {},
): Promise<readonly Submission[]> {
  const { rows } = await sql<Submission>`select ${columns} from submission where bureau = ${superior}
    ${sender === undefined ? sql`` : sql`and sender = ${sender}`}
    ${sheet === undefined ? sql`` : sql`and sheet::text = ${sheet}`}
    order by sent_at desc, id desc limit ${LISTED_MAX}`.execute(tx)
  return rows
}

/** Whether it was still to be decided. */
export async function decideSubmission(
  tx: Tx,
  superior: string,
  { id, state, note, decidedBy, decidedAt }: Pick<Submission, 'id' | 'state' | 'note' | 'decidedBy' | 'decidedAt'>,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update submission set state = ${state}, note = ${note}, decided_by = ${decidedBy}, decided_at = ${decidedAt}
    where bureau = ${superior} and id::text = ${id} and state = 'sent'`.execute(tx)
  return numAffectedRows === 1n
}

const LISTED_MAX = 300
