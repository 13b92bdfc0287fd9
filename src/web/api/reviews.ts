import { queryOptions } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { api, type Told, told } from './client.ts'
import { queries } from './queries.ts'

const reviews = api.reviews
const one = reviews[':id']

export type ReviewList = Told<typeof reviews.$get>
export type ReviewHead = ReviewList['reviews'][number]
export type WaitingReview = ReviewList['waiting'][number]
export type ReviewDetail = Told<typeof one.$get>
export type ReviewExpert = ReviewDetail['experts'][number]
export type CaseReview = Told<(typeof reviews.of)[':register'][':record']['$get']>
export type ExpertForm = Told<typeof reviews.mine.$get>[number]
export type Drawing = InferRequestType<typeof reviews.$post>['json']
export type FormGiven = InferRequestType<typeof one.form.$post>['json']['given']

export const reviewsQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['reviews', bureau, 'list'],
    queryFn: () => told<ReviewList>(reviews.$get({ query: { bureau } })),
    staleTime: 0,
  })

export const reviewQuery = (bureau: string, id: string) =>
  queryOptions({
    queryKey: ['reviews', bureau, 'one', id],
    queryFn: () => told<ReviewDetail>(one.$get({ param: { id }, query: { bureau } })),
    staleTime: 0,
  })

export const caseReviewQuery = (bureau: string, register: string, record: string) =>
  queryOptions({
    queryKey: ['reviews', bureau, 'of', register, record],
    queryFn: () =>
      told<CaseReview>(reviews.of[':register'][':record'].$get({ param: { register, record }, query: { bureau } })),
    staleTime: 0,
  })

export const myFormsQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['reviews', bureau, 'mine'],
    queryFn: () => told<readonly ExpertForm[]>(reviews.mine.$get({ query: { bureau } })),
    staleTime: 0,
  })

export async function drawExperts(bureau: string, json: Drawing): Promise<readonly string[]> {
  const { ids } = await told<{ readonly ids: readonly string[] }>(reviews.$post({ query: { bureau }, json }))
  await reviewsChanged(bureau)
  return ids
}

export async function submitForm(bureau: string, id: string, given: FormGiven): Promise<void> {
  await one.form.$post({ param: { id }, query: { bureau }, json: { given } })
  await queries.invalidateQueries({ queryKey: ['reviews', bureau] })
}

export async function enterForm(
  bureau: string,
  { id, expert }: { readonly id: string; readonly expert: string },
  json: InferRequestType<(typeof one.forms)[':expert']['$post']>['json'],
): Promise<void> {
  await one.forms[':expert'].$post({ param: { id, expert }, query: { bureau }, json })
  await reviewsChanged(bureau)
}

export async function returnForm(bureau: string, id: string, expert: string, reason: string): Promise<void> {
  await one.forms[':expert'].return.$post({ param: { id, expert }, query: { bureau }, json: { reason } })
  await reviewsChanged(bureau)
}

export async function voidReview(bureau: string, id: string, reason: string): Promise<void> {
  await one.void.$post({ param: { id }, query: { bureau }, json: { reason } })
  await reviewsChanged(bureau)
}

export async function concludeReview(
  bureau: string,
  id: string,
  json: { passes: boolean; reason: string },
): Promise<void> {
  await one.conclusion.$post({ param: { id }, query: { bureau }, json })
  await reviewsChanged(bureau)
}

export async function raiseAppeal(bureau: string, id: string, json: { by: string; reason: string }): Promise<void> {
  await one.appeal.$post({ param: { id }, query: { bureau }, json })
  await reviewsChanged(bureau)
}

export async function answerAppeal(
  bureau: string,
  id: string,
  json: { upheld: boolean; reason: string },
): Promise<void> {
  await one.appeal.answer.$post({ param: { id }, query: { bureau }, json })
  await reviewsChanged(bureau)
}

export function paperAddress(bureau: string, id: string, expert: string): string {
  return `/api/reviews/${id}/forms/${expert}/evidence?bureau=${bureau}`
}

export function proofAddress(bureau: string, id: string): string {
  return `/api/reviews/${id}/appeal/proof?bureau=${bureau}`
}

async function reviewsChanged(bureau: string): Promise<void> {
  await queries.invalidateQueries({ queryKey: ['reviews', bureau] })
  await queries.invalidateQueries({ queryKey: ['cases', bureau] })
}
