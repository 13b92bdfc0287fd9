import { queryOptions } from '@tanstack/react-query'
import { api, given, type Told, told } from './client.ts'

export type BureauState = Told<typeof api.bureau.$get>

/** Where a page stands: whose books, of which period and ground, as known when. */
export interface Standing {
  readonly bureau: string
  readonly period: string
  readonly area: string | undefined
  readonly asOf: string | undefined
}

export const bureauQuery = (bureau: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['bureau', bureau, asOf],
    queryFn: () => told<BureauState>(api.bureau.$get({ query: given({ bureau, asOf }) })),
  })
