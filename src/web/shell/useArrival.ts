import { useRouterState } from '@tanstack/react-router'
import { type RefObject, useEffect, useRef } from 'react'

/** A page that takes longer to name itself is left alone: whoever waits has begun with something else. */
const HEADING_WITHIN_MS = 5_000

/** On arrival at another page it is seen from its beginning and its heading has the focus, so that it is read out first. */
export function useArrival(main: RefObject<HTMLElement | null>): void {
  const pathname = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname })
  const before = useRef<string | undefined>(undefined)
  useEffect(() => {
    const came = before.current !== undefined && before.current !== pathname
    before.current = pathname
    const page = main.current
    if (!came || page === null) return
    page.scrollTop = 0
    if (focusHeading(page)) return
    const watching = new MutationObserver(() => {
      if (focusHeading(page)) stop()
    })
    watching.observe(page, { childList: true, subtree: true })
    const timer = setTimeout(() => watching.disconnect(), HEADING_WITHIN_MS)
    const stop = () => {
      clearTimeout(timer)
      watching.disconnect()
    }
    return stop
  }, [pathname, main])
}

/** Whether the page had a heading. Somebody who is writing already keeps the focus. */
function focusHeading(page: HTMLElement): boolean {
  const heading = page.querySelector<HTMLElement>('h1')
  if (heading === null) return false
  const { activeElement } = document
  if (activeElement?.closest('input, textarea, select, [contenteditable="true"], [role="dialog"]') != null) return true
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
  return true
}
