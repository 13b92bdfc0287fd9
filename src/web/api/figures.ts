import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import type { Standing } from './bureau.ts'
import { api, given, type Told, told } from './client.ts'
import { queries } from './queries.ts'

const figure = api.figures[':id']

export type Definition = Told<typeof api.indicators.$get>[number]
export type FigureAnswer = Told<typeof api.figures.$get>[number]
export type Ranking = Told<typeof figure.areas.$get>
export type Trend = Told<typeof figure.trend.$get>
export type Opened = Told<typeof figure.drill.$get>
export type Step = Opened['steps'][number]
export type Rows = NonNullable<Opened['rows']>
export type DrilledPosting = Rows['page'][number]['postings'][number]
export type Aspect = NonNullable<InferRequestType<typeof figure.drill.$get>['query']['aspect']>

export const definitionsQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['indicators', bureau],
    queryFn: () => told<Definition[]>(api.indicators.$get({ query: { bureau } })),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Every figure of the page, each of the latest period inside the page's that has it. */
export const latestFiguresQuery = (standing: Standing) =>
  queryOptions({
    queryKey: ['figures', standing, 'latest'],
    queryFn: () => told<FigureAnswer[]>(api.figures.$get({ query: given({ ...standing, latest: 'true' as const }) })),
    placeholderData: keepPreviousData,
  })

export const figureQuery = (standing: Standing, id: string) =>
  queryOptions({
    queryKey: ['figures', standing, id],
    queryFn: () => told<FigureAnswer[]>(api.figures.$get({ query: given({ ...standing, ids: id }) })),
  })

export const rankingQuery = (standing: Standing, id: string) =>
  queryOptions({
    queryKey: ['ranking', standing, id],
    queryFn: () => told<Ranking>(figure.areas.$get({ param: { id }, query: given(standing) })),
  })

export const trendQuery = (standing: Standing, id: string) =>
  queryOptions({
    queryKey: ['trend', standing, id],
    queryFn: () => told<Trend>(figure.trend.$get({ param: { id }, query: given(standing) })),
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

function openFigure(standing: Standing, opening: Opening, offset: number): Promise<Opened> {
  const { path } = opening
  if (opening.kind === 'indicator') {
    const query = given({ ...standing, aspect: opening.aspect, path, offset, limit: PAGE_ROWS })
    return told(figure.drill.$get({ param: { id: opening.id }, query }))
  }
  const param = { id: opening.document, figure: opening.figure }
  const query = given({ bureau: standing.bureau, path, offset, limit: PAGE_ROWS })
  return told(api.documents[':id'].figures[':figure'].drill.$get({ param, query }))
}

/** Somebody stands behind a figure: it is full everywhere from now on. */
export async function confirmFigure({ bureau, period, area }: Standing, id: string): Promise<void> {
  await figure.confirmation.$post({ param: { id }, query: given({ bureau, period, area }) })
  await Promise.all(['figures', 'ranking'].map((kind) => queries.invalidateQueries({ queryKey: [kind] })))
}
