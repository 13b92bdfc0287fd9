import { bureauScope, inScope, type Store } from '../../../store/database.ts'
import {
  claimDeliveries,
  type Delivery,
  type DeliveryStatus,
  giveUpStale,
  settleDeliveries,
} from '../../../store/deliveries.ts'
import { Refusal } from '../../../store/refusal.ts'
import type { Secrets } from '../../../store/secrets.ts'
import { type Channels, channelsOf, openedMail, openedRobot } from './channels.ts'
import { sendMail } from './mail.ts'
import { sendToRobot } from './robot.ts'

/** What became of something that was handed over. */
export type Carried =
  | { readonly went: 'yes' }
  | { readonly went: 'unsure'; readonly why: string }
  | { readonly went: 'no'; readonly why: string; readonly again: boolean }

const AT_ONCE = 200
const STALE_MS = 10 * 60_000
const ATTEMPTS_MAX = 6
const MINUTE_MS = 60_000

/**
 * Sends what is due in a bureau, all that goes to one address in one piece. It is claimed before it is handed over
 * and settled after, so that whoever dies in between leaves it unsure, never sent twice. Gives how many went.
 */
export async function sendDue(
  { app, secrets }: Pick<Store, 'app' | 'secrets'>,
  bureau: string,
  now: Date,
): Promise<number> {
  const scope = bureauScope(bureau)
  const { due, channels } = await inScope({ app }, scope, async (tx) => {
    await giveUpStale(tx, bureau, new Date(now.getTime() - STALE_MS))
    return { due: await claimDeliveries(tx, bureau, now, AT_ONCE), channels: await channelsOf(tx, bureau) }
  })
  let sent = 0
  for (const parcel of parcels(due)) {
    const carried = await carry(secrets, bureau, channels, parcel, now)
    if (carried.went === 'yes') sent += parcel.length
    const settled = settledAs(carried, parcel, now)
    await inScope({ app }, scope, (tx) => settleDeliveries(tx, bureau, parcel, settled))
  }
  return sent
}

type Parcel = readonly [Delivery, ...Delivery[]]

function parcels(due: readonly Delivery[]): readonly Parcel[] {
  const found = new Map<string, [Delivery, ...Delivery[]]>()
  for (const one of due) {
    const key = `${one.channel} ${one.address}`
    const known = found.get(key)
    if (known) known.push(one)
    else found.set(key, [one])
  }
  return [...found.values()]
}

async function carry(
  secrets: Secrets,
  bureau: string,
  { mail, robots }: Channels,
  parcel: Parcel,
  now: Date,
): Promise<Carried> {
  const [{ channel, address, title, text }] = parcel
  const whole =
    parcel.length === 1 ? text : parcel.map((one, index) => `${index + 1}. ${one.title}：${one.text}`).join('\n')
  if (channel === 'mail') {
    if (mail === null) return { went: 'no', why: '没有设置邮件服务器', again: false }
    const opened = readable(() => openedMail(secrets, bureau, mail))
    if ('went' in opened) return opened
    return sendMail(opened, address, parcel.length === 1 ? title : `科创台账：${parcel.length} 条消息`, whole)
  }
  const robot = robots.find(({ id }) => channel === `robot:${id}`)
  if (robot === undefined) return { went: 'no', why: '机器人已取消', again: false }
  const opened = readable(() => openedRobot(secrets, bureau, robot))
  if ('went' in opened) return opened
  return sendToRobot(opened, parcel.length === 1 ? `${title}\n${whole}` : whole, now)
}

/** A password that the key does not open is for the administrator to give again; nothing else waits for it. */
function readable<T extends object>(open: () => T): T | Carried {
  try {
    return open()
  } catch (error) {
    if (error instanceof Refusal) return { went: 'no', why: error.problem.message, again: false }
    throw error
  }
}

function settledAs(
  carried: Carried,
  [{ attempts }]: Parcel,
  now: Date,
): { readonly status: DeliveryStatus; readonly problem: string | null; readonly nextAt: Date } {
  if (carried.went === 'yes') return { status: 'sent', problem: null, nextAt: now }
  if (carried.went === 'unsure') return { status: 'unsure', problem: carried.why, nextAt: now }
  const again = carried.again && attempts < ATTEMPTS_MAX
  const wait = MINUTE_MS * 5 ** (attempts - 1)
  return { status: again ? 'waiting' : 'failed', problem: carried.why, nextAt: new Date(now.getTime() + wait) }
}
