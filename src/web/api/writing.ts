import { queryOptions } from '@tanstack/react-query'
import type { Block, DocumentText } from '../../kernel/document/text.ts'
import { api, given, type Told, told } from './client.ts'
import { type DocumentHead, forgetDocuments, type Which } from './documents.ts'
import { queries } from './queries.ts'

const document = api.documents[':id']
const part = document.parts[':ordinal']
const template = api.templates[':template']

// Others write at the same time: what waits is asked for each time that it is shown.
const ALWAYS_STALE = 0

export type Parts = Told<typeof document.parts.$get>
export type Part = Parts['parts'][number]
export type WaitingPart = Told<typeof api.documents.parts.$get>[number]

export const partsQuery = ({ bureau, id }: Which) =>
  queryOptions({
    queryKey: ['parts', bureau, id],
    queryFn: () => told<Parts>(document.parts.$get({ param: { id }, query: { bureau } })),
    staleTime: ALWAYS_STALE,
  })

export const waitingPartsQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['parts', bureau, 'waiting'],
    queryFn: () => told<readonly WaitingPart[]>(api.documents.parts.$get({ query: { bureau } })),
    staleTime: ALWAYS_STALE,
  })

export async function askForPart(
  { bureau, id }: Which,
  json: {
    readonly version: number
    readonly block: number
    readonly holder: string
    readonly due: string
    readonly note: string
  },
): Promise<void> {
  await told(document.parts.$post({ param: { id }, query: { bureau }, json }))
  await forgetParts()
}

export interface WhichPart extends Which {
  readonly ordinal: number
}

const placeOf = ({ bureau, id, ordinal }: WhichPart) => ({
  param: { id, ordinal: String(ordinal) },
  query: { bureau },
})

export function writePart(which: WhichPart, version: number, text: DocumentText): Promise<Pick<Part, 'version'>> {
  const json = { version, text: text as Block[] }
  return told(part.$put({ ...placeOf(which), json } as Parameters<typeof part.$put>[0]))
}

export type GivenPart = Told<typeof part.give.$post>

export async function givePart(which: WhichPart, version: number, confirm: boolean): Promise<GivenPart> {
  const answer = await told<GivenPart>(part.give.$post({ ...placeOf(which), json: { version, confirm } }))
  await forgetParts()
  return answer
}

export async function urgePart(which: WhichPart): Promise<void> {
  await told(part.urge.$post(placeOf(which)))
  await forgetParts()
}

export async function returnPart(which: WhichPart, reason: string): Promise<void> {
  await told(part.return.$post({ ...placeOf(which), json: { reason } }))
  await forgetParts()
}

export async function withdrawPart(which: WhichPart): Promise<void> {
  await told(part.withdraw.$post(placeOf(which)))
  await forgetParts()
}

export async function takePart(which: WhichPart, version: number, block: number | null): Promise<DocumentHead> {
  const head = await told<DocumentHead>(part.take.$post({ ...placeOf(which), json: { version, block } }))
  await Promise.all([forgetParts(), forgetDocuments()])
  return head
}

async function forgetParts(): Promise<void> {
  await queries.invalidateQueries({ queryKey: ['parts'] })
}

export type Comment = Told<typeof document.comments.$get>[number]

export const commentsQuery = ({ bureau, id }: Which) =>
  queryOptions({
    queryKey: ['comments', bureau, id],
    queryFn: () => told<readonly Comment[]>(document.comments.$get({ param: { id }, query: { bureau } })),
    staleTime: ALWAYS_STALE,
  })

export async function addComment(
  { bureau, id }: Which,
  json: { readonly block: number; readonly quote: string; readonly text: string; readonly answers: number | null },
): Promise<void> {
  await told(document.comments.$post({ param: { id }, query: { bureau }, json }))
  await queries.invalidateQueries({ queryKey: ['comments', bureau, id] })
}

export async function settleComment({ bureau, id }: Which, ordinal: number, resolved: boolean): Promise<void> {
  await told(
    document.comments[':ordinal'].$put({
      param: { id, ordinal: String(ordinal) },
      query: { bureau },
      json: { resolved },
    }),
  )
  await queries.invalidateQueries({ queryKey: ['comments', bureau, id] })
}

export type Templates = Told<typeof api.templates.$get>
export type OpenedTemplate = Told<typeof template.$get>
export type TemplatePreview = Told<typeof api.templates.preview.$post>
export type TemplateProblem = TemplatePreview['problems'][number]

export const templatesQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['templates', bureau],
    queryFn: () => told<Templates>(api.templates.$get({ query: { bureau } })),
    staleTime: ALWAYS_STALE,
  })

export const templateQuery = (bureau: string, id: string, version?: number) =>
  queryOptions({
    queryKey: ['templates', bureau, id, version],
    queryFn: () =>
      told<OpenedTemplate>(
        template.$get({ param: { template: id }, query: given({ bureau, version: version && String(version) }) }),
      ),
    staleTime: ALWAYS_STALE,
  })

export const previewQuery = (bureau: string, source: string, period: string) =>
  queryOptions({
    queryKey: ['templates', bureau, 'preview', period, source],
    queryFn: () => told<TemplatePreview>(api.templates.preview.$post({ query: { bureau }, json: { source, period } })),
    gcTime: 60_000,
  })

export async function copyTemplate(bureau: string, from: string, name: string): Promise<OpenedTemplate> {
  const made = await told<OpenedTemplate>(
    template.copy.$post({ param: { template: from }, query: { bureau }, json: { name } }),
  )
  await forgetTemplates(bureau)
  return made
}

export async function saveTemplate(
  bureau: string,
  id: string,
  json: { readonly version: number; readonly name: string; readonly source: string },
): Promise<OpenedTemplate> {
  const saved = await told<OpenedTemplate>(template.$put({ param: { template: id }, query: { bureau }, json }))
  await forgetTemplates(bureau)
  return saved
}

export async function retireTemplate(bureau: string, id: string, version: number): Promise<void> {
  await told(template.retire.$post({ param: { template: id }, query: { bureau }, json: { version } }))
  await forgetTemplates(bureau)
}

async function forgetTemplates(bureau: string): Promise<void> {
  await Promise.all(['templates', 'documents'].map((kind) => queries.invalidateQueries({ queryKey: [kind, bureau] })))
}

const layout = document.layouts[':layout']

export type LayoutDesk = Told<typeof document.layouts.$get>

export const layoutsQuery = ({ bureau, id }: Which) =>
  queryOptions({
    queryKey: ['layouts', bureau, id],
    queryFn: () => told<LayoutDesk>(document.layouts.$get({ param: { id }, query: { bureau } })),
    staleTime: ALWAYS_STALE,
  })

export function readLayout({ bureau, id }: Which, hash: string): Promise<LayoutDesk['layouts'][number]['blanks']> {
  return told(document.layouts.read.$post({ param: { id }, query: { bureau }, json: { hash } }))
}

export async function saveLayout(
  { bureau, id }: Which,
  json: {
    /** Of which it is the next version. */
    readonly layout: string | null
    readonly name: string
    readonly fileName: string
    readonly hash: string
    readonly mapping: Record<string, string>
  },
): Promise<void> {
  await told(document.layouts.$post({ param: { id }, query: { bureau }, json }))
  await queries.invalidateQueries({ queryKey: ['layouts', bureau] })
}

export async function retireLayout({ bureau, id }: Which, of: string): Promise<void> {
  await told(layout.retire.$post({ param: { id, layout: of }, query: { bureau } }))
  await queries.invalidateQueries({ queryKey: ['layouts', bureau] })
}

export function layoutAddress({ bureau, id }: Which, of: string): string {
  return `/api/documents/${id}/layouts/${of}?bureau=${encodeURIComponent(bureau)}`
}
