import { v7 as uuid } from 'uuid'
import type { Finding, ReadRow } from '../../exchange/table/rows.ts'
import { OUTSIDE } from '../../kernel/area.ts'
import { always, changed, corrected, type Dated, latest } from '../../kernel/dated.ts'
import type { Field } from '../../kernel/field/field.ts'
import { normaliseName } from '../../kernel/read/name.ts'
import type { Register } from '../../kernel/register.ts'
import type { Day } from '../../kernel/values.ts'
import { type Content, content, identityOf } from '../../kernel/version.ts'
import { canonical } from '../../store/journal/hash.ts'
import { recordsByIdentity } from '../../store/records/load.ts'
import { outOfUse } from '../../store/records/outOfUse.ts'
import { namingKey, type Resolution, resolve } from '../../store/records/resolve.ts'
import type { StoredRecord } from '../../store/records/row.ts'
import type { Save } from '../../store/records/save.ts'
import { lastImportedCells } from '../../store/records/source.ts'
import type { At } from './office.ts'

/** A differing area or name of a firm: it was always so (更正), or so from a day on (变更). */
export type DatedChange = { readonly kind: 'correct' } | { readonly kind: 'change'; readonly from: Day }

export type Outcome = 'created' | 'updated' | 'unchanged' | 'pending' | 'refused'

export interface FieldChange {
  readonly field: string
  readonly from: unknown
  readonly to: unknown
}

export interface PlannedRow {
  readonly row: ReadRow
  readonly outcome: Outcome
  readonly refusals: readonly Finding[]
  readonly changes: readonly FieldChange[]
  readonly identity: string | null
  /** Names in it that nobody has yet said whom they mean. */
  readonly waiting: readonly string[]
}

export interface Plan {
  readonly rows: readonly PlannedRow[]
  readonly saves: () => readonly Save[]
}

export interface PlanOptions {
  readonly batch: string
  readonly dated: DatedChange
  /** 名单即动作: the list moves records that exist; it makes none. */
  readonly onlyExisting: boolean
  /** What earlier rows of the same list came to, where the list is planned part by part without being written. */
  readonly before?: Begun
}

/** What the rows planned so far would have made of the books. */
export interface Begun {
  readonly drafts: Map<string, Draft>
  readonly elsewhere: Map<string, Save>
}

export function beginning(): Begun {
  return { drafts: new Map(), elsewhere: new Map() }
}

interface Draft {
  readonly existing: StoredRecord | null
  content: Content
  row: ReadRow
  cells: { [field: string]: readonly [string, string] }
}

/** What the rows of a list would do to the books as they stand. Writes nothing. */
export async function planRows(
  at: At,
  register: Register,
  rows: readonly ReadRow[],
  options: PlanOptions,
): Promise<Plan> {
  const resolved = await resolveMentions(at, register, rows)
  const { drafts, elsewhere } = options.before ?? beginning()
  const named = rows.map((row) => ({
    row,
    references: row.refusals.length > 0 ? null : referencesOf(at, register, row, resolved, elsewhere),
  }))
  const identities = named.map(({ row, references }) =>
    references === null ? null : rowIdentity(register, row, references),
  )
  const existing = await existingRecords(at, register, named, identities)
  const imported = await lastImportedCells(at.tx, at.bureau, [...new Set([...existing.values()].map(({ id }) => id))])
  const required = Object.entries(register.fields).filter(([, field]) => needs(field))
  const planned: PlannedRow[] = named.map(({ row, references }, index): PlannedRow => {
    const identity = identities[index] ?? null
    const refused = (refusals: readonly Finding[]): PlannedRow => ({
      row,
      outcome: 'refused',
      refusals,
      changes: [],
      identity,
      waiting: [],
    })
    if (references === null || identity === null) return refused(row.refusals)
    const record = existing.get(identity) ?? null
    const draft = drafts.get(identity) ?? {
      existing: record,
      content: record?.content ?? content(register, {}),
      row,
      cells: {},
    }
    if (draft.existing === null && !drafts.has(identity)) {
      if (options.onlyExisting) return refused([notFound(register, row)])
      const absent = requiredAbsent(required, row, references)
      if (absent.length > 0) return refused(absent)
    }
    const before = draft.content
    draft.content = merged(
      register,
      draft.content,
      row,
      references,
      imported.get(record?.id ?? '') ?? {},
      options.dated,
    )
    draft.row = row
    draft.cells = { ...draft.cells, ...row.cells }
    const again = drafts.has(identity)
    drafts.set(identity, draft)
    const pending = Object.keys(draft.content.pending).length > 0
    const known = record !== null || again
    // Of a new record everything is new.
    const changes = known ? changesBetween(register, before, draft.content) : []
    const outcome: Outcome =
      changes.length === 0 && known ? 'unchanged' : pending ? 'pending' : known ? 'updated' : 'created'
    return { row, outcome, refusals: [], changes, identity, waiting: Object.values(draft.content.pending) }
  })
  await refuseOutOfUse(at, register, planned, drafts)
  const saves = () => [
    ...elsewhere.values(),
    ...Array.from(drafts.values(), (draft) => saveOf(register, draft, options.batch)),
  ]
  return { rows: planned, saves }
}

/** Rows for what went out of use before: refused one by one, so that the others come in. */
async function refuseOutOfUse(
  { tx, catalog, bureau }: At,
  register: Register,
  planned: PlannedRow[],
  drafts: Map<string, Draft>,
): Promise<void> {
  if (!Object.values(register.fields).some(({ facts }) => facts.inUse !== undefined)) return
  // Of a list that is planned part by part, what earlier parts came to was asked about then.
  const own = [...new Set(planned.map(({ identity }) => identity))].flatMap((identity) => {
    const draft = identity === null ? undefined : drafts.get(identity)
    return identity === null || draft === undefined ? [] : [[identity, draft] as const]
  })
  const written = own.map(([, { existing, content: now }]) => ({ before: existing?.content ?? null, content: now }))
  const problems = await outOfUse(tx, { catalog, bureau }, register, written)
  for (const [index, [identity]] of own.entries()) {
    const problem = problems[index]
    if (!problem) continue
    drafts.delete(identity)
    for (const [at, one] of planned.entries()) {
      if (one.identity !== identity || one.outcome === 'refused') continue
      const finding = { sheet: one.row.sheet, row: one.row.row, column: '', value: '', ...problem }
      planned[at] = { ...one, outcome: 'refused', refusals: [finding], changes: [], waiting: [] }
    }
  }
}

function saveOf(register: Register, { existing, content, row, cells }: Draft, batch: string): Save {
  const source = { batch, sheet: row.sheet, row: row.row, cells }
  return { register, id: existing?.id ?? null, content, kind: existing === null ? 'create' : 'change', source }
}

type Reference = { readonly id: string } | { readonly pending: string }
export type References = { readonly [field: string]: Reference }

export async function resolveMentions(
  { tx, catalog, bureau }: At,
  register: Register,
  rows: readonly Pick<ReadRow, 'mentions'>[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, Resolution>>> {
  const resolved = new Map<string, ReadonlyMap<string, Resolution>>()
  for (const [name, { kind, facts }] of Object.entries(register.fields)) {
    if (kind.name !== 'reference') continue
    const to = catalog.registers.get(facts.to?.name ?? '')
    const mentions = rows.flatMap(({ mentions }) => mentions[name] ?? [])
    if (to !== undefined && mentions.length > 0) resolved.set(name, await resolve(tx, to, bureau, mentions))
  }
  return resolved
}

export function referencesOf(
  { catalog }: At,
  register: Register,
  row: Pick<ReadRow, 'mentions' | 'values'>,
  resolved: ReadonlyMap<string, ReadonlyMap<string, Resolution>>,
  elsewhere: Map<string, Save>,
): References {
  const references: { [field: string]: Reference } = {}
  for (const [name, mention] of Object.entries(row.mentions)) {
    const found = resolved.get(name)?.get(namingKey(mention))
    const facts = register.fields[name]?.facts
    if (found?.id) references[name] = { id: found.id }
    else if (
      facts?.elsewhereBy !== undefined &&
      row.values[facts.elsewhereBy] === OUTSIDE &&
      mention.name !== null &&
      found?.candidates?.length === 0
    ) {
      references[name] = { id: firmElsewhere(catalog.registers.get(facts.to?.name ?? ''), mention.name, elsewhere) }
    } else references[name] = { pending: mention.name ?? mention.code ?? '' }
  }
  return references
}

/** A partner that is no firm of the bureau's: kept by its name, with its area outside. */
function firmElsewhere(register: Register | undefined, name: string, elsewhere: Map<string, Save>): string {
  if (register === undefined) throw new Error('a firm elsewhere needs a register to stand in')
  const key = normaliseName(name)
  const known = elsewhere.get(key)
  if (known?.newId !== undefined) return known.newId
  const newId = uuid()
  const values = { [register.identity.orElse ?? 'name']: always(name), [register.area ?? 'area']: always(OUTSIDE) }
  elsewhere.set(key, { register, id: null, newId, content: content(register, values), kind: 'create' })
  return newId
}

function rowIdentity(register: Register, row: ReadRow, references: References): string {
  const { fields, orElse } = register.identity
  const names = orElse === null ? fields : [...fields, orElse]
  const said = Object.fromEntries(names.map((name) => [name, asStored(register, name, row.values[name])]))
  const { values, pending } = withReferences({ values: said, pending: {} }, references)
  return identityOf(register, values, pending)
}

async function existingRecords(
  { tx, bureau }: At,
  register: Register,
  named: readonly { row: ReadRow }[],
  identities: readonly (string | null)[],
): Promise<Map<string, StoredRecord>> {
  const wanted = identities.filter((identity) => identity !== null)
  const found = await recordsByIdentity(tx, register, bureau, wanted)
  if (register.identity.orElse === null) return found
  // A firm that was known by its name alone is the same firm when its code arrives.
  const second = register.identity.orElse
  const byName = new Map<string, string>()
  named.forEach(({ row }, index) => {
    const identity = identities[index]
    const name = row.values[second]
    if (identity && typeof name === 'string' && !found.has(identity) && !identity.startsWith('~'))
      byName.set(`~${name}`, identity)
  })
  for (const [key, record] of await recordsByIdentity(tx, register, bureau, [...byName.keys()])) {
    const identity = byName.get(key)
    if (identity !== undefined) found.set(identity, record)
  }
  return found
}

function asStored({ fields }: Register, name: string, value: unknown): unknown {
  return value !== undefined && fields[name]?.facts.dated ? always(value) : value
}

function withReferences<T extends Pick<Content, 'values' | 'pending'>>(of: T, references: References): T {
  if (Object.keys(references).length === 0) return of
  const values = { ...of.values }
  const pending = { ...of.pending }
  for (const [name, reference] of Object.entries(references)) {
    if ('id' in reference) {
      values[name] = reference.id
      delete pending[name]
    } else if (values[name] === null || values[name] === undefined) pending[name] = reference.pending
  }
  return { ...of, values, pending }
}

/**
 * The record with what the row says. A cell that is as it was at its last import says nothing new: a later
 * edit by hand stands.
 */
function merged(
  register: Register,
  before: Content,
  row: ReadRow,
  references: References,
  imported: { readonly [field: string]: string },
  dated: DatedChange,
): Content {
  const isNew = (field: string) => imported[field] === undefined || imported[field] !== row.cells[field]?.[1]
  const values: { [field: string]: unknown } = { ...before.values }
  for (const [name, value] of Object.entries(row.values)) {
    const field = register.fields[name]
    if (field === undefined || (name in row.cells && !isNew(name))) continue
    values[name] = field.facts.dated ? datedValue(before.values[name], value, dated) : value
  }
  const fresh = Object.fromEntries(
    Object.entries(references).filter(
      ([name]) => isNew(name) || isNew(`${name}.code`) || before.pending[name] !== undefined,
    ),
  )
  return withReferences({ ...before, values, voided: false }, fresh)
}

export function datedValue(before: unknown, value: unknown, change: DatedChange): Dated<unknown> {
  const dated = (before ?? []) as Dated<unknown>
  if (dated.length === 0) return always(value)
  if (canonical(latest(dated)) === canonical(value)) return dated
  return change.kind === 'correct' ? corrected(dated, value) : changed(dated, change.from, value)
}

function changesBetween(register: Register, before: Content, after: Content): FieldChange[] {
  const names = Object.keys(register.fields)
  const differing = names.filter(
    (name) => canonical(before.values[name] ?? null) !== canonical(after.values[name] ?? null),
  )
  const changes = differing.map((name) => ({
    field: name,
    from: before.values[name] ?? null,
    to: after.values[name] ?? null,
  }))
  const pending = names.filter(
    (name) => before.pending[name] !== after.pending[name] && after.pending[name] !== undefined,
  )
  return [
    ...changes,
    ...pending.map((name) => ({ field: name, from: null, to: after.pending[name] })),
    ...(before.voided ? [{ field: '', from: '作废', to: '恢复' }] : []),
  ]
}

function requiredAbsent(
  required: readonly (readonly [name: string, field: Field<unknown>])[],
  row: ReadRow,
  references: References,
): Finding[] {
  return required
    .filter(([name]) => !(name in row.values) && !(name in references))
    .map(([, { facts }]) => ({
      sheet: row.sheet,
      row: row.row,
      column: '',
      value: '',
      code: 'cell.required',
      message: `缺少${facts.label}`,
      advice: `请填写${facts.label}`,
    }))
}

function needs({ facts }: Field<unknown>): boolean {
  return facts.required && !facts.dated
}

function notFound(register: Register, row: ReadRow): Finding {
  const what = Object.values(row.mentions)[0]?.name ?? ''
  return {
    sheet: row.sheet,
    row: row.row,
    column: '',
    value: what,
    code: 'record.notFound',
    message: `没有与“${what}”对应的${register.label}记录`,
    advice: '名单即动作只更新已有记录；新记录请用“增量”导入',
  }
}
