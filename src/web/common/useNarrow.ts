import { useSyncExternalStore } from 'react'

const narrow = window.matchMedia('(max-width: 767px)')

/** Whether the page is as wide as a phone: cards instead of wide tables, drawers over the whole width. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      narrow.addEventListener('change', changed)
      return () => narrow.removeEventListener('change', changed)
    },
    () => narrow.matches,
  )
}
