import { type Dated, latest } from '../../../kernel/dated.ts'
import { isDay } from '../../../kernel/day.ts'
import type { Field } from '../../../kernel/field/field.ts'
import type { Register } from '../../../kernel/register.ts'
import type { Day } from '../../../kernel/values.ts'
import { stateOf } from '../../../store/records/row.ts'
import {
  type Feed,
  type FileRecord,
  feedsOf,
  firmAt,
  type Mentioned,
  mentionsOfFirms,
  recordsAbout,
} from '../../office/enterprise.ts'
import { expectedLines, type FileTab, fileTabs, tabOf } from '../../office/enterpriseTabs.ts'
import type { At } from '../../office/office.ts'
import type { Allowance } from '../may.ts'
import { HttpProblem, notFound } from '../problem.ts'
import type { EnterpriseFile } from '../schema/enterprises.ts'
import { heldBy, maySum, quantityShown, statementsAbout } from './enterpriseBooks.ts'
import { type LineNames, lineNamesOf } from './lines.ts'
import { referredNames, titleOf } from './naming.ts'
import { type Surroundings, shownNow, shownOne, withheldFrom } from './value.ts'

type Span = EnterpriseFile['spans'][number]
type Event = EnterpriseFile['events'][number]
type Tabs = EnterpriseFile['tabs']

/** When the file is read: the books as of an entry, and the day that counts as now. */
export interface Moment {
  /** `null` for the present. */
  readonly entry: number | null
  readonly on: Day
}

export function firmsOf({ catalog }: Pick<At, 'catalog'>): Register {
  const found = catalog.registers.get('enterprise')
  if (found === undefined) throw new Error('no register of enterprises is declared')
  return found
}

export async function firmOr404(at: At, id: string, { entry }: Moment): Promise<FileRecord> {
  const firm = await firmAt(at, firmsOf(at), id, entry)
  if (firm !== null) return firm
  if (entry === null) throw notFound('这家企业')
  throw new HttpProblem(404, 'enterprise.notYet', '在那时账上还没有这家企业', '请回到现在，或换一个晚些的截止日期')
}

/** 一企一档: who the firm is, what it holds, and all that happened to it, from every register that names firms. */
export async function presentFile(at: At, id: string, allowance: Allowance, moment: Moment): Promise<EnterpriseFile> {
  const firms = firmsOf(at)
  const firm = await firmOr404(at, id, moment)
  const mentions = await mentionsOfFirms(at, firms)
  const mentioned = await recordsAbout(at, mentions, id, moment.entry)
  const feeds = await feedsOf(at, [...new Set(mentions.map(({ register }) => register))], moment.on)
  const surroundings: Surroundings = { areas: at.areas, referred: await namesIn(at, mentioned) }
  const spans = mentioned.flatMap((of) => spansOf(at, of, allowance, surroundings))
  const events = [
    ...ownEvents(firms, firm, allowance, surroundings),
    ...onceEach(mentioned.flatMap((of) => eventsOf(at, of, allowance, surroundings))),
  ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const [name = '', code = ''] = firms.title
  const own = (field: string) => shownOwn(firms, field, firm, surroundings)
  return {
    id,
    name: own(name),
    code: own(code) || null,
    formerNames: formerNames(firms, firm),
    state: stateOf(firm.content),
    on: moment.on,
    tags: [...titleTags(spans, moment.on), ...factTags(firms, firm, allowance, surroundings)],
    tabs: tabsOf(mentioned, feeds, await lineNamesOf(at)),
    years: yearsOf(spans, events, moment.on),
    spans,
    events,
  }
}

function namesIn(at: At, mentioned: readonly Mentioned[]) {
  return referredNames(
    at,
    mentioned.flatMap(({ register, records }) => records.map(({ content }) => ({ register, content }))),
  )
}

function shownOwn(firms: Register, name: string, { content }: FileRecord, surroundings: Surroundings): string {
  const field = firms.fields[name]
  return field === undefined ? '' : shownNow(field, content.values[name], surroundings)
}

/** Names that the firm had, those that changed within our books before those that a list told. */
function formerNames({ title }: Register, { content: { values } }: FileRecord): readonly string[] {
  const names = values[title[0] ?? '']
  const dated = Array.isArray(names) ? (names as Dated<unknown>) : []
  const told = typeof values.formerNames === 'string' ? values.formerNames.split(/[、；;]/) : []
  const former = [...dated.map(({ value }) => String(value)).reverse(), ...told.map((name) => name.trim())]
  return [...new Set(former)].filter((name) => name !== '' && name !== latest(dated))
}

function titleTags(spans: readonly Span[], on: Day): EnterpriseFile['tags'] {
  const current = spans.filter(({ tab, from, to }) => tab === 'titles' && from <= on && (to === null || to >= on))
  return [...new Set(current.map(({ lane }) => lane))].map((lane) => {
    const until = current.filter((span) => span.lane === lane).map(({ to }) => to)
    const last = until.includes(null) ? null : [...until].sort().at(-1)
    return { kind: 'title', label: lane, text: last ? `有效期至 ${last}` : '长期有效' } as const
  })
}

/** Facts over time are what one asks first of a firm: where it is, whether it still is, which trade. */
function factTags(
  firms: Register,
  { content: { values } }: FileRecord,
  allowance: Allowance,
  surroundings: Surroundings,
): EnterpriseFile['tags'] {
  return Object.entries(firms.fields).flatMap(([name, field]) => {
    const { facts } = field
    if (!facts.dated || firms.title.includes(name) || withheldFrom(field, allowance) !== null) return []
    const shown = shownNow(field, values[name], surroundings)
    if (shown === '') return []
    if (!isYesNo(field)) return [{ kind: 'fact', label: facts.label, text: shown } as const]
    return shown === '是' ? [{ kind: 'fact', label: facts.label, text: facts.label.replace(/^是否/, '') } as const] : []
  })
}

function isYesNo({ facts }: Field<unknown>): boolean {
  return facts.choices?.length === 2 && facts.choices.includes('是')
}

function spansOf(
  at: At,
  { register, field, records }: Mentioned,
  allowance: Allowance,
  { referred }: Surroundings,
): Span[] {
  return records.flatMap(({ id, content }) =>
    heldBy(statementsAbout({ register, field }, content))
      // What is counted in firms or houses is a state of the firm; its patents are things that it has.
      .filter(({ measure }) => measure.unit === '家')
      .map(({ measure, what, from, to }) => ({
        tab: tabOf(register),
        lane: what === '' || what === register.label ? measure.name : what,
        from,
        to,
        title: titleOf(at, toldOf(register, field, allowance), content, referred),
        register: register.name,
        record: id,
      })),
  )
}

function eventsOf(
  at: At,
  { register, field, records }: Mentioned,
  allowance: Allowance,
  surroundings: Surroundings,
): Event[] {
  const sums = maySum(register, allowance)
  return records.flatMap(({ id, content }) => {
    const days = new Map<Day, string[]>()
    for (const { measure, quantity, on } of statementsAbout({ register, field }, content)) {
      if (measure.held) continue
      const { digits, unit } = quantityShown(quantity, measure.unit)
      const amount = sums && !(digits === '1' && unit !== '万元') ? ` ${digits}${unit}` : ''
      days.set(on, [...(days.get(on) ?? []), `${measure.name}${amount}`])
    }
    const title = titleOf(at, toldOf(register, field, allowance), content, surroundings.referred)
    const about = { tab: tabOf(register), title, register: register.name, record: id }
    return [...days].map(([on, what]) => ({ ...about, on, what: what.join('，') }))
  })
}

/** The register with a title without the firm itself, and without what this reader may not see. */
function toldOf(register: Register, mention: string, allowance: Allowance): Register {
  const seen = (name: string) => {
    const field = register.fields[name]
    return name !== mention && field !== undefined && withheldFrom(field, allowance) === null
  }
  return { ...register, title: register.title.filter(seen) }
}

/** What the firm's own record dates: its founding, and each change of a fact. */
function ownEvents(
  firms: Register,
  { id, content: { values } }: FileRecord,
  allowance: Allowance,
  surroundings: Surroundings,
): Event[] {
  const about = { tab: 'basic', title: firms.label, register: firms.name, record: id } as const
  return Object.entries(firms.fields).flatMap(([name, field]): Event[] => {
    const { label, dated } = field.facts
    if (!dated && field.kind.name !== 'date') return []
    if (withheldFrom(field, allowance) !== null) return []
    const value = values[name]
    if (!dated) return field.kind.name === 'date' && isDay(value) ? [{ ...about, on: value, what: label }] : []
    const history = (value ?? []) as Dated<unknown>
    return history.flatMap(({ from, value: now }, index) => {
      const before = history[index - 1]
      if (from === null || before === undefined) return []
      const [was, is] = [before.value, now].map((one) => shownOne(field, one, surroundings))
      return [{ ...about, on: from, what: `${label}变更：${was} → ${is}` }]
    })
  })
}

/** A contract with itself on both sides happened once. */
function onceEach(events: readonly Event[]): readonly Event[] {
  return [...new Map(events.map((event) => [`${event.record} ${event.on} ${event.what}`, event])).values()]
}

export function sectionOf(mention: Mentioned, all: readonly Mentioned[], feeds: ReadonlyMap<string, Feed>) {
  const { register, field, records } = mention
  const several = all.filter((one) => one.register === register).length > 1
  return {
    register: register.name,
    label: register.label,
    as: several ? (register.fields[field]?.facts.label.replace(/名称$/, '') ?? field) : null,
    count: records.length,
    feed: feedSaid(feeds.get(register.name), records.length),
  }
}

export function feedSaid(feed: Feed | undefined, records: number) {
  const { kept = false, until = null, file = null, importedAt = null } = feed ?? {}
  const state = records > 0 ? 'some' : kept ? 'none' : 'never'
  return { state, until, file, importedAt } as const
}

function tabsOf(mentioned: readonly Mentioned[], feeds: ReadonlyMap<string, Feed>, names: LineNames): Tabs {
  const parts = fileTabs.map(({ id, label }) => {
    const sections = mentioned
      .filter(({ register }) => tabOf(register) === id)
      .map((mention) => sectionOf(mention, mentioned, feeds))
    const count = sections.reduce((sum, section) => sum + section.count, 0)
    return { id, label, count, sections, missing: missingIn(id, mentioned, names) }
  })
  const basic = { id: 'basic', label: '概况', count: null, sections: [], missing: [] } as const
  const changes = { id: 'changes', label: '变动', count: null, sections: [], missing: [] } as const
  const assessment = { id: 'assessment', label: '测评', count: null, sections: [], missing: [] } as const
  return [basic, ...parts, assessment, changes]
}

export function missingIn(tab: FileTab, mentioned: readonly Mentioned[], names: LineNames): readonly string[] {
  const there = new Set(mentioned.map(({ register }) => register.line))
  return expectedLines[tab].filter((line) => !there.has(line)).map((line) => names[line])
}

function yearsOf(spans: readonly Span[], events: readonly Event[], on: Day): EnterpriseFile['years'] {
  const days = [on, ...events.map((event) => event.on), ...spans.flatMap(({ from, to }) => [from, to ?? from])]
  const years = days.map((day) => Number(day.slice(0, 4)))
  return { first: Math.min(...years), last: Math.max(...years) }
}
