import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { api, type Told, told } from './client.ts'
import { queries } from './queries.ts'

const sheet = api.sheets[':id']

export type SheetList = Told<typeof api.sheets.$get>
export type SheetHead = SheetList['sheets'][number]
export type SheetAnswer = Told<typeof sheet.$get>
export type SheetTable = SheetAnswer['table']
export type SheetCell = NonNullable<SheetTable['lines'][number]['cells'][number]>
export type SheetPreview = Told<typeof api.sheets.preview.$post>
export type SheetRequest = InferRequestType<typeof api.sheets.preview.$post>['json']
export type SheetColumn = SheetRequest['columns'][number]
export type SheetIssue = InferRequestType<typeof api.sheets.$post>['json']
export type NameMatch = Told<typeof api.sheets.names.$post>[number]

export const SHEETS_PAGE = 50

export const sheetsQuery = (bureau: string, words: string, offset: number) =>
  queryOptions({
    queryKey: ['sheets', bureau, words, offset],
    queryFn: () => told<SheetList>(api.sheets.$get({ query: { bureau, words, offset, limit: SHEETS_PAGE } })),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

export const sheetQuery = (bureau: string, id: string) =>
  queryOptions({
    queryKey: ['sheet', bureau, id],
    queryFn: () => told<SheetAnswer>(sheet.$get({ param: { id }, query: { bureau } })),
    // An issued sheet stays what it was; only whether the books have moved on since is asked again.
    staleTime: 0,
  })

export const previewQuery = (bureau: string, request: SheetRequest | null) =>
  queryOptions({
    queryKey: ['sheetPreview', bureau, request],
    queryFn: () => {
      if (request === null) throw new Error('nothing to preview')
      return told<SheetPreview>(api.sheets.preview.$post({ query: { bureau }, json: request }))
    },
    enabled: request !== null,
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

export async function issueSheet(bureau: string, json: SheetIssue): Promise<SheetHead> {
  const head = await told<SheetHead>(api.sheets.$post({ query: { bureau }, json }))
  await Promise.all(['sheets', 'figures', 'uses'].map((kind) => queries.invalidateQueries({ queryKey: [kind] })))
  return head
}

export function matchNames(bureau: string, names: readonly string[]): Promise<readonly NameMatch[]> {
  return told(api.sheets.names.$post({ query: { bureau }, json: { names: [...names] } }))
}

export function sheetFileAddress(bureau: string, id: string, kind: 'excel' | 'word'): string {
  return `/api/sheets/${id}/${kind}?bureau=${encodeURIComponent(bureau)}`
}
