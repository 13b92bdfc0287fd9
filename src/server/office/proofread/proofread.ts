import type { Indicator } from '../../../kernel/indicator.ts'
import type { Day } from '../../../kernel/values.ts'
import type { Claim, Finding } from '../../../proofread/reading.ts'
import { resolveCutoff } from '../../../store/journal/cutoff.ts'
import { Refusal } from '../../../store/refusal.ts'
import { keepDownload, readDownload } from '../listDownloads.ts'
import { look, type Office } from '../office.ts'
import { today } from '../today.ts'
import { type Held, holdClaims, type Verdict } from './books.ts'
import { holdFirms } from './firms.ts'
import { readApart } from './reader.ts'

/** A claim with what the books say of it. */
export interface HeldClaim extends Claim {
  readonly verdict: Verdict
}

/** 核稿: a text as it was read on a day, held against the books as they stood then. */
export interface Proofreading {
  readonly name: string
  /** Of the file, which stays evidence where its figures are booked. */
  readonly hash: string
  /** The day as of which it was read; `null` for the date that the text gives itself. */
  readonly date: Day | null
  readonly text: string
  readonly claims: readonly HeldClaim[]
  /** In the order of the text. */
  readonly findings: readonly Finding[]
}

export interface Given {
  readonly name: string
  readonly hash: string
  readonly content: Uint8Array | string
  readonly date: Day | null
}

/** Reads a text and holds it against the books. `visible` are the indicators that whoever asks may see. */
export async function proofreadFile(
  office: Office,
  { name, hash, content, date }: Given,
  visible: readonly Indicator[],
): Promise<Proofreading> {
  const { text, claims, findings, firms } = await readApart({ content, date })
  const cutoff = await resolveCutoff(office.store, office.bureau, null)
  const indicators = new Map(visible.map((indicator) => [indicator.id, indicator]))
  const { held, named } = await look(office, async (at) => ({
    held: await holdClaims(at, cutoff, text, claims, indicators),
    named: await holdFirms(at, text, firms, date ?? today()),
  }))
  const all = [...findings, ...held.flatMap((one) => one.findings), ...named]
  return {
    ...{ name, hash, date, text },
    claims: claims.map((claim, index) => ({ ...claim, verdict: verdictOf(held[index]) })),
    findings: all.sort((a, b) => a.start - b.start || a.end - b.end),
  }
}

function verdictOf(held: Held | undefined): Verdict {
  return held?.verdict ?? { kind: 'unheld', reason: '没有核对' }
}

/** What somebody says a claim is, instead of what was read. */
export interface Named {
  /** Its place among the claims of the text. */
  readonly claim: number
  readonly indicator: string | null
  readonly period: string | null
}

/** A claim as somebody has named it; one that the text does not have is refused. */
export function namedClaim({ claims }: Pick<Proofreading, 'claims'>, { claim: place, ...named }: Named): Claim {
  const claim = claims[place]
  if (claim === undefined) throw new Refusal('proofread.noClaim', `文稿里没有第 ${place + 1} 个数`, '请重新核稿后再选')
  // Whoever says by hand which figure of the bureau it is says that it is the bureau's.
  return { ...claim, ...named, scope: named.indicator === claim.indicator ? claim.scope : 'own' }
}

/** The same claim, named otherwise by hand, held against the books anew. */
export async function holdNamed(
  office: Office,
  proofreading: Proofreading,
  named: Named,
  visible: readonly Indicator[],
): Promise<Held & { readonly claim: Claim }> {
  const claim = namedClaim(proofreading, named)
  const cutoff = await resolveCutoff(office.store, office.bureau, null)
  const indicators = new Map(visible.map((indicator) => [indicator.id, indicator]))
  const [held] = await look(office, (at) => holdClaims(at, cutoff, proofreading.text, [claim], indicators))
  return { claim, verdict: verdictOf(held), findings: held?.findings ?? [] }
}

/** Keeps a reading for a day, under the id of the job that made it. */
export async function keepProofreading(office: Office, id: string, proofreading: Proofreading): Promise<void> {
  await keepDownload(office, id, new TextEncoder().encode(JSON.stringify(proofreading)))
}

/** A reading by the id of its job; whose that is, is for the caller to know. */
export async function keptProofreading(office: Office, id: string): Promise<Proofreading> {
  const bytes = await readDownload(office, id)
  if (bytes === null) throw new Refusal('proofread.gone', '这次核稿的结果已过期', '结果保留一天，请重新把文稿放进来')
  return JSON.parse(new TextDecoder().decode(bytes)) as Proofreading
}
