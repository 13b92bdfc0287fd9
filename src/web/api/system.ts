import { queryOptions } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { api, type Told, told } from './client.ts'
import type { Job } from './jobs.ts'
import { queries } from './queries.ts'

const { system } = api

export type Duty = Told<typeof system.duties.$get>[number]
export type Calendar = Told<typeof system.calendar.$get>
export type CalendarChange = InferRequestType<typeof system.calendar.$put>['json']

export const dutiesQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['duties', bureau],
    queryFn: () => told<readonly Duty[]>(system.duties.$get({ query: { bureau } })),
    staleTime: 0,
  })

export type AnyJob = Told<typeof system.jobs.$get>[number]

const JOBS_ASKED_EVERY_MS = 3_000

/** Everybody's background jobs; asked for again while one is running. */
export const systemJobsQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['system jobs', bureau],
    queryFn: () => told<readonly AnyJob[]>(system.jobs.$get({ query: { bureau } })),
    refetchInterval: ({ state: { data } }) =>
      data?.some(({ state }) => state === 'running') === true ? JOBS_ASKED_EVERY_MS : false,
    staleTime: 0,
  })

export async function runDuty(bureau: string, name: string): Promise<void> {
  await system.duties[':name'].$post({ param: { name }, query: { bureau } })
  await queries.invalidateQueries({ queryKey: ['duties', bureau] })
}

export const calendarQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['calendar', bureau],
    queryFn: () => told<Calendar>(system.calendar.$get({ query: { bureau } })),
  })

export async function changeCalendar(bureau: string, json: CalendarChange): Promise<Job> {
  const job = await told<Job>(system.calendar.$put({ query: { bureau }, json }))
  await queries.invalidateQueries({ queryKey: ['calendar', bureau] })
  return job
}
