import type { Node } from 'prosemirror-model'
import { Plugin, PluginKey } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { FIGURE_MARK, type TypedNumber, typedNumbers } from '../../../kernel/document/numbers.ts'

/** A quantity typed by hand, with its place in the editor. */
export interface PlacedNumber extends TypedNumber {
  readonly from: number
  readonly to: number
}

const unread = new Set(['column', 'caption', 'unit', 'mark', 'date', 'agency', 'attached'])
// Paragraphs are values: what was read of one holds as long as it stands.
const read = new WeakMap<Node, readonly TypedNumber[]>()

export function numbersTyped(doc: Node): readonly PlacedNumber[] {
  const found: PlacedNumber[] = []
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true
    if (unread.has(node.type.name)) return false
    const numbers = read.get(node) ?? typedNumbers(node.textBetween(0, node.content.size, '', FIGURE_MARK))
    read.set(node, numbers)
    for (const one of numbers) found.push({ ...one, from: pos + 1 + one.start, to: pos + 1 + one.end })
    return false
  })
  return found
}

const key = new PluginKey<DecorationSet>('typed')

function decorations(doc: Node): DecorationSet {
  return DecorationSet.create(
    doc,
    numbersTyped(doc).map(({ from, to }) =>
      Decoration.inline(from, to, { class: 'typed-number', title: '手打的数，没有出处' }),
    ),
  )
}

/** Underlines the numbers that no citation backs. */
export function typedPlugin(): Plugin<DecorationSet> {
  return new Plugin({
    key,
    state: {
      init: (_, { doc }) => decorations(doc),
      apply: (tr, before) => (tr.docChanged ? decorations(tr.doc) : before),
    },
    props: { decorations: (state) => key.getState(state) },
  })
}
