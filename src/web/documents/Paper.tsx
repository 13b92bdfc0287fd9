import './paper.css'
import type { ReactNode } from 'react'
import type { Block, DocumentText, Span } from '../../kernel/document/text.ts'
import { type DocumentAnswer, textOf } from '../api/documents.ts'
import { Chip } from './Chip.tsx'
import { byFigure, type ChipFacts } from './facts.ts'

/** The text as an office prints it, with its figures as chips. */
export function Paper({ document }: { readonly document: DocumentAnswer }) {
  return <PaperText label={document.title} text={textOf(document)} document={document.id} facts={document} />
}

/** A text with its figures as chips that open in a document; `null`: of no document, so that they do not. */
export function PaperText({
  label,
  text,
  document,
  facts: known,
}: {
  readonly label: string
  readonly text: DocumentText
  readonly document: string | null
  readonly facts: Parameters<typeof byFigure>[0]
}) {
  const facts = byFigure(known)
  return (
    <article className="paper" aria-label={label}>
      {text.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text have no names and keep their order
        <Paragraph key={index} block={block} facts={facts} document={document} />
      ))}
    </article>
  )
}

export interface Reading {
  readonly facts: ReadonlyMap<string, ChipFacts>
  readonly document: string | null
}

function Paragraph({ block, ...reading }: { readonly block: Block } & Reading) {
  switch (block.kind) {
    case 'title':
      return <h1 className="paper-title">{spans(block.spans, reading)}</h1>
    case 'heading':
      return <h2 className={`paper-heading paper-heading-${block.level}`}>{spans(block.spans, reading)}</h2>
    case 'paragraph':
      return <p className="paper-text">{spans(block.spans, reading)}</p>
    case 'table':
      return <PaperTable block={block} {...reading} />
    case 'attachment':
      return (
        <div className="paper-attachment">
          <p>{block.mark}</p>
          <h2>{block.title}</h2>
        </div>
      )
    case 'signature':
      return (
        <div className="paper-signature">
          <p>{block.agency}</p>
          <p>{block.date}</p>
        </div>
      )
  }
}

function PaperTable({ block, ...reading }: { readonly block: Extract<Block, { kind: 'table' }> } & Reading) {
  return (
    <div className="paper-table">
      <p className="paper-caption">{block.caption}</p>
      {block.unit !== undefined && <p className="paper-unit">{block.unit}</p>}
      <table>
        <thead>
          <tr>
            {block.columns.map(({ title, width }) => (
              <th key={title} scope="col" style={{ width: `${width * 100}%` }}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a text have no names and keep their order
            <tr key={line}>
              {row.map((cell, column) => (
                <td key={block.columns[column]?.title} style={{ textAlign: block.columns[column]?.align ?? 'left' }}>
                  {spans(cell, reading)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

export function spans(of: readonly Span[], { facts, document }: Reading): ReactNode[] {
  return of.map(({ text, figure }, index) => {
    const known = figure === undefined ? undefined : facts.get(figure)
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text have no names and keep their order
    return known === undefined ? text : <Chip key={index} facts={known} document={document} digits={text} />
  })
}
