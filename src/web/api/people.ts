import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { api, type Told, told } from './client.ts'
import { queries } from './queries.ts'

const people = api.people

export type People = Told<typeof people.$get>
export type PersonLine = People['people'][number]
export type PeopleKind = keyof People['pending']
export type Choices = Told<typeof people.choices.$get>
export type MadeAccount = Told<typeof people.$post>
export type GivenAccount = InferRequestType<typeof people.$post>['json']
export type Post = Told<typeof people.posts.$get>[number]
export type GivenPost = InferRequestType<typeof people.posts.$post>['json']
export type DelegationLine = Told<typeof people.delegations.$get>[number]
export type InHand = Told<(typeof people.handover)[':id']['$get']>
export type HandedOver = Told<(typeof people.handover)[':id']['$post']>
export type ProfileTold = Told<typeof people.profile.$get>
export type Assignee = Told<typeof api.cases.assignees.$get>[number]

export const PEOPLE_PAGE_ROWS = 50

export const peopleQuery = (bureau: string, kind: PeopleKind, text: string, page: number) =>
  queryOptions({
    queryKey: ['people', bureau, kind, text, page],
    queryFn: () => {
      const offset = (page - 1) * PEOPLE_PAGE_ROWS
      return told<People>(people.$get({ query: { bureau, kind, text, offset, limit: PEOPLE_PAGE_ROWS } }))
    },
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

export const choicesQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['people', bureau, 'choices'],
    queryFn: () => told<Choices>(people.choices.$get({ query: { bureau } })),
  })

export const postsQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['people', bureau, 'posts'],
    queryFn: () => told<readonly Post[]>(people.posts.$get({ query: { bureau } })),
  })

export const delegationsQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['people', bureau, 'delegations'],
    queryFn: () => told<readonly DelegationLine[]>(people.delegations.$get({ query: { bureau } })),
  })

export const assigneesQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['people', bureau, 'assignees'],
    queryFn: () => told<readonly Assignee[]>(api.cases.assignees.$get({ query: { bureau } })),
  })

export const leaversQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['people', bureau, 'leavers'],
    queryFn: () => told<Told<typeof people.handover.$get>>(people.handover.$get({ query: { bureau } })),
    staleTime: 0,
  })

export const inHandQuery = (bureau: string, id: string) =>
  queryOptions({
    queryKey: ['people', bureau, 'handover', id],
    queryFn: () => told<InHand>(people.handover[':id'].$get({ query: { bureau }, param: { id } })),
    staleTime: 0,
  })

export const profileQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['people', bureau, 'profile'],
    queryFn: () => told<ProfileTold>(people.profile.$get({ query: { bureau } })),
    staleTime: 0,
  })

export const colleaguesQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['people', bureau, 'colleagues'],
    queryFn: () => told<Told<typeof people.colleagues.$get>>(people.colleagues.$get({ query: { bureau } })),
  })

export async function makeAccount(bureau: string, json: GivenAccount): Promise<MadeAccount> {
  return changed(told<MadeAccount>(people.$post({ query: { bureau }, json })))
}

export async function setAccount(bureau: string, id: string, { name: _, ...json }: GivenAccount): Promise<unknown> {
  return changed(people[':id'].$put({ query: { bureau }, param: { id }, json }))
}

export async function disable(bureau: string, id: string) {
  return changed(told<{ openCases: number }>(people[':id'].disable.$post({ query: { bureau }, param: { id } })))
}

export async function enable(bureau: string, id: string): Promise<unknown> {
  return changed(people[':id'].enable.$post({ query: { bureau }, param: { id } }))
}

export async function resetPassword(bureau: string, id: string): Promise<{ name: string; password: string }> {
  return changed(told(people[':id'].password.$post({ query: { bureau }, param: { id } })))
}

export async function resetCodes(bureau: string, id: string): Promise<unknown> {
  return changed(people[':id'].codes.$post({ query: { bureau }, param: { id } }))
}

export async function decide(bureau: string, id: string, accepted: boolean): Promise<unknown> {
  return changed(people[':id'].decision.$post({ query: { bureau }, param: { id }, json: { accepted } }))
}

export async function decideColleague(bureau: string, id: string, accepted: boolean): Promise<unknown> {
  return changed(people.colleagues[':id'].$post({ query: { bureau }, param: { id }, json: { accepted } }))
}

export async function savePost(bureau: string, id: string | null, json: GivenPost): Promise<unknown> {
  const query = { bureau }
  if (id === null) return changed(people.posts.$post({ query, json }))
  return changed(people.posts[':id'].$put({ query, param: { id }, json }))
}

export async function endPost(bureau: string, id: string, on: string): Promise<unknown> {
  return changed(people.posts[':id'].end.$post({ query: { bureau }, param: { id }, json: { on } }))
}

export async function holdPost(bureau: string, id: string, account: string, from: string): Promise<unknown> {
  return changed(people.posts[':id'].holders.$post({ query: { bureau }, param: { id }, json: { account, from } }))
}

export async function leavePost(bureau: string, id: string, account: string, on: string): Promise<unknown> {
  return changed(people.posts[':id'].holders.end.$post({ query: { bureau }, param: { id }, json: { account, on } }))
}

export async function delegate(bureau: string, json: { deputy: string; from: string; to: string }): Promise<unknown> {
  return changed(people.delegations.$post({ query: { bureau }, json }))
}

export async function endDelegation(bureau: string, id: string): Promise<unknown> {
  return changed(people.delegations[':id'].end.$post({ query: { bureau }, param: { id } }))
}

export async function handOver(bureau: string, id: string, to: string, key: string): Promise<HandedOver> {
  return changed(
    told<HandedOver>(people.handover[':id'].$post({ query: { bureau }, param: { id }, json: { to, key } })),
  )
}

export async function setLevel(bureau: string, level: 2 | 3): Promise<unknown> {
  return changed(people.profile.$put({ query: { bureau }, json: { level } }))
}

async function changed<T>(asking: Promise<T>): Promise<T> {
  const answer = await asking
  await queries.invalidateQueries({ queryKey: ['people'] })
  return answer
}
