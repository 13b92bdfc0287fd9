import './paper.css'
import { dayText } from '../../kernel/day.ts'
import type { Day } from '../../kernel/values.ts'

/** 公示 as the public sees it; the preview before publishing is the same. */
export function NoticePaper({
  title,
  text,
  columns,
  rows,
  first,
  last,
  workdays,
  provisional,
  contact,
  bureau,
  level = 1,
}: {
  readonly title: string
  readonly text: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly first: string
  readonly last: string
  readonly workdays: number
  readonly provisional: boolean
  readonly contact: string
  readonly bureau: string
  readonly level?: 1 | 2
}) {
  const Heading = level === 1 ? 'h1' : 'h2'
  const paragraphs = text.split(/\n+/).filter((part) => part.trim() !== '')
  return (
    <article className="notice-paper">
      <Heading>{title}</Heading>
      {paragraphs.map((part) => (
        <p key={part} className="notice-text">
          {part}
        </p>
      ))}
      <div className="notice-scroll" tabIndex={-1}>
        <table className="notice-table">
          <thead>
            <tr>
              <th scope="col">序号</th>
              {columns.map((column) => (
                <th scope="col" key={column}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows are frozen
              <tr key={index}>
                <td className="notice-number">{index + 1}</td>
                {cells.map((cell, at) => (
                  <td key={columns[at]}>{cell || '--'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="notice-text">
        公示时间：{dayText(first as Day)}至{dayText(last as Day)}（{workdays}个工作日，自次日起算）
        {provisional && '；该年放假安排尚未公布，最后一天可能调整'}。
      </p>
      <p className="notice-text">
        对公示内容有异议的，请在公示期内实名提出，写明事实和理由并留下联系方式。受理：{contact || '--'}。
      </p>
      <p className="notice-signed">
        {bureau}
        <br />
        {dayText(first as Day)}
      </p>
    </article>
  )
}
