import { sql } from 'kysely'
import type { Proposal } from '../../kernel/document/draft.ts'
import { spansText } from '../../kernel/document/text.ts'
import { type StoredDocument, updateDocument } from '../../store/documents.ts'
import { Refusal } from '../../store/refusal.ts'
import { draftOf } from './document.ts'
import { type At, type Office, work } from './office.ts'

export interface ProposalKey {
  readonly kind: string
  readonly indicator: string
}

const keyOf = ({ kind, indicator }: ProposalKey) => `${kind} ${indicator}`

/** 不采用, or 重新考虑: remembered with who and when. The text is not touched, so no version is made. */
export async function leaveProposal(
  office: Office,
  id: string,
  key: ProposalKey,
  isLeft: boolean,
): Promise<StoredDocument> {
  return work(office, async (at) => {
    const document = await draftOf(at, id)
    if (!document.proposals.some((one) => keyOf(one) === keyOf(key)))
      throw new Refusal('proposal.unknown', '文稿没有提出过这一条', '请刷新页面后再选')
    const left = { by: office.actor, at: new Date().toISOString() }
    const proposals = document.proposals.map((one): Proposal => {
      if (keyOf(one) !== keyOf(key)) return one
      const { left: _, ...open } = one
      return isLeft ? { ...open, left } : open
    })
    const changed = { ...document, proposals }
    await updateDocument(at.tx, at.bureau, changed)
    return changed
  })
}

/** What was left out of earlier drafts for the same period and ground: a later draft does not propose it again. */
export async function leftOut(
  { tx, bureau }: At,
  { template, period, area }: Pick<StoredDocument, 'template' | 'period' | 'area'>,
): Promise<(proposal: Proposal) => Proposal> {
  const { rows } = await sql<{ proposals: readonly Proposal[] }>`
    select proposals from document
    where bureau = ${bureau} and template = ${template} and period = ${period} and area = ${area} order by created_at`.execute(
    tx,
  )
  const last = new Map(rows.flatMap(({ proposals }) => proposals.map((one) => [keyOf(one), one.left] as const)))
  return (proposal) => {
    const left = last.get(keyOf(proposal))
    return left === undefined || proposal.taken ? proposal : { ...proposal, left }
  }
}

/** Of a frozen document only the decisions stay; its citations are those of its text. */
export function decided(proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals
    .filter(({ left }) => left !== undefined)
    .map((proposal) => ({ ...proposal, spans: [{ text: spansText(proposal.spans) }] }))
}
