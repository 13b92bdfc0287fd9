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
export type Comparison = Told<typeof api.figures.comparison.$get>
export type Split = Told<typeof figure.split.$get>
export type Difference = Told<typeof figure.difference.$get>
export type Compared = NonNullable<Difference['operands']>[number]
export type ChangedFigure = Told<typeof api.figures.changed.$get>[number]
export type FigureCheck = Told<typeof api.figures.checks.$get>[number]
export type IndicatorUses = Told<typeof api.indicators.uses.$get>[number]
export type Issue = NonNullable<FigureAnswer['lastIssued']>
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
  | {
      readonly kind: 'indicator'
      readonly id: string
      readonly aspect: Aspect
      readonly path: string | undefined
      readonly slice: string | undefined
    }
  | { readonly kind: 'citation'; readonly document: string; readonly figure: string; readonly path: string | undefined }

export const PAGE_ROWS = 50

export const openedQuery = (standing: Standing, opening: Opening, offset: number) => {
  const figure = figureOf(opening)
  return queryOptions({
    queryKey: ['opened', standing, figure, offset],
    queryFn: () => openFigure(standing, opening, offset),
    // The next page of the same postings comes in place of the last, without a flicker in between.
    placeholderData: (before, query) =>
      JSON.stringify(query?.queryKey[2]) === JSON.stringify(figure) ? before : undefined,
  })
}

/** What is opened, without what only the page needs. */
function figureOf(opening: Opening) {
  if (opening.kind === 'citation') return opening
  const { kind, id, aspect, path, slice } = opening
  return { kind, id, aspect, path, slice }
}

function openFigure(standing: Standing, opening: Opening, offset: number): Promise<Opened> {
  const { path } = opening
  if (opening.kind === 'indicator') {
    const { aspect, slice } = opening
    const query = given({ ...standing, aspect, slice, path, offset, limit: PAGE_ROWS })
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

export const comparisonQuery = (standing: Standing, ids: readonly string[]) =>
  queryOptions({
    queryKey: ['comparison', standing, ids],
    queryFn: () => told<Comparison>(api.figures.comparison.$get({ query: given({ ...standing, ids: ids.join(',') }) })),
    placeholderData: keepPreviousData,
    enabled: ids.length > 0,
  })

export const splitQuery = (standing: Standing, id: string, by: string) =>
  queryOptions({
    queryKey: ['split', standing, id, by],
    queryFn: () => told<Split>(figure.split.$get({ param: { id }, query: given({ ...standing, by }) })),
  })

/** Between which cut-offs a figure is explained; without `to`, up to now. */
export interface Between {
  readonly from: string
  readonly to: string | undefined
}

export const differenceQuery = (
  { bureau, period, area }: Standing,
  { id, aspect, slice, path }: Extract<Opening, { kind: 'indicator' }>,
  { from, to }: Between,
  offset: number,
) =>
  queryOptions({
    queryKey: ['difference', bureau, period, area, id, aspect, slice, path, from, to, offset],
    queryFn: () => {
      const query = given({ bureau, period, area, aspect, slice, path, from, to, offset, limit: PAGE_ROWS })
      return told<Difference>(figure.difference.$get({ param: { id }, query }))
    },
    placeholderData: keepPreviousData,
  })

export const changedQuery = ({ bureau, period, area }: Standing, { from, to }: Between) =>
  queryOptions({
    queryKey: ['changed', bureau, period, area, from, to],
    queryFn: () =>
      told<ChangedFigure[]>(api.figures.changed.$get({ query: given({ bureau, period, area, from, to }) })),
  })

export const figureChecksQuery = (bureau: string, period: string) =>
  queryOptions({
    queryKey: ['figureChecks', bureau, period],
    queryFn: () => told<FigureCheck[]>(api.figures.checks.$get({ query: { bureau, period } })),
  })

export const usesQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['uses', bureau],
    queryFn: () => told<IndicatorUses[]>(api.indicators.uses.$get({ query: { bureau } })),
  })

/** The figures of a page, each of just its period. */
export const figuresQuery = (standing: Standing) =>
  queryOptions({
    queryKey: ['figures', standing, 'all'],
    queryFn: () => told<FigureAnswer[]>(api.figures.$get({ query: given(standing) })),
    placeholderData: keepPreviousData,
  })

export interface SeenFigure {
  readonly id: string
  readonly value: string
}

/** Somebody stands behind several figures as they saw them; what changed meanwhile is refused whole. */
export async function confirmFigures(
  { bureau, period, area }: Standing,
  figures: readonly SeenFigure[],
  note: string | null,
): Promise<void> {
  await api.figures.confirmations.$post({
    query: given({ bureau, period, area }),
    json: { figures: [...figures], note },
  })
  await queries.invalidateQueries({ queryKey: ['figures'] })
}

/** What is said elsewhere of the thing that an indicator tells, where a page stands. */
export const otherFiguresQuery = (standing: Standing, indicator: string) =>
  queryOptions({
    queryKey: ['otherFigures', standing, indicator],
    queryFn: () =>
      told<Told<(typeof api.indicators)[':indicator']['others']['$get']>>(
        api.indicators[':indicator'].others.$get({ param: { indicator }, query: given(standing) }),
      ),
  })
