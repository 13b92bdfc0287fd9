import { type FetchQueryOptions, hashKey, QueryClient, type QueryKey } from '@tanstack/react-query'
import { ApiProblem } from './client.ts'

const FRESH_MS = 60_000
const RETRIES_MAX = 2
/** So long a page may be on its way behind what it asks for. */
const AHEAD_MS = 5_000

const askedAt = new Map<string, number>()

/** What the page knows of the server. Nothing is asked again by itself: an idle desk must be able to time out. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      refetchOnWindowFocus: false,
      // What was asked ahead of a page is not asked again when the page is there, however soon it is stale.
      refetchOnMount: ({ queryHash, state }) =>
        state.isInvalidated || Date.now() - (askedAt.get(queryHash) ?? 0) > AHEAD_MS,
      // What the server refused once it refuses again; only a connection that failed is worth another try.
      retry: (count, error) => count < RETRIES_MAX && error instanceof ApiProblem && error.status === 0,
    },
  },
})

/** What a page asks for first is on its way while the page itself still is. */
export function ahead<T, Key extends QueryKey>(query: FetchQueryOptions<T, Error, T, Key>): void {
  askedAt.set(hashKey(query.queryKey), Date.now())
  void queries.prefetchQuery(query)
}
