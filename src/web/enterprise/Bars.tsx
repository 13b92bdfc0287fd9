import type { Section } from '../api/enterprises.ts'

type Row = Section['rows'][number]

const BARS_MAX = 18

/** Figures over time, a small chart for each column of numbers: enough to see which way it goes. */
export function Bars({ section: { columns }, rows }: { readonly section: Section; readonly rows: readonly Row[] }) {
  const [time] = columns
  if (time === undefined || rows.length < 2) return null
  const inOrder = [...rows].reverse().slice(-BARS_MAX)
  const charts = columns.flatMap(({ name, label, unit, numeric }, index) => {
    const values = inOrder.map(({ record, cells }) => ({
      record,
      when: cells[0]?.shown ?? '',
      shown: cells[index]?.shown ?? '',
      value: cells[index]?.value ?? null,
    }))
    const drawn = values.filter(({ value }) => value !== null && value >= 0)
    return numeric && index > 0 && drawn.length > 1 ? [{ name, label, unit, values }] : []
  })
  if (charts.length === 0) return null
  return (
    <div className="bars">
      {charts.map(({ name, label, unit, values }) => {
        const most = Math.max(...values.map(({ value }) => value ?? 0), 1e-9)
        const said = values.filter(({ shown }) => shown !== '').map(({ when, shown }) => `${when} ${shown}`)
        return (
          <figure key={name}>
            <figcaption>
              {label}
              {unit !== null && <small>（{unit}）</small>}
            </figcaption>
            <div className="bars-of" role="img" aria-label={`${label}：${said.join('，')}`}>
              {values.map(({ record, when, shown, value }) => (
                <span key={record} className="bars-slot" title={`${when} ${shown}`}>
                  <i style={{ height: `calc((100% - 18px) * ${(Math.max(0, value ?? 0) / most).toFixed(4)})` }} />
                  <small>{when.replace('年', '').slice(-5)}</small>
                </span>
              ))}
            </div>
          </figure>
        )
      })}
    </div>
  )
}
