import { sql } from 'kysely'
import { insertRows } from './bulk.ts'
import type { Tx } from './database.ts'
import { baseSchema } from './schema/base.ts'

/** 发送: a message on its way out of the house. Once it was handed over, nobody hands it over again. */
export interface Delivery {
  readonly message: string
  /** `mail`, or `robot:` and the robot's id. */
  readonly channel: string
  readonly address: string
  readonly attempts: number
  readonly title: string
  readonly text: string
}

export type DeliveryStatus = 'waiting' | 'sending' | 'sent' | 'failed' | 'unsure'

export async function addDeliveries(
  tx: Tx,
  bureau: string,
  deliveries: readonly { message: string; channel: string; address: string; nextAt: Date }[],
): Promise<void> {
  const rows = deliveries.map(({ nextAt, ...one }) => ({
    bureau,
    ...one,
    status: 'waiting',
    attempts: 0,
    next_at: nextAt.toISOString(),
  }))
  await insertRows(tx, 'delivery', baseSchema.delivery!, rows, 'on conflict do nothing')
}

/** Takes what is due for sending; nobody else takes it. */
export async function claimDeliveries(tx: Tx, bureau: string, now: Date, limit: number): Promise<readonly Delivery[]> {
  const at = now.toISOString()
  const { rows } = await sql<Delivery>`
    with due as (
      select message, channel from delivery where bureau = ${bureau} and status = 'waiting' and next_at <= ${at}
      order by next_at limit ${limit} for update skip locked
    ), taken as (
      update delivery d set status = 'sending', attempts = d.attempts + 1, next_at = ${at} from due
      where d.bureau = ${bureau} and d.message = due.message and d.channel = due.channel
      returning d.message, d.channel, d.address, d.attempts
    )
    select t.*, m.title, m.text from taken t join message m on m.bureau = ${bureau} and m.id = t.message
    order by m.made_at`.execute(tx)
  return rows
}

export async function settleDeliveries(
  tx: Tx,
  bureau: string,
  deliveries: readonly Pick<Delivery, 'message' | 'channel'>[],
  { status, problem, nextAt }: { status: DeliveryStatus; problem: string | null; nextAt: Date },
): Promise<void> {
  const rows = JSON.stringify(deliveries.map(({ message, channel }) => ({ message, channel })))
  const at = nextAt.toISOString()
  await sql`update delivery d set status = ${status}, problem = ${problem}, next_at = ${at},
      sent_at = case when ${status} = 'sent' then ${at}::timestamptz end
    from jsonb_to_recordset(${rows}::jsonb) as s(message uuid, channel text)
    where d.bureau = ${bureau} and d.message = s.message and d.channel = s.channel`.execute(tx)
}

/** What a server that died was sending: it may have gone out, so it is shown and not sent again. */
export async function giveUpStale(tx: Tx, bureau: string, before: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    update delivery set status = 'unsure', problem = '发送时系统中断，不能确定对方是否收到'
    where bureau = ${bureau} and status = 'sending' and next_at < ${before.toISOString()}`.execute(tx)
  return Number(numAffectedRows ?? 0)
}

export interface DeliveryReport {
  readonly channel: string
  readonly title: string
  readonly text: string
  readonly to: string | null
  readonly status: DeliveryStatus
  readonly attempts: number
  readonly problem: string | null
  readonly at: string
}

/** What went out lately and what did not. */
export async function listDeliveries(tx: Tx, bureau: string, limit: number): Promise<readonly DeliveryReport[]> {
  const { rows } = await sql<DeliveryReport>`
    select d.channel, m.title, m.text, a.display_name as to, d.status, d.attempts, d.problem, coalesce(d.sent_at, d.next_at) as at
    from delivery d join message m on m.bureau = d.bureau and m.id = d.message left join account a on a.id = m.account
    where d.bureau = ${bureau} order by d.next_at desc limit ${limit}`.execute(tx)
  return rows
}
