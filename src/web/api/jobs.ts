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
