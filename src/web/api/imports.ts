import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { api, given, type Told, told } from './client.ts'
import type { Job } from './jobs.ts'
import { queries } from './queries.ts'

const imports = api.imports
const plan = imports.plans[':id']
const batch = imports[':id']

export type ReadRequest = InferRequestType<typeof imports.read.$post>['json']
export type ImportRequest = InferRequestType<typeof imports.$post>['json']
export type Recognised = Told<typeof imports.read.$post>
export type RecognisedTable = Recognised['tables'][number]
export type PlanPage = Told<typeof plan.rows.$get>
export type PlanPart = PlanPage['part']
export type BatchList = Told<typeof imports.$get>
export type Batch = BatchList['batches'][number]
export type BatchRowsPage = Told<typeof batch.rows.$get>
export type BatchPart = BatchRowsPage['part']

/** What the job of a preview makes. */
export interface Plan {
  readonly id: string
  readonly register: string
  readonly counts: { readonly [part in PlanPart | 'rows']: number }
  readonly endsMany: boolean
  readonly ignored: readonly string[]
}

/** What the job of an import makes. */
export interface ImportResult {
  readonly batch: string | null
  readonly rows: number
  readonly accepted: number
  readonly updated: number
  readonly unchanged: number
  readonly pending: number
  readonly refused: number
  readonly ending: number
  readonly nothingTaken: boolean
}

const FOR_EVER = Number.POSITIVE_INFINITY

export const recognisedQuery = (bureau: string, asked: ReadRequest) =>
  queryOptions({
    queryKey: ['imports', 'read', bureau, asked],
    queryFn: () => told<Recognised>(imports.read.$post({ query: { bureau }, json: asked })),
    // The next answer differs by a column; a page that empties in between would lose the clerk's place.
    placeholderData: keepPreviousData,
    staleTime: FOR_EVER,
  })

export function startPreview(bureau: string, request: ImportRequest): Promise<Job> {
  return told(imports.preview.$post({ query: { bureau }, json: request }))
}

export function startImport(bureau: string, request: ImportRequest): Promise<Job> {
  return told(imports.$post({ query: { bureau }, json: request }))
}

export const PLAN_PAGE_ROWS = 50

export const planRowsQuery = (bureau: string, id: string, part: PlanPart, page: number) =>
  queryOptions({
    queryKey: ['imports', 'plan', bureau, id, part, page],
    queryFn: () => {
      const query = { bureau, part, offset: (page - 1) * PLAN_PAGE_ROWS, limit: PLAN_PAGE_ROWS }
      return told<PlanPage>(plan.rows.$get({ param: { id }, query }))
    },
    placeholderData: keepPreviousData,
    staleTime: FOR_EVER,
  })

export function planRefusedAddress(bureau: string, id: string): string {
  return `/api/imports/plans/${id}/refused?bureau=${encodeURIComponent(bureau)}`
}

export const BATCH_PAGE_ROWS = 20

export const batchesQuery = (
  bureau: string,
  { register, q }: { readonly register?: string | undefined; readonly q?: string | undefined },
  page: number,
) =>
  queryOptions({
    queryKey: ['batches', bureau, register, q, page],
    queryFn: () => {
      const query = given({ bureau, register, q, offset: (page - 1) * BATCH_PAGE_ROWS, limit: BATCH_PAGE_ROWS })
      return told<BatchList>(imports.$get({ query }))
    },
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

export const batchQuery = (bureau: string, id: string) =>
  queryOptions({
    queryKey: ['batches', bureau, 'one', id],
    queryFn: () => told<Batch>(batch.$get({ param: { id }, query: { bureau } })),
    staleTime: 0,
  })

export const batchRowsQuery = (bureau: string, id: string, part: BatchPart, page: number) =>
  queryOptions({
    queryKey: ['batches', bureau, 'rows', id, part, page],
    queryFn: () => {
      const query = { bureau, part, offset: (page - 1) * PLAN_PAGE_ROWS, limit: PLAN_PAGE_ROWS }
      return told<BatchRowsPage>(batch.rows.$get({ param: { id }, query }))
    },
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

export function batchAddress(bureau: string, id: string, what: 'file' | 'refused'): string {
  return `/api/imports/${id}/${what}?bureau=${encodeURIComponent(bureau)}`
}

export function startWithdraw(bureau: string, id: string): Promise<Job> {
  return told(batch.withdraw.$post({ param: { id }, query: { bureau } }))
}

/** The books were changed by many rows: whatever shows them is asked for again. */
export async function booksChanged(): Promise<void> {
  await queries.invalidateQueries({
    predicate: ({ queryKey: [kind] }) => kind !== 'imports' && kind !== 'jobs' && kind !== 'session',
  })
}
