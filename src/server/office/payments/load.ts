import { sql } from 'kysely'
import { latest } from '../../../kernel/dated.ts'
import { sumDecimals } from '../../../kernel/exact.ts'
import type { Values } from '../../../kernel/field/index.ts'
import { yuan } from '../../../kernel/money.ts'
import { readMoney } from '../../../kernel/read/money.ts'
import type { Register } from '../../../kernel/register.ts'
import type { Decimal, Money } from '../../../kernel/values.ts'
import { enterprise } from '../../../lines/cultivation/enterprise.ts'
import { disbursement } from '../../../lines/funds/disbursement.ts'
import { payment } from '../../../lines/funds/payment.ts'
import { paymentBatch } from '../../../lines/funds/paymentBatch.ts'
import { type Three, type ThreeWay, threeWay } from '../../../lines/funds/treasury.ts'
import { recordsById } from '../../../store/records/load.ts'
import { type StoredRecord, storedRecord } from '../../../store/records/row.ts'
import { Refusal } from '../../../store/refusal.ts'
import { quoted } from '../../../store/schema/model.ts'
import { columnName, tableName } from '../../../store/schema/registers.ts'
import { noticesOf } from '../notices/load.ts'
import type { At } from '../office.ts'

export type Line = Values<typeof disbursement.fields>
export type Claim = Values<typeof payment.fields>

/** One line of a batch with what it pays and to whom. */
export interface BatchLine {
  readonly stored: StoredRecord
  readonly line: Line
  readonly claim: Claim
  readonly payee: string
  readonly creditCode: string
}

export interface LoadedBatch {
  readonly id: string
  readonly stored: StoredRecord
  readonly batch: Values<typeof paymentBatch.fields>
  readonly lines: readonly BatchLine[]
}

/** A payment batch with its lines in the order in which they were made. */
export async function loadBatch(at: At, id: string, { lock = false } = {}): Promise<LoadedBatch> {
  const stored = (await recordsById(at.tx, paymentBatch, at.bureau, [id], { lock })).get(id)
  if (stored === undefined || stored.content.voided)
    throw new Refusal('batch.unknown', '没有找到这个支付批次', '请从支付批次列表重新打开')
  const lines = await live(at, disbursement, 'batch', id)
  const claims = await recordsById(at.tx, payment, at.bureau, ids(lines, 'payment'))
  const firms = await recordsById(at.tx, enterprise, at.bureau, ids(lines, 'enterprise'))
  return {
    id,
    stored,
    batch: stored.content.values as LoadedBatch['batch'],
    lines: lines.map((one) => {
      const line = one.content.values as Line
      const firm = firms.get(line.enterprise)?.content.values as Values<typeof enterprise.fields> | undefined
      return {
        stored: one,
        line,
        claim: claims.get(line.payment)?.content.values as Claim,
        payee: firm === undefined ? '' : (latest(firm.name) ?? ''),
        creditCode: firm?.creditCode ?? '',
      }
    }),
  }
}

/** In yuan. */
export function sumOf(lines: readonly Pick<Line, 'amount'>[]): Decimal {
  return sumDecimals(lines.flatMap(({ amount }) => yuan(amount) ?? []))
}

/** All live payments of a claim, of whatever batch. */
export async function linesOf(at: At, claim: string): Promise<readonly StoredRecord[]> {
  return live(at, disbursement, 'payment', claim)
}

/** All live claims that a budget is for. */
export async function claimsUnder(at: At, budget: string): Promise<readonly StoredRecord[]> {
  return live(at, payment, 'budget', budget)
}

async function live({ tx, bureau }: At, register: Register, field: string, id: string): Promise<StoredRecord[]> {
  const [table, column] = [tableName(register), columnName(field)].map((name) => sql.raw(quoted(name)))
  const { rows } = await sql<{ [column: string]: unknown }>`
    select * from ${table} where bureau = ${bureau} and state <> 'void' and ${column} = ${id} order by id`.execute(tx)
  return rows.map((row) => storedRecord(register, row))
}

function ids(records: readonly StoredRecord[], field: string): readonly string[] {
  return [...new Set(records.map(({ content }) => String(content.values[field] ?? '')))].filter((id) => id !== '')
}

/** 三方核对 of the claims that a batch pays: as the public was shown, as approved, as it left the treasury. */
export async function matchBatch(at: At, { lines }: LoadedBatch): Promise<ThreeWay> {
  const byClaim = Map.groupBy(lines, ({ line }) => line.payment)
  const rows: Three[] = []
  for (const [key, of] of byClaim) {
    const [first] = of
    if (first === undefined) continue
    const all = (await linesOf(at, key)).map(({ content }) => content.values as Line)
    const out = all.filter(({ state }) => state === '已支付').flatMap(({ amount }) => yuan(amount) ?? [])
    rows.push({
      key,
      name: first.payee,
      shown: await shownTo(at, key),
      approved: yuan(first.claim.approved),
      paid: out.length === 0 ? null : sumDecimals(out),
    })
  }
  return threeWay(rows)
}

/** The amount under which a claim stood in its last notice: read from the frozen row, not from the record. */
async function shownTo(at: At, claim: string): Promise<Decimal | null> {
  const notice = (await noticesOf(at, claim)).find(({ status }) => status === 'published')
  const cells = notice?.content.rows.find(({ subject }) => subject === claim)?.cells
  const column = notice?.content.columns.findIndex((header) => header.startsWith(AMOUNT)) ?? -1
  const text = cells?.[column]
  if (text === undefined || text === '') return null
  const read = readMoney(text, '万元')
  return read.problem ? null : yuan(read.value as Money)
}

const AMOUNT = payment.fields.calculated.facts.label
