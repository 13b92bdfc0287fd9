import { queryOptions } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { api, type Told, told } from './client.ts'
import { queries } from './queries.ts'

const { collections, fill } = api
const one = collections[':id']
const form = fill[':token']

export type CollectionHead = Told<typeof collections.$get>[number]
export type Proposal = Told<typeof collections.propose.$post>
export type CollectColumn = Proposal['columns'][number]
export type GivenForm = InferRequestType<typeof collections.$post>['json']
export type MadeCollection = Told<typeof collections.$post>
export type FillLink = MadeCollection['links'][number]
export type CollectionAnswer = Told<typeof one.$get>
export type FillPage = Told<typeof form.$get>
export type HandedIn = Told<typeof form.$post>

export const collectionsQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['collections', bureau],
    queryFn: () => told<readonly CollectionHead[]>(collections.$get({ query: { bureau } })),
    staleTime: 0,
  })

export const collectionQuery = (bureau: string, id: string) =>
  queryOptions({
    queryKey: ['collections', bureau, id],
    queryFn: () => told<CollectionAnswer>(one.$get({ param: { id }, query: { bureau } })),
    staleTime: 0,
  })

export function proposeForm(bureau: string, json: { hash: string; name: string }): Promise<Proposal> {
  return told(collections.propose.$post({ query: { bureau }, json }))
}

export async function makeCollection(bureau: string, json: GivenForm): Promise<MadeCollection> {
  const made = await told<MadeCollection>(collections.$post({ query: { bureau }, json }))
  await queries.invalidateQueries({ queryKey: ['collections', bureau] })
  return made
}

/** 下期再收: the same form to the same fillers; its links are told once. */
export async function collectAgain(
  bureau: string,
  id: string,
  json: { readonly title: string; readonly deadline: string },
): Promise<MadeCollection> {
  const made = await told<MadeCollection>(one.again.$post({ param: { id }, query: { bureau }, json }))
  await queries.invalidateQueries({ queryKey: ['collections', bureau] })
  return made
}

export function newLinks(bureau: string, id: string, ordinals: readonly number[]): Promise<readonly FillLink[]> {
  return told(one.links.$post({ param: { id }, query: { bureau }, json: { ordinals: [...ordinals] } }))
}

export async function endCollection(bureau: string, id: string): Promise<void> {
  await one.close.$post({ param: { id }, query: { bureau } })
  await queries.invalidateQueries({ queryKey: ['collections', bureau] })
}

export function collectionWorkbook(bureau: string, id: string): string {
  return `/api/collections/${id}/workbook?bureau=${encodeURIComponent(bureau)}`
}

const fillings = api.portal.fillings
const filling = fillings[':id']

export type OwnFilling = Told<typeof fillings.$get>[number]

export const ownFillingsQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['ownFillings', bureau],
    queryFn: () => told<readonly OwnFilling[]>(fillings.$get({ query: { bureau } })),
    staleTime: 0,
  })

/** One's own line of a form: a firm or a street may have several in one. */
export interface OwnLine {
  readonly bureau: string
  readonly id: string
  readonly ordinal: number | undefined
}

function lineAsked({ bureau, id, ordinal }: OwnLine) {
  return { param: { id }, query: { bureau, ...(ordinal !== undefined && { ordinal: String(ordinal) }) } }
}

export const ownFillingQuery = (line: OwnLine) =>
  queryOptions({
    queryKey: ['ownFillings', line.bureau, line.id, line.ordinal],
    queryFn: () => told<FillPage>(filling.$get(lineAsked(line))),
    staleTime: 0,
  })

export async function handInOwn(
  line: OwnLine,
  json: { rows: readonly (readonly string[])[]; filledBy: string; sure: boolean },
): Promise<HandedIn> {
  const rows = json.rows.map((row) => [...row])
  return told<HandedIn>(filling.$post({ ...lineAsked(line), json: { ...json, rows } }))
}

export async function ownRowsOfFile(line: OwnLine, file: File): Promise<readonly (readonly string[])[]> {
  const { param, query } = lineAsked(line)
  const { rows } = await told<{ rows: readonly (readonly string[])[] }>(
    filling.sheet.$post(
      { param, query: { ...query, name: file.name } },
      { init: { body: file, headers: { 'content-type': 'application/octet-stream' } } },
    ),
  )
  return rows
}

export function ownFormAddress(line: OwnLine): string {
  return `/api/portal/fillings/${line.id}/sheet?${new URLSearchParams(lineAsked(line).query)}`
}

export type Rhythm = CollectionAnswer['every']

export async function keepRhythm(bureau: string, id: string, every: Rhythm): Promise<void> {
  await told(one.rhythm.$put({ param: { id }, query: { bureau }, json: { every } }))
  await queries.invalidateQueries({ queryKey: ['collections', bureau] })
}

export const fillQuery = (token: string) =>
  queryOptions({
    queryKey: ['fill', token],
    queryFn: () => told<FillPage>(form.$get({ param: { token } })),
    staleTime: 0,
  })

export function handIn(
  token: string,
  json: { rows: readonly (readonly string[])[]; filledBy: string; sure: boolean },
): Promise<HandedIn> {
  const rows = json.rows.map((row) => [...row])
  return told(form.$post({ param: { token }, json: { ...json, rows } }))
}

export async function rowsOfFile(token: string, file: File): Promise<readonly (readonly string[])[]> {
  const { rows } = await told<{ rows: readonly (readonly string[])[] }>(
    form.sheet.$post(
      { param: { token }, query: { name: file.name } },
      { init: { body: file, headers: { 'content-type': 'application/octet-stream' } } },
    ),
  )
  return rows
}

export function formAddress(token: string): string {
  return `/api/fill/${encodeURIComponent(token)}/sheet`
}
