import {
  baseKeymap,
  chainCommands,
  createParagraphNear,
  liftEmptyBlock,
  newlineInCode,
  splitBlockAs,
} from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import type { Node } from 'prosemirror-model'
import { type Command, type EditorState, Plugin, TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { numberingPlugin } from './numbering.ts'
import { remarkedPlugin } from './remarked.ts'
import { children, type PaperSchema } from './schema.ts'
import { typedPlugin } from './typed.ts'

export interface Wishes {
  readonly document: string
  readonly insert: () => void
  readonly save: () => void
}

export function pluginsFor(schema: PaperSchema, wishes: Wishes): Plugin[] {
  return [
    history(),
    keymap({
      'Mod-z': undo,
      'Mod-y': redo,
      'Shift-Mod-z': redo,
      'Mod-s': () => {
        wishes.save()
        return true
      },
      Enter: chainCommands(toNextCell, splitPaper),
      Tab: toNextCell,
      'Shift-Tab': toPreviousCell,
      'Shift-Enter': chainCommands(toNextCell, splitPaper),
    }),
    keymap(baseKeymap),
    typedPlugin(),
    numberingPlugin(),
    remarkedPlugin(),
    new Plugin({
      props: {
        handleTextInput: (view, _from, _to, text) => {
          if (text !== '/' || view.composing || !takesFigures(view.state)) return false
          wishes.insert()
          return true
        },
        handlePaste: (view, event) => pasted(view, schema, event.clipboardData, wishes.document),
        handleDOMEvents: { cut: takeSelection, copy: takeSelection },
        handleDrop: (view, event, _slice, moved) => !moved && pasted(view, schema, event.dataTransfer, wishes.document),
      },
    }),
  ]
}

/** A heading or title that is split goes on as a paragraph. */
const splitPaper: Command = chainCommands(
  newlineInCode,
  createParagraphNear,
  liftEmptyBlock,
  splitBlockAs((node, atEnd, $from) => {
    const paragraph = $from.doc.type.schema.nodes.paragraph
    return atEnd && node.type !== paragraph && paragraph !== undefined ? { type: paragraph } : null
  }),
)

const fixed = new Set(['cell', 'column', 'caption', 'unit', 'mark', 'attached', 'agency', 'date'])

export function takesFigures({ selection }: EditorState): boolean {
  return selection.$from.parent.type.contentMatch.matchType(selection.$from.doc.type.schema.nodes.figure!) !== null
}

/** Where a line has its place, Enter and Tab go to the next one. */
const toNextCell: Command = (state, dispatch) => toCell(state, dispatch, 1)
const toPreviousCell: Command = (state, dispatch) => toCell(state, dispatch, -1)

function toCell(state: EditorState, dispatch: Parameters<Command>[1], step: 1 | -1): boolean {
  const { $from } = state.selection
  if (!fixed.has($from.parent.type.name)) return false
  const places: number[] = []
  state.doc.descendants((node, pos) => {
    if (node.isTextblock) places.push(pos + 1)
    return !node.isTextblock
  })
  const next = places[places.indexOf($from.start()) + step]
  if (next === undefined) return true
  dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, next)).scrollIntoView())
  return true
}

/**
 * A selection that the editor has not heard of yet is told to it first. Else the browser would cut what is
 * selected by itself, and the figures in it would come back as mere digits.
 */
function takeSelection(view: EditorView): false {
  const selection = view.dom.ownerDocument.getSelection()
  if (!view.state.selection.empty || selection === null || selection.isCollapsed) return false
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
  if (!view.dom.contains(startContainer) || !view.dom.contains(endContainer)) return false
  const { doc, tr } = view.state
  const [from, to] = [view.posAtDOM(startContainer, startOffset), view.posAtDOM(endContainer, endOffset)]
  view.dispatch(tr.setSelection(TextSelection.between(doc.resolve(from), doc.resolve(to))))
  return false
}

/** Only what was copied from this document keeps its figures; anything else comes in as plain text. */
function pasted(view: EditorView, schema: PaperSchema, data: DataTransfer | null, document: string): boolean {
  if (data === null) return true
  if (data.getData('text/html').includes(`data-document="${document}"`)) return false
  insertPlain(view, schema, data.getData('text/plain'))
  return true
}

const UNPRINTABLE = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

function insertPlain(view: EditorView, schema: PaperSchema, text: string): void {
  const lines = text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(UNPRINTABLE, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (lines.length === 0) return
  const { state } = view
  const single = lines.length === 1 || fixed.has(state.selection.$from.parent.type.name)
  if (single) {
    view.dispatch(state.tr.insertText(lines.join(' ')).scrollIntoView())
    return
  }
  const paragraphs: Node[] = lines.map((line) => schema.nodes.paragraph.create(null, schema.text(line)))
  const slice = schema.nodes.doc
    .create(null, paragraphs)
    .slice(1, schema.nodes.doc.create(null, paragraphs).content.size - 1)
  view.dispatch(state.tr.replaceSelection(slice).scrollIntoView())
}

/** The blocks with where they begin. */
export function blocksOf(doc: Node): readonly { readonly node: Node; readonly pos: number }[] {
  let pos = 0
  return children(doc).map((node) => {
    const at = pos
    pos += node.nodeSize
    return { node, pos: at }
  })
}
