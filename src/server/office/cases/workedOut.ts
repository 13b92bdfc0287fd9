import type { Values } from '../../../kernel/field/index.ts'
import {
  type BesideOf,
  type BesideRecord,
  type Case,
  type Procedure,
  standingOf,
} from '../../../kernel/procedure/index.ts'
import type { payment } from '../../../lines/funds/payment.ts'
import { ruleAnswer } from '../../../lines/funds/paymentProcedure.ts'
import type { PaymentStage } from '../../../lines/funds/stages.ts'
import { voucherScheme } from '../../../lines/vouchers/scheme.ts'
import { schemeOfVoucher } from '../../../lines/vouchers/useProcedure.ts'
import { voucher } from '../../../lines/vouchers/voucher.ts'
import type { voucherUse } from '../../../lines/vouchers/voucherUse.ts'
import { recordsById } from '../../../store/records/load.ts'
import type { At } from '../office.ts'
import { ruleOfClaim } from '../policy/claimRule.ts'
import { today } from '../today.ts'

/** What a case is told beside records: by the key under which its procedure asks. `null` where it is past asking. */
type Answering = (at: At, procedure: Procedure, the: Case, id: string) => Promise<object | null>

const answers: ReadonlyMap<string, Answering> = new Map<string, Answering>([
  [ruleAnswer.key, paymentRule],
  [schemeOfVoucher.key, voucherSchemeOf],
])

/** All that a procedure has worked out for one of its cases. */
export async function workedOutFor(at: At, procedure: Procedure, the: Case, id: string): Promise<BesideOf> {
  const found: { [key: string]: readonly BesideRecord[] } = {}
  for (const { key, from } of procedure.beside) {
    const answering = from === null ? answers.get(key) : undefined
    const values = (await answering?.(at, procedure, the, id)) ?? null
    if (values !== null) found[key] = [{ id, values: { ...values }, reached: {} }]
  }
  return found
}

/** Where a claim is counted, or its amount looked at anew. */
const COUNTED: readonly PaymentStage[] = ['audited', 'calculated', 'consulted', 'decided', 'noticed']

async function paymentRule(at: At, procedure: Procedure, the: Case, id: string) {
  const { state } = standingOf(procedure, the)
  if (!COUNTED.some((one) => one === state)) return null
  const { appliedOn, ...claim } = the.record as Values<typeof payment.fields>
  return ruleOfClaim(at, { ...claim, id, on: appliedOn ?? today() })
}

async function voucherSchemeOf(at: At, _: Procedure, the: Case) {
  const { voucher: ticket } = the.record as Values<typeof voucherUse.fields>
  const held = (await recordsById(at.tx, voucher, at.bureau, [ticket])).get(ticket)
  const under = String(held?.content.values.under ?? '')
  const scheme = under === '' ? undefined : (await recordsById(at.tx, voucherScheme, at.bureau, [under])).get(under)
  return scheme?.content.values ?? null
}
