import { type KeyboardEvent, useRef } from 'react'
import type { EnterpriseFile, TabId } from '../api/enterprises.ts'

/** The parts of the file, with how many records each has; arrows lead from one to the next. */
export function TabStrip({
  tabs,
  chosen,
  onChoose,
}: {
  readonly tabs: EnterpriseFile['tabs']
  readonly chosen: TabId
  readonly onChoose: (tab: TabId) => void
}) {
  const strip = useRef<HTMLDivElement>(null)
  const at = tabs.findIndex(({ id }) => id === chosen)
  const go = (to: number) => {
    const next = tabs[(to + tabs.length) % tabs.length]
    if (next === undefined) return
    onChoose(next.id)
    strip.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus()
  }
  const press = (event: KeyboardEvent) => {
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    go(to)
  }
  return (
    <div className="efile-strip" role="tablist" aria-label="档案的各部分" ref={strip} onKeyDown={press}>
      {tabs.map(({ id, label, count }) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={id === chosen}
          aria-controls={id === chosen ? `part-${id}` : undefined}
          tabIndex={id === chosen ? 0 : -1}
          className={id === chosen ? 'kc-plain efile-tab efile-tab-here' : 'kc-plain efile-tab'}
          onClick={() => onChoose(id)}
        >
          {label}
          {count !== null && count > 0 && <small> {count}</small>}
        </button>
      ))}
    </div>
  )
}
