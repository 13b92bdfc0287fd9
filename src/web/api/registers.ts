import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, type Told, told } from './client.ts'
import type { Job } from './jobs.ts'
import { queries } from './queries.ts'

const one = api.registers[':register']

export type RegisterLines = Told<typeof api.registers.$get>
export type RegisterAnswer = Told<typeof one.$get>
export type Column = RegisterAnswer['columns'][number]
export type View = RegisterAnswer['views'][number]
export type RecordList = Told<typeof one.records.$get>
export type Row = RecordList['rows'][number]
export type Cell = Row['cells'][string]
export type Totals = NonNullable<RecordList['totals']>
export type ColumnValue = Told<typeof one.values.$get>[number]
export type Suggestion = Told<typeof one.suggestions.$get>[number]
export type EditResult = Told<typeof one.changes.$post>[number]

/** What is asked of one column; all of it must hold. */
export interface Wanted {
  readonly contains?: string
  readonly among?: readonly string[]
  readonly from?: string
  readonly to?: string
  readonly empty?: boolean
}
export type Where = { readonly [column: string]: Wanted }

export interface Asked {
  readonly where: Where
  readonly sort: readonly string[]
  readonly search: string
}

/** More in one question than this is no list but an export. */
export const PAGE_ROWS = 200

export const registersQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['registers', bureau],
    queryFn: () => told<RegisterLines>(api.registers.$get({ query: { bureau } })),
    staleTime: 0,
  })

export const registerQuery = (bureau: string, register: string) =>
  queryOptions({
    queryKey: ['register', bureau, register],
    queryFn: () => told<RegisterAnswer>(one.$get({ param: { register }, query: { bureau } })),
  })

function asQuery(bureau: string, { where, sort, search }: Asked) {
  const conditions = Object.keys(where).length === 0 ? '' : JSON.stringify(where)
  return { bureau, where: conditions, sort: sort.join(','), search }
}

/** What was asked for ahead of its page is not asked for again by it. */
const AHEAD_MS = 2_000

export const rowsQuery = (bureau: string, register: string, asked: Asked, page: number) =>
  queryOptions({
    queryKey: ['records', bureau, register, 'rows', asked, page],
    queryFn: async (): Promise<readonly Row[]> => {
      const query = { ...asQuery(bureau, asked), offset: page * PAGE_ROWS, limit: PAGE_ROWS, totals: 'false' as const }
      const { rows } = await told<RecordList>(one.records.$get({ param: { register }, query }))
      return rows
    },
    staleTime: AHEAD_MS,
    gcTime: AHEAD_MS,
  })

/** However a list is sorted, it has as many rows. */
export const totalsQuery = (bureau: string, register: string, { where, search }: Asked) =>
  queryOptions({
    queryKey: ['records', bureau, register, 'totals', where, search],
    queryFn: async () => {
      const query = { ...asQuery(bureau, { where, search, sort: [] }), limit: 0 }
      const { totals } = await told<RecordList>(one.records.$get({ param: { register }, query }))
      return totals
    },
    placeholderData: keepPreviousData,
    staleTime: AHEAD_MS,
  })

export const valuesQuery = (bureau: string, register: string, asked: Asked, column: string) =>
  queryOptions({
    queryKey: ['records', bureau, register, 'values', asked, column],
    queryFn: () =>
      told<ColumnValue[]>(one.values.$get({ param: { register }, query: { ...asQuery(bureau, asked), column } })),
    staleTime: 0,
  })

export const suggestionsQuery = (bureau: string, register: string, find: string) =>
  queryOptions({
    queryKey: ['suggestions', bureau, register, find],
    queryFn: () => told<Suggestion[]>(one.suggestions.$get({ param: { register }, query: { bureau, find } })),
    placeholderData: keepPreviousData,
  })

export type Typed = { readonly text: string; readonly record?: string; readonly file?: string }
export type Cells = { readonly [column: string]: Typed }
/** 更正: it was always so; 变更: so from a day on. */
export type Dated = { readonly kind: 'correct' } | { readonly kind: 'change'; readonly from: string }

export interface Seen {
  readonly id: string
  readonly version: number
}
export interface Edit extends Seen {
  readonly cells: Cells
}

type Sent<T> = T extends readonly (infer E)[]
  ? Sent<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Sent<T[K]> }
    : T

/** The client asks for what it may change; what we hand it we do not. */
function sent<T>(given: T): Sent<T> {
  return given as Sent<T>
}

export function createRecord(bureau: string, register: string, cells: Cells): Promise<EditResult> {
  return told(one.records.$post({ param: { register }, query: { bureau }, json: { cells: sent(cells) } }))
}

export function changeRecords(
  bureau: string,
  register: string,
  edits: readonly Edit[],
  dated: Dated | null,
  reason: string | null = null,
): Promise<EditResult[]> {
  const json = { edits: sent(edits), dated: dated && sent(dated), reason }
  return told(one.changes.$post({ param: { register }, query: { bureau }, json }))
}

export function voidRecords(
  bureau: string,
  register: string,
  records: readonly Seen[],
  reason: string,
): Promise<EditResult[]> {
  return told(one.voids.$post({ param: { register }, query: { bureau }, json: { records: sent(records), reason } }))
}

export function restoreRecords(bureau: string, register: string, records: readonly Seen[]): Promise<EditResult[]> {
  return told(one.restores.$post({ param: { register }, query: { bureau }, json: { records: sent(records) } }))
}

/** An edit to take back, to the version before it. */
export interface Undo extends Seen {
  readonly to: number
}

export function undoEdits(bureau: string, register: string, records: readonly Undo[]): Promise<EditResult[]> {
  return told(one.undo.$post({ param: { register }, query: { bureau }, json: { records: sent(records) } }))
}

export interface ViewDraft {
  readonly name: string
  readonly shared: boolean
  readonly content: { readonly [name: string]: unknown }
}

export async function keepView(
  bureau: string,
  register: string,
  id: string | null,
  view: ViewDraft,
): Promise<{ id: string }> {
  const json = sent(view)
  const kept = await (id === null
    ? told<{ id: string }>(one.views.$post({ param: { register }, query: { bureau }, json }))
    : told<{ id: string }>(one.views[':id'].$put({ param: { register, id }, query: { bureau }, json })))
  await forgetRegister(bureau, register)
  return kept
}

export async function removeView(bureau: string, register: string, id: string): Promise<void> {
  await one.views[':id'].$delete({ param: { register, id }, query: { bureau } })
  await forgetRegister(bureau, register)
}

export type ExtraKind = 'text' | 'number' | 'date' | 'yesNo'

export async function addColumn(
  bureau: string,
  register: string,
  column: { readonly label: string; readonly kind: ExtraKind },
): Promise<{ id: string }> {
  const made = await told<{ id: string }>(one.columns.$post({ param: { register }, query: { bureau }, json: column }))
  await forgetRegister(bureau, register)
  return made
}

export async function removeColumn(bureau: string, register: string, id: string): Promise<void> {
  await one.columns[':id'].$delete({ param: { register, id }, query: { bureau } })
  await forgetRegister(bureau, register)
}

function forgetRegister(bureau: string, register: string): Promise<void> {
  return queries.invalidateQueries({ queryKey: ['register', bureau, register] })
}

/** Their records are definitions of indicators, or of what these are broken down by. */
const DECLARING: ReadonlySet<string> = new Set(['ownSeries', 'leadingIndustry'])

/** What the page keeps of records, figures and documents may be otherwise after an edit. */
export async function forgetAfterEdit(bureau: string, register: string): Promise<void> {
  const kinds: string[][] = [
    ['records', bureau, register],
    ['record', bureau],
  ]
  kinds.push(['figures'], ['ranking'], ['trend'], ['opened'])
  if (DECLARING.has(register)) kinds.push(['indicators', bureau], ['split'])
  await Promise.all(kinds.map((queryKey) => queries.invalidateQueries({ queryKey })))
}

export function startExport(
  bureau: string,
  register: string,
  { where, sort, search }: Asked,
  columns: readonly string[],
  ids: readonly string[] | null,
): Promise<Job> {
  const json = sent({ where, sort, search, columns, ids })
  return told<Job>(one.exports.$post({ param: { register }, query: { bureau }, json }))
}

export function exportAddress(bureau: string, register: string, job: string): string {
  return `/api/registers/${register}/exports/${job}?bureau=${encodeURIComponent(bureau)}`
}

export function templateAddress(bureau: string, register: string): string {
  return `/api/registers/${register}/template?bureau=${encodeURIComponent(bureau)}`
}
