import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Skeleton, Tag } from 'antd'
import { enterpriseTabQuery, type FirmAt, type PartId, type Section } from '../api/enterprises.ts'
import { Failure } from '../common/Failure.tsx'
import { useNarrow } from '../common/useNarrow.ts'
import { NONE } from '../figure/format.ts'
import { Bars } from './Bars.tsx'
import { FeedLine } from './FeedLine.tsx'
import { RecordLink } from './RecordLink.tsx'
import { type Range, within } from './range.ts'

type Row = Section['rows'][number]
type Cell = Row['cells'][number]

/** One part of the file: the registers of its business lines, each with what it says of the firm. */
export function Part({ firm, tab, range }: { readonly firm: FirmAt; readonly tab: PartId; readonly range: Range }) {
  const { data, error, refetch } = useQuery(enterpriseTabQuery(firm, tab))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 6 }} />
  // What there is stands before what there is not.
  const sections = [...data.sections].sort((a, b) => Number(b.count > 0) - Number(a.count > 0))
  return (
    <>
      {sections.map((section) => (
        <OfRegister
          key={`${section.register} ${section.as}`}
          bureau={firm.bureau}
          section={section}
          range={range}
          charts={tab === 'finance'}
        />
      ))}
      {data.missing.length > 0 && (
        <p className="kc-quiet efile-missing">{data.missing.join('、')}：尚未建立按企业登记的台账。</p>
      )}
    </>
  )
}

function OfRegister({
  bureau,
  section,
  range,
  charts,
}: {
  readonly bureau: string
  readonly section: Section
  readonly range: Range
  readonly charts: boolean
}) {
  const narrow = useNarrow()
  const { register, label, as, count, feed, rows, more } = section
  const shown = rows.filter(({ first, last }) => within(range, first, last))
  const hidden = rows.length - shown.length
  const title = as === null ? label : `${label}（作为${as}）`
  const List = narrow ? Cards : Table
  return (
    <section className="kc-card efile-section" aria-label={title}>
      <h2>
        {title}
        {count > 0 && <small className="efile-count">{count} 条</small>}
        {hidden > 0 && <small className="efile-count">其中 {hidden} 条不在所选年份</small>}
      </h2>
      {count === 0 && <p>{feed.state === 'never' ? '未导入过' : '无记录'}</p>}
      <ByYear section={section} range={range} />
      {charts && <Bars section={section} rows={shown} />}
      {shown.length > 0 && <List bureau={bureau} section={section} rows={shown} title={title} />}
      {more && (
        <p className="kc-quiet">
          只列最近的 {count} 条，其余在
          <Link to="/$bureau/registers/$register" params={{ bureau, register }}>
            {label}台账
          </Link>
          中查看。
        </p>
      )}
      <FeedLine label={label} feed={feed} />
    </section>
  )
}

/** What happened by year, summed from the records. */
export function ByYear({ section: { byYear, label }, range }: { readonly section: Section; readonly range: Range }) {
  const all = [...new Set(byYear.flatMap((line) => line.years.map(({ year }) => year)))].sort((a, b) => a - b)
  const years = all.filter((year) => year >= range.from && year <= range.to)
  if (years.length === 0) return null
  return (
    <div className="efile-scroll">
      <table className="efile-table efile-by-year">
        <caption className="kc-hidden">{label}分年度</caption>
        <thead>
          <tr>
            <th scope="col">分年度</th>
            {years.map((year) => (
              <th key={year} scope="col" className="number">
                {year}
              </th>
            ))}
            <th scope="col" className="number">
              历年合计
            </th>
          </tr>
        </thead>
        <tbody>
          {byYear.map((line) => (
            <tr key={line.label}>
              <th scope="row">
                {line.label}
                <small>（{line.unit}）</small>
              </th>
              {years.map((year) => (
                <td key={year} className="number">
                  {line.years.find((one) => one.year === year)?.shown ?? NONE}
                </td>
              ))}
              <td className="number">{line.total}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface Listing {
  readonly bureau: string
  readonly section: Section
  readonly rows: readonly Row[]
  readonly title: string
}

function Table({ bureau, section: { columns, register }, rows, title }: Listing) {
  return (
    <div className="efile-scroll">
      <table className="efile-table">
        <caption className="kc-hidden">{title}</caption>
        <thead>
          <tr>
            {columns.map(({ name, label, unit, numeric }) => (
              <th key={name} scope="col" className={numeric ? 'number' : ''}>
                {label}
                {unit !== null && <small>（{unit}）</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.record}>
              {columns.map(({ name, numeric }, index) => (
                <td key={name} className={numeric ? 'number' : ''}>
                  {index === 0 ? (
                    <>
                      <RecordLink bureau={bureau} register={register} record={row.record}>
                        {row.cells[0]?.shown || '打开记录'}
                      </RecordLink>
                      <Standing row={row} />
                    </>
                  ) : (
                    <CellValue bureau={bureau} cell={row.cells[index]} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The same on a phone, a card for each record. */
function Cards({ bureau, section: { columns, register }, rows }: Listing) {
  return (
    <ul className="efile-cards">
      {rows.map((row) => (
        <li key={row.record}>
          <p>
            <RecordLink bureau={bureau} register={register} record={row.record}>
              {row.cells[0]?.shown || '打开记录'}
            </RecordLink>
            <Standing row={row} />
          </p>
          <dl>
            {columns.map(({ name, label, unit }, index) =>
              index === 0 || row.cells[index]?.shown === '' ? null : (
                <div key={name}>
                  <dt>
                    {label}
                    {unit !== null && `（${unit}）`}
                  </dt>
                  <dd>
                    <CellValue bureau={bureau} cell={row.cells[index]} />
                  </dd>
                </div>
              ),
            )}
          </dl>
        </li>
      ))}
    </ul>
  )
}

function Standing({ row: { holds, pending } }: { readonly row: Row }) {
  if (pending) return <Tag className="efile-standing">待认领</Tag>
  if (holds === null) return null
  return holds ? (
    <Tag color="blue" className="efile-standing">
      有效
    </Tag>
  ) : (
    <Tag className="efile-standing">已结束</Tag>
  )
}

function CellValue({ bureau, cell }: { readonly bureau: string; readonly cell: Cell | undefined }) {
  if (cell === undefined) return NONE
  if (cell.withheld === 'statistics') return <span className="kc-quiet">限专人查看</span>
  if (cell.shown === '') return NONE
  if (cell.firm !== null)
    return (
      <Link to="/$bureau/enterprises/$id" params={{ bureau, id: cell.firm }}>
        {cell.shown}
      </Link>
    )
  return <span>{cell.shown}</span>
}
