import { sumDecimals } from '../../../kernel/exact.ts'
import type { Values } from '../../../kernel/field/index.ts'
import { yuan } from '../../../kernel/money.ts'
import type { Decimal } from '../../../kernel/values.ts'
import { disbursement } from '../../../lines/funds/disbursement.ts'
import { payment } from '../../../lines/funds/payment.ts'
import { policyDuty } from '../../../lines/policy/duty.ts'
import { listRecords } from '../../../store/records/load.ts'
import type { At } from '../office.ts'
import type { HeldClause, HeldPolicy } from './clauses.ts'
import { among } from './money.ts'

/** 落实: what of a clause has been done: duties that rest on it, and what firms were paid under it. */
export interface CarriedOut {
  readonly duties: number
  readonly dutiesDone: number
  readonly firms: number
  /** In yuan, less what came back. */
  readonly paid: Decimal
}

type Claim = Values<typeof payment.fields>
type Line = Values<typeof disbursement.fields>
type Duty = Values<typeof policyDuty.fields>

const DUTIES_MAX = 2_000

/** How far every clause has come, by its id. A claim that names none is found by its paper and article. */
export async function carriedOut(at: At, papers: readonly HeldPolicy[]): Promise<ReadonlyMap<string, CarriedOut>> {
  const claims = await among(at, payment, 'enterprise', null)
  const lines = Map.groupBy(
    (await among(at, disbursement, 'payment', null)).map(({ content }) => content.values as Line),
    (line) => String(line.payment),
  )
  const paid = claims.map(({ id, content }) => {
    const claim = content.values as Claim
    const out = (lines.get(id) ?? [])
      .filter(({ state }) => state === '已支付')
      .flatMap(({ amount }) => yuan(amount) ?? [])
    const own = claim.returnedOn === null ? yuan(claim.paid) : null
    return { claim, sum: sumDecimals(own === null ? out : [own, ...out]) }
  })
  const duties = (await listRecords(at.tx, policyDuty, at.bureau, { state: 'live', limit: DUTIES_MAX })).map(
    ({ content }) => content.values as Duty,
  )
  return new Map(
    papers.flatMap((paper) =>
      paper.clauses.map((clause): [string, CarriedOut] => {
        const of = paid.filter(({ claim, sum }) => sum !== '0' && isUnder(claim, clause, paper))
        const owed = duties.filter(
          ({ document, article }) =>
            article === clause.values.number && (document === paper.values.title || document === paper.values.number),
        )
        return [
          clause.id,
          {
            duties: owed.length,
            dutiesDone: owed.filter(({ doneOn }) => doneOn !== null).length,
            firms: new Set(of.map(({ claim }) => String(claim.enterprise))).size,
            paid: sumDecimals(of.map(({ sum }) => sum)),
          },
        ]
      }),
    ),
  )
}

function isUnder({ underClause, policy, clause: article, item }: Claim, { id, values }: HeldClause, paper: HeldPolicy) {
  if (underClause !== null) return underClause === id
  const isPaper = policy === paper.values.number || policy === paper.values.title
  return isPaper && (article === null ? item === values.title : article === values.number)
}
