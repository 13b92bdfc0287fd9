import { queryOptions } from '@tanstack/react-query'
import { api, type Told, told } from './client.ts'
import { queries } from './queries.ts'

const { service } = api
const one = service.campaigns[':id']

export type CampaignHead = Told<typeof service.campaigns.$get>[number]
export type CampaignBoard = Told<typeof one.$get>
export type CampaignRow = CampaignBoard['rows'][number]
export type Contacted = Told<typeof service.contacts.$get>[number]

export const campaignsQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['service', bureau, 'campaigns'],
    queryFn: () => told<readonly CampaignHead[]>(service.campaigns.$get({ query: { bureau } })),
    staleTime: 0,
  })

export const campaignQuery = (bureau: string, id: string) =>
  queryOptions({
    queryKey: ['service', bureau, 'campaigns', id],
    queryFn: () => told<CampaignBoard>(one.$get({ param: { id }, query: { bureau } })),
    staleTime: 0,
  })

export const contactsQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['service', bureau, 'contacts'],
    queryFn: () => told<readonly Contacted[]>(service.contacts.$get({ query: { bureau } })),
    staleTime: 0,
  })

/** 按走访台账核对: gives how many firms of lists were found visited. */
export async function settleVisits(bureau: string): Promise<number> {
  const { done } = await told<{ done: number }>(service.settle.$post({ query: { bureau } }))
  await queries.invalidateQueries({ queryKey: ['service', bureau] })
  return done
}
