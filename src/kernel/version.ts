import { OUTSIDE } from './area.ts'
import { changeDays, type Dated, latest, valueOn } from './dated.ts'
import { addDecimals, isZero, negate } from './exact.ts'
import type { Field, Fields } from './field/field.ts'
import { OVER } from './field/kinds/reference.ts'
import { type CountUnit, type Measure, type Statement, said } from './measure.ts'
import type { Posting } from './posting.ts'
import { reachedBy, type Step } from './procedure/step.ts'
import type { Register } from './register.ts'
import type { AreaCode, Day, Decimal } from './values.ts'

/** What a record keeps of another that it refers to, as that one's facts stood over time. */
export interface Carried {
  /** National identity of the record referred to: the credit code of an enterprise. */
  readonly subject: string
  readonly facts: { readonly [fact: string]: Dated<unknown> }
}

/** One version of a record: all that its postings depend on. */
export interface Content {
  readonly values: { readonly [field: string]: unknown }
  readonly carried: { readonly [reference: string]: Carried }
  /** References still without a record, by the name that came in. Such a record posts nothing. */
  readonly pending: { readonly [reference: string]: string }
  /** Passed steps of the procedure, each with its business day. */
  readonly steps: readonly Step[]
  readonly voided: boolean
}

/** A first version. Every field is present: `null` where empty, no values over time where it is dated. */
export function content({ fields }: Register, values: Content['values'], carried: Content['carried'] = {}): Content {
  const complete: { [field: string]: unknown } = {}
  for (const name in fields) complete[name] = values[name] ?? (fields[name]?.facts.dated ? [] : null)
  return { values: complete, carried, pending: {}, steps: [], voided: false }
}

/** Where a posting falls on a day, and whether anything can be held there. */
interface Place {
  readonly area: AreaCode
  readonly by: { readonly [dimension: string]: string }
  readonly open: boolean
}

/**
 * What a version adds to the books. A pure function of the version; `unplaced` is the bureau's own
 * area, where postings without a street stay (未归属).
 */
export function postingsOf(register: Register, version: Content, unplaced: AreaCode): Posting[] {
  if (version.voided || Object.keys(version.pending).length > 0) return []
  const statements = said(register.statements(version.values, reachedBy(version.steps)))
  const flows: Posting[] = []
  const holdings = new Map<string, Statement[]>()
  for (const statement of statements) {
    if (!register.measures.includes(statement.measure)) {
      throw new Error(`${register.name} posts ${statement.measure.name} without naming it among its measures`)
    }
    if (statement.measure.held) {
      const line = JSON.stringify([statement.measure.name, statement.of, statement.area, dimensions(statement)])
      holdings.set(line, [...(holdings.get(line) ?? []), statement])
    } else {
      flows.push(posting(register, version, unplaced, statement))
    }
  }
  return [...flows, ...[...holdings.values()].flatMap((line) => heldPostings(register, version, unplaced, line))]
}

function posting(register: Register, version: Content, unplaced: AreaCode, statement: Statement): Posting {
  const about = aboutWhom(register, version, statement.of)
  const { area, by } = about.place(statement, statement.on, unplaced)
  return line(statement, statement.quantity, statement.on, about.subject, area, by)
}

/**
 * What is held stays with its holder: when the holder moves on a day, the quantity leaves the old place
 * and enters the new one on that day. A closing fact (gone elsewhere, deregistered) lets it leave only.
 */
function heldPostings(
  register: Register,
  version: Content,
  unplaced: AreaCode,
  statements: readonly Statement[],
): Posting[] {
  const [first] = statements
  if (first === undefined) return []
  const over = overSince(version)
  const about = endedBy(aboutWhom(register, version, first.of), over)
  const changes = new Map<Day, Decimal>()
  for (const { on, quantity } of statements) changes.set(on, addDecimals(changes.get(on) ?? ('0' as Decimal), quantity))
  const statedDays = [...changes.keys()].sort()
  const moves = about.moves.filter((day) => day > (statedDays[0] ?? day))
  const days = [...new Set([...statedDays, ...moves])].sort()

  const postings: Posting[] = []
  const post = (quantity: Decimal, on: Day, { area, by, open }: Place) => {
    if (open && !isZero(quantity)) postings.push(line(first, quantity, on, about.subject, area, by))
  }
  let held = '0' as Decimal
  let place: Place | null = null
  for (const day of days) {
    const now = about.place(first, day, unplaced)
    const change = changes.get(day) ?? ('0' as Decimal)
    if (place !== null && !samePlace(place, now)) {
      post(negate(held), day, place)
      held = addDecimals(held, change)
      post(held, day, now)
    } else {
      post(change, day, now)
      held = addDecimals(held, change)
    }
    place = now
  }
  return postings
}

/** Since when a record to which this one refers is over, the first of them; `null` where none is. */
export function overSince({ carried }: Pick<Content, 'carried'>): Day | null {
  const days = Object.values(carried).flatMap(({ facts }) => facts[OVER]?.map(({ from }) => from) ?? [])
  return days.sort()[0] ?? null
}

function line(
  { measure, belongsTo }: Statement,
  quantity: Decimal,
  on: Day,
  subject: string | null,
  area: AreaCode,
  by: Posting['by'],
): Posting {
  return { measure: measure.name, quantity, on, belongsTo: belongsTo ?? Number(on.slice(0, 4)), subject, area, by }
}

function dimensions({ measure, by }: Statement): { readonly [dimension: string]: string } {
  return Object.fromEntries(Object.entries(measure.by).map(([name, field]) => [name, dimensionText(field, by[name])]))
}

/** A fact as a dimension of postings; `''` where it is unknown. */
export function dimensionText({ kind }: Field<unknown>, value: unknown): string {
  if (value === null || value === undefined) return ''
  return kind.dimension?.(value) ?? String(value)
}

interface About {
  readonly subject: string | null
  /** Days on which its place may change. */
  readonly moves: readonly Day[]
  place(statement: Statement, day: Day, unplaced: AreaCode): Place
}

/** From the day on which what a record is a part of is over, nothing of it is held. */
function endedBy(about: About, over: Day | null): About {
  if (over === null) return about
  return {
    subject: about.subject,
    moves: [...new Set([...about.moves, over])].sort(),
    place(statement, day, unplaced) {
      const place = about.place(statement, day, unplaced)
      return day < over ? place : { ...place, open: false }
    },
  }
}

function aboutWhom(register: Register, version: Content, of: string | null): About {
  const reference = of ?? register.subject
  if (reference === 'itself') {
    const facts = datedFacts(register.fields, version.values)
    return about(identityOf(register, version.values), facts, register.fields, ownArea(register, version))
  }
  if (reference === null) return about(null, {}, {}, ownArea(register, version))
  const carried = version.carried[reference]
  const fields = register.fields[reference]?.facts.to?.fields ?? {}
  const own = of === null ? ownArea(register, version) : null
  return about(carried?.subject ?? null, carried?.facts ?? {}, fields, own)
}

function about(subject: string | null, facts: Carried['facts'], fields: Fields, own: AreaCode | null): About {
  const closes = (fact: string, value: unknown) => {
    const field = fields[fact]
    return field?.kind.closing?.(value, field.facts) ?? false
  }
  return {
    subject,
    moves: changeDays(Object.values(facts)),
    place({ measure, by, area: elsewhere }, day, unplaced) {
      const at = Object.fromEntries(Object.entries(facts).map(([fact, dated]) => [fact, valueOn(dated, day)]))
      const carried = carriedDimensions(measure, at)
      const stated = Object.entries(measure.by).map(([name, field]) => [name, dimensionText(field, by[name])] as const)
      const area = own ?? (at.area as AreaCode | null | undefined) ?? elsewhere ?? unplaced
      return {
        area,
        by: { ...Object.fromEntries(stated), ...carried },
        open: area !== OUTSIDE && !Object.entries(at).some(([fact, value]) => value !== null && closes(fact, value)),
      }
    },
  }
}

function carriedDimensions(
  measure: Measure<CountUnit, Fields>,
  facts: { readonly [fact: string]: unknown },
): { [dimension: string]: string } {
  return Object.fromEntries(
    Object.entries(measure.carried).map(([name, field]) => [name, dimensionText(field, facts[name])]),
  )
}

function datedFacts(fields: Fields, values: Content['values']): Carried['facts'] {
  const dated = Object.entries(fields).filter(([, field]) => field.facts.dated)
  return Object.fromEntries(dated.map(([name]) => [name, (values[name] ?? []) as Dated<unknown>]))
}

/** What others carry of a record: its national identity and the dated facts they ask for. */
export function carriedFrom(register: Register, version: Content, facts: readonly string[]): Carried {
  const over = facts.includes(OVER) ? register.over(version.values, reachedBy(version.steps)) : null
  const all: Carried['facts'] = {
    ...datedFacts(register.fields, version.values),
    ...(over === null ? {} : { [OVER]: [{ from: over, value: true }] }),
  }
  return {
    subject: identityOf(register, version.values),
    facts: Object.fromEntries(facts.map((fact) => [fact, all[fact] ?? []])),
  }
}

/** The text that tells a record from all others of its register; an undecided reference counts by its name. */
export function identityOf(register: Register, values: Content['values'], pending: Content['pending'] = {}): string {
  const parts = register.identity.fields.map((name) =>
    pending[name] === undefined ? identityText(values[name]) : `?${pending[name]}`,
  )
  if (register.identity.orElse !== null && parts.every((part) => part === '')) {
    return `~${identityText(values[register.identity.orElse])}`
  }
  return parts.join('|')
}

function identityText(value: unknown): string {
  if (value === null || value === undefined) return ''
  return Array.isArray(value) ? String(latest(value as Dated<unknown>) ?? '') : String(value)
}

function ownArea(register: Register, { values }: Content): AreaCode | null {
  if (register.area === null) return null
  const value = values[register.area]
  if (register.fields[register.area]?.facts.dated) return null
  return (value ?? null) as AreaCode | null
}

function samePlace(a: Place, b: Place): boolean {
  if (a.area !== b.area || a.open !== b.open) return false
  return Object.entries(a.by).every(([name, value]) => b.by[name] === value)
}
