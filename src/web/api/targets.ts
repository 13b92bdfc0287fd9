import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, given, type Told, told } from './client.ts'
import { queries } from './queries.ts'

const ofYear = api.targets[':year']

export type Targets = Told<typeof api.targets.$get>
export type TargetRow = Targets['rows'][number]
export type TargetCell = TargetRow['cells'][number]
export type Shape = Told<(typeof ofYear.shape)[':id']['$get']>

export const targetsQuery = (bureau: string, year: number, asOf: string | undefined, ids: readonly string[]) =>
  queryOptions({
    queryKey: ['targets', bureau, year, asOf, ids],
    queryFn: () =>
      told<Targets>(
        api.targets.$get({
          query: given({ bureau, year, asOf, ids: ids.length === 0 ? undefined : ids.join(',') }),
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

export interface TargetChange {
  readonly indicator: string
  readonly area: string
  readonly value: string | null
  readonly path: string | null
  readonly version: number | null
}

export async function setTargets(
  bureau: string,
  year: number,
  cells: readonly TargetChange[],
  reason: string | null,
): Promise<void> {
  await ofYear.$put({ param: { year: String(year) }, query: { bureau }, json: { cells: [...cells], reason } })
  await Promise.all(['targets', 'figures'].map((kind) => queries.invalidateQueries({ queryKey: [kind] })))
}

export function askShape(bureau: string, year: number, id: string, area: string): Promise<Shape> {
  return told(ofYear.shape[':id'].$get({ param: { year: String(year), id }, query: { bureau, area } }))
}
