import './templates.css'
import { baseKeymap } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { type Node, Schema } from 'prosemirror-model'
import { EditorState, Plugin, PluginKey, TextSelection } from 'prosemirror-state'
import { Decoration, DecorationSet, EditorView } from 'prosemirror-view'
import { useEffect, useRef } from 'react'
import type { TemplateProblem } from '../api/writing.ts'

/** What the page may do with the text of a template while it is being edited. */
export interface SourceHandle {
  text(): string
  setText(text: string): void
  /** Puts words where the cursor stands. */
  insert(words: string): void
  /** Puts lines behind the one in which the cursor stands. */
  insertLines(lines: readonly string[]): void
  /** Makes the line a heading of a level, or plain (0). */
  setLevel(marks: string): void
  /** Puts brackets around what is selected. */
  wrap(before: string, after: string): void
  undo(): void
  redo(): void
  showProblems(problems: readonly TemplateProblem[]): void
  /** Goes to a line and column, counted from 1. */
  go(line: number, column: number): void
}

const schema = new Schema({
  nodes: {
    doc: { content: 'line+' },
    line: {
      content: 'text*',
      parseDOM: [{ tag: 'p', preserveWhitespace: 'full' }],
      toDOM: () => ['p', { class: 'source-line' }, 0],
    },
    text: {},
  },
})

const PROBLEMS = new PluginKey<{ readonly problems: readonly TemplateProblem[]; readonly drawn: DecorationSet }>(
  'problems',
)

/** The text of a template, line by line, its figures, conditions and headings told apart. */
export default function SourceEditor({
  text,
  label,
  readOnly,
  onReady,
  onChange,
}: {
  readonly text: string
  readonly label: string
  readonly readOnly: boolean
  readonly onReady: (handle: SourceHandle) => void
  readonly onChange: () => void
}) {
  const place = useRef<HTMLDivElement>(null)
  const latest = useRef({ onReady, onChange, text })
  latest.current = { onReady, onChange, text }
  useEffect(() => {
    if (place.current === null) return
    const view = begin(place.current, latest.current.text, label, readOnly, () => latest.current.onChange())
    latest.current.onReady(handleOf(view))
    return () => view.destroy()
  }, [label, readOnly])
  return <div ref={place} className="source" />
}

function begin(place: HTMLElement, text: string, label: string, readOnly: boolean, onChange: () => void): EditorView {
  const view: EditorView = new EditorView(place, {
    state: EditorState.create({
      doc: docOf(text),
      plugins: [
        history(),
        keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo }),
        keymap(baseKeymap),
        colours(),
      ],
    }),
    editable: () => !readOnly,
    attributes: {
      class: 'source-text',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': label,
      'aria-readonly': String(readOnly),
      tabindex: '0',
      spellcheck: 'false',
      translate: 'no',
    },
    // A template is lines of plain text, from wherever they come.
    handlePaste: (to, event) => {
      const pasted = event.clipboardData?.getData('text/plain').replace(/\r\n?/g, '\n') ?? ''
      to.dispatch(to.state.tr.replaceSelection(docOf(pasted).slice(1, docOf(pasted).content.size - 1)).scrollIntoView())
      return true
    },
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction))
      if (transaction.docChanged) onChange()
    },
  })
  return view
}

function docOf(text: string): Node {
  const lines = text.split('\n').map((line) => schema.nodes.line.create(null, line === '' ? [] : [schema.text(line)]))
  return schema.nodes.doc.create(null, lines)
}

function textOf(doc: Node): string {
  return Array.from({ length: doc.childCount }, (_, index) => doc.child(index).textContent).join('\n')
}

function handleOf(view: EditorView): SourceHandle {
  const lineAt = (line: number) => {
    let pos = 0
    const last = Math.min(line, view.state.doc.childCount) - 1
    for (let index = 0; index < last; index++) pos += view.state.doc.child(index).nodeSize
    return pos
  }
  const done = (tr: EditorState['tr']) => {
    view.dispatch(tr.scrollIntoView())
    view.focus()
  }
  return {
    text: () => textOf(view.state.doc),
    setText: (text) => done(view.state.tr.replaceWith(0, view.state.doc.content.size, docOf(text).content)),
    insert: (words) => done(view.state.tr.insertText(words)),
    insertLines: (lines) =>
      done(view.state.tr.insert(view.state.selection.$to.after(1), docOf(lines.join('\n')).content)),
    setLevel: (marks) => {
      const { $from } = view.state.selection
      const before = /^#{1,5} +/.exec($from.parent.textContent)?.[0] ?? ''
      done(view.state.tr.insertText(marks === '' ? '' : `${marks} `, $from.start(), $from.start() + before.length))
    },
    wrap: (before, after) => {
      const { from, to } = view.state.selection
      const tr = view.state.tr.insertText(after, to).insertText(before, from)
      done(tr.setSelection(TextSelection.create(tr.doc, from + before.length, to + before.length)))
    },
    undo: () => {
      undo(view.state, view.dispatch)
      view.focus()
    },
    redo: () => {
      redo(view.state, view.dispatch)
      view.focus()
    },
    showProblems: (problems) => view.dispatch(view.state.tr.setMeta(PROBLEMS, problems)),
    go: (line, column) => {
      const start = lineAt(line) + 1
      const size = view.state.doc.child(Math.min(line, view.state.doc.childCount) - 1).content.size
      const at = start + Math.max(0, Math.min(column - 1, size))
      done(view.state.tr.setSelection(TextSelection.create(view.state.doc, at)))
    },
  }
}

function colours() {
  return new Plugin({
    key: PROBLEMS,
    state: {
      init: (_, { doc }) => ({ problems: [] as readonly TemplateProblem[], drawn: decorated(doc, []) }),
      apply: (tr, before) => {
        const told = tr.getMeta(PROBLEMS) as readonly TemplateProblem[] | undefined
        if (told === undefined && !tr.docChanged) return before
        const problems = told ?? before.problems
        return { problems, drawn: decorated(tr.doc, problems) }
      },
    },
    props: { decorations: (state) => PROBLEMS.getState(state)?.drawn },
  })
}

const MARKS: readonly (readonly [RegExp, string])[] = [
  [/\{\{[^{}]*\}\}/g, 'source-figure'],
  [/\[\[|\]\]|\|/g, 'source-choice'],
  [/(?<=\[\[|\|)(?:若\s[^：|\]]*|否则)：/g, 'source-condition'],
]

function decorated(doc: Node, problems: readonly TemplateProblem[]): DecorationSet {
  const found: Decoration[] = []
  let number = 0
  doc.forEach((line, pos) => {
    number += 1
    const text = line.textContent
    const wrong = problems.filter((one) => one.line === number)
    const kind = kindOf(text)
    const names = [...(kind === '' ? [] : [kind]), ...(wrong.length > 0 ? ['source-wrong'] : [])]
    if (names.length > 0)
      found.push(
        Decoration.node(pos, pos + line.nodeSize, {
          class: names.join(' '),
          ...(wrong.length > 0
            ? { title: wrong.map(({ message, advice }) => `${message}。${advice}`).join('\n') }
            : {}),
        }),
      )
    for (const [pattern, name] of MARKS)
      for (const match of text.matchAll(pattern))
        found.push(Decoration.inline(pos + 1 + match.index, pos + 1 + match.index + match[0].length, { class: name }))
    for (const { column } of wrong) {
      const from = Math.min(column - 1, Math.max(0, text.length - 1))
      const rest = /^[^\s{}|｜\]]+/.exec(text.slice(from))?.[0].length ?? 1
      if (text.length > 0)
        found.push(Decoration.inline(pos + 1 + from, pos + 1 + from + rest, { class: 'source-error' }))
    }
  })
  return DecorationSet.create(doc, found)
}

function kindOf(line: string): string {
  const marks = /^(#{1,5}) /.exec(line)?.[1]
  if (marks !== undefined) return `source-heading source-heading-${marks.length}`
  if (line.startsWith('//')) return 'source-remark'
  return /^(名称|期间|密级|选指标|字数|版式|表|标题|列|行|只列|附件)：/.test(line) ? 'source-setting' : ''
}
