import { queryOptions } from '@tanstack/react-query'
import { api, type Told, told } from './client.ts'

export type Job = Told<(typeof api.jobs)[':id']['$get']>

const ASKED_EVERY_MS = 500

/** A job in the background, asked for until it has ended. */
export function jobQuery(bureau: string, id: string) {
  return queryOptions({
    queryKey: ['jobs', bureau, id],
    queryFn: () => told<Job>(api.jobs[':id'].$get({ param: { id }, query: { bureau } })),
    refetchInterval: ({ state: { data } }) => (data === undefined || data.state === 'running' ? ASKED_EVERY_MS : false),
    staleTime: 0,
  })
}

const LISTED_EVERY_MS = 2_000

/** All background jobs of whoever is at work, the newest first; asked for again while one is running. */
export function jobsQuery(bureau: string) {
  return queryOptions({
    queryKey: ['jobs', bureau],
    queryFn: () => told<readonly Job[]>(api.jobs.$get({ query: { bureau } })),
    refetchInterval: ({ state: { data } }) =>
      data?.some(({ state }) => state === 'running') === true ? LISTED_EVERY_MS : false,
    staleTime: 0,
  })
}

/** Where a finished job leads, and what it says of itself; nothing where its kind of work says neither. */
export function resultOf({ result }: Job): { readonly href: string | null; readonly text: string | null } {
  const { href, text } = (result ?? {}) as { readonly [name: string]: unknown }
  return {
    // A job can lead nowhere but into these pages.
    href: typeof href === 'string' && /^\/(?![/\\])/.test(href) ? href : null,
    text: typeof text === 'string' ? text : null,
  }
}
