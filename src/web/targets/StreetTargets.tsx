import { Select } from 'antd'
import { useState } from 'react'
import { formatDecimal } from '../../kernel/exact.ts'
import type { Decimal } from '../../kernel/values.ts'
import type { Targets } from '../api/targets.ts'
import { NONE } from '../figure/format.ts'
import { Decomposed } from './Decomposed.tsx'
import { cellKey, type Draft, type Drafts, readTyped, shownTyped, standing } from './drafts.ts'

/** The same on a phone: one street at a time. */
export function StreetTargets({
  targets,
  labels,
  drafts,
  editable,
  onEdit,
}: {
  readonly targets: Targets
  readonly labels: ReadonlyMap<string, string>
  readonly drafts: Drafts
  readonly editable: boolean
  readonly onEdit: (cells: ReadonlyMap<string, Draft>) => void
}) {
  const { areas, rows, year } = targets
  const [typing, setTyping] = useState<string | null>(null)
  const [wanted, setWanted] = useState(areas[0]?.code ?? '')
  const column = Math.max(
    0,
    areas.findIndex(({ code }) => code === wanted),
  )
  return (
    <>
      <Select
        className="targets-street"
        aria-label="哪个街道"
        value={areas[column]?.code ?? ''}
        onChange={setWanted}
        options={areas.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <ul className="kc-card targets-list">
        {rows.map((row) => {
          const cell = row.cells[column]
          if (cell === undefined) return null
          const draft = standing(cell, drafts, row.id)
          return (
            <li key={row.id}>
              <span>{labels.get(row.id) ?? row.id}</span>
              <span className="targets-one">
                <input
                  aria-label={`${areas[column]?.name} ${labels.get(row.id)} ${year}年目标`}
                  aria-invalid={readTyped(draft.value) === undefined}
                  inputMode="decimal"
                  autoComplete="off"
                  readOnly={!editable}
                  value={typing === row.id ? draft.value : shownTyped(draft.value)}
                  onChange={({ target }) => {
                    setTyping(row.id)
                    onEdit(new Map([[cellKey(row.id, cell.area), { ...draft, value: target.value }]]))
                  }}
                  onBlur={() => setTyping(null)}
                />
                <small>{row.unit}</small>
              </span>
              <small className="kc-quiet">
                上年 {cell.lastYear === null ? NONE : formatDecimal(cell.lastYear as Decimal, { group: true })}
                {column === 0 && (
                  <span className="targets-over">
                    街道合计 <Decomposed row={row} drafts={drafts} />
                  </span>
                )}
              </small>
            </li>
          )
        })}
      </ul>
    </>
  )
}
