import './onePage.css'
import { useLayoutEffect, useRef, useState } from 'react'
import { chartOf, chartWords } from '../../kernel/document/chart.ts'
import { type Block, type DocumentText, type Span, spansText } from '../../kernel/document/text.ts'
import { byFigure } from './facts.ts'
import { type Reading, spans } from './Paper.tsx'
import { PointsChart } from './PointsChart.tsx'

type Facts = Parameters<typeof byFigure>[0]
type TableBlock = Extract<Block, { kind: 'table' }>

/** The sizes of the letters that are tried, in points, until everything stands on one sheet. */
const SIZES_PT = [11, 10.5, 10, 9.5, 9, 8.5, 8] as const

/** 一页: key figures as cards, few words, pictures; every figure opens. It is one A4 sheet on paper as well. */
export function OnePage({
  label,
  text,
  document,
  facts: known,
}: {
  readonly label: string
  readonly text: DocumentText
  readonly document: string | null
  readonly facts: Facts
}) {
  const reading: Reading = { facts: byFigure(known), document }
  const sheet = useRef<HTMLElement>(null)
  const [over, setOver] = useState(false)
  // The sheet fills its paper; other pages of the application print on other paper.
  useLayoutEffect(() => {
    const paper = new CSSStyleSheet()
    paper.replaceSync('@page { size: A4 portrait; margin: 0 }')
    window.document.adoptedStyleSheets = [...window.document.adoptedStyleSheets, paper]
    return () => {
      window.document.adoptedStyleSheets = window.document.adoptedStyleSheets.filter((one) => one !== paper)
    }
  }, [])
  useLayoutEffect(() => {
    const place = sheet.current
    if (place === null) return
    // A text that was changed is tried anew, from the largest letters down.
    place.classList.remove('one-page-long')
    const fitting = SIZES_PT.find((points) => {
      place.style.fontSize = `${points}pt`
      return text.length > 0 && place.scrollHeight <= place.clientHeight + 1
    })
    place.classList.toggle('one-page-long', fitting === undefined)
    setOver(fitting === undefined)
  }, [text])
  const body = text.filter(({ kind }) => kind !== 'signature')
  const title = body.find((block) => block.kind === 'title')
  const cards = body.find((block): block is TableBlock => block.kind === 'table' && block.chart === undefined)
  const charts = body.filter((block): block is TableBlock => block.kind === 'table' && block.chart !== undefined)
  const words = body.filter((block) => block !== title && block !== cards && !charts.includes(block as TableBlock))
  const signature = text.find((block) => block.kind === 'signature')
  return (
    <div className="one-page-place">
      {over && (
        <p className="one-page-over kc-no-print" role="status">
          一页放不下，请删去一些句子或图；打印时超出的部分会落在第二页。
        </p>
      )}
      <article ref={sheet} className="one-page" aria-label={label}>
        {title?.kind === 'title' && <h1>{spansText(title.spans)}</h1>}
        {signature?.kind === 'signature' && (
          <p className="one-page-by">
            <span>{signature.agency}</span>
            <span>{signature.date}</span>
          </p>
        )}
        {cards && <Cards table={cards} reading={reading} />}
        <div className="one-page-words">
          {words.map((block, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text have no names and keep their order
            <Words key={index} block={block} reading={reading} />
          ))}
        </div>
        {charts.length > 0 && (
          <div className="one-page-charts">
            {charts.map((table) => (
              <Picture key={table.caption} table={table} reading={reading} />
            ))}
          </div>
        )}
      </article>
    </div>
  )
}

/** Of a row the first column names the figure, 本期数 is the figure, the others stand below it. */
function Cards({ table: { columns, rows }, reading }: { readonly table: TableBlock; readonly reading: Reading }) {
  const at = (title: string) => columns.findIndex((one) => one.title === title)
  const [unit, value] = [at('单位'), at('本期数')]
  const others = columns
    .map(({ title }, index) => ({ title, index }))
    .filter(({ index }) => index > 0 && index !== unit && index !== value)
  return (
    <ul className={inThrees(rows.length) ? 'one-page-cards one-page-threes' : 'one-page-cards'}>
      {rows.map((row) => (
        <li key={spansText(row[0] ?? [])}>
          <p className="one-page-name">{spansText(row[0] ?? [])}</p>
          <p className="one-page-value">
            {spans(row[value] ?? [], reading)} <small>{spansText(row[unit] ?? [])}</small>
          </p>
          <p className="one-page-facts">
            {others
              .filter(({ index }) => isTold(row[index]))
              .map(({ title, index }) => (
                <span key={title}>
                  {title} {spans(row[index] ?? [], reading)}
                </span>
              ))}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** Three to a line where that leaves no hole and four would. */
function inThrees(cards: number): boolean {
  return cards % 4 !== 0 && cards % 3 === 0
}

function isTold(cell: readonly Span[] | undefined): boolean {
  return !['', '—'].includes(spansText(cell ?? []).trim())
}

function Words({ block, reading }: { readonly block: Block; readonly reading: Reading }) {
  switch (block.kind) {
    case 'heading':
      return <h2>{spans(block.spans, reading)}</h2>
    case 'paragraph':
      return <p>{spans(block.spans, reading)}</p>
    case 'attachment':
      return <h2>{block.title}</h2>
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {block.columns.map(({ title }) => (
                <th key={title} scope="col">
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
                  <td key={block.columns[column]?.title}>{spans(cell, reading)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )
    default:
      return null
  }
}

/** A picture whose every point is a figure that opens. */
function Picture({ table, reading }: { readonly table: TableBlock; readonly reading: Reading }) {
  const chart = chartOf(table)
  if (chart === null) return <Words block={table} reading={reading} />
  const values = table.rows.flatMap((row) => {
    const cell = row.slice(1).find((one) => one.some(({ figure }) => figure !== undefined))
    return cell === undefined ? [] : [{ label: spansText(row[0] ?? []), cell: spans(cell.slice(0, 1), reading) }]
  })
  return (
    <figure>
      <figcaption>
        {chart.title}
        {chart.unit !== '' && `（${chart.unit}）`}
      </figcaption>
      <PointsChart chart={chart} />
      <p className="one-page-points" title={chartWords(chart)}>
        {values.map(({ label, cell }) => (
          <span key={label}>
            {label} {cell}
          </span>
        ))}
      </p>
    </figure>
  )
}
