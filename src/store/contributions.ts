import { sql } from 'kysely'
import type { DocumentText } from '../kernel/document/text.ts'
import type { Day } from '../kernel/values.ts'
import { insertRows } from './bulk.ts'
import type { Tx } from './database.ts'
import { baseSchema } from './schema/base.ts'

/** `asked` and `returned` wait for whoever writes, `given` for whoever asked; `taken` and `withdrawn` are over. */
export type ContributionState = 'asked' | 'given' | 'returned' | 'taken' | 'withdrawn'

/** 供稿: a section of a document in other hands. */
export interface Contribution {
  readonly document: string
  readonly ordinal: number
  /** The heading without its number. */
  readonly heading: string
  readonly level: number
  /** `section:` and the name of a section, `post:` and an id, or an account. */
  readonly holder: string
  readonly holderName: string
  readonly due: Day
  readonly note: string
  readonly state: ContributionState
  readonly version: number
  /** What stood there when it was asked for. */
  readonly base: DocumentText
  readonly text: DocumentText
  readonly askedBy: string
  readonly askedAccount: string | null
  readonly askedAt: string
  readonly urgedAt: string | null
  readonly writtenBy: string | null
  readonly writtenAt: string | null
  readonly givenBy: string | null
  readonly givenAt: string | null
  /** Why it was sent back the last time. */
  readonly returned: string | null
  readonly settledBy: string | null
  readonly settledAt: string | null
}

const COLUMNS = sql.raw(
  `c.document, c.ordinal, c.heading, c.level, c.holder, c.holder_name as "holderName", c.due, c.note, c.state, c.version, c.base, c.text,
   c.asked_by as "askedBy", c.asked_account as "askedAccount", c.asked_at as "askedAt", c.urged_at as "urgedAt",
   c.written_by as "writtenBy", c.written_at as "writtenAt", c.given_by as "givenBy", c.given_at as "givenAt", c.returned,
   c.settled_by as "settledBy", c.settled_at as "settledAt"`,
)

/** Those of a document, in the order in which they were asked for. */
export async function contributionsOf(tx: Tx, bureau: string, document: string): Promise<readonly Contribution[]> {
  const { rows } = await sql<Contribution>`
    select ${COLUMNS} from document_contribution c where bureau = ${bureau} and document::text = ${document} order by ordinal`.execute(
    tx,
  )
  return rows
}

export async function findContribution(
  tx: Tx,
  bureau: string,
  document: string,
  ordinal: number,
): Promise<Contribution | null> {
  const { rows } = await sql<Contribution>`
    select ${COLUMNS} from document_contribution c
    where bureau = ${bureau} and document::text = ${document} and ordinal = ${ordinal} for update`.execute(tx)
  return rows[0] ?? null
}

export async function saveContribution(tx: Tx, bureau: string, contribution: Contribution): Promise<void> {
  const { holderName, askedBy, askedAccount, askedAt, urgedAt, writtenBy, writtenAt, ...rest } = contribution
  const { givenBy, givenAt, settledBy, settledAt, ...plain } = rest
  const row = {
    ...{ bureau, ...plain, holder_name: holderName, asked_by: askedBy, asked_account: askedAccount, asked_at: askedAt },
    ...{ urged_at: urgedAt, written_by: writtenBy, written_at: writtenAt, given_by: givenBy, given_at: givenAt },
    ...{ settled_by: settledBy, settled_at: settledAt },
  }
  const columns = Object.keys(row).filter((name) => !['bureau', 'document', 'ordinal'].includes(name))
  const conflict = `on conflict (bureau, document, ordinal) do update set ${columns.map((name) => `"${name}" = excluded."${name}"`).join(', ')}`
  await insertRows(tx, 'document_contribution', baseSchema.document_contribution!, [row], conflict)
}

export interface WaitingContribution extends Contribution {
  readonly title: string
}

/** What waits for somebody to write or to take in, the most pressing first. */
export async function waitingContributions(tx: Tx, bureau: string): Promise<readonly WaitingContribution[]> {
  const { rows } = await sql<WaitingContribution>`
    select ${COLUMNS}, d.title from document_contribution c
    join document d on d.bureau = c.bureau and d.id = c.document
    where c.bureau = ${bureau} and c.state in ('asked', 'returned', 'given') and d.status = 'draft'
    order by c.due, c.document, c.ordinal`.execute(tx)
  return rows
}
