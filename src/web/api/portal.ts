import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import type { BureauState } from './bureau.ts'
import { api, type Told, told } from './client.ts'
import { queries } from './queries.ts'

const open = api.cases[':register'].$post

export type Portal = Told<typeof api.portal.$get>
export type Openable = Portal['opens'][number]
export type PortalEnterprise = Told<typeof api.portal.enterprises.$get>[number]
export type PortalFile = Told<typeof api.portal.files.$get>[number]
export type OpenRequest = InferRequestType<typeof open>['json']
export type Opened = Told<typeof open>

export const portalQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['portal', bureau],
    queryFn: () => told<Portal>(api.portal.$get({ query: { bureau } })),
  })

/** What every page stands on, without anything that is the office's own. */
export const outsideQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['portal', bureau, 'state'],
    queryFn: async (): Promise<BureauState> => (await told<Portal>(api.portal.$get({ query: { bureau } }))).state,
  })

export const portalEnterprisesQuery = (bureau: string, find: string) =>
  queryOptions({
    queryKey: ['portal', bureau, 'enterprises', find],
    queryFn: () => told<PortalEnterprise[]>(api.portal.enterprises.$get({ query: { bureau, find } })),
    placeholderData: keepPreviousData,
  })

export const portalFilesQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['portal', bureau, 'files'],
    queryFn: () => told<PortalFile[]>(api.portal.files.$get({ query: { bureau } })),
    staleTime: 0,
  })

export async function openCase(bureau: string, register: string, json: OpenRequest): Promise<Opened> {
  return told(open({ param: { register }, query: { bureau }, json }))
}

const own = api.portal.reviews[':id']
export type OwnReview = Told<(typeof api.portal.reviews.of)[':register'][':record']['$get']>[number]

export const ownReviewsQuery = (bureau: string, register: string, record: string) =>
  queryOptions({
    queryKey: ['portal', bureau, 'reviews', register, record],
    queryFn: () =>
      told<readonly OwnReview[]>(
        api.portal.reviews.of[':register'][':record'].$get({ param: { register, record }, query: { bureau } }),
      ),
    staleTime: 0,
  })

export async function appealReview(
  bureau: string,
  id: string,
  json: InferRequestType<typeof own.appeal.$post>['json'],
): Promise<void> {
  await own.appeal.$post({ param: { id }, query: { bureau }, json })
  await queries.invalidateQueries({ queryKey: ['portal', bureau, 'reviews'] })
}

export function ownProofAddress(bureau: string, id: string): string {
  return `/api/portal/reviews/${id}/proof?bureau=${bureau}`
}
