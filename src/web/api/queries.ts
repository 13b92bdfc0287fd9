import { keepPreviousData, QueryClient, queryOptions } from '@tanstack/react-query'
import type { InferRequestType, InferResponseType } from 'hono/client'
import { ApiProblem, api } from './client.ts'

type Told<T> = InferResponseType<T extends (...args: never) => unknown ? T : never, 200>

export type Visitor = Told<typeof api.session.$get>
export type BureauState = Told<typeof api.bureau.$get>
export type Definition = Told<typeof api.indicators.$get>[number]
export type FigureAnswer = Told<typeof api.figures.$get>[number]
export type Ranking = Told<(typeof api.figures)[':id']['areas']['$get']>
export type Trend = Told<(typeof api.figures)[':id']['trend']['$get']>
export type Opened = Told<(typeof api.figures)[':id']['drill']['$get']>
export type Step = Opened['steps'][number]
export type Rows = NonNullable<Opened['rows']>
export type DrilledPosting = Rows['page'][number]['postings'][number]
export type RecordAnswer = Told<(typeof api.records)[':register'][':id']['$get']>
export type CellWindow = Told<(typeof api.files)[':hash']['cells']['$get']>
export type DocumentList = Told<typeof api.documents.$get>
export type DocumentHead = DocumentList['documents'][number]
export type DocumentAnswer = Told<(typeof api.documents)[':id']['$get']>
export type Citation = DocumentAnswer['citations'][number]
export type Aspect = NonNullable<InferRequestType<(typeof api.figures)[':id']['drill']['$get']>['query']['aspect']>

/** Where a page stands: whose books, of which period and ground, as known when. */
export interface Standing {
  readonly bureau: string
  readonly period: string
  readonly area: string | undefined
  readonly asOf: string | undefined
}

const FRESH_MS = 60_000
const RETRIES_MAX = 2

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      refetchOnWindowFocus: false,
      // What the server refused once it refuses again; only a connection that failed is worth another try.
      retry: (count, error) => count < RETRIES_MAX && error instanceof ApiProblem && error.status === 0,
    },
  },
})

export const visitorQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async () => (await api.session.$get()).json() as Promise<Visitor>,
})

export const bureauQuery = (bureau: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['bureau', bureau, asOf],
    queryFn: async () => (await api.bureau.$get({ query: given({ bureau, asOf }) })).json() as Promise<BureauState>,
  })

export const definitionsQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['indicators', bureau],
    queryFn: async () => (await api.indicators.$get({ query: { bureau } })).json() as Promise<Definition[]>,
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Every figure of the page, each of the latest period inside the page's that has it. */
export const latestFiguresQuery = (standing: Standing) =>
  queryOptions({
    queryKey: ['figures', standing, 'latest'],
    queryFn: async () =>
      (await api.figures.$get({ query: given({ ...standing, latest: 'true' as const }) })).json() as Promise<
        FigureAnswer[]
      >,
    placeholderData: keepPreviousData,
  })

export const figureQuery = (standing: Standing, id: string) =>
  queryOptions({
    queryKey: ['figures', standing, id],
    queryFn: async () =>
      (await api.figures.$get({ query: given({ ...standing, ids: id }) })).json() as Promise<FigureAnswer[]>,
  })

export const rankingQuery = (standing: Standing, id: string) =>
  queryOptions({
    queryKey: ['ranking', standing, id],
    queryFn: async () =>
      (await api.figures[':id'].areas.$get({ param: { id }, query: given(standing) })).json() as Promise<Ranking>,
  })

export const trendQuery = (standing: Standing, id: string) =>
  queryOptions({
    queryKey: ['trend', standing, id],
    queryFn: async () =>
      (await api.figures[':id'].trend.$get({ param: { id }, query: given(standing) })).json() as Promise<Trend>,
  })

/** A number to be opened: an indicator's where a page stands, or a document's as of its cut-off. */
export type Opening =
  | { readonly kind: 'indicator'; readonly id: string; readonly aspect: Aspect; readonly path: string | undefined }
  | { readonly kind: 'citation'; readonly document: string; readonly figure: string; readonly path: string | undefined }

export const PAGE_ROWS = 50

export const openedQuery = (standing: Standing, opening: Opening, offset: number) =>
  queryOptions({
    queryKey: ['opened', standing, opening, offset],
    queryFn: () => openFigure(standing, opening, offset),
    // The next page of the same postings comes in place of the last, without a flicker in between.
    placeholderData: (before, query) => (query?.queryKey[2] === opening ? before : undefined),
  })

async function openFigure(standing: Standing, opening: Opening, offset: number): Promise<Opened> {
  const { path } = opening
  if (opening.kind === 'indicator') {
    const query = given({ ...standing, aspect: opening.aspect, path, offset })
    return (await api.figures[':id'].drill.$get({ param: { id: opening.id }, query })).json() as Promise<Opened>
  }
  const param = { id: opening.document, figure: opening.figure }
  const query = given({ bureau: standing.bureau, path, offset })
  return (await api.documents[':id'].figures[':figure'].drill.$get({ param, query })).json() as Promise<Opened>
}

export const documentsQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['documents', bureau],
    queryFn: async () => (await api.documents.$get({ query: { bureau } })).json() as Promise<DocumentList>,
    staleTime: 0,
  })

export const documentQuery = (bureau: string, id: string) =>
  queryOptions({
    queryKey: ['document', bureau, id],
    queryFn: async () =>
      (await api.documents[':id'].$get({ param: { id }, query: { bureau } })).json() as Promise<DocumentAnswer>,
    staleTime: 0,
  })

export async function draftDocument(
  { bureau, area, asOf }: Standing,
  template: string,
  period: string,
): Promise<DocumentHead> {
  const made = await api.documents.$post({ query: { bureau }, json: given({ template, period, area, asOf }) })
  return made.json() as Promise<DocumentHead>
}

export async function freezeDocument(bureau: string, { id, version }: DocumentHead, recipient: string | null) {
  await api.documents[':id'].freeze.$post({ param: { id }, query: { bureau }, json: { version, recipient } })
  await Promise.all(['documents', 'document'].map((kind) => queries.invalidateQueries({ queryKey: [kind] })))
}

export function wordAddress(bureau: string, id: string): string {
  return `/api/documents/${id}/word?bureau=${encodeURIComponent(bureau)}`
}

export const recordQuery = (bureau: string, register: string, id: string) =>
  queryOptions({
    queryKey: ['record', bureau, register, id],
    queryFn: async () =>
      (
        await api.records[':register'][':id'].$get({ param: { register, id }, query: { bureau } })
      ).json() as Promise<RecordAnswer>,
  })

export interface CellPlace {
  readonly fileHash: string
  readonly sheet: string
  readonly row: number
}

export const cellsQuery = (bureau: string, { fileHash, sheet, row }: CellPlace) =>
  queryOptions({
    queryKey: ['cells', bureau, fileHash, sheet, row],
    queryFn: async () =>
      (
        await api.files[':hash'].cells.$get({ param: { hash: fileHash }, query: { bureau, sheet, row } })
      ).json() as Promise<CellWindow>,
  })

/** Somebody stands behind a figure: it is full everywhere from now on. */
export async function confirmFigure({ bureau, period, area }: Standing, id: string): Promise<void> {
  await api.figures[':id'].confirmation.$post({ param: { id }, query: given({ bureau, period, area }) })
  await Promise.all(['figures', 'ranking'].map((kind) => queries.invalidateQueries({ queryKey: [kind] })))
}

type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> }

/** Without the names that have no value: an empty one in an address would mean something. */
function given<T extends object>(parameters: T): Given<T> {
  return Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== undefined)) as Given<T>
}
