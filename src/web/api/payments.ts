import { queryOptions } from '@tanstack/react-query'
import { api, type Told, told } from './client.ts'
import { queries } from './queries.ts'
import { uploadFile } from './uploads.ts'

const of = api['payment-batches']
const one = of[':id']

export type BatchHead = Told<typeof of.$get>[number]
export type PaymentBatch = Told<typeof one.$get>
export type PayLine = PaymentBatch['lines'][number]
export type ReadyClaim = PaymentBatch['ready'][number]
export type Held = PaymentBatch['match']['rows'][number]
export type Prepared = Told<typeof one.lines.$post>[number]
export type Taken = Told<typeof one.list.$post>

export const paymentBatchesQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['payments', bureau],
    queryFn: () => told<BatchHead[]>(of.$get({ query: { bureau } })),
    staleTime: 0,
  })

export const paymentBatchQuery = (bureau: string, id: string) =>
  queryOptions({
    queryKey: ['payments', bureau, id],
    queryFn: () => told<PaymentBatch>(one.$get({ param: { id }, query: { bureau } })),
    staleTime: 0,
  })

export function addClaims(bureau: string, id: string, claims: string[]): Promise<Prepared[]> {
  return told(one.lines.$post({ param: { id }, query: { bureau }, json: { claims } }))
}

export async function takeList(bureau: string, id: string, file: File): Promise<Taken> {
  const { hash, name } = await uploadFile(bureau, file)
  return told(one.list.$post({ param: { id }, query: { bureau }, json: { hash, name } }))
}

export function noteReturn(bureau: string, id: string, json: { line: string; on: string; reason: string }) {
  return told(one.returns.$post({ param: { id }, query: { bureau }, json }))
}

export async function keepReceipt(bureau: string, id: string, line: string, file: File) {
  const { hash, name } = await uploadFile(bureau, file)
  return told(one.receipts.$post({ param: { id }, query: { bureau }, json: { line, hash, name } }))
}

export function noteStep(bureau: string, id: string, json: { step: 'sent' | 'closed'; on: string }) {
  return told(one.steps.$post({ param: { id }, query: { bureau }, json }))
}

/** Payments move cases and budgets along. */
export async function forgetPayments(bureau: string): Promise<void> {
  await Promise.all(
    [
      ['payments', bureau],
      ['cases', bureau],
      ['policies', bureau, 'budgets'],
    ].map((queryKey) => queries.invalidateQueries({ queryKey })),
  )
}

export function treasurySheetAddress(bureau: string, id: string): string {
  return `/api/payment-batches/${id}/sheet?bureau=${encodeURIComponent(bureau)}`
}

export function batchFileAddress(bureau: string, id: string, hash: string): string {
  return `/api/payment-batches/${id}/files/${hash}?bureau=${encodeURIComponent(bureau)}`
}
