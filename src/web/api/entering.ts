import { queryOptions } from '@tanstack/react-query'
import { api, type Told, told } from './client.ts'
import { type OutsideForm, uploadByLink } from './outside.ts'
import { queries } from './queries.ts'

const entries = api.outside.entries

export type EntryPage = Told<typeof entries.open.$post>
export type EntryColumn = EntryPage['form'][number]
export type EntryForm = OutsideForm

export const entryQuery = (token: string) =>
  queryOptions({
    queryKey: ['entering', token],
    queryFn: () => told<EntryPage>(entries.open.$post({ json: { token } })),
    staleTime: 0,
    retry: false,
  })

export async function enterByLink(token: string, form: EntryForm, key: string) {
  const made = await told<Told<typeof entries.enter.$post>>(entries.enter.$post({ json: { token, form, key } }))
  await queries.invalidateQueries({ queryKey: ['entering', token] })
  return made
}

export async function makeEntryLink(bureau: string, register: string, id: string, days: number) {
  const made = await told<Told<typeof entries.$post>>(
    entries.$post({ query: { bureau }, json: { register, id, days } }),
  )
  await queries.invalidateQueries({ queryKey: ['outside', bureau] })
  return made
}

export { uploadByLink }
