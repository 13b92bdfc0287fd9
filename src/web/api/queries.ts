import { QueryClient } from '@tanstack/react-query'
import { ApiProblem } from './client.ts'

const FRESH_MS = 60_000
const RETRIES_MAX = 2

/** What the page knows of the server. Nothing is asked again by itself: an idle desk must be able to time out. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      refetchOnWindowFocus: false,
      // What the server refused once it refuses again; only a connection that failed is worth another try.
      retry: (count, error) => count < RETRIES_MAX && error instanceof ApiProblem && error.status === 0,
    },
  },
})
