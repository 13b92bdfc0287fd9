import { type RawBuilder, sql } from 'kysely'
import type { Values } from '../../../kernel/field/index.ts'
import type { Day } from '../../../kernel/values.ts'
import { clinicHour, clinicSlot } from '../../../lines/cultivation/clinicSlot.ts'
import { enterprise } from '../../../lines/cultivation/enterprise.ts'
import type { Note } from '../../../store/messages.ts'
import { recordsById } from '../../../store/records/load.ts'
import { type StoredRecord, storedRecord } from '../../../store/records/row.ts'
import { saveRecords } from '../../../store/records/save.ts'
import { Refusal } from '../../../store/refusal.ts'
import { columnName, tableName } from '../../../store/schema/registers.ts'
import { peopleOf, sectionOf } from '../messages/section.ts'
import { tell } from '../messages/tell.ts'
import { type At, type Office, work } from '../office.ts'
import { asOwner, present, whole } from '../own.ts'
import type { Person } from '../people/actor.ts'
import { firmsById } from '../service/firms.ts'

type Slot = Values<typeof clinicSlot.fields>

/** 门诊时段, as a firm sees one that nobody has taken: an hour of one expert. */
export interface FreeHour {
  readonly id: string
  readonly expert: string
  readonly on: Day
  readonly hour: string
  readonly place: string | null
}

/** One that is the firm's own. */
export interface OwnHour extends FreeHour {
  readonly title: string | null
  readonly materials: string | null
  readonly kept: string | null
  /** Whether it can still be given back here: until the day before. */
  readonly isOpen: boolean
}

export interface OwnClinic {
  readonly free: readonly FreeHour[]
  readonly own: readonly OwnHour[]
}

/** More hours than anybody looks through. */
const HOURS_MAX = 400

/** 专家门诊: which hours are free from tomorrow on, and which are the firm's own, the latest first. */
export function ownClinic(office: Office, person: Person, on: Day): Promise<OwnClinic> {
  return asOwner(office, person, async (at, firm) => {
    const [taken, kept, day] = ['enterprise', 'kept', 'on'].map((field) => sql.ref(columnName(field)))
    const free = await hours(at, sql`${taken} is null and ${kept} is null and ${day} > ${on}`)
    const own = firm === null ? [] : await hours(at, sql`${taken} = ${firm}`)
    return {
      free: free.map(hourOf).sort(inTime),
      own: own
        .map((record): OwnHour => {
          const { title, materials, kept: came, on: held } = record.content.values as Slot
          return { ...hourOf(record), title, materials, kept: came, isOpen: came === null && held > on }
        })
        .sort((a, b) => inTime(b, a)),
    }
  })
}

async function hours({ tx, bureau }: At, where: RawBuilder<unknown>): Promise<readonly StoredRecord[]> {
  const { rows } = await sql<{ readonly [column: string]: unknown }>`
    select * from ${sql.table(tableName(clinicSlot))} where bureau = ${bureau} and state = 'live' and ${where}
    order by ${sql.ref(columnName('on'))} limit ${HOURS_MAX}`.execute(tx)
  return rows.map((row) => storedRecord(clinicSlot, row))
}

function hourOf({ id, content }: StoredRecord): FreeHour {
  const { expert, on, hour, place } = content.values as Slot
  return { id, expert, on, hour, place }
}

const order = clinicHour.facts.choices ?? []

function inTime(a: FreeHour, b: FreeHour): number {
  return (
    a.on.localeCompare(b.on) || order.indexOf(a.hour) - order.indexOf(b.hour) || a.expert.localeCompare(b.expert, 'zh')
  )
}

export interface HourBooking {
  readonly slot: string
  /** 拟申报称号. */
  readonly title: string | null
  /** 材料版本. */
  readonly materials: string | null
}

/**
 * 预约: the firm is written into the hour. Firm and hour are held until the transaction ends, so that of two firms that
 * ask at once one has it, and a firm that asks twice at once is not with two experts at the same time.
 */
export async function bookHour(office: Office, person: Person, asked: HourBooking, on: Day): Promise<void> {
  const firm = await asOwner(office, person, async (_, own) => present(own))
  await work(whole(office), async (at) => {
    await recordsById(at.tx, enterprise, at.bureau, [firm], { lock: true })
    const found = await slotOf(at, asked.slot)
    const slot = found.content.values as Slot
    if (slot.enterprise === firm) return
    if (slot.enterprise !== null || slot.kept !== null || found.content.pending.enterprise !== undefined)
      throw new Refusal('clinic.taken', `${said(slot)}已经约出去了`, '请另选一个时段')
    if (slot.on <= on)
      throw new Refusal('clinic.past', `${said(slot)}不能再约了`, '请选明天以后的时段，或打电话给科技局')
    const [day, hour, taken] = ['on', 'hour', 'enterprise'].map((field) => sql.ref(columnName(field)))
    const [same] = await hours(at, sql`${day} = ${slot.on} and ${hour} = ${slot.hour} and ${taken} = ${firm}`)
    if (same !== undefined)
      throw new Refusal(
        'clinic.twice',
        `本企业在${slot.on} ${slot.hour}已经约了${String(same.content.values.expert)}`,
        '请先取消那个时段，或另选一个时间',
      )
    const { title, materials } = asked
    const booked = { enterprise: firm as Slot['enterprise'], title: title as Slot['title'], materials, bookedOn: on }
    await write(at, found, booked, '企业预约')
    const wanted = [title === null ? '' : `拟申报${title}`, materials === null ? '' : `带${materials}`].filter(Boolean)
    const rest = wanted.length === 0 ? '' : `（${wanted.join('，')}）`
    await tellOffice(at, found, { title: '专家门诊预约', text: `约了${said(slot)}${rest}`, firm, on })
  })
}

/** 取消预约: the hour is free for others again; who had it stays to be read in its versions. */
export async function giveHourBack(office: Office, person: Person, id: string, on: Day): Promise<void> {
  const firm = await asOwner(office, person, async (_, own) => present(own))
  await work(whole(office), async (at) => {
    const found = await slotOf(at, id)
    const slot = found.content.values as Slot
    if (slot.enterprise !== firm) throw unknown()
    if (slot.on <= on || slot.kept !== null)
      throw new Refusal('clinic.late', `${said(slot)}不能在网上取消了`, '请打电话给科技局，由工作人员登记')
    await write(at, found, { enterprise: null, title: null, materials: null, bookedOn: null }, '企业取消预约')
    await tellOffice(at, found, { title: '专家门诊取消预约', text: `取消了${said(slot)}，时段已空出来`, firm, on })
  })
}

async function slotOf(at: At, id: string): Promise<StoredRecord> {
  const found = (await recordsById(at.tx, clinicSlot, at.bureau, [id], { lock: true })).get(id)
  if (found === undefined || found.content.voided) throw unknown()
  return found
}

function unknown(): Refusal {
  return new Refusal('clinic.unknown', '没有找到这个门诊时段', '请刷新页面后再选')
}

function said({ expert, on, hour }: Slot): string {
  return `${expert} ${on} ${hour} 的门诊`
}

/** Whoever runs the clinic is told, and reads the hour from there. */
async function tellOffice(
  at: At,
  { id, version }: StoredRecord,
  { title, text, firm, on }: { readonly title: string; readonly text: string; readonly firm: string; readonly on: Day },
): Promise<void> {
  const name = (await firmsById(at, [firm])).get(firm)?.name ?? ''
  const people = await peopleOf(at, sectionOf(at.catalog, clinicSlot.name), on)
  const notes = people.map(
    (account): Note => ({
      ...{ account, kind: 'notice', title, text: `${name}${text}` },
      ...{ href: `/registers/${clinicSlot.name}/${id}`, key: `clinic ${id} ${version}` },
    }),
  )
  await tell(at.tx, at.bureau, notes, new Date())
}

async function write(at: At, { id, version, content }: StoredRecord, told: Partial<Slot>, reason: string) {
  await saveRecords(at.tx, at, [
    {
      ...{ register: clinicSlot, id, expected: version, kind: 'change', reason },
      content: { ...content, values: { ...content.values, ...told } },
    },
  ])
}
