import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { api, given, type Told, told } from './client.ts'
import { queries } from './queries.ts'

const one = api.cases[':register'][':id']
const act = one[':action'].$post
const many = api.cases[':register'].batch.$post
const paper = api.paper[':register'][':id']

export type CaseOverview = Told<typeof api.cases.overview.$get>
export type CaseList = Told<typeof api.cases.$get>
export type ListedCase = CaseList['cases'][number]
export type CaseAnswer = Told<typeof one.$get>
export type Offer = CaseAnswer['offers'][number]
export type FormColumn = Offer['form'][number]
export type Assignee = Told<typeof api.cases.assignees.$get>[number]
export type Acted = Told<typeof act>
export type ActRequest = NonNullable<InferRequestType<typeof act>['json']>
export type GivenForm = NonNullable<ActRequest['form']>
export type GivenResult = NonNullable<ActRequest['result']>
export type BatchRequest = InferRequestType<typeof many>['json']
export type BatchResult = Told<typeof many>[number]
export type Paper = Told<typeof paper.$get>
export type FoundCase = Told<typeof api.paper.scan.$post>

export const caseLists = ['mine', 'near', 'overdue', 'supervised', 'done', 'all'] as const
export type ListName = (typeof caseLists)[number]

export const CASES_PAGE = 50

export interface CaseFilter {
  readonly list: ListName
  readonly register?: string | undefined
  readonly state?: string | undefined
  readonly area?: string | undefined
  readonly q?: string | undefined
  readonly page: number
}

export interface CasePlace {
  readonly register: string
  readonly id: string
}

// Cases move by other hands: what is shown is asked for anew each time a page opens.
export const caseOverviewQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['cases', bureau, 'overview'],
    queryFn: () => told<CaseOverview>(api.cases.overview.$get({ query: { bureau } })),
    staleTime: 0,
  })

export const casesQuery = (bureau: string, { page, ...filter }: CaseFilter) =>
  queryOptions({
    queryKey: ['cases', bureau, 'list', filter, page],
    queryFn: () =>
      told<CaseList>(
        api.cases.$get({ query: given({ bureau, ...filter, offset: (page - 1) * CASES_PAGE, limit: CASES_PAGE }) }),
      ),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

export const caseQuery = (bureau: string, { register, id }: CasePlace) =>
  queryOptions({
    queryKey: ['cases', bureau, 'one', register, id],
    queryFn: () => told<CaseAnswer>(one.$get({ param: { register, id }, query: { bureau } })),
    staleTime: 0,
  })

export const assigneesQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['cases', bureau, 'assignees'],
    queryFn: () => told<Assignee[]>(api.cases.assignees.$get({ query: { bureau } })),
  })

export const paperQuery = (bureau: string, { register, id }: CasePlace) =>
  queryOptions({
    queryKey: ['cases', bureau, 'paper', register, id],
    queryFn: () => told<Paper>(paper.$get({ param: { register, id }, query: { bureau } })),
    staleTime: 0,
  })

export async function takeAction(
  bureau: string,
  { register, id }: CasePlace,
  action: string,
  json: ActRequest,
): Promise<Acted> {
  return told(act({ param: { register, id, action }, query: { bureau }, json }))
}

export async function takeMany(bureau: string, register: string, json: BatchRequest): Promise<BatchResult[]> {
  return told(many({ param: { register }, query: { bureau }, json }))
}

export async function findScanned(bureau: string, hash: string): Promise<FoundCase> {
  return told(api.paper.scan.$post({ query: { bureau }, json: { hash } }))
}

export function caseFileAddress(bureau: string, { register, id }: CasePlace, hash: string): string {
  return `/api/cases/${register}/${id}/files/${hash}?bureau=${encodeURIComponent(bureau)}`
}

/** What a step may have changed: the case itself, every list of cases, its record and what is counted of it. */
export async function forgetCases(bureau: string, register: string): Promise<void> {
  const kinds = [['cases', bureau], ['portal', bureau], ['record', bureau], ['records', bureau, register], ['figures']]
  await Promise.all(kinds.map((queryKey) => queries.invalidateQueries({ queryKey })))
}
