import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Skeleton, Tag } from 'antd'
import { useState } from 'react'
import { type Row, rowsQuery } from '../api/registers.ts'
import { Failure } from '../common/Failure.tsx'
import { useNarrow } from '../common/useNarrow.ts'
import { drawn, linksOf, type Node, type ParkOn, type Tie } from './layout.ts'

const asked = (where: object) => ({ where: where as {}, sort: [], search: '' })
const JOINT = asked({ kind: { among: ['联动合作'] } })

/**
 * 布局图: zones with their parks, and a line wherever two parks do something together. It is drawn from the registers, shows
 * who belongs with whom and not where they lie, and needs no map from outside.
 */
export function ParkMap({ bureau }: { readonly bureau: string }) {
  const parks = useQuery(rowsQuery(bureau, 'park', asked({}), 0))
  const matters = useQuery(rowsQuery(bureau, 'parkMatter', JOINT, 0))
  const error = parks.error ?? matters.error
  if (error) return <Failure error={error} onRetry={() => void Promise.all([parks.refetch(), matters.refetch()])} />
  if (parks.data === undefined || matters.data === undefined) return <Skeleton paragraph={{ rows: 10 }} />
  const standing = parks.data.filter((row) => row.state === 'live' && said(row, 'endedOn') === '').map(parkOf)
  if (standing.length === 0)
    return (
      <div className="kc-card kc-state">
        <strong>还没有园区</strong>
        <p>
          在
          <Link to="/$bureau/registers/$register" params={{ bureau, register: 'park' }} search={{ new: 'yes' }}>
            园区名册
          </Link>
          登记园区和所属片区，这里画出布局和联动关系。
        </p>
      </div>
    )
  const joint = matters.data.filter(({ state }) => state === 'live').map(matterOf)
  return <Drawn bureau={bureau} parks={standing} ties={linksOf(standing, joint)} />
}

const WIDE = 960
const NARROW = 340

function Drawn({
  bureau,
  parks,
  ties,
}: {
  readonly bureau: string
  readonly parks: readonly ParkOn[]
  readonly ties: readonly Tie[]
}) {
  const [chosen, setChosen] = useState<string | null>(null)
  const width = useNarrow() ? NARROW : WIDE
  const { zones, nodes, height } = drawn(parks, width)
  const at = new Map(nodes.map((node) => [node.park.id, node]))
  const shown = ties.filter(({ from, to }) => chosen === null || from === chosen || to === chosen)
  return (
    <>
      <p className="parks-head">
        <span className="kc-quiet">
          示意图：按“所属片区”分块，两个园区有“联动合作”事项或互为联动园区的连一条线；不表示实际位置。点园区只看它的联动。
        </span>
        <Link to="/$bureau/registers/$register" params={{ bureau, register: 'park' }}>
          园区名册
        </Link>
        <Link to="/$bureau/registers/$register" params={{ bureau, register: 'parkMatter' }}>
          园区事项
        </Link>
      </p>
      <div className="kc-card parks-map">
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing with buttons in it is a group, and no fieldset */}
        <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label="园区布局示意图">
          {zones.map(({ name, x, y, width: across, height: down }) => (
            <g key={name}>
              <rect x={x} y={y} width={across} height={down} rx={6} className="parks-zone" />
              <text x={x + 14} y={y + 24} className="parks-zone-name">
                {name}
              </text>
            </g>
          ))}
          {ties.map((tie) => {
            const [from, to] = [at.get(tie.from), at.get(tie.to)]
            const isFaint = chosen !== null && tie.from !== chosen && tie.to !== chosen
            return from === undefined || to === undefined ? null : (
              <path
                key={`${tie.from} ${tie.to}`}
                d={curve(from, to)}
                className={`parks-tie ${tie.matters.length === 0 ? 'parks-tie-named' : ''} ${isFaint ? 'parks-faint' : ''}`}
              />
            )
          })}
          {nodes.map((node) => (
            <ParkBox
              key={node.park.id}
              node={node}
              isChosen={chosen === node.park.id}
              onChoose={() => setChosen(chosen === node.park.id ? null : node.park.id)}
            />
          ))}
        </svg>
      </div>
      <Ties bureau={bureau} parks={parks} ties={shown} />
    </>
  )
}

function ParkBox({
  node: { park, x, y, width, height },
  isChosen,
  onChoose,
}: {
  readonly node: Node
  readonly isChosen: boolean
  readonly onChoose: () => void
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand inside a drawing
    <g
      role="button"
      tabIndex={0}
      aria-pressed={isChosen}
      aria-label={park.name}
      className={isChosen ? 'parks-box parks-box-chosen' : 'parks-box'}
      onClick={onChoose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        // A space would scroll the page away from what was chosen.
        event.preventDefault()
        onChoose()
      }}
    >
      <rect x={x} y={y} width={width} height={height} rx={5} />
      <text x={x + width / 2} y={y + 24} textAnchor="middle" className="parks-box-name">
        {park.name}
      </text>
      <text x={x + width / 2} y={y + 44} textAnchor="middle" className="parks-box-kind">
        {park.level}　{park.kind}
      </text>
    </g>
  )
}

/** From the side of one box to the side of another, bowed so that lines between neighbours do not lie on one another. */
function curve(from: Node, to: Node): string {
  const [a, b] = [centre(from), centre(to)]
  const isLevel = Math.abs(a.y - b.y) < from.height
  const [startY, endY] = isLevel
    ? [a.y + from.height / 2, b.y + to.height / 2]
    : [a.y + (Math.sign(b.y - a.y) * from.height) / 2, b.y - (Math.sign(b.y - a.y) * to.height) / 2]
  const bend = isLevel ? 40 : 0
  return `M${a.x} ${startY} C${a.x} ${startY + bend} ${b.x} ${endY + bend} ${b.x} ${endY}`
}

function centre({ x, y, width, height }: Node) {
  return { x: x + width / 2, y: y + height / 2 }
}

/** The same in words, with the records behind each line. */
function Ties({
  bureau,
  parks,
  ties,
}: {
  readonly bureau: string
  readonly parks: readonly ParkOn[]
  readonly ties: readonly Tie[]
}) {
  const park = (id: string) => {
    const name = parks.find((one) => one.id === id)?.name ?? ''
    return (
      <Link to="/$bureau/registers/$register/$record" params={{ bureau, register: 'park', record: id }}>
        {name}
      </Link>
    )
  }
  return (
    <section className="kc-card parks-ties" aria-label="联动关系">
      <h2>联动关系：{ties.length} 对</h2>
      {ties.length === 0 && (
        <p className="kc-quiet">没有联动。在园区事项登记“联动合作”并写上参与园区，或在园区名册填“联动园区”。</p>
      )}
      <ul>
        {ties.map(({ from, to, matters }) => (
          <li key={`${from} ${to}`}>
            <span>
              {park(from)} — {park(to)}
            </span>
            <span>
              {matters.length === 0 && <span className="kc-quiet">名册上互为联动园区，还没有具体事项</span>}
              {matters.map(({ id, name, state }) => (
                <span key={id}>
                  <Link
                    to="/$bureau/registers/$register/$record"
                    params={{ bureau, register: 'parkMatter', record: id }}
                  >
                    {name}
                  </Link>{' '}
                  <Tag>{state}</Tag>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function said({ cells }: Row, column: string): string {
  const { shown = '', withheld } = cells[column] ?? {}
  return withheld === undefined ? shown : ''
}

function parkOf(row: Row): ParkOn {
  return {
    ...{ id: row.id, name: said(row, 'park'), kind: said(row, 'kind'), level: said(row, 'level') },
    ...{ zone: said(row, 'belt'), partners: said(row, 'partners') },
  }
}

function matterOf(row: Row) {
  const state = said(row, 'stoppedOn') !== '' ? '已停止' : said(row, 'approvedOn') !== '' ? '已落实' : '推进中'
  return {
    ...{ id: row.id, name: said(row, 'name'), park: said(row, 'park'), partners: said(row, 'partners'), state },
  }
}
