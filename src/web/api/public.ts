import { queryOptions } from '@tanstack/react-query'
import { api, type Told, told } from './client.ts'

const open = api.public[':bureau']

export type PublicList = Told<typeof open.notices.$get>
export type PublicNotice = Told<(typeof open.notices)[':id']['$get']>
export type PublicQuestions = Told<typeof open.questions.$get>
export type ReceiptAnswer = Told<(typeof open.receipts)[':receipt']['$get']>

export const PUBLIC_PAGE = 30

export const publicNoticesQuery = (bureau: string, offset: number) =>
  queryOptions({
    queryKey: ['public', bureau, 'list', offset],
    queryFn: () => told<PublicList>(open.notices.$get({ param: { bureau }, query: { offset, limit: PUBLIC_PAGE } })),
  })

export const publicQuestionsQuery = (bureau: string, find: string, offset: number) =>
  queryOptions({
    queryKey: ['public', bureau, 'questions', find, offset],
    queryFn: () =>
      told<PublicQuestions>(open.questions.$get({ param: { bureau }, query: { find, offset, limit: PUBLIC_PAGE } })),
  })

export const publicNoticeQuery = (bureau: string, id: string) =>
  queryOptions({
    queryKey: ['public', bureau, 'one', id],
    queryFn: () => told<PublicNotice>(open.notices[':id'].$get({ param: { bureau, id } })),
  })

export interface ObjectionForm {
  readonly row: number
  readonly by: string
  readonly contact: string
  readonly reason: string
  readonly key: string
  readonly evidence: readonly File[]
}

export async function raiseObjection(
  bureau: string,
  id: string,
  given: ObjectionForm,
): Promise<{ readonly receipt: string }> {
  const form = { ...given, row: String(given.row), evidence: [...given.evidence] }
  return told(open.notices[':id'].objections.$post({ param: { bureau, id }, form }))
}

export async function askReceipt(bureau: string, receipt: string): Promise<ReceiptAnswer> {
  return told(open.receipts[':receipt'].$get({ param: { bureau, receipt } }))
}
