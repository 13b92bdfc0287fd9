import { queryOptions } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { api, type Told, told } from './client.ts'
import { queries } from './queries.ts'

const clinic = api.portal.clinic
const booking = clinic[':id'].booking

export type OwnClinic = Told<typeof clinic.$get>
export type FreeHour = OwnClinic['free'][number]
export type OwnHour = OwnClinic['own'][number]

export const ownClinicQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['portal', bureau, 'clinic'],
    queryFn: () => told<OwnClinic>(clinic.$get({ query: { bureau } })),
    staleTime: 0,
  })

export async function bookHour(
  bureau: string,
  id: string,
  json: InferRequestType<typeof booking.$post>['json'],
): Promise<void> {
  try {
    await booking.$post({ param: { id }, query: { bureau }, json })
  } finally {
    // Also where another firm was first: its hour is no longer to be chosen.
    await forgetHours(bureau)
  }
}

export async function giveHourBack(bureau: string, id: string): Promise<void> {
  try {
    await booking.$delete({ param: { id }, query: { bureau } })
  } finally {
    await forgetHours(bureau)
  }
}

function forgetHours(bureau: string): Promise<void> {
  return queries.invalidateQueries({ queryKey: ['portal', bureau, 'clinic'] })
}
