import { DiffOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import type { Standing } from '../api/bureau.ts'
import { figureQuery, type Opening } from '../api/figures.ts'
import { issueWords } from '../figure/LastIssued.tsx'
import { useOpenFigure } from '../shell/useOpenFigure.ts'
import { DifferenceView } from './DifferenceView.tsx'
import type { Go } from './place.ts'

export const NOW = 'now'

/** Against what an open figure may be held: when it was confirmed, when it was last told, and the present. */
export function Comparisons({
  standing,
  opening,
  since,
  onGo,
}: {
  readonly standing: Standing
  readonly opening: Extract<Opening, { kind: 'indicator' }>
  readonly since: string | undefined
  readonly onGo: Go
}) {
  const { compare } = useOpenFigure()
  const { data } = useQuery(figureQuery(standing, opening.id))
  const figure = data?.find(({ id }) => id === opening.id)
  const { confirmation = null, lastIssued = null } = figure ?? {}
  const offered = [
    ...(standing.asOf === undefined ? [] : [{ since: NOW, label: '与现在相比' }]),
    ...(confirmation?.state === 'changed' ? [{ since: `#${confirmation.entry}`, label: '与确认时相比' }] : []),
    ...(lastIssued?.differs && lastIssued.entry !== null
      ? [{ since: `#${lastIssued.entry}`, label: '与上次报出时相比' }]
      : []),
  ]
  const known = since === undefined || offered.some((one) => one.since === since)
  const all =
    known || since === undefined ? offered : [...offered, { since, label: `与第 ${since.slice(1)} 号变动时相比` }]
  return (
    <>
      {lastIssued !== null && opening.slice === undefined && (
        <p className={lastIssued.differs ? 'issued-line issued-line-differs' : 'kc-quiet issued-line'}>
          上次：{issueWords(lastIssued)}
          {lastIssued.differs ? '，与现在的数不同' : '，与现在一致'}
        </p>
      )}
      {all.length > 0 && (
        <div className="comparisons">
          {all.map((one) => (
            <Button
              key={one.since}
              size="small"
              icon={<DiffOutlined />}
              type={one.since === since ? 'primary' : 'default'}
              aria-pressed={one.since === since}
              onClick={() => compare(one.since === since ? undefined : one.since)}
            >
              {one.label}
            </Button>
          ))}
        </div>
      )}
      {since !== undefined && (
        <DifferenceView
          standing={standing}
          opening={opening}
          between={since === NOW ? { from: standing.asOf ?? '', to: undefined } : { from: since, to: standing.asOf }}
          onGo={onGo}
        />
      )}
    </>
  )
}
