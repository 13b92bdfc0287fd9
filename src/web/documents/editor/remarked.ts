import { Plugin, PluginKey } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { FIGURE_MARK } from '../../../kernel/document/numbers.ts'
import { blocksOf } from './keys.ts'

/** Words of the text that somebody has remarked on, where they stood. */
export interface RemarkedPlace {
  readonly block: number
  /** U+FFFC for each figure. */
  readonly quote: string
}

const key = new PluginKey<{ readonly places: readonly RemarkedPlace[]; readonly drawn: DecorationSet }>('remarked')

/** What a transaction says when the remarks themselves have changed. */
export const REMARKS = key

/** Marks the words that are remarked on. */
export function remarkedPlugin() {
  return new Plugin({
    key,
    state: {
      init: () => ({ places: [] as readonly RemarkedPlace[], drawn: DecorationSet.empty }),
      apply: (tr, before) => {
        const places = (tr.getMeta(key) as readonly RemarkedPlace[] | undefined) ?? before.places
        if (places === before.places && !tr.docChanged) return before
        const drawn = DecorationSet.create(
          tr.doc,
          places.flatMap((place) => {
            const found = rangeOf(tr.doc, place)
            return found === null ? [] : [Decoration.inline(found.from, found.to, { class: 'comment-mark' })]
          }),
        )
        return { places, drawn }
      },
    },
    props: { decorations: (state) => key.getState(state)?.drawn },
  })
}

type Doc = Parameters<typeof blocksOf>[0]

/** Where the words stand by now: in the block of then, or in the nearest that has them; `null` where nobody has. */
export function rangeOf(
  doc: Doc,
  { block, quote }: RemarkedPlace,
): { readonly from: number; readonly to: number } | null {
  if (quote === '') return null
  const near = blocksOf(doc)
    .map((one, index) => ({ ...one, far: Math.abs(index - block) }))
    .sort((a, b) => a.far - b.far)
  for (const { node, pos } of near) {
    if (!node.isTextblock) continue
    const at = node.textBetween(0, node.content.size, '', FIGURE_MARK).indexOf(quote)
    if (at >= 0) return { from: pos + 1 + at, to: pos + 1 + at + quote.length }
  }
  return null
}
