import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { api, given, type Told, told } from './client.ts'
import { queries } from './queries.ts'

const { cultivation } = api
const ofLists = cultivation.lists[':rule']
const ofFirm = cultivation.firms[':id']

export type TitleRule = Told<typeof cultivation.rules.$get>[number]
export type ThreeLists = Told<typeof ofLists.$get>
export type ListName = keyof ThreeLists['lists']
export type Campaigner = ThreeLists['lists'][ListName]['rows'][number]
export type FirmCampaign = Told<typeof ofFirm.$get>
export type Explanation = FirmCampaign['explanation']
export type Condition = Explanation['conditions'][number]
export type Question = Explanation['questions'][number]
export type Item = FirmCampaign['items'][number]
export type KeptAssessment = FirmCampaign['assessments'][number]
export type Screening = Told<typeof cultivation.screenings.$get>[number]
export type Screened = Told<(typeof cultivation.screenings)[':id']['$get']>
export type Checkup = Told<typeof api.checkup.$get>
export type WantedItem = InferRequestType<typeof cultivation.items.$post>['json']['items'][number]
export type Consultation = InferRequestType<typeof cultivation.consultations.$post>['json']
/** Facts as somebody types them, by their names. */
export type Typed = { readonly [fact: string]: string }

export const rulesQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['cultivation', 'rules', bureau],
    queryFn: () => told<readonly TitleRule[]>(cultivation.rules.$get({ query: { bureau } })),
  })

export interface ListsAt {
  readonly bureau: string
  readonly rule: string
  readonly year: number
  readonly asOf: string | undefined
}

export type Tiers = Told<typeof cultivation.tiers.$get>

export const tiersQuery = (bureau: string, year: number) =>
  queryOptions({
    queryKey: ['cultivation', 'tiers', bureau, year],
    queryFn: () => told<Tiers>(cultivation.tiers.$get({ query: { bureau, year: String(year) } })),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

export type Unfiled = Told<typeof ofLists.unfiled.$get>

export const unfiledQuery = (bureau: string, rule: string, year: number) =>
  queryOptions({
    queryKey: ['cultivation', 'unfiled', bureau, rule, year],
    queryFn: () => told<Unfiled>(ofLists.unfiled.$get({ param: { rule }, query: { bureau, year: String(year) } })),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

export const LIST_PAGE = 20

export const listsQuery = ({ bureau, rule, year, asOf }: ListsAt) =>
  queryOptions({
    queryKey: ['cultivation', 'lists', bureau, rule, year, asOf],
    queryFn: () =>
      told<ThreeLists>(
        ofLists.$get({ param: { rule }, query: given({ bureau, year: String(year), asOf, limit: String(LIST_PAGE) }) }),
      ),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

export const LIST_ROWS_MAX = 200

/** One list whole, as far as a table shows it. */
export const listQuery = ({ bureau, rule, year, asOf }: ListsAt, list: ListName, page: number) =>
  queryOptions({
    queryKey: ['cultivation', 'lists', bureau, rule, year, asOf, list, page],
    queryFn: () =>
      told<ThreeLists>(
        ofLists.$get({
          param: { rule },
          query: given({
            ...{ bureau, year: String(year), asOf, list },
            ...{ offset: String(page * LIST_ROWS_MAX), limit: String(LIST_ROWS_MAX) },
          }),
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

export interface FirmOnRule {
  readonly bureau: string
  readonly firm: string
  readonly rule: string
  readonly year?: number | undefined
  readonly asOf?: string | undefined
}

export const firmCampaignQuery = ({ bureau, firm, rule, year, asOf }: FirmOnRule) =>
  queryOptions({
    queryKey: ['cultivation', 'firm', bureau, firm, rule, year, asOf],
    queryFn: () =>
      told<FirmCampaign>(
        ofFirm.$get({
          param: { id: firm },
          query: given({ bureau, rule, year: year === undefined ? undefined : String(year), asOf }),
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

export function tryFacts(bureau: string, rule: string, enterprise: string, facts: Typed): Promise<Explanation> {
  return told(cultivation.assess.$post({ query: { bureau }, json: { rule, enterprise, facts: { ...facts } } }))
}

export async function keepAssessment(bureau: string, rule: string, enterprise: string): Promise<void> {
  await cultivation.assessments.$post({ query: { bureau }, json: { rule, enterprise } })
  await renewed()
}

export async function supplyFacts(bureau: string, enterprise: string, facts: Typed): Promise<number> {
  const { done } = await told<{ done: number }>(
    cultivation.facts.$post({ query: { bureau }, json: { enterprise, facts: { ...facts } } }),
  )
  await renewed()
  return done
}

export async function openItems(
  bureau: string,
  rule: string,
  enterprise: string,
  items: readonly WantedItem[],
): Promise<number> {
  const json = { rule, enterprise, items: [...items] }
  const { done } = await told<{ done: number }>(cultivation.items.$post({ query: { bureau }, json }))
  await renewed()
  return done
}

export async function settleItems(bureau: string): Promise<number> {
  const { done } = await told<{ done: number }>(cultivation.settle.$post({ query: { bureau } }))
  await renewed()
  return done
}

export async function holdConsultation(bureau: string, json: Consultation): Promise<number> {
  const { items } = await told<{ items: number }>(cultivation.consultations.$post({ query: { bureau }, json }))
  await renewed()
  return items
}

export const screeningsQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['cultivation', 'screenings', bureau],
    queryFn: () => told<readonly Screening[]>(cultivation.screenings.$get({ query: { bureau } })),
    staleTime: 0,
  })

export const SCREENED_PAGE = 50

export const screenedQuery = (bureau: string, id: string, outcome: string | undefined, page: number) =>
  queryOptions({
    queryKey: ['cultivation', 'screenings', bureau, id, outcome, page],
    queryFn: () =>
      told<Screened>(
        cultivation.screenings[':id'].$get({
          param: { id },
          query: given({ bureau, outcome, offset: String(page * SCREENED_PAGE), limit: String(SCREENED_PAGE) }),
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

export async function startScreening(bureau: string, rule: string, year: number, name: string): Promise<string> {
  const job = await told<{ id: string }>(
    cultivation.screenings.$post({ query: { bureau }, json: { rule, year, name } }),
  )
  await queries.invalidateQueries({ queryKey: ['jobs'] })
  return job.id
}

export async function enrolFirms(
  bureau: string,
  rule: string,
  year: number,
  firms: readonly string[],
): Promise<number> {
  const json = { rule, year, firms: [...firms] }
  const { done } = await told<{ done: number }>(cultivation.enrol.$post({ query: { bureau }, json }))
  await renewed()
  return done
}

export function workbookAddress({ bureau, rule, year }: ListsAt): string {
  return `/api/cultivation/lists/${encodeURIComponent(rule)}/excel?${new URLSearchParams({ bureau, year: String(year) })}`
}

export const checkupQuery = (bureau: string, rule: string | undefined) =>
  queryOptions({
    queryKey: ['checkup', bureau, rule],
    queryFn: () => told<Checkup>(api.checkup.$get({ query: given({ bureau, rule }) })),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

export function tryOwn(bureau: string, rule: string, facts: Typed): Promise<Explanation> {
  return told(api.checkup.trial.$post({ query: { bureau }, json: { rule, facts: { ...facts } } }))
}

export async function saveCheckup(bureau: string, rule: string, facts: Typed): Promise<void> {
  await api.checkup.$post({ query: { bureau }, json: { rule, facts: { ...facts } } })
  await queries.invalidateQueries({ queryKey: ['checkup', bureau] })
}

export async function renewed(): Promise<void> {
  await Promise.all(
    ['cultivation', 'cases', 'enterprises'].map((kind) => queries.invalidateQueries({ queryKey: [kind] })),
  )
}
