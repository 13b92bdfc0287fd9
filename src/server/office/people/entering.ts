import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { v5 as uuid } from 'uuid'
import { caseOf, type Procedure, standingOf, type Through } from '../../../kernel/procedure/index.ts'
import type { Day } from '../../../kernel/values.ts'
import { recordsById } from '../../../store/records/load.ts'
import { Refusal } from '../../../store/refusal.ts'
import { columnName, tableName } from '../../../store/schema/registers.ts'
import { isDoubleKey } from '../cases/act.ts'
import { type GivenForm, valuesOf } from '../cases/given.ts'
import { type LoadedCase, loadCase, procedureOf } from '../cases/load.ts'
import { titleOf } from '../cases/named.ts'
import { type At, look, type Office, work } from '../office.ts'
import { createRecord } from '../records.ts'
import { bureauName } from '../scope.ts'
import { DAY_MS, dead, hashOf, type Link, linkAccount, nameOf, type OpenLink, TOKEN_BYTES } from './outside.ts'

/** A link that is passed on must not fill the register. */
export const ENTRIES_PER_DAY_MAX = 20
const ENTRIES_SHOWN_MAX = 10

/** Ids of entries are made of the link and the submission's key, so that handing in twice makes one. */
const ENTRIES = '0b4f1de6-7c1d-4a06-8f53-2f9b7f0f3c55'

/** A register whose cases may be entered by whoever holds a link, through a record of another one. */
export interface Enterable {
  readonly procedure: Procedure
  readonly through: Through
}

/** What may be entered through the records of a register. */
export function enterableThrough({ catalog }: Pick<At, 'catalog'>, register: string): readonly Enterable[] {
  return [...catalog.procedures.values()].flatMap((procedure) => {
    const through = procedure.opens?.through ?? null
    return through?.of.name === register ? [{ procedure, through }] : []
  })
}

/** 长期链接: whoever has it enters one case after the other about what the record names, until it ends. */
export async function makeEntryLink(
  office: Office,
  { register, id, days }: { readonly register: string; readonly id: string; readonly days: number },
  day: Day,
  now: Date,
): Promise<Link> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  const expiresAt = new Date(now.getTime() + days * DAY_MS).toISOString()
  await work(office, async (at) => {
    const entering = await enteringAt(at, register, id, day)
    const detail = { register, action: 'enter', side: 'owner', name: entering.for }
    await sql`insert into one_time_link (token_hash, bureau, purpose, target, detail, made_by, made_at, expires_at)
      values (${hashOf(token)}, ${at.bureau}, 'entry', ${id}, ${JSON.stringify(detail)}::jsonb, ${at.actor},
        ${now.toISOString()}, ${expiresAt})`.execute(at.tx)
  })
  return { token, expiresAt }
}

/** A case that came by the same way before. */
export interface Entered {
  readonly id: string
  readonly title: string
  readonly stateLabel: string
  /** What was said when it was sent back, where it waits for whoever entered it. */
  readonly said: string | null
}

/** What the page of a link shows: the form, what it is for, what was entered last. */
export async function lookAtEntering(office: Office, { task }: OpenLink, day: Day) {
  return look(office, async (at) => {
    const entering = await enteringAt(at, task.register, task.id, day)
    const recent = await enteredBefore(at, entering)
    return { ...entering, bureauName: await bureauName(at), recent }
  })
}

export interface EntryForm {
  readonly form: GivenForm
  readonly key: string
}

/** Enters one case. Refuses what cannot be read, what lies in the future, and more than a day brings. */
export async function enter(
  office: Office,
  { task, hash }: OpenLink,
  { form, key }: EntryForm,
  day: Day,
): Promise<{ readonly id: string; readonly stateLabel: string }> {
  const { procedure, copied, values } = await look(office, async (at) => {
    const entering = await enteringAt(at, task.register, task.id, day)
    const { procedure: of } = entering
    const fields = Object.fromEntries((of.opens?.fills ?? []).map((name) => [name, of.of.fields[name]!]))
    const shelf = { office, account: linkAccount(hash) }
    const given = await valuesOf(shelf, at, fields, form, day)
    const late = Object.entries(given).find(
      ([name, value]) => fields[name]?.kind.name === 'date' && String(value) > day,
    )
    if (late !== undefined)
      throw new Refusal('case.input', `「${fields[late[0]]?.facts.label}」${late[1]}还没有到`, '请填写今天或以前的日期')
    if ((await enteredLately(at, entering)) >= ENTRIES_PER_DAY_MAX)
      throw new Refusal(
        'entry.tooMany',
        `一天里已填${ENTRIES_PER_DAY_MAX}条`,
        '请明天再填；一次要填很多的，请交科技局导入',
      )
    return { procedure: of, copied: entering.copied, values: given }
  })
  const { of, opens } = procedure
  const references = Object.entries(copied).filter(([name]) => of.fields[name]?.kind.name === 'reference')
  const cells = Object.fromEntries(references.map(([name, record]) => [name, { text: '', record: String(record) }]))
  const id = uuid(`${office.bureau} ${hash} ${key}`, ENTRIES)
  const write = () =>
    createRecord(office, of, cells, () => false, { id, values: { ...copied, ...opens?.sets(day), ...values } })
  const made = await write().catch((error: unknown) => {
    // Sent twice at once: one of the two has made the record, and this one finds it made.
    if (isDoubleKey(error)) return write()
    throw error
  })
  const [problem] = made.problems
  if (made.outcome === 'refused')
    throw new Refusal('case.input', problem?.message ?? '没有填完', problem?.advice ?? '请补填后再提交')
  return { id: made.id, stateLabel: procedure.states[procedure.start] ?? procedure.start }
}

interface Entering extends Enterable {
  readonly loaded: LoadedCase
  /** Values that each case takes over from the record. */
  readonly copied: { readonly [field: string]: unknown }
  readonly for: string
  readonly title: string
}

/** The record that is entered through, where it runs on a day. */
async function enteringAt(at: At, register: string, id: string, day: Day): Promise<Entering> {
  const procedure = procedureOf(at, register)
  const through = procedure.opens?.through ?? null
  if (through === null) throw new Refusal('entry.closed', `${procedure.of.label}由科技局登记`, '请联系科技局')
  const loaded = await loadCase(at, through.of.name, id)
  const { values, voided } = loaded.stored.content
  const [from, until] = [through.within(values), through.until(values)]
  if (voided) throw dead()
  if (from !== null && day < from)
    throw new Refusal('entry.closed', `${through.of.label}从${from}开始`, '开始以后再填；日期不对的请联系科技局')
  if (until !== null && day > until)
    throw new Refusal('entry.closed', `${through.of.label}已于${until}结束`, '续签后请科技局重新发链接')
  const copied = Object.fromEntries(Object.entries(through.copies).map(([name, own]) => [name, values[own]]))
  return {
    procedure,
    through,
    loaded,
    copied,
    for: await nameOf(at, loaded, 'owner'),
    title: await titleOf(at, loaded.stored.id),
  }
}

async function enteredBefore(at: At, { procedure, copied }: Entering): Promise<readonly Entered[]> {
  const { of } = procedure
  const { rows } = await sql<{ id: string }>`
    select id from ${sql.table(tableName(of))} where bureau = ${at.bureau} and state <> 'void' and ${sameAs(copied)}
    order by changed_at desc limit ${ENTRIES_SHOWN_MAX}`.execute(at.tx)
  const records = await recordsById(
    at.tx,
    of,
    at.bureau,
    rows.map(({ id }) => id),
  )
  return rows.flatMap(({ id }) => {
    const stored = records.get(id)
    if (stored === undefined) return []
    const the = caseOf(of, stored.content, at.areas)
    const { state } = standingOf(procedure, the)
    const reason = the.steps.at(-1)?.gives.reason
    const waits = procedure.waits.includes(state) && typeof reason === 'string'
    const { values } = stored.content
    const day = procedure.opens?.fills.find((name) => of.fields[name]?.kind.name === 'date')
    const title = [day, of.title[0]].flatMap((name) => (name === undefined ? [] : [values[name]])).join('　')
    return [{ id, title, stateLabel: procedure.states[state] ?? state, said: waits ? reason : null }]
  })
}

/** How many of those that nobody has taken a step with were written in the last day. */
async function enteredLately(at: At, { procedure, copied }: Entering): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ${sql.table(tableName(procedure.of))}
    where bureau = ${at.bureau} and ${sameAs(copied)} and steps = '[]' and changed_at > now() - interval '1 day'`.execute(
    at.tx,
  )
  return rows[0]?.count ?? 0
}

function sameAs(copied: Entering['copied']) {
  const conditions = Object.entries(copied).map(
    ([name, value]) => sql`${sql.ref(columnName(name))} is not distinct from ${value}`,
  )
  return sql.join(conditions, sql` and `)
}
