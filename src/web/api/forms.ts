import { queryOptions } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { api, type Told, told } from './client.ts'
import { queries } from './queries.ts'

const { forms } = api
const one = forms[':id']

export type FormHead = Told<typeof forms.$get>[number]
export type FormAnswer = Told<typeof one.$get>
export type FormBlank = Told<typeof forms.read.$post>
export type BlankSheet = FormBlank['sheets'][number]
export type FormMapping = FormAnswer['mapping']
export type FormCell = FormMapping['cells'][number]
export type FormOrder = InferRequestType<typeof forms.$post>['json']
export type FormPreview = Told<typeof one.preview.$post>
export type PreviewOrder = InferRequestType<typeof one.preview.$post>['json']
export type FillOrder = InferRequestType<typeof one.fillings.$post>['json']
export type Filling = Told<typeof one.fillings.$post>

export const formsQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['forms', bureau],
    queryFn: () => told<readonly FormHead[]>(forms.$get({ query: { bureau } })),
    staleTime: 0,
  })

export const formQuery = (bureau: string, id: string) =>
  queryOptions({
    queryKey: ['forms', bureau, id],
    queryFn: () => told<FormAnswer>(one.$get({ param: { id }, query: { bureau } })),
    staleTime: 0,
  })

/** What a column of a list may show of a register. */
export const listFieldsQuery = (bureau: string, register: string) =>
  queryOptions({
    queryKey: ['formFields', bureau, register],
    queryFn: () =>
      told<Told<(typeof forms.fields)[':register']['$get']>>(
        forms.fields[':register'].$get({ param: { register }, query: { bureau } }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  })

export function readBlank(bureau: string, json: { hash: string; name: string }): Promise<FormBlank> {
  return told(forms.read.$post({ query: { bureau }, json }))
}

export async function saveForm(bureau: string, json: FormOrder): Promise<FormHead> {
  const head = await told<FormHead>(forms.$post({ query: { bureau }, json }))
  await queries.invalidateQueries({ queryKey: ['forms', bureau] })
  return head
}

export function previewForm(bureau: string, id: string, json: PreviewOrder): Promise<FormPreview> {
  return told(one.preview.$post({ param: { id }, query: { bureau }, json }))
}

export async function fillForm(bureau: string, id: string, json: FillOrder): Promise<Filling> {
  const filling = await told<Filling>(one.fillings.$post({ param: { id }, query: { bureau }, json }))
  await Promise.all(
    ['forms', 'sheets', 'figures', 'uses'].map((kind) => queries.invalidateQueries({ queryKey: [kind] })),
  )
  return filling
}

export function filledAddress(bureau: string, id: string, filling: string): string {
  return `/api/forms/${id}/fillings/${filling}/file?bureau=${encodeURIComponent(bureau)}`
}
