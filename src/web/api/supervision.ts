import { queryOptions } from '@tanstack/react-query'
import { api, given, type Told, told } from './client.ts'
import { queries } from './queries.ts'

const { supervision } = api
const ofSource = supervision.sources[':origin'][':source']
const ofScheme = supervision.schemes[':scheme']

export type Board = Told<typeof supervision.board.$get>
export type BoardTask = Board['tasks'][number]
export type TaskSources = Told<typeof supervision.sources.$get>
export type Source = TaskSources['sources'][number]
export type SourceItem = Source['items'][number]
export type Campaign = Told<typeof supervision.campaigns.$get>['campaigns'][number]
export type Year = Told<(typeof supervision.years)[':year']['$get']>
export type Scheme = Told<typeof supervision.schemes.$get>['schemes'][number]
export type Assessed = Told<typeof ofScheme.$get>

// Colleagues work on the same tasks: they are asked for each time they are opened.
const ALWAYS_STALE = 0

export const boardQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['supervision', 'board', bureau],
    queryFn: () => told<Board>(supervision.board.$get({ query: { bureau } })),
    staleTime: ALWAYS_STALE,
  })

export const sourcesQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['supervision', 'sources', bureau],
    queryFn: () => told<TaskSources>(supervision.sources.$get({ query: { bureau } })),
    staleTime: ALWAYS_STALE,
  })

export const campaignsQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['supervision', 'campaigns', bureau],
    queryFn: () => told<{ readonly campaigns: readonly Campaign[] }>(supervision.campaigns.$get({ query: { bureau } })),
    staleTime: ALWAYS_STALE,
  })

export const yearQuery = (bureau: string, year: number) =>
  queryOptions({
    queryKey: ['supervision', 'year', bureau, year],
    queryFn: () => told<Year>(supervision.years[':year'].$get({ param: { year: String(year) }, query: { bureau } })),
    staleTime: ALWAYS_STALE,
  })

export const assessmentSchemesQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['supervision', 'schemes', bureau],
    queryFn: () => told<{ readonly schemes: readonly Scheme[] }>(supervision.schemes.$get({ query: { bureau } })),
    staleTime: ALWAYS_STALE,
  })

export const assessedQuery = (bureau: string, scheme: string, period: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['supervision', 'assessed', bureau, scheme, period, asOf],
    queryFn: () => told<Assessed>(ofScheme.$get({ param: { scheme }, query: given({ bureau, period, asOf }) })),
    staleTime: ALWAYS_STALE,
  })

export interface WantedTask {
  readonly text: string
  readonly owner: string
  readonly dueOn: string
}

interface Made {
  readonly made: number
}

export async function makeTasks(
  bureau: string,
  { origin, id }: Pick<Source, 'origin' | 'id'>,
  tasks: readonly WantedTask[],
): Promise<number> {
  const { made } = await told<Made>(
    ofSource.$post({ param: { origin, source: id }, query: { bureau }, json: { tasks: [...tasks] } }),
  )
  await forgotten()
  return made
}

export async function addStandardYear(bureau: string): Promise<number> {
  const { made } = await told<Made>(supervision['standard-year'].$post({ query: { bureau } }))
  await forgotten()
  return made
}

export async function makeYearlyTasks(bureau: string): Promise<number> {
  const { made } = await told<Made>(supervision['yearly-tasks'].$post({ query: { bureau } }))
  await forgotten()
  return made
}

async function forgotten(): Promise<void> {
  await Promise.all(['supervision', 'cases', 'rows'].map((kind) => queries.invalidateQueries({ queryKey: [kind] })))
}
