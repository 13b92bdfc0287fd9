import { useCallback, useLayoutEffect, useRef } from 'react'

/** A function that stays the same while what it does follows the page. */
export function useLatest<A extends readonly unknown[]>(does: (...given: A) => void): (...given: A) => void {
  const latest = useRef(does)
  useLayoutEffect(() => {
    latest.current = does
  })
  return useCallback((...given: A) => latest.current(...given), [])
}
