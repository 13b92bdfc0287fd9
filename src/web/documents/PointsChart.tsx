import { type Chart, chartWords } from '../../kernel/document/chart.ts'
import { labelsOf } from './chartLabels.ts'

const WIDTH = 320
const HEIGHT = 120
const LEFT = 6
const TOP = 16
const BOTTOM = 22
const LABEL_SIZE = 9

/** The points of a table's picture, drawn to be read on paper as well: no colour says anything by itself. */
export function PointsChart({ chart }: { readonly chart: Chart }) {
  const values = chart.points.map(({ shown }) => Number(shown.replaceAll(',', '')))
  const top = Math.max(0, ...values)
  const low = Math.min(0, ...values)
  const span = top - low || 1
  const step = (WIDTH - 2 * LEFT) / chart.points.length
  const x = (index: number) => LEFT + step * (index + 0.5)
  const y = (value: number) => TOP + ((top - value) / span) * (HEIGHT - TOP - BOTTOM)
  const bar = Math.min(28, step * 0.6)
  const labels = labelsOf(
    chart.points.map(({ label }) => label),
    step,
  )
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={chartWords(chart)} className="points-chart">
      <line x1={LEFT} x2={WIDTH - LEFT} y1={y(0)} y2={y(0)} stroke="#999" strokeWidth="0.6" />
      {chart.kind === 'line' ? (
        <polyline
          points={values.map((value, index) => `${x(index)},${y(value)}`).join(' ')}
          fill="none"
          stroke="#3f5f8a"
          strokeWidth="1.6"
        />
      ) : (
        values.map((value, index) => (
          <rect
            key={chart.points[index]?.label}
            x={x(index) - bar / 2}
            y={Math.min(y(value), y(0))}
            width={bar}
            height={Math.abs(y(value) - y(0))}
            fill="#3f5f8a"
          />
        ))
      )}
      {chart.points.map(({ label, shown }, index) => (
        <g key={label} fontSize={LABEL_SIZE} textAnchor="middle" fill="#222">
          <text x={x(index)} y={y(values[index] ?? 0) - 4}>
            {shown}
          </text>
          <text x={x(index)} y={HEIGHT - 8} fontSize={labels.size}>
            {labels.words[index]}
          </text>
        </g>
      ))}
    </svg>
  )
}
