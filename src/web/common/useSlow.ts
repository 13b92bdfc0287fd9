import { useEffect, useState } from 'react'

const SLOW_AFTER_MS = 1_000

/** Whether something has been going on for more than a second. */
export function useSlow(busy: boolean): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!busy) return setSlow(false)
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER_MS)
    return () => clearTimeout(timer)
  }, [busy])
  return busy && slow
}
