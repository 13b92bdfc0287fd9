import { readWorkbook } from '../../../exchange/workbook/index.ts'
import { ZERO } from '../../../kernel/allot/index.ts'
import { compareDecimals } from '../../../kernel/exact.ts'
import { yuan } from '../../../kernel/money.ts'
import { perform, SYSTEM } from '../../../kernel/procedure/index.ts'
import type { Day } from '../../../kernel/values.ts'
import { content } from '../../../kernel/version.ts'
import { disbursement } from '../../../lines/funds/disbursement.ts'
import { payment } from '../../../lines/funds/payment.ts'
import { paymentBatch } from '../../../lines/funds/paymentBatch.ts'
import { paymentProcedure } from '../../../lines/funds/paymentProcedure.ts'
import { dayOfRow, matchTreasury, type TreasuryRow, treasuryList } from '../../../lines/funds/treasury.ts'
import { saveRecords } from '../../../store/records/save.ts'
import { Refusal } from '../../../store/refusal.ts'
import { keep } from '../cases/act.ts'
import { loadCase } from '../cases/load.ts'
import { importDefaults } from '../importOptions.ts'
import { readFile } from '../importRead.ts'
import { type At, type Office, work } from '../office.ts'
import { plainName } from '../upload.ts'
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

/**
 * 国库支付清单导回: every row is held against a payment of the batch; what was paid and what came back is written at
 * once, and the list stays with the batch.
 */
export async function takeTreasuryList(
  office: Office,
  batch: string,
  { name, hash, bytes }: { readonly name: string; readonly hash: string; readonly bytes: Uint8Array },
  day: Day,
): Promise<Taken> {
  const workbook = await readWorkbook(bytes, name)
  return work(office, async (at) => {
    const { stored, lines } = await loadBatch(at, batch, { lock: true })
    const byId = new Map(lines.map((one) => [one.stored.id, one]))
    const inState = (state: Line['state']) => lines.filter(({ line }) => line.state === state).map(payLineOf)
    const rows: TreasuryRow[] = []
    const read = readFile(at, treasuryList, workbook, importDefaults)
    for await (const slice of read.slices(ROWS_PER_SLICE))
      for (const { values, row, refusals } of slice) {
        const [refusal] = refusals
        if (refusal !== undefined)
          throw new Refusal('treasury.row', `第${row}行读不懂：${refusal.message}`, '核对清单后再导入，一行都没有写入')
        rows.push({ ...(content(treasuryList, values).values as TreasuryRow), row })
      }
    const open = matchTreasury(inState('待支付'), rows)
    // What was told as paid on an earlier list may come back on a later one.
    const isBack = ({ row }: { readonly row: TreasuryRow }) => row.state === '退回'
    const late = matchTreasury(
      inState('已支付'),
      open.strange.filter(isBack).map(({ row }) => row),
    )
    const found = [...open.found, ...late.found]
    for (const { line, row } of found)
      await settle(at, byId.get(line.id)!, { ...row, on: dayOfRow(row, day), isBack: isBack({ row }) }, day)
    const bounced = found.filter(isBack).length
    const taken = new Set(late.found.map(({ row }) => row))
    const values = { ...stored.content.values, returnList: `sha256:${hash} ${plainName(name)}` }
    await saveRecords(at.tx, at, [
      { register: paymentBatch, id: batch, kind: 'change', content: { ...stored.content, values } },
    ])
    return {
      paid: found.length - bounced,
      bounced,
      strange: open.strange.flatMap(({ row, why }) => (taken.has(row) ? [] : [{ row: row.row, says: why }])),
      missing: open.missing.map(({ payee }) => payee),
    }
  })
}

const ROWS_PER_SLICE = 500

function payLineOf({ stored, line, payee }: BatchLine) {
  return { id: stored.id, payee: line.accountName ?? payee, account: line.account, amount: yuan(line.amount)! }
}

/** What the treasury did with one payment. */
export interface Told {
  readonly payee: string
  readonly on: Day
  readonly isBack: boolean
  readonly voucher: string | null
  readonly reason: string | null
}

/** Writes what became of a payment, and takes its case along: paid, paid in part, or approved again. */
export async function settle(
  at: At,
  { stored, line }: BatchLine,
  { payee, on, isBack, voucher, reason }: Told,
  listed: Day,
): Promise<void> {
  const change = isBack
    ? { state: '退回', returnedOn: on, returnReason: reason ?? '国库退回' }
    : { state: '已支付', paidOn: on, voucher }
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
    ? perform(paymentProcedure, 'bounce', { reason: reason ?? '国库退回' }, loaded.the, SYSTEM, today)
    : perform(paymentProcedure, isPart ? 'payPart' : 'pay', {}, loaded.the, SYSTEM, today)
  if (!outcome.done)
    throw new Refusal(
      'treasury.case',
      `${payee}的办件${outcome.why.map(({ message }) => message).join('；')}`,
      '核对办件状态后再办，一行都没有写入',
    )
  await keep(at, loaded, outcome, listed)
}
