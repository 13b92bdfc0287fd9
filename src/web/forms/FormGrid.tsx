import type { BlankSheet } from '../api/forms.ts'
import { columnLetter } from './letters.ts'

interface Spot {
  readonly row: number
  readonly column: number
}

/** A sheet of a blank as it looks, to be pointed into; what is or will be filled in stands in its cells. */
export function FormGrid({
  sheet: { name, rows, columns, words, merges },
  filled,
  chosen,
  onChoose,
}: {
  readonly sheet: BlankSheet
  /** What stands in cells that are filled, by `row column`. */
  readonly filled: ReadonlyMap<string, string>
  readonly chosen: Spot | null
  readonly onChoose: ((spot: Spot) => void) | null
}) {
  const said = new Map(words.map(({ row, column, text }) => [`${row} ${column}`, text]))
  const spans = new Map(merges.map((merge) => [`${merge.top} ${merge.left}`, merge]))
  const covered = new Set(
    merges.flatMap(({ top, left, bottom, right }) =>
      range(top, Math.min(bottom, rows)).flatMap((row) =>
        range(left, Math.min(right, columns - 1))
          .filter((column) => row !== top || column !== left)
          .map((column) => `${row} ${column}`),
      ),
    ),
  )
  return (
    <div className="forms-grid">
      <table aria-label={name}>
        <thead>
          <tr>
            <th aria-label="行号" />
            {range(0, columns - 1).map((column) => (
              <th key={column}>{columnLetter(column)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {range(1, rows).map((row) => (
            <tr key={row}>
              <th>{row}</th>
              {range(0, columns - 1).map((column) => {
                const key = `${row} ${column}`
                if (covered.has(key)) return null
                const merge = spans.get(key)
                const text = said.get(key)
                const value = filled.get(key)
                const isChosen = chosen?.row === row && chosen.column === column
                return (
                  <td
                    key={column}
                    rowSpan={merge === undefined ? 1 : merge.bottom - merge.top + 1}
                    colSpan={merge === undefined ? 1 : merge.right - merge.left + 1}
                    className={isChosen ? 'forms-chosen' : value === undefined ? '' : 'forms-filled'}
                  >
                    {onChoose === null || text !== undefined ? (
                      (value ?? text)
                    ) : (
                      <button
                        type="button"
                        className="kc-plain"
                        aria-label={`${columnLetter(column)}${row}${value === undefined ? '' : ` ${value}`}`}
                        onClick={() => onChoose({ row, column })}
                      >
                        {value ?? ' '}
                      </button>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
}
