import { type Node, type NodeSpec, Schema } from 'prosemirror-model'
import type { Block, DocumentText, HeadingLevel, Span, TableColumn } from '../../../kernel/document/text.ts'

/** The digits of a figure by its id; `null` for what the document does not cite. */
export type Digits = (figure: string) => string | null

const textblock = (content: string, tag: string, className: string): NodeSpec => ({
  content,
  parseDOM: [{ tag: `${tag}.${className}` }],
  toDOM: () => [tag, { class: className }, 0],
})

/**
 * The text of a document as an editor holds it. A figure is one atom that nothing can be typed into; what it
 * shows comes from its citation alone, so that no clipboard can bring other digits.
 */
export function schemaFor(document: string, digits: Digits) {
  return new Schema({
    nodes: {
      doc: { content: 'block+' },
      paragraph: { ...textblock('inline*', 'p', 'paper-text'), group: 'block', parseDOM: [{ tag: 'p' }] },
      title: { ...textblock('inline*', 'h1', 'paper-title'), group: 'block', defining: true },
      heading: {
        content: 'inline*',
        group: 'block',
        defining: true,
        attrs: { level: { default: 1 } },
        parseDOM: [1, 2, 3, 4].map((level) => ({ tag: `.paper-heading-${level}`, attrs: { level } })),
        toDOM: ({ attrs }) => ['h2', { class: `paper-heading paper-heading-${attrs.level}` }, 0],
      },
      table: {
        content: 'caption unit? grid',
        group: 'block',
        isolating: true,
        attrs: { chart: { default: null } },
        parseDOM: [{ tag: 'div.paper-table', getAttrs: (dom) => ({ chart: dom.dataset.chart ?? null }) }],
        toDOM: ({ attrs }) => [
          'div',
          { class: 'paper-table', ...(attrs.chart === null ? {} : { 'data-chart': String(attrs.chart) }) },
          0,
        ],
      },
      caption: textblock('text*', 'p', 'paper-caption'),
      unit: textblock('text*', 'p', 'paper-unit'),
      grid: { content: 'head row*', parseDOM: [{ tag: 'table' }], toDOM: () => ['table', ['tbody', 0]] },
      head: {
        content: 'column+',
        parseDOM: [{ tag: 'tr.paper-head' }],
        toDOM: () => ['tr', { class: 'paper-head' }, 0],
      },
      column: {
        content: 'text*',
        isolating: true,
        attrs: { align: { default: 'left' }, width: { default: 1 }, share: { default: 10 } },
        parseDOM: [{ tag: 'th' }],
        toDOM: ({ attrs }) => ['th', { scope: 'col', style: `width: ${Number(attrs.share)}%` }, 0],
      },
      row: { content: 'cell+', parseDOM: [{ tag: 'tr' }], toDOM: () => ['tr', 0] },
      cell: {
        content: 'inline*',
        isolating: true,
        attrs: { align: { default: 'left' } },
        parseDOM: [{ tag: 'td' }],
        toDOM: ({ attrs }) => ['td', { style: `text-align: ${String(attrs.align)}` }, 0],
      },
      attachment: {
        content: 'mark attached',
        group: 'block',
        isolating: true,
        parseDOM: [{ tag: 'div.paper-attachment' }],
        toDOM: () => ['div', { class: 'paper-attachment' }, 0],
      },
      mark: textblock('text*', 'p', 'paper-mark'),
      attached: textblock('text*', 'h2', 'paper-attached'),
      signature: {
        content: 'agency date',
        group: 'block',
        isolating: true,
        parseDOM: [{ tag: 'div.paper-signature' }],
        toDOM: () => ['div', { class: 'paper-signature' }, 0],
      },
      agency: textblock('text*', 'p', 'paper-agency'),
      date: textblock('text*', 'p', 'paper-date'),
      figure: {
        group: 'inline',
        inline: true,
        atom: true,
        draggable: true,
        attrs: { figure: {} },
        leafText: ({ attrs }) => digits(String(attrs.figure)) ?? '',
        parseDOM: [
          {
            tag: 'span[data-figure]',
            getAttrs: (dom) => {
              const { figure = '', document: of } = dom.dataset
              return of === document && digits(figure) !== null ? { figure } : false
            },
          },
        ],
        toDOM: ({ attrs }) => [
          'span',
          { 'data-figure': attrs.figure, 'data-document': document },
          digits(String(attrs.figure)) ?? '',
        ],
      },
      text: { group: 'inline' },
    },
  })
}

export type PaperSchema = ReturnType<typeof schemaFor>

export function toEditor(schema: PaperSchema, text: DocumentText, digits: Digits): Node {
  const { nodes } = schema
  const inline = (spans: readonly Span[]) =>
    spans.flatMap(({ text: words, figure }) => {
      if (figure !== undefined && digits(figure) !== null) return [nodes.figure.create({ figure })]
      return words === '' ? [] : [schema.text(words)]
    })
  const words = (of: string) => (of === '' ? [] : [schema.text(of)])
  const block = (one: Block): Node => {
    switch (one.kind) {
      case 'title':
        return nodes.title.create(null, inline(one.spans))
      case 'heading':
        return nodes.heading.create({ level: one.level }, inline(one.spans))
      case 'paragraph':
        return nodes.paragraph.create(null, inline(one.spans))
      case 'attachment':
        return nodes.attachment.create(null, [
          nodes.mark.create(null, words(one.mark)),
          nodes.attached.create(null, words(one.title)),
        ])
      case 'signature':
        return nodes.signature.create(null, [
          nodes.agency.create(null, words(one.agency)),
          nodes.date.create(null, words(one.date)),
        ])
      case 'table': {
        const total = one.columns.reduce((sum, { width }) => sum + width, 0) || 1
        const head = one.columns.map(({ title, align, width }) =>
          nodes.column.create({ align, width, share: Math.round((width / total) * 1000) / 10 }, words(title)),
        )
        const rows = one.rows.map((row) =>
          nodes.row.create(
            null,
            row.map((cell, index) => nodes.cell.create({ align: one.columns[index]?.align ?? 'left' }, inline(cell))),
          ),
        )
        return nodes.table.create({ chart: one.chart ?? null }, [
          nodes.caption.create(null, words(one.caption)),
          ...(one.unit === undefined ? [] : [nodes.unit.create(null, words(one.unit))]),
          nodes.grid.create(null, [nodes.head.create(null, head), ...rows]),
        ])
      }
    }
  }
  return nodes.doc.create(null, text.length === 0 ? [nodes.paragraph.create()] : text.map(block))
}

/** What the editor holds, as documents are kept. */
export function fromEditor(doc: Node, digits: Digits): DocumentText {
  return children(doc).map((node) => blockOf(node, digits))
}

function blockOf(node: Node, digits: Digits): Block {
  const spans = spansOf(node, digits)
  switch (node.type.name) {
    case 'title':
      return { kind: 'title', spans }
    case 'heading':
      return { kind: 'heading', level: node.attrs.level as HeadingLevel, spans }
    case 'attachment':
      return { kind: 'attachment', mark: node.child(0).textContent, title: node.child(1).textContent }
    case 'signature':
      return { kind: 'signature', agency: node.child(0).textContent, date: node.child(1).textContent }
    case 'table':
      return tableOf(node, digits)
    default:
      return { kind: 'paragraph', spans }
  }
}

function tableOf(node: Node, digits: Digits): Block {
  const named = (name: string) => children(node).find(({ type }) => type.name === name)
  const [head, ...rows] = children(named('grid') ?? node)
  const unit = named('unit')?.textContent
  return {
    kind: 'table',
    caption: named('caption')?.textContent ?? '',
    ...(unit === undefined ? {} : { unit }),
    columns: children(head ?? node).map(
      ({ attrs, textContent }): TableColumn => ({
        title: textContent,
        align: attrs.align as TableColumn['align'],
        width: Number(attrs.width),
      }),
    ),
    rows: rows.map((row) => children(row).map((cell) => spansOf(cell, digits))),
    ...(node.attrs.chart === 'line' || node.attrs.chart === 'bar' ? { chart: node.attrs.chart } : {}),
  }
}

function spansOf(node: Node, digits: Digits): Span[] {
  return children(node).flatMap((child): Span[] => {
    if (child.isText) return [{ text: child.text ?? '' }]
    if (child.type.name !== 'figure') return []
    const figure = String(child.attrs.figure)
    return [{ text: digits(figure) ?? '', figure }]
  })
}

export function children(node: Node): Node[] {
  return Array.from({ length: node.childCount }, (_, index) => node.child(index))
}
