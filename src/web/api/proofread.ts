import { queryOptions } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { api, type Told, told } from './client.ts'
import type { Job } from './jobs.ts'
import { uploadFile } from './uploads.ts'

const reading = api.proofread[':id']

export type Proofreading = Told<typeof reading.$get>
export type TextFinding = Proofreading['findings'][number]
export type TextClaim = Proofreading['claims'][number]
export type HeldClaim = Told<typeof reading.held.$post>
export type Booking = Told<typeof reading.bookings.$post>[number]
export type BookingOrder = InferRequestType<typeof reading.bookings.$post>['json']
export type NamedClaim = InferRequestType<typeof reading.held.$post>['json']
export type CorrectedOrder = InferRequestType<typeof reading.corrected.$post>['json']
export type Passage = InferRequestType<typeof api.proofread.passage.$post>['json']

/** Begins to read a file; its job tells when it is done. */
export async function proofreadFile(bureau: string, file: File, date: string | null): Promise<Job> {
  const { hash, name } = await uploadFile(bureau, file)
  return told<Job>(api.proofread.$post({ query: { bureau }, json: { file: hash, name, date } }))
}

export const readingQuery = (bureau: string, id: string) =>
  queryOptions({
    queryKey: ['proofread', bureau, id],
    queryFn: () => told<Proofreading>(reading.$get({ param: { id }, query: { bureau } })),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })

export function holdClaim(bureau: string, id: string, named: NamedClaim): Promise<HeldClaim> {
  return told(reading.held.$post({ param: { id }, query: { bureau }, json: named }))
}

export function previewBookings(bureau: string, id: string, order: BookingOrder): Promise<readonly Booking[]> {
  return told(reading.bookings.preview.$post({ param: { id }, query: { bureau }, json: order }))
}

export function bookClaims(bureau: string, id: string, order: BookingOrder): Promise<readonly Booking[]> {
  return told(reading.bookings.$post({ param: { id }, query: { bureau }, json: order }))
}

export async function correctedFile(bureau: string, id: string, order: CorrectedOrder): Promise<Blob> {
  const answer = await reading.corrected.$post({ param: { id }, query: { bureau }, json: order })
  return answer.blob()
}

export function proofreadPassage(
  bureau: string,
  passage: Passage,
  signal: AbortSignal,
): Promise<readonly TextFinding[]> {
  return told(api.proofread.passage.$post({ query: { bureau }, json: passage }, { init: { signal } }))
}
