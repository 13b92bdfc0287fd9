import { getRouteApi } from '@tanstack/react-router'
import type { Standing } from '../api/bureau.ts'
import type { Aspect } from '../api/figures.ts'
import type { ShellSearch } from '../search.ts'
import { type Here, standingOf } from './standing.ts'
import { useSearchChange } from './useSearch.ts'

const route = getRouteApi('/$bureau')

/** The figure that is open in the drawer. The address keeps it, so that a figure can be sent as a link. */
export type OpenedFigure =
  | {
      readonly kind: 'indicator'
      readonly id: string
      readonly aspect: Aspect
      readonly path: string | undefined
      readonly during: string | undefined
      readonly at: string | undefined
      readonly known: string | undefined
      readonly slice: string | undefined
      readonly since: string | undefined
    }
  | { readonly kind: 'citation'; readonly document: string; readonly figure: string; readonly path: string | undefined }

export interface ToOpen {
  readonly id: string
  readonly aspect?: Aspect
  /** Elsewhere than the page stands: another period, another area, an earlier cut-off. */
  readonly during?: string
  readonly at?: string
  readonly known?: string
  /** Only a part of it, and held against what cut-off. */
  readonly slice?: string
  readonly since?: string
}

const closed = {
  open: undefined,
  cite: undefined,
  aspect: undefined,
  path: undefined,
  during: undefined,
  at: undefined,
  known: undefined,
  slice: undefined,
  since: undefined,
} as const

export function useOpenFigure() {
  const search = route.useSearch()
  const change = useSearchChange()
  return {
    opened: openedFigure(search),
    open: ({ id, aspect, ...where }: ToOpen) =>
      change({ ...closed, open: id, aspect: aspect === 'value' ? undefined : aspect, ...where }),
    openCitation: (document: string, figure: string) => change({ ...closed, cite: `${document}.${figure}` }),
    compare: (since: string | undefined) => change({ since }),
    follow: (to: string | undefined) => change({ path: to }),
    close: () => change(closed),
  }
}

/** What the address opens. */
export function openedFigure({
  open,
  cite,
  aspect,
  path,
  during,
  at,
  known,
  slice,
  since,
}: ShellSearch): OpenedFigure | null {
  const [document, figure] = cite?.split('.') ?? []
  if (document !== undefined && figure !== undefined) return { kind: 'citation', document, figure, path }
  if (open === undefined) return null
  return { kind: 'indicator', id: open, aspect: aspect ?? 'value', path, during, at, known, slice, since }
}

/** Where an opened figure stands: where the page does, unless it was opened elsewhere. */
export function standingOfFigure(here: Here, opened: OpenedFigure): Standing {
  const page = standingOf(here)
  if (opened.kind === 'citation') return page
  return {
    ...page,
    period: opened.during ?? page.period,
    area: opened.at ?? page.area,
    asOf: opened.known ?? page.asOf,
  }
}
