import { dayText } from '../../../kernel/day.ts'
import type { StoredDocument } from '../../../store/documents.ts'
import { numberText, type Signature, type WaitingSignature } from '../../../store/signatures.ts'
import { today } from '../../office/today.ts'
import type { Capacity } from '../../office/writing/capacity.ts'
import { kindWords, signatureWords, standing } from '../../office/writing/signatureStanding.ts'
import type { Signing } from '../../office/writing/signatures.ts'

export function presentSigning({ document, signatures, number, hands, prefixes }: Signing, mayEdit: boolean) {
  const last = new Set(standing(signatures).map(({ ordinal }) => ordinal))
  return {
    status: document.status,
    version: document.version,
    mayEdit: mayEdit && document.status === 'draft',
    number: number === null ? null : numberText(number),
    signatures: signatures
      .filter(({ ordinal }) => last.has(ordinal))
      .map(({ capacity, ...one }) => ({
        ...presentSignature(one),
        mine: capacity !== null && mayEdit,
        absent: capacity !== null && mayEdit ? capacity.absent : null,
      })),
    history: historyOf(document, signatures, number === null ? null : numberText(number)),
    hands: mayEdit ? hands : [],
    prefixes: mayEdit ? [...prefixes] : [],
  }
}

export function presentWaitingSignature(signature: WaitingSignature & Pick<Capacity, 'absent'>) {
  const { document, title, absent } = signature
  return { ...presentSignature(signature), document, title, absent }
}

function presentSignature(one: Signature) {
  const { ordinal, kind, holderName, due, note, state, askedBy, urgedAt, answeredBy, answeredAt, opinion } = one
  return {
    ...{ ordinal, kind, kindName: kindWords[kind], holderName, due, note, state, askedBy, urgedAt },
    ...{ answeredBy, answeredAt, opinion, stateName: signatureWords[state][kind] },
    overdue: state === 'asked' && due < today(),
  }
}

/** What was asked and said, as sentences, the first first. */
function historyOf(document: StoredDocument, signatures: readonly Signature[], number: string | null) {
  const said = signatures.flatMap((one) => {
    const { kind, holderName, due, note, askedBy, askedAt, answeredBy, answeredAt, opinion, settledBy, settledAt } = one
    const word = kindWords[kind]
    const asked = `${askedBy}请${holderName}${word}，${dayText(due)}前${note === '' ? '' : `：${note}`}`
    const lines = [{ at: askedAt, text: asked }]
    if (answeredBy !== null && answeredAt !== null) {
      const words = opinion === null ? '' : `：${opinion}`
      lines.push({ at: answeredAt, text: `${answeredBy}${answerOf(one, number)}${words}` })
    }
    if (settledBy !== null && settledAt !== null)
      lines.push({
        at: settledAt,
        text:
          one.state === 'void'
            ? `${settledBy}改动正文，${holderName}的${word}作废`
            : `${settledBy}撤回送${holderName}${word}`,
      })
    return lines
  })
  const { frozenAt, frozenBy } = document
  const frozen = frozenAt === null || signatures.length === 0 ? [] : [{ at: frozenAt, text: `${frozenBy}定稿` }]
  return [...said, ...frozen].sort((a, b) => a.at.localeCompare(b.at))
}

function answerOf({ kind, holderName, digest }: Signature, number: string | null): string {
  if (digest === null) return `（${holderName}）退回${kindWords[kind]}`
  return kind === 'countersign' ? `（${holderName}）会签同意` : `签发${number === null ? '' : `，编为${number}`}`
}
