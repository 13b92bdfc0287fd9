import { queryOptions } from '@tanstack/react-query'
import { api, type Told, told } from './client.ts'

const page = api.help.pages[':page']

export type HelpContents = Told<typeof api.help.$get>
export type HelpPage = Told<typeof page.$get>

export const helpContentsQuery = queryOptions({
  queryKey: ['help'],
  queryFn: () => told<HelpContents>(api.help.$get()),
  staleTime: Number.POSITIVE_INFINITY,
})

export const helpPageQuery = (name: string) =>
  queryOptions({
    queryKey: ['help', name],
    queryFn: () => told<HelpPage>(page.$get({ param: { page: name } })),
    staleTime: Number.POSITIVE_INFINITY,
  })
