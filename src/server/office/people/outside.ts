import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { FileRef } from '../../../kernel/field/kinds/file.ts'
import {
  type Action,
  type Actor,
  type Case,
  offers,
  type Procedure,
  perform,
  sentences,
  standingOf,
} from '../../../kernel/procedure/index.ts'
import type { Day } from '../../../kernel/values.ts'
import { streetDuty } from '../../../lines/roles.ts'
import { Refusal } from '../../../store/refusal.ts'
import { keep } from '../cases/act.ts'
import { type GivenForm, inputOf, type Shelf } from '../cases/given.ts'
import { type LoadedCase, loadCase, loadCases, procedureOf } from '../cases/load.ts'
import { ownerName, titleOf } from '../cases/named.ts'
import { type At, look, type Office, work } from '../office.ts'
import { readUpload } from '../upload.ts'
import { actorOf, type Person } from './actor.ts'

/** For whom somebody without an account acts: the firm that a case is about, or the street it lies in. */
export type Side = 'owner' | 'street'

export const sides: readonly Side[] = ['owner', 'street']

/** 一次性链接 takes one action once; 长期链接 enters cases one after the other, and is never used up. */
export type LinkPurpose = 'case' | 'entry'

const PURPOSE: LinkPurpose = 'case'
export const TOKEN_BYTES = 24
export const DAY_MS = 86_400_000
export const LINK_DAYS_MAX = 30
/** More than a host is asked about in a season. */
export const ALIKE_MAX = 50

/** One action on one case. */
export interface Task {
  readonly register: string
  readonly id: string
  readonly action: string
  readonly side: Side
}

interface Detail {
  readonly register: string
  readonly action: string
  readonly side: Side
  readonly name: string
}

export interface Link {
  readonly token: string
  readonly expiresAt: string
}

export interface LinkListed {
  /** Digest of the token: names the link, opens nothing. */
  readonly id: string
  readonly purpose: LinkPurpose
  readonly action: string
  readonly label: string
  readonly for: string
  readonly madeBy: string
  readonly madeAt: string
  readonly expiresAt: string
  readonly usedAt: string | null
}

/** 一次性链接: whoever has it takes this one action once, within some days. */
export async function makeLink(
  office: Office,
  task: Task & { readonly days: number },
  day: Day,
  now: Date,
): Promise<Link> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  const expiresAt = new Date(now.getTime() + task.days * DAY_MS).toISOString()
  await work(office, async (at) => {
    const loaded = await loadCase(at, task.register, task.id)
    const actor = await outsider(at, loaded, task.side, '', 'link')
    refuseUnoffered(loaded, task.action, actor, day)
    const detail: Detail = { register: task.register, action: task.action, side: task.side, name: actor.name }
    await sql`insert into one_time_link (token_hash, bureau, purpose, target, detail, made_by, made_at, expires_at)
      values (${hashOf(token)}, ${at.bureau}, ${PURPOSE}, ${task.id}, ${JSON.stringify(detail)}::jsonb, ${at.actor},
        ${now.toISOString()}, ${expiresAt})`.execute(at.tx)
  })
  return { token, expiresAt }
}

/** What those without an account could do now with a case. */
export async function outsideOffers(at: At, register: string, id: string, day: Day) {
  const loaded = await loadCase(at, register, id)
  const found = await Promise.all(
    sides.map(async (side) => {
      const actor = await outsider(at, loaded, side, '', 'link').catch((error: unknown) => {
        if (error instanceof Refusal) return null
        throw error
      })
      return actor === null ? [] : offersOf(loaded, actor, day).map((offer) => ({ ...offer, side, for: actor.name }))
    }),
  )
  return { procedure: loaded.procedure, title: await titleOf(at, loaded.stored.id), offers: found.flat() }
}

export async function listLinks(at: At, register: string, id: string): Promise<readonly LinkListed[]> {
  const { procedure } = await loadCase(at, register, id)
  const { rows } = await sql<Omit<LinkListed, 'label' | 'action' | 'for'> & { detail: Detail }>`
    select token_hash as id, purpose, detail, made_by as "madeBy", made_at as "madeAt", expires_at as "expiresAt",
      used_at as "usedAt"
    from one_time_link where bureau = ${at.bureau} and purpose in ('case', 'entry') and target = ${id}
    order by made_at desc limit 50`.execute(at.tx)
  return rows.map(({ detail: { register: of, action, name }, ...row }) => ({
    ...row,
    action,
    for: name,
    label: row.purpose === 'entry' ? procedureOf(at, of).of.label : actionOf(procedure, action).label,
  }))
}

/** 作废链接: it is as if its time had run out. */
export async function endLink(at: At, id: string, now: Date): Promise<void> {
  const { numAffectedRows } = await sql`update one_time_link set expires_at = ${now.toISOString()}
    where token_hash = ${id} and bureau = ${at.bureau} and purpose in ('case', 'entry') and used_at is null`.execute(
    at.tx,
  )
  if (numAffectedRows === 0n) throw new Refusal('link.unknown', '没有找到这个链接，或已使用', '请刷新后再试')
}

/** A link that may still be used. */
export interface OpenLink {
  readonly hash: string
  readonly bureau: string
  readonly madeBy: string
  readonly expiresAt: string
  readonly task: Task
}

/** A link that was made once, also one that is spent. */
export interface KnownLink extends OpenLink {
  /** Whom it was made for. */
  readonly for: string
  readonly spent: boolean
  readonly purpose: LinkPurpose
}

export async function findLink(
  store: Pick<Office['store'], 'app'>,
  token: string,
  now: Date,
): Promise<KnownLink | null> {
  const hash = hashOf(token)
  const { rows } = await sql<KnownLink & { target: string; detail: Detail }>`
    select bureau, purpose, target, detail, made_by as "madeBy", expires_at as "expiresAt",
      used_at is not null or expires_at <= ${now.toISOString()} as spent from one_time_link
    where token_hash = ${hash} and purpose in ('case', 'entry')`.execute(store.app)
  const [row] = rows
  if (row === undefined) return null
  const { target, detail, ...link } = row
  const { register, action, side, name } = detail
  return { ...link, hash, for: name, task: { register, id: target, action, side } }
}

/** The same answer for a link that never was, was used or has run out: a guess learns nothing. */
export function openLink(link: KnownLink | null, purposes: readonly LinkPurpose[] = [PURPOSE]): KnownLink {
  if (link === null || link.spent || !purposes.includes(link.purpose)) throw dead()
  return link
}

/** What a link is called where it is spoken of: as long as that, a digest opens nothing and names one link. */
export function linkName(hash: string): string {
  return hash.slice(0, 16)
}

/** Whose the files are that are handed over with a link. */
export function linkAccount(hash: string): string {
  return `link-${linkName(hash)}`
}

/** What the page of a link shows: the one form, whose case it is, and what the office said last. */
export async function lookAtLink(office: Office, { task, madeBy }: OpenLink, day: Day) {
  return look(office, async (at) => {
    const loaded = await loadCase(at, task.register, task.id)
    const actor = await outsider(at, loaded, task.side, madeBy, 'link')
    const said = sentences(
      loaded.procedure,
      loaded.the.steps.filter(({ state, from }) => state !== from),
    )
    return {
      procedure: loaded.procedure,
      for: await nameOf(at, loaded, task.side),
      offer: refuseUnoffered(loaded, task.action, actor, day),
      lastSaid: said.at(-1) ?? null,
      title: await titleOf(at, loaded.stored.id),
      alike: await alikeTo(at, loaded, task),
    }
  })
}

/** Another case that may be answered with the same form. */
export interface Alike {
  readonly id: string
  readonly title: string
}

/** The other cases of the same firm or host that stand where this one does, the oldest first, where the step allows it. */
async function alikeTo(at: At, loaded: LoadedCase, { register, id, action, side }: Task): Promise<readonly Alike[]> {
  if (side !== 'owner' || loaded.the.owner === null || !actionOf(loaded.procedure, action).alike) return []
  const { state } = standingOf(loaded.procedure, loaded.the)
  const { rows } = await sql<Alike>`
    select record as id, title from case_standing
    where bureau = ${at.bureau} and register = ${register} and owner = ${loaded.the.owner} and state = ${state}
      and not ended and not suspended and record <> ${id}
    order by since, title limit ${ALIKE_MAX}`.execute(at.tx)
  return rows
}

/** Takes the action and uses the link up, both or neither; of cases like it, all that were chosen or none. */
export async function spendLink(
  office: Office,
  { hash, task, madeBy }: OpenLink,
  { form, also }: { readonly form: GivenForm; readonly also: readonly string[] },
  day: Day,
  now: Date,
): Promise<{ readonly state: string }> {
  return work(office, async (at) => {
    const { numAffectedRows } = await sql`update one_time_link set used_at = ${now.toISOString()}
      where token_hash = ${hash} and used_at is null and expires_at > ${now.toISOString()}`.execute(at.tx)
    if (numAffectedRows === 0n) throw dead()
    // All at once and in one order: another link may name the same cases the other way round.
    const chosen = new Set(also)
    const cases = await loadCases(at, task.register, [task.id, ...chosen], { lock: true })
    const loaded = cases.find(({ stored }) => stored.id === task.id)
    if (loaded === undefined) throw dead()
    const actor = await outsider(at, loaded, task.side, madeBy, `link:${linkName(hash)}`)
    const shelf = { office, account: linkAccount(hash) }
    const known = new Set(chosen.size === 0 ? [] : (await alikeTo(at, loaded, task)).map(({ id }) => id))
    if ([...chosen].some((id) => !known.has(id)))
      throw new Refusal('link.notNow', '选中的有的已经办过', '请刷新页面，按现在列出的再选')
    const taken = await take(shelf, at, loaded, task.action, actor, form, day, {})
    for (const other of cases) if (other !== loaded) await take(shelf, at, other, task.action, actor, form, day, {})
    return taken
  })
}

/** 代录: a clerk enters what a firm or a street handed in on paper, with the stamped sheet beside it. */
export async function actOnBehalf(
  office: Office,
  person: Person,
  task: Task & { readonly form: GivenForm; readonly key: string; readonly on?: Day | undefined },
  stamped: { readonly hash: string; readonly name: string },
  day: Day,
): Promise<{ readonly state: string }> {
  await readUpload(office, { hash: stamped.hash, account: person.account.id })
  return work(office, async (at) => {
    const loaded = await loadCase(at, task.register, task.id, { lock: true })
    const absent = await outsider(at, loaded, task.side, null, 'outside')
    const own = await actorOf(at, person, day)
    // In the firm's place and no other: what the clerk may do as a clerk is not mixed in.
    const actor: Actor = {
      ...own,
      ...{ roles: [], posts: [], area: null, enterprise: null },
      deputises: [{ absent, from: day, to: day }],
    }
    const gives = { stamped: `sha256:${stamped.hash} ${stamped.name}` as FileRef }
    const at1 = { key: task.key, ...(task.on === undefined ? {} : { on: task.on }) }
    const shelf = { office, account: person.account.id }
    return take(shelf, at, loaded, task.action, actor, task.form, day, gives, at1)
  })
}

async function take(
  shelf: Shelf,
  at: At,
  loaded: LoadedCase,
  name: string,
  actor: Actor,
  form: GivenForm,
  day: Day,
  gives: { readonly [name: string]: FileRef },
  more: { readonly key?: string; readonly on?: Day } = {},
): Promise<{ readonly state: string }> {
  const action = actionOf(loaded.procedure, name)
  const input = await inputOf(shelf, at, loaded.procedure, action, form, day)
  const outcome = perform(loaded.procedure, name, input, loaded.the, actor, {
    day,
    calendar: loaded.calendar,
    ...more,
  })
  if (!outcome.done) {
    const [first] = outcome.why
    throw new Refusal(first.code, first.message, first.advice)
  }
  if (!outcome.repeated) await keep(at, loaded, { ...outcome, the: withGiven(outcome.the, gives) }, day)
  return { state: outcome.step.state }
}

/** The last step with what was handed over beside its form. */
function withGiven(the: Case, gives: { readonly [name: string]: FileRef }): Case {
  const last = the.steps.at(-1)
  if (last === undefined || Object.keys(gives).length === 0) return the
  return { ...the, steps: [...the.steps.slice(0, -1), { ...last, gives: { ...last.gives, ...gives } }] }
}

/** The firm or the street as somebody who acts; `madeBy` tells whose link it is, `null` that there is none. */
async function outsider(at: At, loaded: LoadedCase, side: Side, madeBy: string | null, id: string): Promise<Actor> {
  const { the } = loaded
  if (side === 'owner' && the.owner === null) throw new Refusal('link.nobody', '这件没有申请单位', '只能由科技局办理')
  const name = await nameOf(at, loaded, side)
  const street = the.areas.length > 1 ? (the.areas[0] ?? null) : null
  if (side === 'street' && street === null)
    throw new Refusal('link.nobody', '这件没有所属街道', '只能由企业或科技局办理')
  return {
    id,
    name: madeBy === null || madeBy === '' ? name : `${name}（经一次性链接，${madeBy}发出）`,
    roles: side === 'street' ? [streetDuty] : [],
    posts: [],
    section: null,
    area: side === 'street' ? street : null,
    enterprise: side === 'owner' ? the.owner : null,
    deputises: [],
  }
}

/** What the firm, or the street, is called now. */
export async function nameOf(at: At, loaded: LoadedCase, side: Side): Promise<string> {
  return side === 'street' ? at.areas.name(loaded.the.areas[0] ?? at.areas.root) : ownerName(at, loaded)
}

function offersOf({ procedure, the, calendar }: LoadedCase, actor: Actor, day: Day) {
  return offers(procedure, the, actor, { day, calendar }).filter(({ may, kind }) => may && kind !== 'common')
}

function refuseUnoffered(loaded: LoadedCase, name: string, actor: Actor, day: Day) {
  const { procedure, the, calendar } = loaded
  const offer = offers(procedure, the, actor, { day, calendar }).find((one) => one.name === name)
  if (offer?.may === true) return offer
  const [why] = offer?.why ?? []
  throw new Refusal(
    'link.notNow',
    why?.message ?? `现在不能由对方${actionOf(procedure, name).label}`,
    why?.advice ?? '请看办件现在的状态',
  )
}

function actionOf(procedure: Procedure, name: string): Action {
  const found = Object.hasOwn(procedure.actions, name)
    ? (procedure.actions as { readonly [name: string]: Action })[name]
    : undefined
  if (found === undefined)
    throw new Refusal('action.unknown', `${procedure.of.label}没有「${name}」这一步`, '请刷新页面后再试')
  return found
}

export function dead(): Refusal {
  return new Refusal(
    'link.unknown',
    '链接已失效：已使用、已过期，或地址不完整',
    '请向发出链接的科技局工作人员索取新的链接',
  )
}

export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
