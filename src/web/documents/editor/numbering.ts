import type { Node } from 'prosemirror-model'
import { type EditorState, Plugin, type Transaction } from 'prosemirror-state'
import { HeadingCount, markOf } from '../../../kernel/document/heading.ts'
import type { HeadingLevel } from '../../../kernel/document/text.ts'
import { children } from './schema.ts'

/** Headings that bear a number bear the one that is due: one more or less above, and all below follow. */
export function numberingPlugin(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, _, state) =>
      transactions.some(({ docChanged }) => docChanged) ? renumbered(state) : null,
  })
}

function renumbered(state: EditorState): Transaction | null {
  const due: { readonly at: number; readonly mark: string; readonly wanted: string }[] = []
  const count = new HeadingCount()
  let pos = 0
  for (const node of children(state.doc)) {
    if (node.type.name === 'attachment') count.restart()
    const mark = node.type.name === 'heading' ? markOf(leadOf(node)) : ''
    if (mark !== '') {
      const wanted = count.next(node.attrs.level as HeadingLevel)
      if (wanted !== mark) due.push({ at: pos + 1, mark, wanted })
    }
    pos += node.nodeSize
  }
  if (due.length === 0) return null
  const tr = state.tr
  for (const { at, mark, wanted } of due.reverse()) tr.insertText(wanted, at, at + mark.length)
  return tr
}

/** The words of a block up to its first figure. */
export function leadOf(node: Node): string {
  return node.firstChild?.isText ? (node.firstChild.text ?? '') : ''
}
