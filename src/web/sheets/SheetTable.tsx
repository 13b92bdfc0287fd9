import { Tooltip } from 'antd'
import type { SheetCell, SheetTable as Table } from '../api/sheets.ts'
import { FigureButton } from '../figure/FigureButton.tsx'
import { NONE } from '../figure/format.ts'
import { issueWords } from '../figure/LastIssued.tsx'
import type { ToOpen } from '../shell/useOpenFigure.ts'

const aspects = {
  value: 'value',
  previous: 'value',
  growth: 'growth',
  target: 'target',
  completion: 'completion',
  rank: 'rank',
} as const satisfies { readonly [column in SheetCell['column']]: ToOpen['aspect'] }

const doubts = { estimate: '预计', preliminary: '初步' } as const

/** A 报数单 as it will stand on paper; each number opens, and says where it was told otherwise before. */
export function SheetTable({ table, known }: { readonly table: Table; readonly known: string | undefined }) {
  const { corner, unitColumn, headings, lines } = table
  const groups = groupsOf(headings)
  return (
    <div className="sheet-scroll">
      <table className="sheet-table">
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {corner}
            </th>
            {unitColumn && (
              <th scope="col" rowSpan={2}>
                单位
              </th>
            )}
            {groups.map(({ name, first, span }) => (
              <th key={first} scope="colgroup" colSpan={span} className="sheet-group">
                {name}
              </th>
            ))}
          </tr>
          <tr>
            {headings.map(({ title, unit, group }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name than their place
              <th key={`${group} ${title} ${index}`} scope="col" className="number">
                {title}
                {unit !== null && <small>（{unit}）</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ label, unit, cells }, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may have the same name
            <tr key={`${label} ${line}`}>
              <th scope="row">{label}</th>
              {unitColumn && <td className="kc-quiet">{unit}</td>}
              {cells.map((cell, index) => (
                <td key={cell?.id ?? `empty ${index}`} className="number">
                  {cell !== null && <Cell cell={cell} line={label} unitColumn={unitColumn} known={known} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell({
  cell,
  line,
  unitColumn,
  known,
}: {
  readonly cell: SheetCell
  readonly line: string
  readonly unitColumn: boolean
  readonly known: string | undefined
}) {
  const { indicator, column, label, period, area, slice, digits, unit, reason, status, issuedBefore } = cell
  if (digits === null)
    return (
      <Tooltip title={reason}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the reason must be reachable by keyboard and touch */}
        <span className="reason" tabIndex={0}>
          {NONE}
          <span className="kc-hidden">：{reason}</span>
        </span>
      </Tooltip>
    )
  const to: ToOpen = {
    id: indicator,
    aspect: aspects[column],
    during: period,
    at: area,
    ...(known === undefined ? {} : { known }),
    ...(slice === null ? {} : { slice: `${slice.dimension}:${slice.value}` }),
  }
  const own = unitColumn && column !== 'value' && column !== 'previous' && column !== 'target'
  return (
    <>
      {status !== null && status !== 'final' && <small className="sheet-doubt">{doubts[status]} </small>}
      <FigureButton to={to} says={`${line} ${label} ${digits}${unit}，打开明细`}>
        {digits}
        {own && unit}
      </FigureButton>
      {issuedBefore?.differs && (
        <Tooltip title={`${issueWords(issuedBefore)}，与这里不同；点开看为什么`}>
          <span className="sheet-before">
            <FigureButton
              to={issuedBefore.entry === null ? to : { ...to, since: `#${issuedBefore.entry}` }}
              says={`${line} ${label} ${issueWords(issuedBefore)}，与这里不同，打开差额`}
            >
              上次报 {issuedBefore.shown}
            </FigureButton>
          </span>
        </Tooltip>
      )}
    </>
  )
}

function groupsOf(headings: Table['headings']) {
  const groups: { readonly name: string; readonly first: number; span: number }[] = []
  headings.forEach(({ group }, index) => {
    const last = groups[groups.length - 1]
    if (last?.name === group) last.span += 1
    else groups.push({ name: group, first: index, span: 1 })
  })
  return groups
}
