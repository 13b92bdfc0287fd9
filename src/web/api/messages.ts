import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { api, type Told, told } from './client.ts'
import { queries } from './queries.ts'

const { messages } = api

export type Messages = Told<typeof messages.$get>
export type Message = Messages['messages'][number]
export type Wish = Told<typeof messages.wish.$get>
export type Channels = Told<typeof messages.channels.$get>
export type GivenChannels = InferRequestType<typeof messages.channels.$put>['json']
export type Tried = Told<typeof messages.channels.try.$post>
export type Delivery = Told<typeof messages.deliveries.$get>[number]

export const MESSAGES_PAGE = 50
const ASKED_EVERY_MS = 120_000

export const messagesQuery = (bureau: string, unread: boolean, offset: number) =>
  queryOptions({
    queryKey: ['messages', bureau, unread, offset],
    queryFn: () =>
      told<Messages>(
        messages.$get({ query: { bureau, unread: unread ? 'true' : 'false', offset, limit: MESSAGES_PAGE } }),
      ),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

/** How many are unread: asked when a page is opened, and again only after a while. */
export const unreadQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['messages', bureau, 'unread'],
    queryFn: async () =>
      (await told<Messages>(messages.$get({ query: { bureau, unread: 'true', offset: 0, limit: 1 } }))).unread,
    staleTime: ASKED_EVERY_MS,
  })

export async function markRead(bureau: string, ids: readonly string[] | null): Promise<void> {
  await messages.read.$post({ query: { bureau }, json: { ids: ids === null ? null : [...ids] } })
  await queries.invalidateQueries({ queryKey: ['messages', bureau] })
}

export const wishQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['wish', bureau],
    queryFn: () => told<Wish>(messages.wish.$get({ query: { bureau } })),
  })

export async function saveWish(bureau: string, json: Wish): Promise<void> {
  await messages.wish.$put({ query: { bureau }, json })
  await queries.invalidateQueries({ queryKey: ['wish', bureau] })
}

export const channelsQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['channels', bureau],
    queryFn: () => told<Channels>(messages.channels.$get({ query: { bureau } })),
    staleTime: 0,
  })

export async function saveChannels(bureau: string, json: GivenChannels): Promise<void> {
  await messages.channels.$put({ query: { bureau }, json })
  await queries.invalidateQueries({ queryKey: ['channels', bureau] })
}

export function tryChannel(bureau: string, channel: string, to: string): Promise<Tried> {
  return told(messages.channels.try.$post({ query: { bureau }, json: { channel, to } }))
}

export const deliveriesQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['deliveries', bureau],
    queryFn: () => told<readonly Delivery[]>(messages.deliveries.$get({ query: { bureau } })),
    staleTime: 0,
  })
