import { sql } from 'kysely'
import { latest } from '../../../kernel/dated.ts'
import type { Values } from '../../../kernel/field/index.ts'
import type { Decimal } from '../../../kernel/values.ts'
import { enterprise } from '../../../lines/cultivation/enterprise.ts'
import { disbursement } from '../../../lines/funds/disbursement.ts'
import { payment } from '../../../lines/funds/payment.ts'
import { paymentBatch } from '../../../lines/funds/paymentBatch.ts'
import { listRecords, recordsById } from '../../../store/records/load.ts'
import { Refusal } from '../../../store/refusal.ts'
import type { At } from '../office.ts'
import { among } from '../policy/money.ts'
import { type Claim, type Line, sumOf } from './load.ts'
import { nextPart } from './make.ts'

/** A batch in the list of all: how many payments it has, how far they are, and how much they come to in yuan. */
export interface BatchHead {
  readonly id: string
  readonly batch: Values<typeof paymentBatch.fields>
  readonly lines: number
  readonly waiting: number
  readonly back: number
  readonly sum: Decimal
  readonly paid: Decimal
}

const BATCHES_MAX = 500
const READY_MAX = 500

/** 支付批次, the latest first. */
export async function paymentBatches(at: At): Promise<readonly BatchHead[]> {
  const stored = await listRecords(at.tx, paymentBatch, at.bureau, { state: 'live', limit: BATCHES_MAX })
  const lines = Map.groupBy(
    (
      await among(
        at,
        disbursement,
        'batch',
        stored.map(({ id }) => id),
      )
    ).map(({ content }) => content.values as Line),
    ({ batch }) => String(batch),
  )
  return stored
    .map(({ id, content }) => {
      const of = lines.get(id) ?? []
      const inState = (state: Line['state']) => of.filter((line) => line.state === state)
      return {
        ...{ id, batch: content.values as BatchHead['batch'], lines: of.length },
        ...{ waiting: inState('待支付').length, back: inState('退回').length },
        ...{ sum: sumOf(of.filter(({ state }) => state !== '退回')), paid: sumOf(inState('已支付')) },
      }
    })
    .sort((a, b) => (a.batch.madeOn < b.batch.madeOn ? 1 : a.batch.madeOn > b.batch.madeOn ? -1 : 0))
}

/** A claim that was approved and waits to be paid, wholly or its next instalment. */
export interface ReadyClaim {
  readonly id: string
  readonly payee: string
  readonly claim: Claim
  /** In yuan; `null` where it has to wait, and for what. */
  readonly amount: Decimal | null
  readonly instalment: string | null
  readonly waitsFor: string | null
  /** Why its last payment came back. */
  readonly cameBack: string | null
}

/** 待支付的奖补: claims that are approved, and those of which an instalment is still open. */
export async function readyClaims(at: At): Promise<readonly ReadyClaim[]> {
  const { rows } = await sql<{ record: string }>`
    select record from case_standing
    where bureau = ${at.bureau} and register = ${payment.name} and state in ('approved', 'partPaid') and not suspended
    order by since nulls last, record limit ${READY_MAX}`.execute(at.tx)
  const ids = rows.map(({ record }) => record)
  const claims = await recordsById(at.tx, payment, at.bureau, ids)
  const firms = await recordsById(at.tx, enterprise, at.bureau, [
    ...new Set([...claims.values()].map(({ content }) => String(content.values.enterprise))),
  ])
  const lines = Map.groupBy(
    (await among(at, disbursement, 'payment', ids)).map(({ content }) => content.values as Line),
    (line) => String(line.payment),
  )
  return ids.flatMap((id) => {
    const claim = claims.get(id)?.content.values as Claim | undefined
    if (claim === undefined) return []
    const firm = firms.get(claim.enterprise)?.content.values as Values<typeof enterprise.fields> | undefined
    const before = lines.get(id) ?? []
    const last = before.toSorted((a, b) => Number(b.ordinal) - Number(a.ordinal))[0]
    return [
      {
        ...{ id, claim, payee: firm === undefined ? '' : (latest(firm.name) ?? '') },
        ...partOf(claim, before),
        cameBack: last?.state === '退回' ? last.returnReason : null,
      },
    ]
  })
}

function partOf(claim: Claim, before: readonly Line[]) {
  try {
    return { ...nextPart(claim, before), waitsFor: null }
  } catch (error) {
    if (error instanceof Refusal) return { amount: null, instalment: null, waitsFor: error.problem.message }
    throw error
  }
}
