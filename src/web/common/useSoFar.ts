import { startTransition, useEffect, useState } from 'react'

const AT_FIRST = 40
const MORE = 80

/**
 * How many of a long list's rows are drawn: at once what fills the screen, the others bit by bit while nobody waits.
 * Begins anew where `whose` is another list; `covered` by something that is looked at, it stays as it is.
 */
export function useSoFar(total: number, whose: string, covered = false): number {
  const [drawn, setDrawn] = useState({ whose, rows: AT_FIRST })
  const rows = drawn.whose === whose ? drawn.rows : AT_FIRST
  useEffect(() => {
    if (rows >= total || covered) return
    const next = setTimeout(() => startTransition(() => setDrawn({ whose, rows: rows + MORE })))
    return () => clearTimeout(next)
  }, [rows, total, whose, covered])
  return Math.min(rows, total)
}
