import { sql } from 'kysely'
import { ZERO } from '../../../kernel/allot/index.ts'
import { subtractDecimals, sumDecimals } from '../../../kernel/exact.ts'
import type { Values } from '../../../kernel/field/index.ts'
import { yuan } from '../../../kernel/money.ts'
import { reachedBy } from '../../../kernel/procedure/index.ts'
import type { Register } from '../../../kernel/register.ts'
import type { Decimal } from '../../../kernel/values.ts'
import { budget } from '../../../lines/funds/budget.ts'
import { disbursement } from '../../../lines/funds/disbursement.ts'
import { outsideAward } from '../../../lines/funds/outsideAward.ts'
import { payment } from '../../../lines/funds/payment.ts'
import { listRecords } from '../../../store/records/load.ts'
import { type StoredRecord, storedRecord } from '../../../store/records/row.ts'
import { columnName, tableName } from '../../../store/schema/registers.ts'
import type { At } from '../office.ts'

type Claim = Values<typeof payment.fields>

/** Where the money of one budget is, in yuan. What is left is what nothing was decided for yet. */
export interface BudgetState {
  readonly id: string
  readonly values: Values<typeof budget.fields>
  readonly amount: Decimal
  /** Decided, and neither refused nor returned. */
  readonly committed: Decimal
  readonly approved: Decimal
  readonly paid: Decimal
  readonly returned: Decimal
  readonly left: Decimal
  readonly claims: number
}

const BUDGETS_MAX = 1_000

/** 额度: every budget with what its claims have taken of it; counted as the store counts under its lock. */
export async function budgets(at: At): Promise<readonly BudgetState[]> {
  const stored = await listRecords(at.tx, budget, at.bureau, { state: 'live', limit: BUDGETS_MAX })
  const claims = Map.groupBy(await among(at, payment, 'budget', idsOf(stored)), ({ content }) =>
    String(content.values.budget),
  )
  const lines = Map.groupBy(
    await among(at, disbursement, 'payment', [...claims.values()].flatMap(idsOf)),
    ({ content }) => String(content.values.payment),
  )
  return stored
    .map(({ id, content }) => budgetState(id, content.values as BudgetState['values'], claims.get(id) ?? [], lines))
    .sort((a, b) => b.values.year - a.values.year)
}

function budgetState(
  id: string,
  values: BudgetState['values'],
  claims: readonly StoredRecord[],
  lines: ReadonlyMap<string, readonly StoredRecord[]>,
): BudgetState {
  const amount = yuan(values.amount) ?? ZERO
  const [takes] = payment.quotas
  const all = claims.map((one) => ({ one, claim: one.content.values as Claim, reached: reachedBy(one.content.steps) }))
  const committed = sumDecimals(all.map(({ claim, reached }) => takes?.takes(claim as never, reached) ?? ZERO))
  const standing = all.filter(({ reached }) => reached.refused === undefined && reached.withdrawn === undefined)
  const out = all.flatMap(({ one, claim }) => paidOut(claim, lines.get(one.id) ?? []))
  return {
    ...{ id, values, amount, committed, claims: standing.length },
    approved: sumDecimals(standing.map(({ claim }) => yuan(claim.approved) ?? ZERO)),
    paid: sumDecimals(out.map(({ paid }) => paid)),
    returned: sumDecimals(out.map(({ returned }) => returned)),
    left: subtractDecimals(amount, committed),
  }
}

/** What left and what came back: of a claim that a list brought, and of each payment of a batch. */
function paidOut(claim: Claim, lines: readonly StoredRecord[]) {
  const own = { paid: yuan(claim.paid) ?? ZERO, returned: yuan(claim.returned) ?? ZERO }
  const ofBatches = lines.map(({ content }) => {
    const { amount, paidOn, returnedOn } = content.values as Values<typeof disbursement.fields>
    const sum = yuan(amount) ?? ZERO
    return { paid: paidOn === null ? ZERO : sum, returned: paidOn !== null && returnedOn !== null ? sum : ZERO }
  })
  return [own, ...ofBatches]
}

/** What firms have been given before, which decides what a clause still pays them. */
export interface Given {
  readonly claims: readonly Claim[]
  readonly awards: readonly Values<typeof outsideAward.fields>[]
}

export const nothingGiven: Given = { claims: [], awards: [] }

export async function givenTo(at: At, firms: readonly string[] | null): Promise<ReadonlyMap<string, Given>> {
  const claims = await standingClaims(at, firms)
  const awards = await among(at, outsideAward, 'enterprise', firms)
  const found = new Map<string, { claims: Claim[]; awards: Given['awards'][number][] }>()
  const of = (firm: unknown) => {
    const known = found.get(String(firm)) ?? { claims: [], awards: [] }
    found.set(String(firm), known)
    return known
  }
  for (const { claim } of claims) of(claim.enterprise).claims.push(claim)
  for (const { content } of awards) of(content.values.enterprise).awards.push(content.values as Given['awards'][number])
  return found
}

/** Claims that were neither refused nor withdrawn. */
export async function standingClaims(
  at: At,
  firms: readonly string[] | null,
): Promise<readonly { readonly id: string; readonly claim: Claim }[]> {
  return standing(await among(at, payment, 'enterprise', firms))
}

/** Of claims those that were neither refused nor withdrawn. */
export function standing(claims: readonly StoredRecord[]): readonly { readonly id: string; readonly claim: Claim }[] {
  return claims.flatMap(({ id, content: { steps, values } }) => {
    const { refused, withdrawn } = reachedBy(steps)
    return refused === undefined && withdrawn === undefined ? [{ id, claim: values as Claim }] : []
  })
}

/** Live records whose reference is among the ids; all of them without ids. */
export async function among(
  { tx, bureau }: At,
  register: Register,
  field: string,
  ids: readonly string[] | null,
): Promise<readonly StoredRecord[]> {
  if (ids?.length === 0) return []
  const column = sql.ref(columnName(field))
  const wanted = ids === null ? sql`${column} is not null` : sql`${column} = any(${[...ids]}::uuid[])`
  const { rows } = await sql<{ readonly [column: string]: unknown }>`
    select * from ${sql.table(tableName(register))}
    where bureau = ${bureau} and state = 'live' and ${wanted} order by id`.execute(tx)
  return rows.map((row) => storedRecord(register, row))
}

function idsOf(records: readonly StoredRecord[]): readonly string[] {
  return records.map(({ id }) => id)
}
