import { useEffect, useRef } from 'react'

const LETTER_WITHIN_MS = 1_500

/** `n` and `p` step through findings, `a` takes the correction of the current one or takes it back. */
export function useSteps({
  places,
  current,
  enabled,
  onCurrent,
  onToggle,
}: {
  readonly places: readonly number[]
  readonly current: number | null
  readonly enabled: boolean
  readonly onCurrent: (place: number) => void
  readonly onToggle: (place: number) => void
}): void {
  const state = useRef({ places, current, onCurrent, onToggle })
  state.current = { places, current, onCurrent, onToggle }
  useEffect(() => {
    if (!enabled) return
    let wentAt = Number.NEGATIVE_INFINITY
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isWriting(event.target)) return
      // The letter behind `g` leads to a page.
      const afterG = event.timeStamp - wentAt < LETTER_WITHIN_MS
      wentAt = event.key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY
      if (afterG) return
      const { places: all, current: at, onCurrent: go, onToggle: take } = state.current
      const next = stepped(event.key, all, at)
      if (next !== undefined) go(next)
      else if (event.key === 'a' && at !== null) take(at)
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [enabled])
}

function stepped(key: string, places: readonly number[], current: number | null): number | undefined {
  if (key === 'n') return places.find((place) => place > (current ?? -1)) ?? places[0]
  if (key === 'p') return places.findLast((place) => place < (current ?? Number.POSITIVE_INFINITY)) ?? places.at(-1)
  return undefined
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type=checkbox]), textarea, select, [role="dialog"], [role="listbox"]') !== null
  )
}
