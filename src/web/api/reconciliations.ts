import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { api, given, type Told, told } from './client.ts'
import { queries } from './queries.ts'

const { reconciliations } = api
const one = reconciliations[':id']

export type ReconciliationHead = Told<typeof reconciliations.$get>[number]
export type ReconciliationAnswer = Told<typeof one.$get>
export type ReconciledRow = ReconciliationAnswer['rows'][number]
export type Side = ReconciledRow['side']
export type ReconcileOrder = InferRequestType<typeof reconciliations.$post>['json']
export type VerdictOrder = InferRequestType<typeof one.verdicts.$post>['json']

export interface RowsAsked {
  readonly side: Side | undefined
  readonly reason: string | undefined
  readonly words: string
  readonly open: boolean
  readonly offset: number
}

export const ROWS_PAGE = 100

export type Differences = Told<typeof reconciliations.figures.$get>
export type Difference = Differences['rows'][number]
export type SettleOrder = InferRequestType<typeof reconciliations.figures.$post>['json']

export const differencesQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['reconciliations', bureau, 'figures'],
    queryFn: () => told<Differences>(reconciliations.figures.$get({ query: { bureau } })),
    staleTime: 0,
  })

export async function settleDifference(bureau: string, json: SettleOrder): Promise<void> {
  await reconciliations.figures.$post({ query: { bureau }, json })
  await Promise.all(
    ['reconciliations', 'otherFigures', 'records'].map((kind) => queries.invalidateQueries({ queryKey: [kind] })),
  )
}

export const reconciliationsQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['reconciliations', bureau],
    queryFn: () => told<readonly ReconciliationHead[]>(reconciliations.$get({ query: { bureau } })),
    staleTime: 0,
  })

export const reconciliationQuery = (bureau: string, id: string, { side, reason, words, open, offset }: RowsAsked) =>
  queryOptions({
    queryKey: ['reconciliations', bureau, id, side, reason, words, open, offset],
    queryFn: () =>
      told<ReconciliationAnswer>(
        one.$get({
          param: { id },
          query: given({
            bureau,
            side,
            reason,
            words: words === '' ? undefined : words,
            open: String(open) as 'true' | 'false',
            offset,
            limit: ROWS_PAGE,
          }),
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

export async function reconcile(bureau: string, json: ReconcileOrder): Promise<ReconciliationHead> {
  const head = await told<ReconciliationHead>(reconciliations.$post({ query: { bureau }, json }))
  await Promise.all(['reconciliations', 'otherFigures'].map((kind) => queries.invalidateQueries({ queryKey: [kind] })))
  return head
}

export async function decideRows(bureau: string, id: string, json: VerdictOrder): Promise<void> {
  await one.verdicts.$post({ param: { id }, query: { bureau }, json })
  await queries.invalidateQueries({ queryKey: ['reconciliations', bureau] })
}

export function reconciliationWorkbook(bureau: string, id: string): string {
  return `/api/reconciliations/${id}/workbook?bureau=${encodeURIComponent(bureau)}`
}
