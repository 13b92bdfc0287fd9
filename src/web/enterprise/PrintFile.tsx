import './printFile.css'
import { useQueries, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import {
  type EnterpriseBasic,
  type EnterpriseFile,
  enterpriseBasicQuery,
  enterpriseTabQuery,
  type FirmAt,
  type PartId,
  type Section,
} from '../api/enterprises.ts'
import { localTime } from '../common/time.ts'
import { NONE } from '../figure/format.ts'
import { feedWords } from './FeedLine.tsx'
import { Head } from './Head.tsx'
import { ByYear } from './Part.tsx'
import { type Range, within } from './range.ts'

/** So much of each kind fits on two pages; the rest is counted. */
const ROWS_MAX = 6
const COLUMNS_MAX = 7

/** The whole file on two sheets of paper. */
export default function PrintFile({
  firm,
  file,
  range,
  onDone,
}: {
  readonly firm: FirmAt
  readonly file: EnterpriseFile
  readonly range: Range
  readonly onDone: () => void
}) {
  const basic = useQuery(enterpriseBasicQuery(firm))
  const ids = file.tabs.flatMap(({ id }): PartId[] =>
    id === 'basic' || id === 'assessment' || id === 'changes' ? [] : [id],
  )
  const parts = useQueries({ queries: ids.map((id) => enterpriseTabQuery(firm, id)) })
  const ready = basic.data !== undefined && parts.every(({ data }) => data !== undefined)
  const failed = basic.isError || parts.some(({ isError }) => isError)
  useEffect(() => {
    if (failed) return onDone()
    if (!ready) return
    window.addEventListener('afterprint', onDone, { once: true })
    // The sheet of paper is named on the whole page: a part of it alone would begin on a second one.
    document.documentElement.classList.add('printing-file')
    window.print()
    return () => {
      document.documentElement.classList.remove('printing-file')
      window.removeEventListener('afterprint', onDone)
    }
  }, [ready, failed, onDone])
  if (!ready || basic.data === undefined) return null
  const sections = parts.flatMap(({ data }) => data?.sections ?? [])
  const silent = sections.filter(({ count }) => count === 0)
  return (
    <div className="kc-print-only file-print">
      <Head file={file} />
      <Facts basic={basic.data} />
      {sections
        .filter(({ count }) => count > 0)
        .map((section) => (
          <OnPaper key={`${section.register} ${section.as}`} section={section} range={range} />
        ))}
      {silent.length > 0 && <p>没有记录：{[...new Set(silent.map(({ label }) => label))].join('、')}。</p>}
      <p>
        打印于 {localTime(new Date().toISOString())}，所列为 {range.from}—{range.to} 年。
      </p>
    </div>
  )
}

function Facts({ basic }: { readonly basic: EnterpriseBasic }) {
  return (
    <dl className="file-print-facts">
      {basic.fields
        .filter(({ shown, name }) => shown !== '' && name !== 'scope')
        .map(({ name, label, unit, shown }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>
              {shown}
              {unit}
            </dd>
          </div>
        ))}
    </dl>
  )
}

function OnPaper({ section, range }: { readonly section: Section; readonly range: Range }) {
  const { label, as, columns, rows, feed } = section
  const inRange = rows.filter(({ first, last }) => within(range, first, last))
  const shown = inRange.slice(0, ROWS_MAX)
  const title = as === null ? label : `${label}（作为${as}）`
  return (
    <section>
      <h2>
        {title} <small>共 {rows.length} 条</small>
      </h2>
      <ByYear section={section} range={range} />
      <table className="efile-table">
        <thead>
          <tr>
            {columns.slice(0, COLUMNS_MAX).map(({ name, label: column, unit, numeric }) => (
              <th key={name} className={numeric ? 'number' : ''}>
                {column}
                {unit !== null && `（${unit}）`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ record, cells }) => (
            <tr key={record}>
              {columns.slice(0, COLUMNS_MAX).map(({ name, numeric }, index) => (
                <td key={name} className={numeric ? 'number' : ''}>
                  {cells[index]?.withheld === 'statistics' ? '限专人查看' : cells[index]?.shown || NONE}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {inRange.length > shown.length && `另有 ${inRange.length - shown.length} 条未列。`}
        {feedWords(label, feed)}
      </p>
    </section>
  )
}
