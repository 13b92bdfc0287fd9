import { useCallback, useEffect, useRef, useState } from 'react'
import { queries } from '../api/queries.ts'
import { type Asked, PAGE_ROWS, type Row, rowsQuery } from '../api/registers.ts'

/** A scrollbar that is drawn past a thousand rows does not ask for each of them. */
const ASK_AFTER_MS = 60
const PAGES_AT_ONCE = 26

interface Store {
  readonly key: string
  readonly pages: Map<number, readonly Row[]>
  readonly asked: Set<number>
  /** Where each record stands. */
  readonly places: Map<string, { readonly page: number; readonly at: number }>
}

export interface Rows {
  readonly rowAt: (index: number) => Row | undefined
  /** Another one whenever rows were read or changed. */
  readonly version: number
  readonly rowOf: (id: string) => Row | undefined
  readonly need: (first: number, last: number) => void
  readonly replace: (rows: readonly Row[]) => void
  readonly reload: () => void
  readonly loaded: readonly Row[]
  readonly error: unknown
}

/** The rows of a list, read in pages as they come into sight and kept until the list asks for something else. */
export function useRows(bureau: string, register: string, asked: Asked): Rows {
  const [turn, setTurn] = useState(0)
  const [version, setVersion] = useState(0)
  const [error, setError] = useState<unknown>(null)
  const key = JSON.stringify([bureau, register, asked, turn])
  const store = useRef<Store>(emptyStore(key))
  if (store.current.key !== key) store.current = emptyStore(key)
  const of = useRef({ bureau, register, asked })
  of.current = { bureau, register, asked }
  const changed = useCallback(() => setVersion((count) => count + 1), [])

  const ask = useCallback(
    async (page: number) => {
      const { current: own } = store
      if (own.asked.has(page)) return
      own.asked.add(page)
      try {
        const { bureau, register, asked } = of.current
        const rows = await queries.fetchQuery(rowsQuery(bureau, register, asked, page))
        own.pages.set(page, rows)
        rows.forEach(({ id }, at) => void own.places.set(id, { page, at }))
        if (own === store.current) setError(null)
      } catch (fault) {
        own.asked.delete(page)
        if (own === store.current) setError(fault)
      }
      if (own === store.current) changed()
    },
    [changed],
  )

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const need = useCallback(
    (first: number, last: number) => {
      const pages = pagesOf(first, last)
      if (pages.every((page) => store.current.asked.has(page))) return
      clearTimeout(timer.current)
      timer.current = setTimeout(() => {
        for (const page of pages) void ask(page)
      }, ASK_AFTER_MS)
    },
    [ask],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins with its first page
  useEffect(() => {
    void ask(0)
  }, [key, ask])
  useEffect(() => () => clearTimeout(timer.current), [])

  const rowAt = useCallback(
    (index: number) => store.current.pages.get(Math.floor(index / PAGE_ROWS))?.[index % PAGE_ROWS],
    [],
  )
  const rowOf = useCallback((id: string) => {
    const place = store.current.places.get(id)
    return place === undefined ? undefined : store.current.pages.get(place.page)?.[place.at]
  }, [])
  const replace = useCallback(
    (rows: readonly Row[]) => {
      for (const row of rows) {
        const place = store.current.places.get(row.id)
        const page = place && store.current.pages.get(place.page)
        if (place === undefined || page === undefined) continue
        store.current.pages.set(
          place.page,
          page.map((one, at) => (at === place.at ? row : one)),
        )
      }
      changed()
    },
    [changed],
  )
  const reload = useCallback(() => setTurn((count) => count + 1), [])
  return { rowAt, version, rowOf, need, replace, reload, loaded: [...store.current.pages.values()].flat(), error }
}

function emptyStore(key: string): Store {
  return { key, pages: new Map(), asked: new Set(), places: new Map() }
}

function pagesOf(first: number, last: number): number[] {
  const from = Math.floor(first / PAGE_ROWS)
  const to = Math.min(Math.floor(last / PAGE_ROWS), from + PAGES_AT_ONCE)
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
