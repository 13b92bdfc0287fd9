import { queryOptions } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { api, type Told, told } from './client.ts'
import { queries } from './queries.ts'
import type { Upload } from './uploads.ts'

const outside = api.outside

export type Outside = Told<(typeof outside.cases)[':register'][':id']['$get']>
export type OutsideOffer = Outside['offers'][number]
export type FormColumn = OutsideOffer['form'][number]
export type LinkPageTold = Told<typeof outside.links.open.$post>
export type OutsideForm = NonNullable<InferRequestType<typeof outside.links.use.$post>['json']['form']>
export type OutsideTask = Pick<
  InferRequestType<typeof outside.links.$post>['json'],
  'register' | 'id' | 'action' | 'side'
>

export const outsideQuery = (bureau: string, register: string, id: string) =>
  queryOptions({
    queryKey: ['outside', bureau, register, id],
    queryFn: () =>
      told<Outside>(outside.cases[':register'][':id'].$get({ query: { bureau }, param: { register, id } })),
    staleTime: 0,
  })

export const linkQuery = (token: string) =>
  queryOptions({
    queryKey: ['outside', 'link', token],
    queryFn: () => told<LinkPageTold>(outside.links.open.$post({ json: { token } })),
    staleTime: Number.POSITIVE_INFINITY,
  })

export async function makeLink(bureau: string, task: OutsideTask, days: number) {
  const made = await told<Told<typeof outside.links.$post>>(
    outside.links.$post({ query: { bureau }, json: { ...task, days } }),
  )
  await queries.invalidateQueries({ queryKey: ['outside', bureau] })
  return made
}

export async function endLink(bureau: string, id: string): Promise<void> {
  await outside.links[':id'].end.$post({ query: { bureau }, param: { id } })
  await queries.invalidateQueries({ queryKey: ['outside', bureau] })
}

export async function enterOnBehalf(
  bureau: string,
  task: OutsideTask,
  form: OutsideForm,
  stamped: { readonly hash: string; readonly name: string },
  key: string,
): Promise<{ stateLabel: string }> {
  const taken = await told<{ stateLabel: string }>(
    outside.behalf.$post({ query: { bureau }, json: { ...task, form, stamped, key } }),
  )
  await queries.invalidateQueries()
  return taken
}

export async function takeByLink(
  token: string,
  form: OutsideForm,
  also: readonly string[],
): Promise<{ stateLabel: string }> {
  return told(outside.links.use.$post({ json: { token, form, also: [...also] } }))
}

export async function uploadByLink(token: string, file: File): Promise<Upload> {
  return told(
    outside.links.file.$post(
      { query: { name: file.name }, header: { 'x-kechuang-link': token } },
      { init: { body: file, headers: { 'content-type': 'application/octet-stream', 'x-kechuang-link': token } } },
    ),
  )
}
