import { markOf } from './heading.ts'
import { type Block, type DocumentText, spansText } from './text.ts'

/** A section of a text: its heading, and the blocks under it up to the next heading of its level or above. */
export interface TextSection {
  /** The block of the heading. */
  readonly block: number
  readonly level: number
  /** The heading without its number. */
  readonly heading: string
  /** The first block that is not part of it any more. */
  readonly end: number
}

/** The sections of a text, attachments left out, in the order of reading. */
export function textSections(text: DocumentText): readonly TextSection[] {
  return text.flatMap((block, index): TextSection[] => {
    if (block.kind !== 'heading') return []
    const { level } = block
    const after = text.slice(index + 1).findIndex((one) => closes(one, level))
    return [{ block: index, level, heading: headingName(block), end: after < 0 ? text.length : index + 1 + after }]
  })
}

/** The words of a heading, whatever its number is by now. */
export function headingName(block: Extract<Block, { kind: 'heading' }>): string {
  const whole = spansText(block.spans)
  return whole.slice(markOf(whole).length).trim()
}

/** What stands under a heading. */
export function underHeading(text: DocumentText, { block, end }: TextSection): DocumentText {
  return text.slice(block + 1, end)
}

/** The text with other blocks under a heading. */
export function withSection(text: DocumentText, { block, end }: TextSection, blocks: DocumentText): DocumentText {
  return [...text.slice(0, block + 1), ...blocks, ...text.slice(end)]
}

function closes(block: Block, level: number): boolean {
  if (block.kind === 'heading') return block.level <= level
  return block.kind === 'attachment' || block.kind === 'signature'
}
