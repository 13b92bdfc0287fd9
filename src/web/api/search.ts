import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, type Told, told } from './client.ts'

export type SearchAnswer = Told<typeof api.search.$get>
export type SearchGroup = SearchAnswer['groups'][number]
export type SearchHit = SearchGroup['hits'][number]

/** Longer than the name of anything; the server takes no more. */
export const SEARCH_LENGTH_MAX = 100

const KEPT_MS = 10_000

export const searchQuery = (bureau: string, text: string) =>
  queryOptions({
    queryKey: ['search', bureau, text],
    queryFn: ({ signal }) => told<SearchAnswer>(api.search.$get({ query: { bureau, q: text } }, { init: { signal } })),
    enabled: text !== '',
    staleTime: KEPT_MS,
    placeholderData: keepPreviousData,
  })
