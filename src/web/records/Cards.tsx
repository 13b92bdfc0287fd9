import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import type { Row } from '../api/registers.ts'
import { NONE } from '../figure/format.ts'
import type { GridColumn } from '../grid/model.ts'

const CARD_HEIGHT = 92
const FACTS_SHOWN = 4
const OVERSCAN = 6

/** The list on a phone: a card per record, with what its first columns say. */
export function Cards({
  columns,
  count,
  rowAt,
  onNeed,
  hrefOf,
}: {
  readonly columns: readonly GridColumn[]
  readonly count: number
  readonly rowAt: (index: number) => Row | undefined
  readonly onNeed: (first: number, last: number) => void
  readonly hrefOf: (row: Row) => string
}) {
  const frame = useRef<HTMLDivElement>(null)
  const cards = useVirtualizer({
    count,
    getScrollElement: () => frame.current,
    estimateSize: () => CARD_HEIGHT,
    overscan: OVERSCAN,
    useFlushSync: false,
  })
  const items = cards.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  useEffect(() => onNeed(first, last), [onNeed, first, last])
  return (
    <div className="cards" ref={frame}>
      <ul style={{ height: cards.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const row = rowAt(index)
          return (
            <li key={index} style={{ transform: `translateY(${start}px)` }}>
              {row !== undefined && (
                <a href={hrefOf(row)} className="kc-card card-row">
                  <b>
                    {row.title}
                    {row.state !== 'live' && <small>{row.cells.$state?.shown}</small>}
                  </b>
                  <dl>
                    {factsOf(row, columns).map(({ key, label, unit, shown }) => (
                      <div key={key}>
                        <dt>{label}</dt>
                        <dd>
                          {shown}
                          {shown !== NONE && unit}
                        </dd>
                      </div>
                    ))}
                  </dl>
                </a>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function factsOf(row: Row, columns: readonly GridColumn[]) {
  const told = row.title
  return columns
    .filter(
      ({ key, of }) => of !== 'own' && !told.includes(row.cells[key]?.shown ?? '') && row.cells[key] !== undefined,
    )
    .slice(0, FACTS_SHOWN)
    .map(({ key, label, unit }) => ({ key, label, unit, shown: row.cells[key]?.shown || NONE }))
}
