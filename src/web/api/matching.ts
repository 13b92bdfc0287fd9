import { queryOptions } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { api, type Told, told } from './client.ts'
import { queries } from './queries.ts'

const { matching } = api.service

export type ListedNeed = Told<typeof matching.needs.$get>[number]
export type ListedAchievement = Told<typeof matching.achievements.$get>[number]
export type OpenedNeed = NonNullable<Told<typeof matching.need.$get>>
export type OpenedAchievement = NonNullable<Told<typeof matching.achievement.$get>>
export type NeedHead = OpenedNeed['need']
export type AchievementHead = OpenedAchievement['achievement']
export type Seeker = Told<typeof matching.seekers.$get>[number]
export type OpenedSeeker = NonNullable<Told<typeof matching.partners.$get>>
export type Partner = OpenedSeeker['partners'][number]
export type Officers = Told<typeof matching.liaisons.$get>
export type Officer = Officers['officers'][number]
export type SentToOfficers = Told<typeof matching.liaisons.$post>
export type OfficersOrder = InferRequestType<typeof matching.liaisons.$post>['json']
export type Meeting = OpenedNeed['meetings'][number]

export const needsQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['matching', bureau, 'needs'],
    queryFn: () => told<readonly ListedNeed[]>(matching.needs.$get({ query: { bureau } })),
    staleTime: 0,
  })

export const achievementsQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['matching', bureau, 'achievements'],
    queryFn: () => told<readonly ListedAchievement[]>(matching.achievements.$get({ query: { bureau } })),
    staleTime: 0,
  })

export const needQuery = (bureau: string, of: string) =>
  queryOptions({
    queryKey: ['matching', bureau, 'need', of],
    queryFn: () => told<OpenedNeed>(matching.need.$get({ query: { bureau, record: of } })),
    staleTime: 0,
  })

export const achievementQuery = (bureau: string, of: string) =>
  queryOptions({
    queryKey: ['matching', bureau, 'achievement', of],
    queryFn: () => told<OpenedAchievement>(matching.achievement.$get({ query: { bureau, record: of } })),
    staleTime: 0,
  })

export const seekersQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['matching', bureau, 'seekers'],
    queryFn: () => told<readonly Seeker[]>(matching.seekers.$get({ query: { bureau } })),
    staleTime: 0,
  })

export const partnersQuery = (bureau: string, of: string) =>
  queryOptions({
    queryKey: ['matching', bureau, 'partners', of],
    queryFn: () => told<OpenedSeeker>(matching.partners.$get({ query: { bureau, record: of } })),
    staleTime: 0,
  })

export const officersQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['matching', bureau, 'officers'],
    queryFn: () => told<Officers>(matching.liaisons.$get({ query: { bureau } })),
    staleTime: 0,
  })

export async function sendToOfficers(bureau: string, json: OfficersOrder): Promise<SentToOfficers> {
  const sent = await told<SentToOfficers>(matching.liaisons.$post({ query: { bureau }, json }))
  await Promise.all([forgetMatching(bureau), queries.invalidateQueries({ queryKey: ['figures'] })])
  return sent
}

/** A meeting, a need or an agreement was written: the lists, what is near and the meetings may be otherwise. */
export function forgetMatching(bureau: string): Promise<void> {
  return queries.invalidateQueries({ queryKey: ['matching', bureau] })
}
