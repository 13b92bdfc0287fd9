import { yuan } from '../../../kernel/money.ts'
import { fileOf } from '../../office/cases/shown.ts'
import type { BatchHead, ReadyClaim } from '../../office/payments/list.ts'
import type { LoadedBatch } from '../../office/payments/load.ts'

export function presentBatchHead({ batch, ...head }: BatchHead) {
  const { number, name, madeOn, sentOn, closedOn } = batch
  return { ...head, number, name, madeOn, sentOn, closedOn }
}

/** A batch payment by payment, and what could still go out with it. Accounts are on the treasury's sheet alone. */
export function presentBatch({ id, batch, lines }: LoadedBatch, ready: readonly ReadyClaim[]) {
  const { number, name, madeOn, sentOn, closedOn, level, document, returnList } = batch
  return {
    ...{ id, number, name, madeOn, sentOn, closedOn, level, document, returnList: fileOf(returnList) },
    lines: lines.map(({ stored, line, claim, payee }) => ({
      ...{ id: stored.id, payment: line.payment, item: claim.item, payee, amount: yuan(line.amount) },
      ...{ state: line.state, paidOn: line.paidOn, voucher: line.voucher },
      ...{ returnedOn: line.returnedOn, returnReason: line.returnReason, receipt: fileOf(line.receipt) },
    })),
    ready: ready.map(({ id: claim, payee, claim: { item, policy, policyYear }, ...rest }) => ({
      ...{ id: claim, payee, item, policy, policyYear: Number(policyYear), ...rest },
    })),
  }
}
