import { getRouteApi } from '@tanstack/react-router'
import type { Aspect } from '../api/queries.ts'
import { useSearchChange } from './useSearch.ts'

const route = getRouteApi('/$bureau')

/** The figure that is open in the drawer. The address keeps it, so that a figure can be sent as a link. */
export interface OpenedFigure {
  readonly id: string
  readonly aspect: Aspect
  readonly path: string | undefined
  readonly during: string | undefined
  readonly at: string | undefined
  readonly known: string | undefined
}

export interface ToOpen {
  readonly id: string
  readonly aspect?: Aspect
  /** Elsewhere than the page stands: another period, another area, an earlier cut-off. */
  readonly during?: string
  readonly at?: string
  readonly known?: string
}

const closed = {
  open: undefined,
  aspect: undefined,
  path: undefined,
  during: undefined,
  at: undefined,
  known: undefined,
} as const

export function useOpenFigure() {
  const { open, aspect, path, during, at, known } = route.useSearch()
  const change = useSearchChange()
  const opened: OpenedFigure | null =
    open === undefined ? null : { id: open, aspect: aspect ?? 'value', path, during, at, known }
  return {
    opened,
    open: ({ id, aspect, during, at, known }: ToOpen) =>
      change({ ...closed, open: id, aspect: aspect === 'value' ? undefined : aspect, during, at, known }),
    follow: (to: string | undefined) => change({ path: to }),
    close: () => change(closed),
  }
}
