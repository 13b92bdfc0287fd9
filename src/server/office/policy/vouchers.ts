import { ZERO } from '../../../kernel/allot/index.ts'
import { latest } from '../../../kernel/dated.ts'
import { subtractDecimals, sumDecimals } from '../../../kernel/exact.ts'
import type { Values } from '../../../kernel/field/index.ts'
import { yuan } from '../../../kernel/money.ts'
import { caseOf, reachedBy, standingOf } from '../../../kernel/procedure/index.ts'
import type { Day, Decimal } from '../../../kernel/values.ts'
import { enterprise } from '../../../lines/cultivation/enterprise.ts'
import { type Quota, quotaOf, type Used } from '../../../lines/vouchers/quota.ts'
import { voucherScheme } from '../../../lines/vouchers/scheme.ts'
import { useProcedure } from '../../../lines/vouchers/useProcedure.ts'
import { voucher } from '../../../lines/vouchers/voucher.ts'
import { useStates, voucherUse } from '../../../lines/vouchers/voucherUse.ts'
import { listRecords, recordsById } from '../../../store/records/load.ts'
import type { StoredRecord } from '../../../store/records/row.ts'
import type { At } from '../office.ts'
import { among } from './money.ts'

/** One voucher with where its amount is and what it was used for. */
export interface HeldVoucher {
  readonly id: string
  readonly values: Values<typeof voucher.fields>
  readonly holder: string
  readonly quota: Quota
  readonly uses: readonly HeldUse[]
}

export interface HeldUse {
  readonly id: string
  readonly values: Values<typeof voucherUse.fields>
  readonly stateLabel: string
}

export interface HeldScheme {
  readonly id: string
  readonly values: Values<typeof voucherScheme.fields>
  /** Of all its vouchers together. */
  readonly quota: Quota
  /** What may still be issued; `null` where the scheme has no total. */
  readonly left: Decimal | null
  readonly vouchers: readonly HeldVoucher[]
}

const SCHEMES_MAX = 200

/** 创新券额度: every scheme with its vouchers as of a day, the latest year first. */
export async function voucherSchemes(at: At, on: Day): Promise<readonly HeldScheme[]> {
  const schemes = await listRecords(at.tx, voucherScheme, at.bureau, { state: 'live', limit: SCHEMES_MAX })
  const byScheme = Map.groupBy(
    await held(
      at,
      await among(
        at,
        voucher,
        'under',
        schemes.map(({ id }) => id),
      ),
      on,
    ),
    ({ values }) => String(values.under),
  )
  return schemes
    .map(({ id, content }): HeldScheme => {
      const values = content.values as HeldScheme['values']
      const vouchers = byScheme.get(id) ?? []
      const quota = together(vouchers.map((one) => one.quota))
      const total = yuan(values.total)
      return { id, values, vouchers, quota, left: total === null ? null : subtractDecimals(total, quota.issued) }
    })
    .sort((a, b) => b.values.year - a.values.year)
}

/** The vouchers of one firm. */
export async function vouchersOf(at: At, firm: string, on: Day): Promise<readonly HeldVoucher[]> {
  return held(at, await among(at, voucher, 'enterprise', [firm]), on)
}

async function held(at: At, stored: readonly StoredRecord[], on: Day): Promise<readonly HeldVoucher[]> {
  const uses = Map.groupBy(
    await among(
      at,
      voucherUse,
      'voucher',
      stored.map(({ id }) => id),
    ),
    ({ content }) => String(content.values.voucher),
  )
  const holders = await recordsById(at.tx, enterprise, at.bureau, [
    ...new Set(stored.map(({ content }) => String(content.values.enterprise))),
  ])
  return stored.map(({ id, content }) => {
    const values = content.values as HeldVoucher['values']
    const of = uses.get(id) ?? []
    const name = holders.get(values.enterprise)?.content.values.name
    return {
      ...{ id, values },
      holder: latest(name as Values<typeof enterprise.fields>['name']) ?? '',
      quota: quotaOf({ ...values, amount: yuan(values.amount) ?? ZERO }, of.map(usedOf), on),
      uses: of.map((use) => ({
        id: use.id,
        values: use.content.values as HeldUse['values'],
        stateLabel:
          useStates[
            standingOf(useProcedure, caseOf(voucherUse, use.content, at.areas)).state as keyof typeof useStates
          ],
      })),
    }
  })
}

function usedOf({ content }: StoredRecord): Used {
  const { amount, redeemed, redeemedOn } = content.values as HeldUse['values']
  const { released, refused } = reachedBy(content.steps)
  if (released !== undefined || refused !== undefined) return { amount: ZERO, state: 'released' }
  if (redeemedOn !== null) return { amount: yuan(redeemed) ?? yuan(amount) ?? ZERO, state: 'redeemed' }
  return { amount: yuan(amount) ?? ZERO, state: 'locked' }
}

function together(quotas: readonly Quota[]): Quota {
  const sum = (of: keyof Quota) => sumDecimals(quotas.map((quota) => quota[of]))
  return {
    issued: sum('issued'),
    locked: sum('locked'),
    redeemed: sum('redeemed'),
    expired: sum('expired'),
    available: sum('available'),
  }
}
