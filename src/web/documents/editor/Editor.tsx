import '../paper.css'
import '../writing.css'
import './editor.css'
import { redo, undo } from 'prosemirror-history'
import { type Command, EditorState, Selection, TextSelection } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { useEffect, useRef } from 'react'
import { headingMark, markOf } from '../../../kernel/document/heading.ts'
import { FIGURE_MARK } from '../../../kernel/document/numbers.ts'
import type { Block, DocumentText, Span } from '../../../kernel/document/text.ts'
import { type ChipDesk, Chips } from './chips.ts'
import { blocksOf, pluginsFor } from './keys.ts'
import { leadOf } from './numbering.ts'
import { REMARKS, type RemarkedPlace, rangeOf } from './remarked.ts'
import { type Digits, fromEditor, schemaFor, toEditor } from './schema.ts'
import { numbersTyped, type PlacedNumber } from './typed.ts'

/** How a block is set: as the style chooser names it. */
export type BlockStyle = 'title' | 'paragraph' | 1 | 2 | 3 | 4

/** What the page may do with the text while it is being edited. */
export interface EditorHandle {
  text(): DocumentText
  typed(): readonly PlacedNumber[]
  style(): BlockStyle | null
  setStyle(style: BlockStyle): void
  undo(): void
  redo(): void
  focus(): void
  /** Puts text and figures where the cursor stands. */
  insert(spans: readonly Span[]): void
  /** Puts them in the place of a number that was typed, where it still stands. */
  replaceNumber(number: PlacedNumber, spans: readonly Span[]): boolean
  /** Puts them in the place of words of a block, in which `FIGURE_MARK` stands for each figure; false where they are gone. */
  replaceWords(block: number, words: string, spans: readonly Span[]): boolean
  /** A new paragraph behind the block of that index. */
  insertParagraph(after: number, spans: readonly Span[]): void
  /** A block of its own behind the one in which the cursor stands. */
  insertBlock(block: Block): void
  show(block: number): void
  /** The words that are selected within one paragraph; `null` where none are. */
  selected(): RemarkedPlace | null
  /** Marks words that somebody has remarked on. */
  remark(places: readonly RemarkedPlace[]): void
  /** Selects them; false where they stand nowhere any more. */
  showWords(place: RemarkedPlace): boolean
  showNumber(number: PlacedNumber): void
  redraw(): void
}

export interface EditorProps {
  readonly document: string
  readonly label: string
  readonly text: DocumentText
  readonly digits: Digits
  readonly desk: ChipDesk
  readonly onReady: (handle: EditorHandle) => void
  /** `changed`: the text itself; else only the cursor has moved. */
  readonly onChange: (changed: boolean) => void
  readonly onInsert: () => void
  readonly onSave: () => void
}

/** The text of a draft, edited in place. The text given at first is where it begins; afterwards it is the editor's. */
export default function Editor(props: EditorProps) {
  const place = useRef<HTMLDivElement>(null)
  const latest = useRef(props)
  latest.current = props
  const { document: id, label } = props
  // biome-ignore lint/correctness/useExhaustiveDependencies: an editor lives as long as its document is on screen
  useEffect(() => {
    if (place.current === null) return
    const editor = begin(place.current, id, label, latest)
    latest.current.onReady(editor.handle)
    return () => editor.view.destroy()
  }, [id])
  return <div ref={place} className="editor-place" />
}

function begin(place: HTMLElement, id: string, label: string, latest: { readonly current: EditorProps }) {
  const digits: Digits = (figure) => latest.current.digits(figure)
  const schema = schemaFor(id, digits)
  const chips = new Chips({
    face: (figure) => latest.current.desk.face(figure),
    open: (figure) => latest.current.desk.open(figure),
  })
  const wishes = {
    document: id,
    insert: () => latest.current.onInsert(),
    save: () => latest.current.onSave(),
  }
  const view = new EditorView(place, {
    state: EditorState.create({
      doc: toEditor(schema, latest.current.text, digits),
      plugins: pluginsFor(schema, wishes),
    }),
    attributes: {
      class: 'paper',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': label,
      spellcheck: 'false',
      translate: 'no',
    },
    nodeViews: { figure: (node) => chips.view(node) },
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction))
      latest.current.onChange(transaction.docChanged)
    },
  })
  const run = (command: Command) => {
    command(view.state, view.dispatch)
    view.focus()
  }
  const nodesOf = (spans: readonly Span[]) =>
    spans.flatMap(({ text, figure }) => {
      if (figure !== undefined && digits(figure) !== null) return [schema.nodes.figure.create({ figure })]
      return text === '' ? [] : [schema.text(text)]
    })
  // Only an editor that has the focus follows its selection.
  const select = (from: number, to: number) => {
    view.focus()
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to)).scrollIntoView())
  }
  const handle: EditorHandle = {
    text: () => fromEditor(view.state.doc, digits),
    typed: () => numbersTyped(view.state.doc),
    style: () => {
      const { type, attrs } = view.state.selection.$from.parent
      if (type.name === 'heading') return attrs.level as BlockStyle
      return type.name === 'title' || type.name === 'paragraph' ? type.name : null
    },
    setStyle: (style) => {
      const { from, to } = view.state.selection
      const [type, attrs] =
        typeof style === 'number' ? [schema.nodes.heading, { level: style }] : [schema.nodes[style], null]
      const tr = view.state.tr.setBlockType(from, to, type, attrs)
      const at = tr.selection.$from
      const mark = markOf(leadOf(at.parent))
      // A heading made of plain words gets a number, which the text then counts; plain words made of a heading lose theirs.
      if (typeof style === 'number' && mark === '') tr.insertText(headingMark(style, 1), at.start())
      if (style === 'paragraph' && view.state.selection.$from.parent.type.name === 'heading' && mark !== '')
        tr.delete(at.start(), at.start() + mark.length)
      view.dispatch(tr)
      view.focus()
    },
    undo: () => run(undo),
    redo: () => run(redo),
    focus: () => view.focus(),
    insert: (spans) => {
      const nodes = nodesOf(spans)
      const { from, to } = view.state.selection
      view.focus()
      view.dispatch(view.state.tr.replaceWith(from, to, nodes).scrollIntoView())
    },
    replaceNumber: ({ from, to, digits: typed }, spans) => {
      const { doc } = view.state
      if (to > doc.content.size || doc.textBetween(from, to) !== typed) return false
      view.dispatch(view.state.tr.replaceWith(from, to, nodesOf(spans)))
      return true
    },
    replaceWords: (block, words, spans) => {
      const found = blocksOf(view.state.doc)[block]
      const at = found?.node.textBetween(0, found.node.content.size, '', FIGURE_MARK).indexOf(words) ?? -1
      if (found === undefined || !found.node.isTextblock || at < 0) return false
      const from = found.pos + 1 + at
      view.dispatch(view.state.tr.replaceWith(from, from + words.length, nodesOf(spans)).scrollIntoView())
      return true
    },
    insertParagraph: (after, spans) => {
      const block = blocksOf(view.state.doc)[after]
      const pos = block === undefined ? view.state.doc.content.size : block.pos + block.node.nodeSize
      const tr = view.state.tr.insert(pos, schema.nodes.paragraph.create(null, nodesOf(spans)))
      view.focus()
      view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(pos + 1))).scrollIntoView())
    },
    insertBlock: (block) => {
      const { $from } = view.state.selection
      const pos = $from.depth === 0 ? view.state.doc.content.size : $from.after(1)
      const node = toEditor(schema, [block], digits).child(0)
      view.focus()
      view.dispatch(view.state.tr.insert(pos, [node, schema.nodes.paragraph.create()]).scrollIntoView())
    },
    show: (block) => {
      const found = blocksOf(view.state.doc)[block]
      if (found === undefined) return
      const dom = view.nodeDOM(found.pos)
      if (dom instanceof HTMLElement) dom.scrollIntoView({ block: 'start' })
      const at = Selection.near(view.state.doc.resolve(found.pos + 1))
      view.dispatch(view.state.tr.setSelection(at))
      view.focus()
    },
    selected: () => {
      const { selection, doc } = view.state
      const { $from, $to, empty } = selection
      if (empty || !$from.sameParent($to) || !$from.parent.isTextblock) return null
      const quote = $from.parent.textBetween($from.parentOffset, $to.parentOffset, '', FIGURE_MARK)
      const block = blocksOf(doc).findIndex(({ pos, node }) => $from.pos >= pos && $from.pos <= pos + node.nodeSize)
      return quote.trim() === '' ? null : { block: Math.max(0, block), quote }
    },
    remark: (places) => view.dispatch(view.state.tr.setMeta(REMARKS, places)),
    showWords: (place) => {
      const found = rangeOf(view.state.doc, place)
      if (found !== null) select(found.from, found.to)
      return found !== null
    },
    showNumber: ({ from, to }) => {
      if (to <= view.state.doc.content.size) select(from, to)
    },
    redraw: () => chips.redraw(),
  }
  return { view, handle }
}
