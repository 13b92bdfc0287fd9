import { trackChanges } from '../../../exchange/word/index.ts'
import { Refusal } from '../../../store/refusal.ts'
import type { Proofreading } from './proofread.ts'

export interface Correction {
  readonly start: number
  readonly end: number
  readonly correction: string
}

const BYTE_ORDER_MARK = '\ufeff'

/** The text with corrections in it, as a file that every editor opens. */
export function correctedText({ text }: Pick<Proofreading, 'text'>, corrections: readonly Correction[]): Uint8Array {
  let corrected = text
  for (const { start, end, correction } of inOrder(text, corrections).toReversed())
    corrected = corrected.slice(0, start) + correction + corrected.slice(end)
  return new TextEncoder().encode(BYTE_ORDER_MARK + corrected.replaceAll(/\r?\n/g, '\r\n'))
}

/** The Word file that was read, with corrections as tracked changes (修订). */
export function correctedWord(
  { text }: Pick<Proofreading, 'text'>,
  file: Uint8Array,
  corrections: readonly Correction[],
  mark: { readonly author: string; readonly at: string },
): Uint8Array {
  const changes = inOrder(text, corrections).map(({ start, end, correction }) => ({ start, end, text: correction }))
  const { bytes, left } = trackChanges(file, changes, mark)
  const [first] = left
  if (first === undefined) return bytes
  throw new Refusal(
    'proofread.notPlaced',
    `有 ${left.length} 处改动在 Word 文件里定不了位，如“${text.slice(first.start, first.end)}”`,
    '请撤销这几处，或改存纯文本（.txt）',
  )
}

function inOrder({ length }: string, corrections: readonly Correction[]): readonly Correction[] {
  const sorted = [...corrections].sort((a, b) => a.start - b.start)
  const apart = sorted.every(({ start, end }, index) => start <= end && end <= (sorted[index + 1]?.start ?? length))
  if (!apart) throw new Refusal('proofread.overlap', '有两处改动重叠', '请撤销其中一处')
  return sorted
}
