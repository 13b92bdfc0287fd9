import { queryOptions } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { api, type Told, told } from './client.ts'
import { queries } from './queries.ts'

const { erasure } = api.records[':register'][':id']

export type Erasable = Told<typeof erasure.$get>
export type Erased = Told<typeof erasure.$post>
export type EraseRequest = InferRequestType<typeof erasure.$post>['json']

export interface OfRecord {
  readonly bureau: string
  readonly register: string
  readonly id: string
}

/** What of a record can be erased, as it stands when somebody asks. */
export const erasableQuery = ({ bureau, register, id }: OfRecord) =>
  queryOptions({
    queryKey: ['record', bureau, register, id, 'erasure'],
    queryFn: () => told<Erasable>(erasure.$get({ param: { register, id }, query: { bureau } })),
    staleTime: 0,
    gcTime: 0,
  })

/** Erases for good. Whatever the page remembered of anything is forgotten, since it may hold what was erased. */
export async function eraseOf({ bureau, register, id }: OfRecord, json: EraseRequest): Promise<Erased> {
  const erased = await told<Erased>(erasure.$post({ param: { register, id }, query: { bureau }, json }))
  await queries.invalidateQueries()
  return erased
}
