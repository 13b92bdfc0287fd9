import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, type Told, told } from './client.ts'
import { queries } from './queries.ts'

const { districts } = api

export type Districts = Told<typeof districts.$get>
export type DistrictRow = Districts['rows'][number]
export type DistrictFigure = DistrictRow['own']
export type Submission = Told<typeof districts.submissions.$get>[number]
export type Sent = Told<typeof districts.sent.$get>

export const districtsQuery = (bureau: string, period: string, ids: readonly string[] | undefined) =>
  queryOptions({
    queryKey: ['districts', bureau, period, ids],
    queryFn: () =>
      told<Districts>(
        districts.$get({ query: { bureau, period, ...(ids === undefined ? {} : { ids: ids.join(',') }) } }),
      ),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

export const submissionsQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['submissions', bureau],
    queryFn: () => told<readonly Submission[]>(districts.submissions.$get({ query: { bureau } })),
    staleTime: 0,
  })

export const sentQuery = (bureau: string, sheet: string) =>
  queryOptions({
    queryKey: ['sent', bureau, sheet],
    queryFn: () => told<Sent>(districts.sent.$get({ query: { bureau, sheet } })),
    staleTime: 0,
  })

export async function decide(bureau: string, id: string, accept: boolean, note: string): Promise<void> {
  const now = await told<readonly Submission[]>(
    districts.submissions[':id'].decision.$post({ param: { id }, query: { bureau }, json: { accept, note } }),
  )
  queries.setQueryData(submissionsQuery(bureau).queryKey, now)
}

export async function sendSheet(bureau: string, sheet: string): Promise<void> {
  queries.setQueryData(
    sentQuery(bureau, sheet).queryKey,
    await told<Sent>(districts.sent.$post({ query: { bureau }, json: { sheet } })),
  )
}
