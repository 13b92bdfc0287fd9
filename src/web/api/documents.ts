import { queryOptions } from '@tanstack/react-query'
import type { Standing } from './bureau.ts'
import { api, given, type Told, told } from './client.ts'
import { queries } from './queries.ts'

const document = api.documents[':id']

export type DocumentList = Told<typeof api.documents.$get>
export type DocumentHead = DocumentList['documents'][number]
export type DocumentAnswer = Told<typeof document.$get>
export type Citation = DocumentAnswer['citations'][number]

// What was restated since must be seen at once: documents are asked for each time they are opened.
const ALWAYS_STALE = 0

export const documentsQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['documents', bureau],
    queryFn: () => told<DocumentList>(api.documents.$get({ query: { bureau } })),
    staleTime: ALWAYS_STALE,
  })

export const documentQuery = (bureau: string, id: string) =>
  queryOptions({
    queryKey: ['document', bureau, id],
    queryFn: () => told<DocumentAnswer>(document.$get({ param: { id }, query: { bureau } })),
    staleTime: ALWAYS_STALE,
  })

export function draftDocument(
  { bureau, area, asOf }: Standing,
  template: string,
  period: string,
): Promise<DocumentHead> {
  return told(api.documents.$post({ query: { bureau }, json: given({ template, period, area, asOf }) }))
}

export type Refreshed = Told<typeof document.refresh.$post>

export async function refreshDocument(
  bureau: string,
  { id, version }: Pick<DocumentHead, 'id' | 'version'>,
): Promise<Refreshed> {
  const refreshed = await told<Refreshed>(
    document.refresh.$post({ param: { id }, query: { bureau }, json: { version } }),
  )
  await forgetDocuments()
  return refreshed
}

export async function freezeDocument(
  bureau: string,
  { id, version }: Pick<DocumentHead, 'id' | 'version'>,
  recipient: string | null,
): Promise<void> {
  await document.freeze.$post({ param: { id }, query: { bureau }, json: { version, recipient } })
  await forgetDocuments()
}

async function forgetDocuments(): Promise<void> {
  await Promise.all(['documents', 'document'].map((kind) => queries.invalidateQueries({ queryKey: [kind] })))
}

export function wordAddress(bureau: string, id: string): string {
  return `/api/documents/${id}/word?bureau=${encodeURIComponent(bureau)}`
}
