import './parks.css'
import { useQueries, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Skeleton } from 'antd'
import { type Definition, definitionsQuery, type Split, splitQuery } from '../api/figures.ts'
import { Failure } from '../common/Failure.tsx'
import { useTitle } from '../common/useTitle.ts'
import { FigureButton } from '../figure/FigureButton.tsx'
import { digitsOf, NONE, shownUnit } from '../figure/format.ts'
import { standingOf, useHere } from '../shell/standing.ts'

/** 四位一体: what a park has of platforms, talents, projects and money, beside the firms that it has them for. */
const sides = [
  { label: '平台', ids: ['platforms', 'incubatees'] },
  { label: '人才', ids: ['parkTalents'] },
  { label: '项目', ids: ['parkNewProjects'] },
  { label: '资金', ids: ['fundsPaid', 'fundsPaidFirms'] },
  { label: '企业', ids: ['highTechFirms', 'contractValueSold'] },
] as const
const ids = sides.flatMap((side) => [...side.ids])
const BY = 'park'

interface Column {
  readonly definition: Definition
  readonly split: Split | undefined
}

/** 园区对照: every park with its four kinds of resources in one row; each figure opens. */
export function Parks() {
  const here = useHere()
  useTitle('园区对照')
  const definitions = useQuery(definitionsQuery(here.bureau))
  const offered = (definitions.data ?? []).filter(
    ({ id, dimensions }) => ids.includes(id as never) && dimensions.some(({ name }) => name === BY),
  )
  const splits = useQueries({ queries: offered.map(({ id }) => splitQuery(standingOf(here), id, BY)) })
  const error = definitions.error ?? splits.find((one) => one.error !== null)?.error ?? null
  if (error) return <Failure error={error} onRetry={() => void definitions.refetch()} />
  if (definitions.data === undefined || splits.some(({ isPending }) => isPending))
    return <Skeleton paragraph={{ rows: 8 }} />
  const columns = offered.map((definition, index): Column => ({ definition, split: splits[index]?.data }))
  const shown = sides
    .map(({ label, ids: of }) => ({
      label,
      columns: of.flatMap((id) => columns.find(({ definition }) => definition.id === id) ?? []),
    }))
    .filter((side) => side.columns.length > 0)
  return (
    <div className="parks">
      <header className="parks-head">
        <h1>园区对照</h1>
        <span className="kc-quiet">
          {here.periodName}　平台、人才、项目、资金“四位一体”；按企业档案的所属园区分列，数可以点开
        </span>
        <Link to="/$bureau/registers/$register" params={{ bureau: here.bureau, register: 'park' }}>
          园区名册
        </Link>
      </header>
      <Table sides={shown} parks={parksIn(columns)} />
    </div>
  )
}

interface Park {
  readonly value: string
  readonly name: string
}

function Table({
  sides: shown,
  parks,
}: {
  readonly sides: readonly { readonly label: string; readonly columns: readonly Column[] }[]
  readonly parks: readonly Park[]
}) {
  if (parks.length === 0)
    return (
      <div className="kc-card kc-state">
        <strong>本期没有按园区分列的数</strong>
        <p>在企业台账里填所属园区（写法与园区名册一致），或登记园区月报的新增研发项目、引进人才。</p>
      </div>
    )
  const columns = shown.flatMap((side) => side.columns)
  return (
    <div className="kc-card parks-scroll">
      <table className="parks-table">
        <thead>
          <tr>
            <th rowSpan={2} scope="col">
              园区
            </th>
            {shown.map(({ label, columns: of }) => (
              <th key={label} scope="colgroup" colSpan={of.length}>
                {label}
              </th>
            ))}
          </tr>
          <tr>
            {columns.map(({ definition }) => (
              <th key={definition.id} scope="col">
                {definition.label}
                <small className="kc-quiet">{shownUnit(definition)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parks.map((park) => (
            <tr key={park.value}>
              <th scope="row">{park.name}</th>
              {columns.map((column) => (
                <td key={column.definition.id}>
                  <Figure column={column} park={park} />
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">全{'　'}部</th>
            {columns.map(({ definition, split }) => (
              <td key={definition.id}>
                <FigureButton to={{ id: definition.id }} says={`${definition.label}，打开明细`}>
                  {digitsOf(definition, split?.whole.value ?? null)}
                </FigureButton>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  )
}

/** A park of which nothing was posted has none of it, where the whole is known; unknown stays unknown. */
function Figure({ column: { definition, split }, park }: { readonly column: Column; readonly park: Park }) {
  const part = split?.parts.find(({ value }) => value === park.value)
  if (part === undefined) return split?.whole.value == null ? NONE : digitsOf(definition, '0')
  return (
    <FigureButton
      to={{ id: definition.id, slice: `${BY}:${park.value}` }}
      says={`${park.name}${definition.label}，打开明细`}
    >
      {digitsOf(definition, part.figure.value)}
    </FigureButton>
  )
}

/** All parks that any of the figures knows; firms in none come last. */
function parksIn(columns: readonly Column[]): readonly Park[] {
  const found = new Map<string, Park>()
  for (const { split } of columns)
    for (const { value, name } of split?.parts ?? []) found.set(value, { value, name: value === '' ? '园区外' : name })
  return [...found.values()].sort(
    (a, b) => Number(a.value === '') - Number(b.value === '') || (a.name < b.name ? -1 : 1),
  )
}
