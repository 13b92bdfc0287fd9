import { readWorkbook } from '../../../exchange/workbook/index.ts'
import { ZERO } from '../../../kernel/allot/index.ts'
import { compareDecimals } from '../../../kernel/exact.ts'
import { yuan } from '../../../kernel/money.ts'
import { perform, SYSTEM } from '../../../kernel/procedure/index.ts'
import type { Day } from '../../../kernel/values.ts'
import { content } from '../../../kernel/version.ts'
import { disbursement } from '../../../lines/funds/disbursement.ts'
import { payment } from '../../../lines/funds/payment.ts'
import { paymentProcedure } from '../../../lines/funds/paymentProcedure.ts'
import { dayOfRow, matchTreasury, type TreasuryRow, treasuryList } from '../../../lines/funds/treasury.ts'
import { saveRecords } from '../../../store/records/save.ts'
import { Refusal } from '../../../store/refusal.ts'
import { keep } from '../cases/act.ts'
import { loadCase } from '../cases/load.ts'
import { importDefaults } from '../importOptions.ts'
import { readFile } from '../importRead.ts'
import { type At, type Office, work } from '../office.ts'
import { type BatchLine, type Claim, type Line, linesOf, loadBatch, sumOf } from './load.ts'

/** What a list from the treasury did to a batch. */
export interface Taken {
  readonly paid: number
  readonly bounced: number
  /** Rows that are no payment of this batch, with their place in the list and why. */
  readonly strange: readonly { readonly row: number; readonly says: string }[]
  /** Payments that the list does not name. */
  readonly missing: readonly string[]
}

/** 国库支付清单导回: every row is held against a payment of the batch; what was paid and what came back is written at once. */
export async function takeTreasuryList(
  office: Office,
  batch: string,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  day: Day,
): Promise<Taken> {
  const workbook = await readWorkbook(bytes, name)
  return work(office, async (at) => {
    const { lines } = await loadBatch(at, batch, { lock: true })
    const open = new Map(lines.filter(({ line }) => line.state === '待支付').map((one) => [one.stored.id, one]))
    const rows: TreasuryRow[] = []
    const read = readFile(at, treasuryList, workbook, importDefaults)
    for await (const slice of read.slices(ROWS_PER_SLICE))
      for (const { values, row, refusals } of slice) {
        const [refusal] = refusals
        if (refusal !== undefined)
          throw new Refusal('treasury.row', `第${row}行读不懂：${refusal.message}`, '核对清单后再导入，一行都没有写入')
        rows.push({ ...(content(treasuryList, values).values as TreasuryRow), row })
      }
    const { found, strange, missing } = matchTreasury([...open.values()].map(payLineOf), rows)
    for (const { line, row } of found) await settle(at, open.get(line.id)!, row, day)
    const bounced = found.filter(({ row }) => row.state === '退回').length
    return {
      paid: found.length - bounced,
      bounced,
      strange: strange.map(({ row, why }) => ({ row: row.row, says: why })),
      missing: missing.map(({ payee }) => payee),
    }
  })
}

const ROWS_PER_SLICE = 500

function payLineOf({ stored, line, payee }: BatchLine) {
  return { id: stored.id, payee: line.accountName ?? payee, account: line.account, amount: yuan(line.amount)! }
}

async function settle(at: At, { stored, line }: BatchLine, row: TreasuryRow, listed: Day): Promise<void> {
  const on = dayOfRow(row, listed)
  const isBack = row.state === '退回'
  const change = isBack
    ? { state: '退回', returnedOn: on, returnReason: row.reason ?? '国库退回' }
    : { state: '已支付', paidOn: on, voucher: row.voucher }
  const values = { ...stored.content.values, ...change }
  await saveRecords(at.tx, at, [
    { register: disbursement, id: stored.id, kind: 'change', content: { ...stored.content, values } },
  ])
  const others = (await linesOf(at, line.payment)).filter(({ id }) => id !== stored.id)
  // Of a claim in several payments the last one closes it.
  if (!isBack && others.some(({ content: { values: of } }) => of.state === '待支付')) return
  const loaded = await loadCase(at, payment.name, line.payment, { lock: true })
  const claim = loaded.the.record as Claim
  const out = [line, ...others.map(({ content: { values: of } }) => of as Line).filter(({ state }) => state !== '退回')]
  const isPart = claim.plan !== null && compareDecimals(sumOf(out), yuan(claim.approved) ?? ZERO) < 0
  const { calendar } = loaded
  const last = loaded.the.steps.at(-1)?.on
  // A batch that was entered afterwards: the money has its own day, the step is not before the one that went ahead.
  const today = { day: listed, calendar, on: last !== undefined && last > on ? last : on }
  const outcome = isBack
    ? perform(paymentProcedure, 'bounce', { reason: row.reason ?? '国库退回' }, loaded.the, SYSTEM, today)
    : perform(paymentProcedure, isPart ? 'payPart' : 'pay', {}, loaded.the, SYSTEM, today)
  if (!outcome.done)
    throw new Refusal(
      'treasury.case',
      `${row.payee}的办件${outcome.why.map(({ message }) => message).join('；')}`,
      '核对办件状态后再导入，一行都没有写入',
    )
  await keep(at, loaded, outcome, listed)
}
