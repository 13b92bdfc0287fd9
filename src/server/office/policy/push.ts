import { latest } from '../../../kernel/dated.ts'
import type { Values } from '../../../kernel/field/index.ts'
import type { Day } from '../../../kernel/values.ts'
import type { Content } from '../../../kernel/version.ts'
import { enterprise } from '../../../lines/cultivation/enterprise.ts'
import { named, policyDelivery } from '../../../lines/policy/delivery.ts'
import { policy } from '../../../lines/policy/policy.ts'
import type { Note } from '../../../store/messages.ts'
import { recordsById } from '../../../store/records/load.ts'
import type { StoredRecord } from '../../../store/records/row.ts'
import { type Save, saveRecords } from '../../../store/records/save.ts'
import { Refusal } from '../../../store/refusal.ts'
import { accountsOfFirms } from '../messages/recipients.ts'
import { tell } from '../messages/tell.ts'
import { type At, type Office, work } from '../office.ts'
import { madeOrRestored } from '../restored.ts'
import { type HeldClause, oneClause, whyClosed } from './clauses.ts'
import { among } from './money.ts'

export type Delivery = Values<typeof policyDelivery.fields>
const WAY = '网上推送'

export interface Pushed {
  readonly sent: number
  /** Firms that had this clause before: they are told once. */
  readonly again: number
  /** Firms that nobody can sign in for: to be told in another way. */
  readonly without: readonly string[]
}

/** 推送: tells firms of a clause on their own page, and keeps that it was sent, until they open it. */
export async function pushClause(
  office: Office,
  id: string,
  firms: readonly string[],
  on: Day,
  now: Date,
): Promise<Pushed> {
  return work(office, async (at) => {
    const clause = await oneClause(at, id)
    const closed = whyClosed(clause, on)
    if (closed !== null) throw new Refusal('push.closed', `不能推送：${closed}`, '发布并在期限内的条款才能推送')
    const known = [...(await recordsById(at.tx, enterprise, at.bureau, [...new Set(firms)])).values()]
      .filter(({ content }) => !content.voided)
      .map((firm) => ({ firm, values: firm.content.values as Values<typeof enterprise.fields> }))
    const accountsBy = await accountsOfFirms(
      at.tx,
      at.bureau,
      known.flatMap(({ values }) => values.creditCode ?? []),
    )
    const before = await deliveriesOf(at, String(clause.values.policy), on)
    const [saves, made, notes, without]: [Save[], Content['values'][], Note[], string[]] = [[], [], [], []]
    let again = 0
    for (const { firm, values } of known) {
      const accounts = accountsBy.get(values.creditCode ?? '') ?? []
      if (accounts.length === 0) {
        without.push(latest(values.name) ?? '')
        continue
      }
      const had = before.get(firm.id) ?? []
      if (had.some((delivery) => hasSent(delivery, clause))) {
        again += 1
        continue
      }
      const joined = joinedTo(clause, had, on)
      if (joined === null) made.push(deliveryOf(clause, firm.id, on, office.actor))
      else saves.push(joined)
      for (const account of accounts)
        notes.push({
          ...{ account, kind: 'notice', title: `政策推送：${clause.values.title}` },
          text: `${clause.paper?.values.title ?? ''}${clause.values.number}，按账上的资料您可能符合，请打开“我的政策”查看`,
          ...{ href: '/own-policies', key: `push:${clause.id}:${firm.id}:${account}` },
        })
    }
    await tell(at.tx, at.bureau, notes, now)
    const fresh = await madeOrRestored(at, policyDelivery, made)
    await saveRecords(at.tx, at, [...saves, ...fresh.map(({ save }) => save)])
    return { sent: saves.length + fresh.length, again, without }
  })
}

/**
 * What was sent of a paper, by firm. Its clauses are pushed one after the other, and a firm that opens what came today
 * waits: each adds to what the other has written.
 */
async function deliveriesOf(at: At, paper: string, on: Day): Promise<ReadonlyMap<string, readonly StoredRecord[]>> {
  await recordsById(at.tx, policy, at.bureau, [paper], { lock: true })
  const sent = await among(at, policyDelivery, 'policy', [paper])
  const ids = sent.flatMap(({ id, content: { values } }) => (values.on === on && values.way === WAY ? [id] : []))
  const locked = await recordsById(at.tx, policyDelivery, at.bureau, ids, { lock: true })
  return Map.groupBy(
    sent.map((one) => locked.get(one.id) ?? one),
    ({ content }) => String(content.values.enterprise),
  )
}

/** One paper goes to a firm once a day; a second clause of it joins the first, and has to be read anew. */
function joinedTo(clause: HeldClause, had: readonly StoredRecord[], on: Day): Save | null {
  const same = had.find(({ content: { values } }) => values.on === on && values.way === WAY)
  if (same === undefined) return null
  const values = {
    ...same.content.values,
    sent: `${same.content.values.sent ?? ''}、${words(clause)}`,
    read: '否',
    readOn: null,
  }
  return { register: policyDelivery, id: same.id, kind: 'change', content: { ...same.content, values } }
}

function deliveryOf(clause: HeldClause, enterprise: string, on: Day, person: string): Content['values'] {
  const sent = words(clause)
  return { enterprise, policy: clause.values.policy, on, way: WAY, sent, read: '否', readOn: null, person }
}

/** A clause as a delivery names it. */
export function words({ values: { number, title } }: HeldClause): string {
  return `${number} ${title}`.replaceAll(/[、，,；;]/g, ' ')
}

function hasSent({ content: { values } }: StoredRecord, clause: HeldClause): boolean {
  const { way, sent } = values as Delivery
  return way === WAY && sent !== null && named(sent).includes(words(clause))
}

/** What was sent of one paper on one day, to how many, and who has not opened it. */
export interface PushedPaper {
  readonly policy: string
  readonly title: string
  readonly on: Day
  readonly sent: readonly string[]
  readonly firms: number
  readonly read: number
  readonly unread: readonly { readonly firm: string; readonly name: string }[]
}

const UNREAD_MAX = 200

/** 推送和回执, the latest first. */
export async function pushedPapers(at: At): Promise<readonly PushedPaper[]> {
  const pushed = (await among(at, policyDelivery, 'policy', null)).filter(({ content }) => content.values.way === WAY)
  const ids = (field: 'policy' | 'enterprise') => [
    ...new Set(pushed.map(({ content }) => String(content.values[field]))),
  ]
  const papers = await recordsById(at.tx, policy, at.bureau, ids('policy'))
  const firms = await recordsById(at.tx, enterprise, at.bureau, ids('enterprise'))
  const days = Map.groupBy(pushed, ({ content: { values } }) => `${values.on} ${values.policy}`)
  return [...days.values()]
    .map((of): PushedPaper => {
      const all = of.map(({ content }) => content.values as Delivery)
      const first = all[0]!
      const paper = papers.get(first.policy)?.content.values as Values<typeof policy.fields> | undefined
      const unread = all.filter(({ read }) => read !== '是')
      return {
        ...{ policy: String(first.policy), title: `${paper?.number ?? ''} ${paper?.title ?? ''}`.trim(), on: first.on },
        ...{ firms: all.length, read: all.length - unread.length },
        sent: [...new Set(all.flatMap(({ sent }) => (sent === null ? [] : named(sent))))],
        unread: unread.slice(0, UNREAD_MAX).map(({ enterprise: firm }) => ({
          firm: String(firm),
          name: nameOf(firms.get(firm)),
        })),
      }
    })
    .sort((a, b) => b.on.localeCompare(a.on) || a.title.localeCompare(b.title))
}

export function nameOf(firm: StoredRecord | undefined): string {
  const { name } = (firm?.content.values ?? {}) as Partial<Values<typeof enterprise.fields>>
  return name === undefined ? '' : (latest(name) ?? '')
}
