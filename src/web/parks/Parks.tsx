import './parks.css'
import { useQueries, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Segmented, Skeleton } from 'antd'
import { type Definition, definitionsQuery, type Split, splitQuery } from '../api/figures.ts'
import { Failure } from '../common/Failure.tsx'
import { useTitle } from '../common/useTitle.ts'
import { FigureButton } from '../figure/FigureButton.tsx'
import { digitsOf, NONE, shownUnit } from '../figure/format.ts'
import { type Here, standingOf, useHere } from '../shell/standing.ts'
import { ParkMap } from './ParkMap.tsx'
import type { ParksSearch } from './search.ts'

const route = getRouteApi('/$bureau/parks')

/** 四位一体: what a park has of platforms, talents, projects and money, beside the firms that it has them for. */
const sides = [
  { label: '平台', ids: ['platforms', 'incubatees'] },
  { label: '人才', ids: ['parkTalents'] },
  { label: '项目', ids: ['parkNewProjects'] },
  { label: '资金', ids: ['fundsPaid', 'fundsPaidFirms'] },
  { label: '企业', ids: ['highTechFirms', 'contractValueSold'] },
] as const
const ids = sides.flatMap((side) => [...side.ids])

/** What the figures are broken down by, with what those are called that belong to none. */
const ways = {
  park: { none: '园区外', register: 'park', link: '园区名册', says: '按企业档案的所属园区分列' },
  leading: {
    none: '其他行业',
    register: 'leadingIndustry',
    link: '主导产业对照',
    says: '按主导产业对照把企业的行业大类归并',
  },
} as const
type By = keyof typeof ways

interface Column {
  readonly definition: Definition
  readonly split: Split | undefined
}

/** 园区对照: parks, or the bureau's leading industries, each with its four kinds of resources; and a picture of the parks. */
export function Parks() {
  const here = useHere()
  useTitle('园区对照')
  const { view } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <div className="parks">
      <header className="parks-head">
        <h1>园区对照</h1>
        <Segmented
          aria-label="看法"
          value={view ?? 'park'}
          options={[
            { value: 'park', label: '按园区' },
            { value: 'leading', label: '按主导产业' },
            { value: 'map', label: '布局图' },
          ]}
          onChange={(to) =>
            void navigate({
              search: (before) => ({ ...before, view: to === 'park' ? undefined : (to as ParksSearch['view']) }),
              resetScroll: false,
            })
          }
        />
      </header>
      {view === 'map' ? (
        <ParkMap bureau={here.bureau} />
      ) : (
        <Compared key={view ?? 'park'} here={here} by={view === 'leading' ? 'leading' : 'park'} />
      )}
    </div>
  )
}

function Compared({ here, by }: { readonly here: Here; readonly by: By }) {
  const { bureau } = here
  const definitions = useQuery(definitionsQuery(here.bureau))
  const offered = (definitions.data ?? []).filter(
    ({ id, dimensions }) => ids.includes(id as never) && dimensions.some(({ name }) => name === by),
  )
  const splits = useQueries({ queries: offered.map(({ id }) => splitQuery(standingOf(here), id, by)) })
  const error = definitions.error ?? splits.find((one) => one.error !== null)?.error ?? null
  if (error)
    return (
      <Failure
        error={error}
        onRetry={() => void Promise.all([definitions.refetch(), ...splits.map((one) => one.refetch())])}
      />
    )
  if (definitions.data === undefined || splits.some(({ isPending }) => isPending))
    return <Skeleton paragraph={{ rows: 8 }} />
  const columns = offered.map((definition, index): Column => ({ definition, split: splits[index]?.data }))
  const shown = sides
    .map(({ label, ids: of }) => ({
      label,
      columns: of.flatMap((id) => columns.find(({ definition }) => definition.id === id) ?? []),
    }))
    .filter((side) => side.columns.length > 0)
  const { register, link, says } = ways[by]
  return (
    <>
      <p className="parks-head">
        <span className="kc-quiet">
          {here.periodName}　平台、人才、项目、资金“四位一体”；{says}，数可以点开
        </span>
        <Link to="/$bureau/registers/$register" params={{ bureau, register }}>
          {link}
        </Link>
      </p>
      <Table by={by} bureau={bureau} sides={shown} parks={partsIn(columns, ways[by].none)} />
    </>
  )
}

interface Park {
  readonly value: string
  readonly name: string
}

function Table({
  by,
  bureau,
  sides: shown,
  parks,
}: {
  readonly by: By
  readonly bureau: string
  readonly sides: readonly { readonly label: string; readonly columns: readonly Column[] }[]
  readonly parks: readonly Park[]
}) {
  if (parks.length === 0 && by === 'leading')
    return (
      <div className="kc-card kc-state">
        <strong>还没有主导产业对照</strong>
        <p>
          把本地“1+4”主导产业各由哪些行业大类组成登记到
          <Link
            to="/$bureau/registers/$register"
            params={{ bureau, register: 'leadingIndustry' }}
            search={{ new: 'yes' }}
          >
            主导产业对照
          </Link>
          ，各项指标就能按主导产业分列。
        </p>
      </div>
    )
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
              {by === 'park' ? '园区' : '主导产业'}
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
                  <Figure by={by} column={column} park={park} />
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
function Figure({
  by,
  column: { definition, split },
  park,
}: {
  readonly by: By
  readonly column: Column
  readonly park: Park
}) {
  const part = split?.parts.find(({ value }) => value === park.value)
  if (part === undefined) return split?.whole.value == null ? NONE : digitsOf(definition, '0')
  return (
    <FigureButton
      to={{ id: definition.id, slice: `${by}:${park.value}` }}
      says={`${park.name}${definition.label}，打开明细`}
    >
      {digitsOf(definition, part.figure.value)}
    </FigureButton>
  )
}

/** All that any of the figures knows; what belongs to none comes last. */
function partsIn(columns: readonly Column[], none: string): readonly Park[] {
  const found = new Map<string, Park>()
  for (const { split } of columns)
    for (const { value, name } of split?.parts ?? []) found.set(value, { value, name: value === '' ? none : name })
  return [...found.values()].sort(
    (a, b) => Number(a.value === '') - Number(b.value === '') || (a.name < b.name ? -1 : 1),
  )
}
