import { queryOptions } from '@tanstack/react-query'
import { api, type Told, told } from './client.ts'

export type Places = Told<typeof api.places.$get>

/** Registers by line of business, and how many names wait to be claimed. */
export const placesQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['places', bureau],
    queryFn: () => told<Places>(api.places.$get({ query: { bureau } })),
  })
