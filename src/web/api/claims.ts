import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { api, type Told, told } from './client.ts'
import { booksChanged } from './imports.ts'

const claims = api.claims

export type ClaimList = Told<typeof claims.$get>
export type Claim = ClaimList['claims'][number]
export type Candidate = Claim['candidates'][number]
export type FoundRecord = Told<typeof claims.records.$get>[number]
export type Decision = InferRequestType<typeof claims.$post>['json']['decision']
export type Settled = Told<typeof claims.$post>

export const CLAIMS_PAGE_ROWS = 30

export const claimsQuery = (bureau: string, search: string, page: number) =>
  queryOptions({
    queryKey: ['claims', bureau, search, page],
    queryFn: () => {
      const query = { bureau, search, offset: (page - 1) * CLAIMS_PAGE_ROWS, limit: CLAIMS_PAGE_ROWS }
      return told<ClaimList>(claims.$get({ query }))
    },
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

export const foundQuery = (bureau: string, to: string, text: string) =>
  queryOptions({
    queryKey: ['claims', bureau, 'found', to, text],
    queryFn: () => told<readonly FoundRecord[]>(claims.records.$get({ query: { bureau, to, text } })),
    placeholderData: keepPreviousData,
  })

export const effectQuery = (bureau: string, { to, name }: Pick<Claim, 'to' | 'name'>, record: string) =>
  queryOptions({
    queryKey: ['claims', bureau, 'effect', to, name, record],
    queryFn: () => told<Settled>(claims.effect.$get({ query: { bureau, to, name, record } })),
    staleTime: 0,
  })

export async function decideClaim(
  bureau: string,
  { to, name }: Pick<Claim, 'to' | 'name'>,
  decision: Decision,
): Promise<Settled> {
  const settled = await told<Settled>(claims.$post({ query: { bureau }, json: { to, name, decision } }))
  await booksChanged()
  return settled
}

export type Undone = Told<typeof claims.undo.$post>

export async function undoClaim(bureau: string, { to, name }: Pick<Claim, 'to' | 'name'>): Promise<Undone> {
  const undone = await told<Undone>(claims.undo.$post({ query: { bureau }, json: { to, name } }))
  await booksChanged()
  return undone
}
