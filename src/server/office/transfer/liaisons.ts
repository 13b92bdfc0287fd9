import type { Dated } from '../../../kernel/dated.ts'
import { latest } from '../../../kernel/dated.ts'
import type { Day } from '../../../kernel/values.ts'
import { enterprise } from '../../../lines/cultivation/enterprise.ts'
import { messageTemplate } from '../../../lines/service/groupMessage.ts'
import { liaison } from '../../../lines/transfer/liaison.ts'
import { liaisonMessage } from '../../../lines/transfer/liaisonMessage.ts'
import type { Note } from '../../../store/messages.ts'
import { recordsById } from '../../../store/records/load.ts'
import type { StoredRecord } from '../../../store/records/row.ts'
import { Refusal } from '../../../store/refusal.ts'
import { made } from '../cultivation/open.ts'
import { accountsOfFirms } from '../messages/recipients.ts'
import { tell } from '../messages/tell.ts'
import { type At, type Office, work } from '../office.ts'
import { type FirmName, firmsById, recordsOf } from '../service/firms.ts'

/** A liaison officer in office, by number: who it is and how to reach them stays in the list of officers. */
export interface Officer {
  readonly id: string
  readonly code: string
  readonly firm: FirmName
  readonly park: string | null
  readonly post: string | null
  readonly checkedOn: Day | null
  readonly hasPhone: boolean
  /** Whether the firm works here with an account: then a message reaches it inside. */
  readonly hasAccount: boolean
}

type Told = { readonly [field: string]: string | null } & {
  readonly [field in 'post' | 'since' | 'leftOn' | 'phone' | 'checkedOn' | 'liaisons']: string | null
}

export interface Template {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly wording: string
}

export interface SentBefore {
  readonly id: string
  readonly code: string
  readonly on: Day
  readonly kind: string
  readonly wording: string
  readonly count: number
}

export interface Officers {
  readonly officers: readonly Officer[]
  readonly templates: readonly Template[]
  readonly sent: readonly SentBefore[]
}

const SENT_SHOWN = 20

/** Who can be written to today, with what, and what was sent before. */
export async function officersOf(at: At, day: Day): Promise<Officers> {
  const serving = await servingOn(at, day)
  const ids = serving.map((one) => firmOf(one))
  const firms = await firmsById(at, ids)
  const parks = await parksOf(at, ids)
  const accounts = await accountsBy(at, ids)
  const templates = (await recordsOf(at, messageTemplate)).filter(({ content: { values } }) => {
    const { endedOn } = values as { endedOn: Day | null }
    return endedOn === null || endedOn > day
  })
  const sent = await recordsOf(at, liaisonMessage)
  return {
    officers: serving
      .flatMap((one): Officer[] => {
        const firm = firms.get(firmOf(one))
        const { code, post, checkedOn, phone } = told(one)
        if (firm === undefined) return []
        return [
          {
            ...{ id: one.id, code: code ?? '', firm, park: parks.get(firm.firm) ?? null, post },
            ...{ checkedOn: checkedOn as Day | null, hasPhone: phone !== null },
            hasAccount: accounts.has(firm.firm),
          },
        ]
      })
      .sort((a, b) => a.code.localeCompare(b.code)),
    templates: templates.map((one) => {
      const { name, kind, wording } = told(one)
      return { id: one.id, name: name ?? '', kind: kind ?? '', wording: wording ?? '' }
    }),
    sent: sent
      .map((one): SentBefore => {
        const { code, on, kind, wording, count } = told(one)
        return {
          ...{ id: one.id, code: code ?? '', on: on as Day, kind: kind ?? '', wording: wording ?? '' },
          count: Number(count),
        }
      })
      .sort((a, b) => (a.on === b.on ? b.code.localeCompare(a.code) : a.on < b.on ? 1 : -1))
      .slice(0, SENT_SHOWN),
  }
}

export interface Sending {
  readonly officers: readonly string[]
  readonly kind: string
  readonly wording: string
  readonly template: string | null
  /** Whether firms that work here get it inside as well. */
  readonly inside: boolean
}

export interface Sent {
  /** Where all of them had it before: of the message by which they had it. */
  readonly record: string
  readonly code: string
  readonly count: number
  readonly inside: number
  /** How many of those chosen had the same words today already; nothing goes to them again. */
  readonly already: number
  /** For the clerk's own telephone or mail program; `null` for one to whom they are not open. */
  readonly phones: readonly string[] | null
  readonly withoutPhone: number
}

/** 发送方式 of what reached nobody inside. */
const BY_HAND = '复制到短信或群'
const BLANK = /【[^】]*】/

/**
 * Logs a message to officers, gives it to those firms that have an account here, and hands the numbers of all of them
 * to whoever may see them. The record says whom it went to by their numbers in the list alone.
 */
export async function sendToOfficers(
  office: Office,
  { officers, kind, wording, template, inside }: Sending,
  { day, now, whole }: { readonly day: Day; readonly now: Date; readonly whole: boolean },
): Promise<Sent> {
  const blank = BLANK.exec(wording)?.[0]
  if (blank !== undefined)
    throw new Refusal('liaison.blank', `消息里还有没填的空：${blank}`, '把方括号连同里面的字换成这次的内容再发')
  return work(office, async (at) => {
    const serving = new Map((await servingOn(at, day)).map((one) => [one.id, one]))
    const chosen = [...new Set(officers)].flatMap((id) => serving.get(id) ?? [])
    if (chosen.length !== new Set(officers).size)
      throw new Refusal('liaison.gone', '选中的联络员里有已卸任或不在名册上的', '刷新页面后重新勾选')
    const before = await recordsOf(at, liaisonMessage)
    const accounts = inside ? await accountsBy(at, chosen.map(firmOf)) : new Map<string, readonly string[]>()
    const same = before.filter((one) => told(one).on === day && told(one).wording === wording)
    const hadBy = (officer: StoredRecord) =>
      same.find(
        (one) =>
          (told(one).liaisons ?? '').split('、').includes(told(officer).code ?? '') &&
          // One that went by telephone may still go inside.
          (told(one).way !== BY_HAND || !accounts.has(firmOf(officer))),
      )
    const fresh = chosen.filter((one) => hadBy(one) === undefined)
    const already = chosen.length - fresh.length
    const last = chosen.map(hadBy).at(-1)
    // A press whose answer was lost is pressed again: it gets what the first one gave.
    if (fresh.length === 0 && last !== undefined)
      return { record: last.id, code: told(last).code ?? '', count: 0, inside: 0, already, ...handed(chosen, whole) }
    const code = nextNumber(before, day)
    const reached = await tellFirms(at, fresh, accounts, { code, wording, now })
    const way = reached === 0 ? BY_HAND : reached === fresh.length ? '站内消息' : '站内消息和复制'
    const cells = {
      ...{ code: { text: code }, on: { text: day }, kind: { text: kind }, way: { text: way } },
      ...{ wording: { text: wording }, count: { text: String(fresh.length) }, inside: { text: String(reached) } },
      liaisons: { text: fresh.map((one) => told(one).code).join('、') },
      ...(template === null ? {} : { template: { text: '', record: template } }),
    }
    const [record] = await made(at, liaisonMessage, office, [{ cells }])
    return { record: record ?? '', code, count: fresh.length, inside: reached, already, ...handed(fresh, whole) }
  })
}

function handed(officers: readonly StoredRecord[], whole: boolean): Pick<Sent, 'phones' | 'withoutPhone'> {
  const phones = officers.flatMap((one) => told(one).phone ?? [])
  return { phones: whole ? [...new Set(phones)] : null, withoutPhone: officers.length - phones.length }
}

/** Gives how many officers' firms were told. */
async function tellFirms(
  at: At,
  chosen: readonly StoredRecord[],
  accounts: ReadonlyMap<string, readonly string[]>,
  { code, wording, now }: { readonly code: string; readonly wording: string; readonly now: Date },
): Promise<number> {
  const notes = [...new Set(chosen.flatMap((one) => accounts.get(firmOf(one)) ?? []))].map(
    (account): Note => ({
      ...{ account, kind: 'notice', title: '科技局给产学研联络员的通知', text: wording, href: null },
      key: `liaison ${code} ${account}`,
    }),
  )
  await tell(at.tx, at.bureau, notes, now)
  return chosen.filter((one) => accounts.has(firmOf(one))).length
}

/** The accounts of firms by the firm's record; nothing of one that has none. */
async function accountsBy(at: At, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const firms = await recordsById(at.tx, enterprise, at.bureau, [...new Set(ids)])
  const codes = new Map([...firms].map(([id, { content }]) => [id, String(content.values.creditCode ?? '')]))
  const byCode = await accountsOfFirms(at.tx, at.bureau, [...codes.values()])
  return new Map(
    [...codes].flatMap(([id, code]) => {
      const accounts = byCode.get(code)
      return accounts === undefined ? [] : [[id, accounts] as const]
    }),
  )
}

async function servingOn(at: At, day: Day): Promise<readonly StoredRecord[]> {
  return (await recordsOf(at, liaison)).filter((one) => {
    const { since, leftOn } = told(one)
    return since !== null && since <= day && (leftOn === null || leftOn > day) && firmOf(one) !== ''
  })
}

async function parksOf(at: At, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const firms = await recordsById(at.tx, enterprise, at.bureau, [...new Set(ids)])
  return new Map(
    [...firms].flatMap(([id, { content }]) => {
      const park = latest((content.values.park ?? []) as Dated<string>)
      return park === null ? [] : [[id, park] as const]
    }),
  )
}

const NUMBER_DIGITS = 3

/** 群发编号 count through each year. */
function nextNumber(sent: readonly StoredRecord[], day: Day): string {
  const begins = `QF${day.slice(0, 4)}-`
  const taken = sent.flatMap((one) => {
    const code = told(one).code ?? ''
    const rest = code.startsWith(begins) ? code.slice(begins.length) : ''
    return /^\d+$/.test(rest) ? [Number(rest)] : []
  })
  return `${begins}${String(Math.max(0, ...taken) + 1).padStart(NUMBER_DIGITS, '0')}`
}

function firmOf(one: StoredRecord): string {
  return told(one).enterprise ?? ''
}

/** What a record says in each of its fields; of one that an older version did not have, nothing. */
function told({ content }: StoredRecord): Told {
  return content.values as Told
}
