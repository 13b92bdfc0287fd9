import './ranking.css'
import { useQuery } from '@tanstack/react-query'
import { Segmented, Skeleton } from 'antd'
import { useState } from 'react'
import { divide, isDecimal, rational } from '../../kernel/exact.ts'
import type { Standing } from '../api/bureau.ts'
import { type Definition, type Ranking as Ranked, rankingQuery } from '../api/figures.ts'
import { Failure } from '../common/Failure.tsx'
import { FigureButton } from '../figure/FigureButton.tsx'
import { digitsOf, NONE, shownUnit } from '../figure/format.ts'
import type { ToOpen } from '../shell/useOpenFigure.ts'

type Place = Ranked['areas'][number]

/** More than this share without a street, and a ranking of streets says little. */
const UNPLACED_SHARE_MAX = 0.1

/** A figure street by street, the best first; 未归属 is always the last row. */
export function Ranking({
  definition,
  standing,
  to,
}: {
  readonly definition: Definition
  readonly standing: Standing
  readonly to: ToOpen
}) {
  const { data, error, refetch } = useQuery(rankingQuery(standing, definition.id))
  const [group, setGroup] = useState('全部')
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 8 }} title={false} />
  if (definition.areaRule === 'published') return <p className="kc-quiet ranking-none">由上级公布，不分街道。</p>
  if (data.areas.length === 0) return <p className="kc-quiet ranking-none">本区划下没有街道，不排名。</p>
  const groups = [...new Set(data.areas.flatMap(({ group }) => (group === null ? [] : [group])))]
  const shown = data.areas.filter((place) => group === '全部' || place.group === group)
  const longest = Math.max(...[...shown, data.unplaced].map((place) => Number(place?.figure.value ?? 0)), 0)
  const row = (place: Place, rank: string) => (
    <RankRow key={place.code} place={place} rank={rank} longest={longest} definition={definition} to={to} />
  )
  return (
    <div>
      {groups.length > 1 && (
        <Segmented
          size="small"
          aria-label="哪些街道"
          className="kc-no-print ranking-groups"
          value={group}
          onChange={setGroup}
          options={['全部', ...groups]}
        />
      )}
      <table className="ranking">
        <caption className="kc-hidden">
          {definition.label}按街道排名（{shownUnit(definition)}）
        </caption>
        <tbody>
          {shown.map((place) => row(place, rankText(place, shown)))}
          {data.unplaced !== null && row(data.unplaced, '')}
        </tbody>
      </table>
      {tooMuchUnplaced(data) && (
        <p className="ranking-warning">未归属超过一成，排名仅供参考。请先认领这些记录的街道。</p>
      )}
    </div>
  )
}

function RankRow({
  place,
  rank,
  longest,
  definition,
  to,
}: {
  readonly place: Place
  readonly rank: string
  readonly longest: number
  readonly definition: Definition
  readonly to: ToOpen
}) {
  const { figure, name, code } = place
  const digits = digitsOf(definition, figure.value)
  const width = longest > 0 ? (Math.max(0, Number(figure.value ?? 0)) / longest) * 100 : 0
  return (
    <tr className={rank === '' ? 'ranking-unplaced' : ''}>
      <td className="ranking-rank">{rank}</td>
      <th scope="row">{name}</th>
      <td className="ranking-bar" aria-hidden="true">
        <span style={{ width: `${width}%` }} />
      </td>
      <td className="number">
        {figure.value === null ? (
          <span title={figure.reason ?? undefined}>{NONE}</span>
        ) : (
          <FigureButton to={{ ...to, at: code }} says={`${name} ${definition.label} ${digits}，打开明细`}>
            {digits}
          </FigureButton>
        )}
      </td>
    </tr>
  )
}

/** Places within what is shown; equal values share one: 1、2、2、4. */
function rankText({ figure, rank, tied }: Place, shown: readonly Place[]): string {
  if (rank === null) return NONE
  const ahead = shown.filter((other) => other.rank !== null && other.rank < rank).length
  const together = tied && shown.filter((other) => other.figure.value === figure.value).length > 1
  return `${ahead + 1}${together ? ' 并列' : ''}`
}

function tooMuchUnplaced({ whole, unplaced }: Ranked): boolean {
  const [all, rest] = [whole.value, unplaced?.figure.value ?? null]
  if (all === null || rest === null || !isDecimal(all) || !isDecimal(rest) || Number(all) <= 0) return false
  const { num, den } = divide(rational(rest), rational(all))
  return Number(num) / Number(den) > UNPLACED_SHARE_MAX
}
