import { type DocumentHead, type StoredDocument, signedDigest } from '../../../store/documents.ts'
import type { Note } from '../../../store/messages.ts'
import { Refusal } from '../../../store/refusal.ts'
import { type Signature, saveSignature, signaturesOf } from '../../../store/signatures.ts'
import { tell } from '../messages/tell.ts'
import type { At, Office } from '../office.ts'

export const kindWords = { countersign: '会签', issue: '签发' } as const

export const signatureWords = {
  asked: { countersign: '待会签', issue: '待签发' },
  agreed: { countersign: '已会签', issue: '已签发' },
  returned: { countersign: '已退回', issue: '已退回' },
  void: { countersign: '已作废', issue: '已作废' },
  withdrawn: { countersign: '已撤回', issue: '已撤回' },
} as const satisfies { readonly [state in Signature['state']]: { readonly [kind in Signature['kind']]: string } }

/** The last word of each holder, and of the leader; what was withdrawn counts for nothing. */
export function standing(signatures: readonly Signature[]): readonly Signature[] {
  const last = new Map(signatures.map((one) => [one.kind === 'issue' ? 'issue' : one.holder, one]))
  return [...last.values()].filter(({ state }) => state !== 'withdrawn')
}

/** Those that keep a document from going on: not yet signed, sent back, or void. */
export function unsigned(signatures: readonly Signature[]): readonly Signature[] {
  return standing(signatures).filter(({ state }) => state !== 'agreed')
}

/**
 * What changes the text voids what was signed, and tells whoever signed and whoever asked. A leader who has not
 * signed yet is not asked any more while countersignatures are missing again.
 */
export async function voidSignatures(
  { actor, account }: Office,
  at: At,
  { id, title, text }: Pick<StoredDocument, 'id' | 'title' | 'text'>,
): Promise<void> {
  const now = standing(await signaturesOf(at.tx, at.bureau, id))
  const gone = now.filter((one) => isOfOther(one, text))
  if (gone.length === 0) return
  const isOpen = gone.some(({ kind }) => kind === 'countersign')
  const called = isOpen ? now.filter(({ kind, state }) => kind === 'issue' && state === 'asked') : []
  const settledAt = new Date().toISOString()
  for (const one of [...gone, ...called])
    await saveSignature(at.tx, at.bureau, { ...one, state: 'void', settledBy: actor, settledAt })
  const people = [...gone, ...called].flatMap(({ ordinal, kind, holderName, answeredAccount, askedAccount }) =>
    [...new Set([answeredAccount, askedAccount])].flatMap((who) =>
      who === null || who === account ? [] : [{ who, ordinal, kind, holderName }],
    ),
  )
  await tell(
    at.tx,
    at.bureau,
    people.map(
      ({ who, ordinal, kind, holderName }): Note => ({
        account: who,
        title: `${kindWords[kind]}作废`,
        text: `${actor}改动了《${title}》的正文，${holderName}的${kindWords[kind]}作废，要重新送签`,
        href: `/documents/${id}`,
        key: `signature ${id} ${ordinal} void`,
        kind: 'assigned',
      }),
    ),
    new Date(),
  )
}

/** A paper on its way to signatures is not frozen without them, nor with other words than were signed. */
export async function refuseUnsigned(
  { tx, bureau }: At,
  { id }: Pick<DocumentHead, 'id'>,
  text: StoredDocument['text'],
): Promise<void> {
  const signatures = await signaturesOf(tx, bureau, id)
  const open = unsigned(signatures)
  if (open.length > 0) {
    const named = open.map(({ kind, holderName, state }) => `${holderName}（${signatureWords[state][kind]}）`)
    throw new Refusal(
      'document.signatures',
      `还有 ${open.length} 个签名没有齐：${named.join('、')}`,
      '请在“签发”里等对方签、重新送签，或撤回送签，再定稿',
    )
  }
  if (signsOther(signatures, text))
    throw new Refusal(
      'document.signedOther',
      '按这个截止定稿，签过的数或文字会变',
      '请按起草时的截止定稿；确要换成新数的，先“换成现在的数”，再重新送签',
    )
}

/** Whether a text is another than the one that was signed. */
export function signsOther(signatures: readonly Signature[], text: StoredDocument['text']): boolean {
  return standing(signatures).some((one) => isOfOther(one, text))
}

function isOfOther({ state, kind, digest }: Signature, text: StoredDocument['text']): boolean {
  return state === 'agreed' && digest !== signedDigest(text, kind)
}
