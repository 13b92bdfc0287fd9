import { queryOptions } from '@tanstack/react-query'
import { api, type Told, told } from './client.ts'
import { forgetDocuments, type Which } from './documents.ts'
import { queries } from './queries.ts'

const document = api.documents[':id']
const signature = document.signatures[':ordinal']

// Others sign at the same time: what waits is asked for each time that it is shown.
const ALWAYS_STALE = 0

export type Signing = Told<typeof document.signatures.$get>
export type Signature = Signing['signatures'][number]
export type WaitingSignature = Told<typeof api.documents.signatures.$get>[number]
export type Signed = Told<typeof signature.answer.$post>

export const signingQuery = ({ bureau, id }: Which) =>
  queryOptions({
    queryKey: ['signing', bureau, id],
    queryFn: () => told<Signing>(document.signatures.$get({ param: { id }, query: { bureau } })),
    staleTime: ALWAYS_STALE,
  })

export const waitingSignaturesQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['signing', bureau, 'waiting'],
    queryFn: () => told<readonly WaitingSignature[]>(api.documents.signatures.$get({ query: { bureau } })),
    staleTime: ALWAYS_STALE,
  })

interface Asked {
  readonly version: number
  readonly due: string
  readonly note: string
}

export async function askToCountersign(
  { bureau, id }: Which,
  { holders, ...asked }: Asked & { readonly holders: readonly string[] },
): Promise<void> {
  const json = { ...asked, holders: [...holders] }
  await told(document.signatures.countersign.$post({ param: { id }, query: { bureau }, json }))
  await forgetSigning()
}

export async function askToIssue(
  { bureau, id }: Which,
  json: Asked & { readonly holder: string; readonly prefix: string | null; readonly serial: number | null },
): Promise<void> {
  await told(document.signatures.issue.$post({ param: { id }, query: { bureau }, json }))
  await forgetSigning()
}

export interface WhichSignature extends Which {
  readonly ordinal: number
}

const placeOf = ({ bureau, id, ordinal }: WhichSignature) => ({
  param: { id, ordinal: String(ordinal) },
  query: { bureau },
})

export async function answerSignature(
  which: WhichSignature,
  json: { readonly version: number; readonly agrees: boolean; readonly opinion: string; readonly freezes: boolean },
): Promise<Signed> {
  const signed = await told<Signed>(signature.answer.$post({ ...placeOf(which), json }))
  await forgetSigning()
  return signed
}

export async function urgeSignature(which: WhichSignature): Promise<void> {
  await told(signature.urge.$post(placeOf(which)))
  await forgetSigning()
}

export async function withdrawSignature(which: WhichSignature): Promise<void> {
  await told(signature.withdraw.$post(placeOf(which)))
  await forgetSigning()
}

async function forgetSigning(): Promise<void> {
  await Promise.all([queries.invalidateQueries({ queryKey: ['signing'] }), forgetDocuments()])
}
