import { queryOptions } from '@tanstack/react-query'
import { api, type Told, told } from './client.ts'
import { queries } from './queries.ts'

const { matching } = api.service

export type ListedNeed = Told<typeof matching.needs.$get>[number]
export type ListedAchievement = Told<typeof matching.achievements.$get>[number]
export type OpenedNeed = NonNullable<Told<typeof matching.need.$get>>
export type OpenedAchievement = NonNullable<Told<typeof matching.achievement.$get>>
export type NeedHead = OpenedNeed['need']
export type AchievementHead = OpenedAchievement['achievement']
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

/** A meeting, a need or an agreement was written: the lists, what is near and the meetings may be otherwise. */
export function forgetMatching(bureau: string): Promise<void> {
  return queries.invalidateQueries({ queryKey: ['matching', bureau] })
}
