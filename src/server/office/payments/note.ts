import type { Day } from '../../../kernel/values.ts'
import { disbursement } from '../../../lines/funds/disbursement.ts'
import { paymentBatch } from '../../../lines/funds/paymentBatch.ts'
import { saveRecords } from '../../../store/records/save.ts'
import { Refusal } from '../../../store/refusal.ts'
import { fileOf, type KeptFile } from '../cases/shown.ts'
import { type At, look, type Office, work } from '../office.ts'
import { type Handed, plainName, readUpload } from '../upload.ts'
import { type BatchLine, type LoadedBatch, loadBatch, matchBatch } from './load.ts'
import { settle } from './take.ts'

/** 登记退票: a payment that came back without a list saying so. Its claim is approved again, and may go out anew. */
export async function noteReturn(
  office: Office,
  batch: string,
  { line, on, reason }: { readonly line: string; readonly on: Day; readonly reason: string },
  day: Day,
): Promise<void> {
  await work(office, async (at) => {
    const found = lineOf(await loadBatch(at, batch, { lock: true }), line)
    if (found.line.state === '退回') throw new Refusal('payout.back', '这一笔已经登记退回', '请刷新页面')
    if (on > day) throw new Refusal('payout.day', '退回日期还没有到', '填写银行退回的那一天')
    if (found.line.paidOn !== null && on < found.line.paidOn)
      throw new Refusal('payout.day', `退回日期早于支付日期${found.line.paidOn}`, '核对退票通知上的日期')
    await settle(at, found, { payee: found.payee, on, isBack: true, voucher: null, reason }, day)
  })
}

/** 收款凭证: what the firm gave for the money, kept with the payment. */
export async function keepReceipt(
  office: Office,
  batch: string,
  { line, account, hash, name }: Handed & { readonly line: string; readonly name: string },
): Promise<void> {
  await readUpload(office, { hash, account })
  await work(office, async (at) => {
    const found = lineOf(await loadBatch(at, batch, { lock: true }), line)
    if (found.line.state !== '已支付')
      throw new Refusal('payout.receipt', '这一笔还没有支付，没有收款凭证', '支付清单导回以后再上传')
    await change(at, found, { receipt: `sha256:${hash} ${plainName(name)}` })
  })
}

/** 送财政 and 办结: the days of the batch itself. It is closed when all three lists agree and nothing is open. */
export async function noteBatch(
  office: Office,
  batch: string,
  { step, on }: { readonly step: 'sent' | 'closed'; readonly on: Day },
  day: Day,
): Promise<void> {
  await work(office, async (at) => {
    const loaded = await loadBatch(at, batch, { lock: true })
    if (on > day) throw new Refusal('batch.day', '日期还没有到', '填写实际办理的那一天')
    if (on < loaded.batch.madeOn)
      throw new Refusal('batch.day', `日期早于制单日期${loaded.batch.madeOn}`, '核对日期，或先更正制单日期')
    if (loaded.lines.length === 0) throw new Refusal('batch.empty', '这一批还没有支付明细', '先把已批准的奖补列入')
    if (step === 'closed') await refuseOpen(at, loaded)
    const values = { ...loaded.stored.content.values, [step === 'sent' ? 'sentOn' : 'closedOn']: on }
    await saveRecords(at.tx, at, [
      { register: paymentBatch, id: batch, kind: 'change', content: { ...loaded.stored.content, values } },
    ])
  })
}

const SAID_MAX = 3

async function refuseOpen(at: At, loaded: LoadedBatch): Promise<void> {
  const open = loaded.lines.filter(({ line }) => line.state === '待支付')
  if (open.length > 0)
    throw new Refusal('batch.open', `还有 ${open.length} 笔没有支付结果`, '先导回国库支付清单，或登记退票')
  const { differences } = await matchBatch(at, loaded)
  if (differences.length > 0)
    throw new Refusal(
      'batch.differs',
      `公示、审定、支付不一致：${differences
        .slice(0, SAID_MAX)
        .map(({ says }) => says)
        .join('；')}`,
      '逐户核对；退回的再次列入支付后再办结',
    )
}

/** A file of a batch: the treasury's list, or the receipt of one of its payments. */
export async function batchFile(office: Office, batch: string, hash: string): Promise<KeptFile> {
  const found = await look(office, async (at) => {
    const loaded = await loadBatch(at, batch)
    const files = [loaded.batch.returnList, ...loaded.lines.map(({ line }) => line.receipt)]
    return files.flatMap((file) => fileOf(file) ?? []).find((one) => one.hash === hash)
  })
  if (found === undefined) throw new Refusal('batch.file', '这一批没有这份文件', '请刷新页面后重新打开')
  return found
}

function lineOf({ lines }: LoadedBatch, id: string): BatchLine {
  const found = lines.find(({ stored }) => stored.id === id)
  if (found === undefined) throw new Refusal('payout.unknown', '这一批没有这笔支付', '请刷新页面')
  return found
}

async function change(at: At, { stored }: BatchLine, values: { readonly [field: string]: unknown }): Promise<void> {
  const content = { ...stored.content, values: { ...stored.content.values, ...values } }
  await saveRecords(at.tx, at, [{ register: disbursement, id: stored.id, kind: 'change', content }])
}
