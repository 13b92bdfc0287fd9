import { isZero, subtractDecimals, sumDecimals } from '../../../kernel/exact.ts'
import type { Values } from '../../../kernel/field/index.ts'
import { yuan } from '../../../kernel/money.ts'
import type { Day, Decimal } from '../../../kernel/values.ts'
import { disbursement } from '../../../lines/funds/disbursement.ts'
import type { payment } from '../../../lines/funds/payment.ts'
import type { At } from '../office.ts'
import { policyNumber } from './calculate.ts'
import type { HeldClause } from './clauses.ts'
import { among, standingClaims } from './money.ts'

type Claim = Values<typeof payment.fields>

export interface PaidUnder {
  readonly count: number
  readonly firms: number
  /** In yuan; what came back is not among it. */
  readonly paid: Decimal
}

/** What was paid out under clauses in a year, by their ids: by a list or through the bureau's own batches. */
export async function paidUnder(
  at: At,
  clauses: readonly HeldClause[],
  year: number,
): Promise<ReadonlyMap<string, PaidUnder>> {
  const claims = await standingClaims(at, null)
  const ids = claims.map(({ id }) => id)
  const lines = Map.groupBy(await among(at, disbursement, 'payment', ids), ({ content }) =>
    String(content.values.payment),
  )
  const isIn = (on: Day | null) => on !== null && Number(on.slice(0, 4)) === year
  const paid = claims.flatMap(({ id, claim }) => {
    const own = isIn(claim.paidOn) ? keptOf(claim) : null
    const ofBatches = (lines.get(id) ?? []).flatMap(({ content }) => {
      const line = content.values as Values<typeof disbursement.fields>
      return line.state === '已支付' && isIn(line.paidOn) ? (yuan(line.amount) ?? []) : []
    })
    const sum = sumDecimals(own === null ? ofBatches : [own, ...ofBatches])
    return isZero(sum) ? [] : [{ claim, sum }]
  })
  return new Map(
    clauses.map((clause) => {
      const of = paid.filter(({ claim: { underClause, policy, clause: article, item } }) =>
        underClause === null
          ? policy === policyNumber(clause.paper) && (article === clause.values.number || item === clause.values.title)
          : underClause === clause.id,
      )
      const firms = new Set(of.map(({ claim }) => claim.enterprise)).size
      return [clause.id, { count: of.length, firms, paid: sumDecimals(of.map(({ sum }) => sum)) }]
    }),
  )
}

/** What a list brought as paid, less what of it came back; without an amount that came back, all did. */
function keptOf({ paid, returned, returnedOn }: Claim): Decimal | null {
  const out = yuan(paid)
  if (out === null || returnedOn === null) return out
  return subtractDecimals(out, yuan(returned) ?? out)
}
