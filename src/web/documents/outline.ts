import { type DocumentText, linesOf, spansText } from '../../kernel/document/text.ts'

/** A heading with the length of what stands under it, up to the next one. */
export interface Section {
  readonly block: number
  readonly level: number
  readonly text: string
  readonly characters: number
}

/** As officials count: every character that is printed, marks included. */
export function charactersOf(text: string): number {
  return text.replaceAll(/\s/g, '').length
}

/** Without the attachments, which no limit counts. */
export function bodyOf(text: DocumentText): DocumentText {
  const end = text.findIndex(({ kind }) => kind === 'attachment')
  return end < 0 ? text : text.slice(0, end)
}

/** How long what is to be read through is: tables are looked at, and a limit on words does not mean them. */
export function lengthOf(text: DocumentText): number {
  const read = text.filter(({ kind }) => kind !== 'table')
  return linesOf(read).reduce((sum, line) => sum + charactersOf(spansText(line)), 0)
}

export function sectionsOf(text: DocumentText): readonly Section[] {
  const sections: { block: number; level: number; text: string; characters: number }[] = []
  text.forEach((block, index) => {
    if (block.kind === 'heading')
      sections.push({ block: index, level: block.level, text: spansText(block.spans), characters: 0 })
    else if (block.kind === 'attachment')
      sections.push({ block: index, level: 1, text: `${block.mark}　${block.title}`, characters: 0 })
    const own = lengthOf([block])
    const last = sections.at(-1)
    if (last === undefined) return
    last.characters += own
    // A section is as long as all that stands under its heading.
    let level = last.level
    for (const above of [...sections].reverse())
      if (above.level < level) {
        above.characters += own
        level = above.level
      }
  })
  return sections
}
