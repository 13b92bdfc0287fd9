import { queryOptions } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import type { Block, DocumentText } from '../../kernel/document/text.ts'
import type { Standing } from './bureau.ts'
import { api, given, type Told, told } from './client.ts'
import { queries } from './queries.ts'

const document = api.documents[':id']

export type DocumentList = Told<typeof api.documents.$get>
export type ListedDocument = DocumentList['documents'][number]
export type DocumentHead = Told<(typeof api.documents)['$post']>
export type DocumentAnswer = Told<typeof document.$get>
export type Citation = DocumentAnswer['citations'][number]
export type Proposal = DocumentAnswer['proposals'][number]
export type FigureOffers = Told<typeof document.offers.$get>
export type OfferKey = FigureOffers['offers'][number]['key']
export type Cited = Told<typeof document.figures.$post>
export type KnownFigure = Told<typeof document.known.$get>[number]
export type Version = Told<typeof document.versions.$get>[number]
export type VersionCompared = Told<(typeof document.versions)[':version']['$get']>
export type IssueComparison = Told<(typeof document.compare)[':other']['$get']>
export type FreezePreview = Told<typeof document.freezing.$get>
export type VerifiedFile = Told<typeof api.documents.verify.$post>
export type VerifiedFigure = VerifiedFile['figures'][number]
export type ReturnedFile = Told<typeof document.returned.$post>
export type Acceptance = InferRequestType<typeof document.returned.accept.$post>['json']

/** Which document of which bureau. */
export interface Which {
  readonly bureau: string
  readonly id: string
}

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

/** The text of an answer, which the types of the wire tell too loosely. */
export function textOf({ text }: Pick<DocumentAnswer, 'text'>): DocumentText {
  return text as readonly Block[]
}

export function draftDocument(
  { bureau, area, asOf }: Standing,
  template: string,
  period: string,
  chosen: readonly string[] | undefined,
): Promise<DocumentHead> {
  const json = given({ template, period, area, asOf, chosen: chosen && [...chosen] })
  return told(api.documents.$post({ query: { bureau }, json }))
}

export function saveText({ bureau, id }: Which, version: number, text: DocumentText): Promise<DocumentHead> {
  const json = { version, text: text as Block[] }
  return told(document.$put({ param: { id }, query: { bureau }, json } as Parameters<typeof document.$put>[0]))
}

export const offersQuery = (
  { bureau, id }: Which,
  wanted: { readonly indicator: string; readonly period: string | undefined; readonly area: string | undefined },
) =>
  queryOptions({
    queryKey: ['offers', bureau, id, wanted],
    queryFn: () => told<FigureOffers>(document.offers.$get({ param: { id }, query: given({ bureau, ...wanted }) })),
  })

export function citeFigure(
  { bureau, id }: Which,
  wanted: {
    readonly indicator: string
    readonly key: OfferKey
    readonly period?: string | undefined
    readonly area?: string | undefined
  },
): Promise<Cited> {
  return told(document.figures.$post({ param: { id }, query: { bureau }, json: given(wanted) }))
}

export type AskedTable = InferRequestType<typeof document.tables.$post>['json']
export type CitedTable = Told<typeof document.tables.$post>

export function citeTable({ bureau, id }: Which, asked: AskedTable): Promise<CitedTable> {
  return told(document.tables.$post({ param: { id }, query: { bureau }, json: asked }))
}

export const knownQuery = ({ bureau, id }: Which, entry: number) =>
  queryOptions({
    queryKey: ['known', bureau, id, entry],
    queryFn: () => told<readonly KnownFigure[]>(document.known.$get({ param: { id }, query: { bureau } })),
    staleTime: Number.POSITIVE_INFINITY,
  })

export async function leaveProposal(
  { bureau, id }: Which,
  { kind, indicator }: Pick<Proposal, 'kind' | 'indicator'>,
  left: boolean,
): Promise<void> {
  await document.proposals[':kind'][':indicator'].$put({
    param: { id, kind, indicator },
    query: { bureau },
    json: { left },
  })
}

export type OutdatedSentence = Told<typeof document.sentences.$get>[number]

export const sentencesQuery = ({ bureau, id }: Which, version: number, entry: number) =>
  queryOptions({
    queryKey: ['sentences', bureau, id, version, entry],
    queryFn: () => told<readonly OutdatedSentence[]>(document.sentences.$get({ param: { id }, query: { bureau } })),
    staleTime: ALWAYS_STALE,
  })

export function citeSentence({ bureau, id }: Which, choice: number): Promise<Cited> {
  return told(document.sentences[':choice'].$post({ param: { id, choice: String(choice) }, query: { bureau } }))
}

export const versionsQuery = ({ bureau, id }: Which, version: number) =>
  queryOptions({
    queryKey: ['versions', bureau, id, version],
    queryFn: () => told<readonly Version[]>(document.versions.$get({ param: { id }, query: { bureau } })),
  })

/** A version held against another one; against the present one where none is named. */
export const versionQuery = ({ bureau, id }: Which, version: number, present: number, other?: number) =>
  queryOptions({
    queryKey: ['version', bureau, id, version, present, other],
    queryFn: () =>
      told<VersionCompared>(
        document.versions[':version'].$get({
          param: { id, version: String(version) },
          query: given({ bureau, other: other && String(other) }),
        }),
      ),
  })

export function restoreVersion({ bureau, id }: Which, wanted: number, version: number): Promise<DocumentHead> {
  return told(
    document.versions[':version'].restore.$post({
      param: { id, version: String(wanted) },
      query: { bureau },
      json: { version },
    }),
  )
}

export const issuesQuery = ({ bureau, id }: Which) =>
  queryOptions({
    queryKey: ['issues', bureau, id],
    queryFn: () => told<readonly DocumentHead[]>(document.issues.$get({ param: { id }, query: { bureau } })),
  })

export const comparisonQuery = ({ bureau, id }: Which, other: string, version: number) =>
  queryOptions({
    queryKey: ['comparison', bureau, id, other, version],
    queryFn: () => told<IssueComparison>(document.compare[':other'].$get({ param: { id, other }, query: { bureau } })),
  })

export type Refreshed = Told<typeof document.refresh.$post>

export async function refreshDocument(
  bureau: string,
  { id, version }: Pick<DocumentHead, 'id' | 'version'>,
): Promise<Refreshed> {
  return told<Refreshed>(document.refresh.$post({ param: { id }, query: { bureau }, json: { version } }))
}

export const freezingQuery = ({ bureau, id }: Which, version: number, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['freezing', bureau, id, version, asOf],
    queryFn: () => told<FreezePreview>(document.freezing.$get({ param: { id }, query: given({ bureau, asOf }) })),
    staleTime: ALWAYS_STALE,
    gcTime: 0,
  })

export async function freezeDocument(
  { bureau, id }: Which,
  freezing: {
    readonly version: number
    readonly recipient: string | null
    readonly asOf: string | undefined
    readonly keepsSentences: boolean
  },
): Promise<void> {
  await document.freeze.$post({ param: { id }, query: { bureau }, json: given(freezing) })
  await forgetDocuments()
}

export type Fonts = Told<typeof api.documents.fonts.$post>

export function askFonts(bureau: string, installed: readonly string[] | null): Promise<Fonts> {
  return told(api.documents.fonts.$post({ query: { bureau }, json: { installed: installed && [...installed] } }))
}

export type ToVerify =
  | { readonly hash: string; readonly name: string; readonly document?: string | undefined }
  | { readonly text: string; readonly document?: string | undefined }

export function verifyDocument(bureau: string, of: ToVerify): Promise<VerifiedFile> {
  return told(api.documents.verify.$post({ query: { bureau }, json: given(of) }))
}

export function readReturned({ bureau, id }: Which, hash: string): Promise<ReturnedFile> {
  return told(document.returned.$post({ param: { id }, query: { bureau }, json: { hash } }))
}

export function acceptReturned({ bureau, id }: Which, acceptance: Acceptance): Promise<DocumentHead> {
  return told(document.returned.accept.$post({ param: { id }, query: { bureau }, json: acceptance }))
}

export async function forgetDocuments(): Promise<void> {
  await Promise.all(['documents', 'document'].map((kind) => queries.invalidateQueries({ queryKey: [kind] })))
}

export function wordAddress(bureau: string, id: string): string {
  return `/api/documents/${id}/word?bureau=${encodeURIComponent(bureau)}`
}

export function textAddress(bureau: string, id: string): string {
  return `/api/documents/${id}/text?bureau=${encodeURIComponent(bureau)}`
}
