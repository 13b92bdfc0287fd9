import { sql } from 'kysely'
import type { Day } from '../kernel/values.ts'
import { insertRows } from './bulk.ts'
import type { Tx } from './database.ts'
import { baseSchema } from './schema/base.ts'

/** `asked` waits for whoever signs, `returned` and `void` for whoever asked; `agreed` stands; `withdrawn` is over. */
export type SignatureState = 'asked' | 'agreed' | 'returned' | 'void' | 'withdrawn'

/** 会签 of a section or a person, or 签发 of a leader. */
export type SignatureKind = 'countersign' | 'issue'

/** A signature under a document: asked for, and what became of it. */
export interface Signature {
  readonly document: string
  readonly ordinal: number
  readonly kind: SignatureKind
  /** `section:` and the name of a section, `post:` and an id, or an account. */
  readonly holder: string
  readonly holderName: string
  readonly due: Day
  readonly note: string
  readonly state: SignatureState
  /** Of 签发: the letters of the number that it gives (机关代字); `null` for a paper without a number. */
  readonly prefix: string | null
  /** Where a person chose it; the next one otherwise. */
  readonly serial: number | null
  readonly askedBy: string
  readonly askedAccount: string | null
  readonly askedAt: string
  readonly urgedAt: string | null
  readonly answeredBy: string | null
  readonly answeredAccount: string | null
  readonly answeredAt: string | null
  readonly opinion: string | null
  /** Of the text that was signed. */
  readonly digest: string | null
  /** Who took it back, or changed the text that was signed. */
  readonly settledBy: string | null
  readonly settledAt: string | null
}

const COLUMNS = sql.raw(
  `s.document, s.ordinal, s.kind, s.holder, s.holder_name as "holderName", s.due, s.note, s.state, s.prefix, s.serial,
   s.asked_by as "askedBy", s.asked_account as "askedAccount", s.asked_at as "askedAt", s.urged_at as "urgedAt",
   s.answered_by as "answeredBy", s.answered_account as "answeredAccount", s.answered_at as "answeredAt", s.opinion, s.digest,
   s.settled_by as "settledBy", s.settled_at as "settledAt"`,
)

/** Those of a document, in the order in which they were asked for. */
export async function signaturesOf(tx: Tx, bureau: string, document: string): Promise<readonly Signature[]> {
  const { rows } = await sql<Signature>`
    select ${COLUMNS} from document_signature s where bureau = ${bureau} and document::text = ${document} order by ordinal`.execute(
    tx,
  )
  return rows
}

export async function saveSignature(tx: Tx, bureau: string, signature: Signature): Promise<void> {
  const { holderName, askedBy, askedAccount, askedAt, urgedAt, answeredBy, answeredAccount, answeredAt, ...rest } =
    signature
  const { settledBy, settledAt, ...plain } = rest
  const row = {
    ...{ bureau, ...plain, holder_name: holderName, asked_by: askedBy, asked_account: askedAccount, asked_at: askedAt },
    ...{ urged_at: urgedAt, answered_by: answeredBy, answered_account: answeredAccount, answered_at: answeredAt },
    ...{ settled_by: settledBy, settled_at: settledAt },
  }
  const columns = Object.keys(row).filter((name) => !['bureau', 'document', 'ordinal'].includes(name))
  const conflict = `on conflict (bureau, document, ordinal) do update set ${columns.map((name) => `"${name}" = excluded."${name}"`).join(', ')}`
  await insertRows(tx, 'document_signature', baseSchema.document_signature!, [row], conflict)
}

export interface WaitingSignature extends Signature {
  readonly title: string
}

/** What waits for somebody to sign, or to mend what was returned, the most pressing first; one leader stands for another. */
export async function waitingSignatures(tx: Tx, bureau: string): Promise<readonly WaitingSignature[]> {
  const { rows } = await sql<WaitingSignature>`
    select ${COLUMNS}, d.title from document_signature s
    join document d on d.bureau = s.bureau and d.id = s.document
    where s.bureau = ${bureau} and s.state in ('asked', 'returned', 'void') and d.status = 'draft'
      and not exists (
        select 1 from document_signature later where later.bureau = s.bureau and later.document = s.document
        and later.kind = s.kind and (s.kind = 'issue' or later.holder = s.holder) and later.ordinal > s.ordinal)
    order by s.due, s.document, s.ordinal`.execute(tx)
  return rows
}

/** 发文字号. */
export interface DocumentNumber {
  readonly document: string
  readonly prefix: string
  readonly year: number
  readonly serial: number
  readonly givenAt: string
}

/** As it is written: 机关代字, the year in its brackets, the serial without a zero before it (GB/T 9704, 7.2.5). */
export function numberText({ prefix, year, serial }: Pick<DocumentNumber, 'prefix' | 'year' | 'serial'>): string {
  return `${prefix}〔${year}〕${serial}号`
}

const NUMBER_COLUMNS = sql.raw('document, prefix, year, serial, given_at as "givenAt"')

/** The number of a document; of all where none is named, the latest given first. */
export async function numbersOf(tx: Tx, bureau: string, document?: string): Promise<readonly DocumentNumber[]> {
  const { rows } = await sql<DocumentNumber>`
    select ${NUMBER_COLUMNS} from document_number where bureau = ${bureau}
    and (${document ?? null}::text is null or document::text = ${document ?? null}::text)
    order by given_at desc, serial desc`.execute(tx)
  return rows
}

/** The number of a document as it is written on it; `null` before a leader signed, and of papers without one. */
export async function givenNumber(tx: Tx, bureau: string, document: string): Promise<string | null> {
  const [number] = await numbersOf(tx, bureau, document)
  return number === undefined ? null : numberText(number)
}

/** Whether the serial was still free; whoever asks at the same moment waits, and finds it taken. */
export async function giveNumber(
  tx: Tx,
  bureau: string,
  { document, prefix, year, serial, givenAt }: DocumentNumber,
  actor: string,
): Promise<boolean> {
  const { rows } = await sql<{ serial: number }>`
    insert into document_number (bureau, prefix, year, serial, document, actor, given_at)
    values (${bureau}, ${prefix}, ${year}, ${serial}, ${document}, ${actor}, ${givenAt})
    on conflict do nothing returning serial`.execute(tx)
  return rows.length > 0
}
