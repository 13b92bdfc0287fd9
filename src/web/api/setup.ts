import { queryOptions } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { api, type Told, told } from './client.ts'
import { queries } from './queries.ts'
import { visitorQuery } from './session.ts'

const { setup } = api

export type Setup = Told<typeof setup.$get>
export type Line = Setup['lines'][number]
export type AreaRow = Setup['areas'][number]
type GivenAreas = InferRequestType<typeof setup.areas.$put>['json']
type GivenLines = InferRequestType<typeof setup.lines.$put>['json']
type GivenLineNames = InferRequestType<(typeof setup)['line-names']['$put']>['json']
export type GivenBureau = InferRequestType<typeof setup.bureaus.$post>['json']

export const setupQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['setup', bureau],
    queryFn: () => told<Setup>(setup.$get({ query: { bureau } })),
    staleTime: 0,
  })

export async function setAreas(bureau: string, areas: GivenAreas['areas']): Promise<void> {
  kept(bureau, await told<Setup>(setup.areas.$put({ query: { bureau }, json: { areas } })))
}

export async function setLines(bureau: string, json: GivenLines): Promise<void> {
  kept(bureau, await told<Setup>(setup.lines.$put({ query: { bureau }, json })))
}

export async function setLineNames(bureau: string, names: GivenLineNames['names']): Promise<void> {
  kept(bureau, await told<Setup>(setup['line-names'].$put({ query: { bureau }, json: { names } })))
}

export async function setSuperior(bureau: string, superior: string | null): Promise<void> {
  kept(bureau, await told<Setup>(setup.superior.$put({ query: { bureau }, json: { superior } })))
}

export async function foundBureau(bureau: string, json: GivenBureau): Promise<void> {
  await told(setup.bureaus.$post({ query: { bureau }, json }))
  await queries.invalidateQueries({ queryKey: visitorQuery.queryKey })
}

/** Areas and lines are read by every page: all of them ask anew. */
function kept(bureau: string, now: Setup): void {
  queries.setQueryData(setupQuery(bureau).queryKey, now)
  void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'setup' })
}
