import { queryOptions } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { api, type Told, told } from './client.ts'
import { queries } from './queries.ts'

const notices = api.notices

export type NoticeList = Told<typeof notices.$get>
export type NoticeHead = NoticeList['notices'][number]
export type WaitingGroup = Told<typeof notices.waiting.$get>[number]
export type NoticeDetail = Told<(typeof notices)[':id']['$get']>
export type NoticePhase = NoticeHead['phase']
export type NoticePreview = Told<typeof notices.preview.$post>
export type CaseNotice = Told<(typeof notices.of)[':register'][':record']['$get']>
export type Publishing = InferRequestType<typeof notices.$post>['json']

export const NOTICES_PAGE = 50

export const noticesQuery = (bureau: string, offset: number) =>
  queryOptions({
    queryKey: ['notices', bureau, 'list', offset],
    queryFn: () => told<NoticeList>(notices.$get({ query: { bureau, offset, limit: NOTICES_PAGE } })),
    staleTime: 0,
  })

export const waitingQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['notices', bureau, 'waiting'],
    queryFn: () => told<readonly WaitingGroup[]>(notices.waiting.$get({ query: { bureau } })),
    staleTime: 0,
  })

export const noticeQuery = (bureau: string, id: string) =>
  queryOptions({
    queryKey: ['notices', bureau, 'one', id],
    queryFn: () => told<NoticeDetail>(notices[':id'].$get({ param: { id }, query: { bureau } })),
    staleTime: 0,
  })

export const caseNoticeQuery = (bureau: string, register: string, record: string) =>
  queryOptions({
    queryKey: ['notices', bureau, 'of', register, record],
    queryFn: () =>
      told<CaseNotice>(notices.of[':register'][':record'].$get({ param: { register, record }, query: { bureau } })),
    staleTime: 0,
  })

export const previewQuery = (bureau: string, register: string, records: readonly string[], first: string) =>
  queryOptions({
    queryKey: ['noticePreview', bureau, register, records, first],
    queryFn: () =>
      told<NoticePreview>(
        notices.preview.$post({ query: { bureau }, json: { register, records: [...records], first } }),
      ),
    staleTime: 0,
  })

export async function publishNotice(bureau: string, json: Publishing): Promise<{ readonly id: string }> {
  const made = await told<{ readonly id: string }>(notices.$post({ query: { bureau }, json }))
  await noticesChanged(bureau)
  return made
}

export async function decideObjection(
  bureau: string,
  { id, objection }: { readonly id: string; readonly objection: string },
  json: { readonly upheld: boolean; readonly reason: string },
): Promise<void> {
  await notices[':id'].objections[':objection'].decision.$post({ param: { id, objection }, query: { bureau }, json })
  await noticesChanged(bureau)
}

export async function withdrawNotice(bureau: string, id: string, reason: string): Promise<void> {
  await notices[':id'].withdraw.$post({ param: { id }, query: { bureau }, json: { reason } })
  await noticesChanged(bureau)
}

export function evidenceAddress(bureau: string, id: string, objection: string, ordinal: number): string {
  return `/api/notices/${id}/objections/${objection}/evidence/${ordinal}?bureau=${bureau}`
}

/** What a notice holds back shows in its cases too. */
async function noticesChanged(bureau: string): Promise<void> {
  await queries.invalidateQueries({ queryKey: ['notices', bureau] })
  await queries.invalidateQueries({ queryKey: ['cases', bureau] })
}
