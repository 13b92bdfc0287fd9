import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, type Told, told } from './client.ts'
import type { Job } from './jobs.ts'

const audit = api.audit

export type AuditList = Told<typeof audit.$get>
export type AuditEvent = AuditList['events'][number]

/** What is looked for; an empty text is no condition. */
export interface AuditSearch {
  readonly account: string
  readonly actions: readonly string[]
  readonly target: string
  readonly result: 'all' | 'done' | 'refused'
  readonly from: string
  readonly to: string
  readonly text: string
}

export const AUDIT_PAGE_ROWS = 50

export const auditQuery = (bureau: string, { actions, ...search }: AuditSearch, page: number) =>
  queryOptions({
    queryKey: ['audit', bureau, actions, search, page],
    queryFn: () => {
      const rows = { offset: (page - 1) * AUDIT_PAGE_ROWS, limit: AUDIT_PAGE_ROWS }
      return told<AuditList>(audit.$get({ query: { bureau, ...search, ...rows, actions: actions.join(',') } }))
    },
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

export function startAuditExport(bureau: string, { actions, ...search }: AuditSearch): Promise<Job> {
  return told<Job>(audit.exports.$post({ query: { bureau }, json: { ...search, actions: [...actions] } }))
}

export function auditFileAddress(bureau: string, job: string): string {
  return `/api/audit/exports/${job}?bureau=${encodeURIComponent(bureau)}`
}
