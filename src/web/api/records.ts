import { queryOptions } from '@tanstack/react-query'
import { api, type Told, told } from './client.ts'

const record = api.records[':register'][':id']
const cells = api.files[':hash'].cells

export type RecordAnswer = Told<typeof record.$get>
export type Referring = Told<typeof record.referring.$get>[number]
export type CellWindow = Told<typeof cells.$get>

export const recordQuery = (bureau: string, register: string, id: string) =>
  queryOptions({
    queryKey: ['record', bureau, register, id],
    queryFn: () => told<RecordAnswer>(record.$get({ param: { register, id }, query: { bureau } })),
  })

export const referringQuery = (bureau: string, register: string, id: string) =>
  queryOptions({
    queryKey: ['record', bureau, register, id, 'referring'],
    queryFn: () => told<Referring[]>(record.referring.$get({ param: { register, id }, query: { bureau } })),
  })

export interface CellPlace {
  readonly fileHash: string
  readonly sheet: string
  readonly row: number
}

export const cellsQuery = (bureau: string, { fileHash, sheet, row }: CellPlace) =>
  queryOptions({
    queryKey: ['cells', bureau, fileHash, sheet, row],
    queryFn: () => told<CellWindow>(cells.$get({ param: { hash: fileHash }, query: { bureau, sheet, row } })),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Where a file of a record is. */
export function recordFileAddress(
  bureau: string,
  { register, record }: { readonly register: string; readonly record: string },
  hash: string,
): string {
  return `/api/records/${register}/${record}/files/${hash}?bureau=${encodeURIComponent(bureau)}`
}
