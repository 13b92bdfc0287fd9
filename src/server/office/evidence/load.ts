import { sql } from 'kysely'
import { latest } from '../../../kernel/dated.ts'
import type { Values } from '../../../kernel/field/index.ts'
import type { Register } from '../../../kernel/register.ts'
import { enterprise } from '../../../lines/cultivation/enterprise.ts'
import { budget } from '../../../lines/funds/budget.ts'
import { clawback } from '../../../lines/funds/clawback.ts'
import { disbursement } from '../../../lines/funds/disbursement.ts'
import type { EvidenceClaim, EvidenceOf } from '../../../lines/funds/evidence.ts'
import { payment } from '../../../lines/funds/payment.ts'
import { clause } from '../../../lines/policy/clause.ts'
import { policy } from '../../../lines/policy/policy.ts'
import { recordsById } from '../../../store/records/load.ts'
import { type StoredRecord, storedRecord } from '../../../store/records/row.ts'
import { Refusal } from '../../../store/refusal.ts'
import { quoted } from '../../../store/schema/model.ts'
import { columnName, tableName } from '../../../store/schema/registers.ts'
import { noticesOf } from '../notices/load.ts'
import type { At } from '../office.ts'

export interface LoadedEvidence extends EvidenceOf {
  readonly number: string
  readonly year: number
  readonly claims: readonly (EvidenceClaim & { readonly noticed: string | null })[]
  readonly clawbacks: readonly Values<typeof clawback.fields>[]
}

/** All that the books hold of one policy in one year. Refuses a policy that nobody claimed under. */
export async function loadEvidence(at: At, number: string, year: number): Promise<LoadedEvidence> {
  const paper = (await where(at, policy, 'number', number))[0]
  const claims = (await where(at, payment, 'policy', number)).filter(
    ({ content }) => content.values.policyYear === year,
  )
  if (claims.length === 0)
    throw new Refusal('evidence.none', `没有依据「${number}」的${year}年度奖补`, '政策依据和年度要与奖补兑付里写的一致')
  const firms = await recordsById(
    at.tx,
    enterprise,
    at.bureau,
    claims.map(({ content }) => String(content.values.enterprise)),
  )
  const loaded: LoadedEvidence['claims'][number][] = []
  for (const { id, content } of claims) {
    const record = content.values as Values<typeof payment.fields>
    const firm = firms.get(record.enterprise)?.content.values as Values<typeof enterprise.fields> | undefined
    const notice = (await noticesOf(at, id)).find(({ status }) => status === 'published')
    const lines = (await where(at, disbursement, 'payment', id)).map(
      (one) => one.content.values as Values<typeof disbursement.fields>,
    )
    loaded.push({
      ...{ id, record, steps: content.steps, lines, wasNoticed: notice !== undefined },
      ...{ firm: firm === undefined ? '' : (latest(firm.name) ?? ''), noticed: notice?.first ?? null },
    })
  }
  const clauses = paper === undefined ? [] : await where(at, clause, 'policy', paper.id)
  const budgets = (await where(at, budget, 'policy', number)).filter(({ content }) => content.values.year === year)
  const back: StoredRecord[] = []
  for (const { id } of claims) back.push(...(await where(at, clawback, 'payment', id)))
  return {
    ...{ number, year, claims: loaded },
    policy: (paper?.content.values as Values<typeof policy.fields> | undefined) ?? null,
    clauses: clauses.map(({ content }) => content.values as Values<typeof clause.fields>),
    budgets: budgets.map(({ content }) => content.values as Values<typeof budget.fields>),
    clawbacks: back.map(({ content }) => content.values as Values<typeof clawback.fields>),
  }
}

async function where({ tx, bureau }: At, register: Register, field: string, value: string): Promise<StoredRecord[]> {
  const [table, column] = [tableName(register), columnName(field)].map((name) => sql.raw(quoted(name)))
  const { rows } = await sql<{ [column: string]: unknown }>`
    select * from ${table} where bureau = ${bureau} and state = 'live' and ${column} = ${value} order by id`.execute(tx)
  return rows.map((row) => storedRecord(register, row))
}
