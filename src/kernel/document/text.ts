/**
 * A run of text, or the digits of a figure. `figure` is the short id under which the document cites it;
 * `text` is what stands on paper: of a figure the digits alone, never its unit or its wording.
 */
export type Span = { readonly text: string; readonly figure?: string | undefined }

/** 标题层级 of GB/T 9704: 一、 （一） 1. （1） */
export type HeadingLevel = 1 | 2 | 3 | 4

export interface TableColumn {
  readonly title: string
  readonly align: 'left' | 'center' | 'right'
  /** Share of the table's width; the shares of all columns are normalised. */
  readonly width: number
}

/** A paragraph-sized piece of an official text. Numbering is part of the text, as officials type it. */
export type Block =
  | { readonly kind: 'title'; readonly spans: readonly Span[] }
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly spans: readonly Span[] }
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      /** Stands at the right above the table, such as `单位：万元`. */
      readonly unit?: string
      readonly columns: readonly TableColumn[]
      readonly rows: readonly (readonly (readonly Span[])[])[]
      /** A picture above it, drawn from its first column of digits. */
      readonly chart?: 'line' | 'bar'
    }
  /** Starts an attachment on a new page: `附件1` and its title. */
  | { readonly kind: 'attachment'; readonly mark: string; readonly title: string }
  /** 落款: issuing body and date of writing. */
  | { readonly kind: 'signature'; readonly agency: string; readonly date: string }

export type DocumentText = readonly Block[]

/** The text as a reader sees it, a line per paragraph, table cells joined by tabs. */
export function plainText(document: DocumentText): string {
  return linesOf(document).map(spansText).join('\n')
}

export function spansText(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join('')
}

/** The same lines with their figures. */
export function linesOf(document: DocumentText): readonly (readonly Span[])[] {
  return document.flatMap(blockLines)
}

function blockLines(block: Block): readonly (readonly Span[])[] {
  switch (block.kind) {
    case 'title':
    case 'heading':
    case 'paragraph':
      return [block.spans]
    case 'table':
      return [
        [{ text: block.caption }],
        ...(block.unit ? [[{ text: block.unit }]] : []),
        [{ text: block.columns.map((column) => column.title).join('\t') }],
        ...block.rows.map((row) => row.flatMap((cell, index) => (index === 0 ? cell : [{ text: '\t' }, ...cell]))),
      ]
    case 'attachment':
      return [[{ text: block.mark }], [{ text: block.title }]]
    case 'signature':
      return [[{ text: block.agency }], [{ text: block.date }]]
  }
}

/** Where a line of `linesOf` stands: its block, and in a table its row. */
export interface LinePlace {
  readonly block: number
  readonly part: 'text' | 'caption' | 'unit' | 'head' | 'row' | 'mark' | 'title' | 'agency' | 'date'
  readonly row: number
}

export function linePlaces(document: DocumentText): readonly LinePlace[] {
  return document.flatMap((block, index) =>
    partsOf(block).map((part, row) => ({ block: index, ...rowOf(block, part, row) })),
  )
}

function partsOf(block: Block): readonly LinePlace['part'][] {
  switch (block.kind) {
    case 'title':
    case 'heading':
    case 'paragraph':
      return ['text']
    case 'table':
      return ['caption', ...(block.unit ? ['unit' as const] : []), 'head', ...block.rows.map(() => 'row' as const)]
    case 'attachment':
      return ['mark', 'title']
    case 'signature':
      return ['agency', 'date']
  }
}

function rowOf(block: Block, part: LinePlace['part'], line: number): Pick<LinePlace, 'part' | 'row'> {
  return { part, row: part === 'row' && block.kind === 'table' ? line - (block.unit ? 3 : 2) : 0 }
}

/** Every run of text in a block, in the order of reading. */
export function blockSpans(block: Block): readonly Span[] {
  switch (block.kind) {
    case 'title':
    case 'heading':
    case 'paragraph':
      return block.spans
    case 'table':
      return block.rows.flat(2)
    case 'attachment':
    case 'signature':
      return []
  }
}

/** The short ids of the figures that a text shows, in the order of reading. */
export function figuresIn(document: DocumentText): readonly string[] {
  return document.flatMap(blockSpans).flatMap(({ figure }) => (figure === undefined ? [] : [figure]))
}

/** The block with its runs of text changed, each line or cell at a time. */
export function mapBlockSpans(block: Block, change: (spans: readonly Span[]) => readonly Span[]): Block {
  switch (block.kind) {
    case 'title':
    case 'heading':
    case 'paragraph':
      return { ...block, spans: change(block.spans) }
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(change)) }
    case 'attachment':
    case 'signature':
      return block
  }
}
