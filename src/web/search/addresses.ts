import type { SearchGroup, SearchHit } from '../api/search.ts'
import { writeSearch } from '../search.ts'
import type { Here } from '../shell/standing.ts'

type Standing = Pick<Here, 'bureau' | 'period' | 'area' | 'asOf'>

/** Where a hit leads; an indicator opens where somebody is. */
export function addressOf(here: Standing, { kind, register }: SearchGroup, { id, title }: SearchHit): string {
  switch (kind) {
    case 'enterprise':
      return pageOf(here, `/enterprises/${id}`)
    case 'record':
      return pageOf(here, `/registers/${register}/${id}`)
    case 'document':
      return pageOf(here, `/documents/${id}`)
    case 'indicator':
      return pageOf(here, '/indicators', { open: id })
    case 'register':
      return pageOf(here, `/registers/${id}`)
    case 'batch':
      return pageOf(here, '/batches', { q: title })
  }
}

/** A page of the bureau, where and when the present one stands. */
export function pageOf(
  { bureau, period, area, asOf }: Standing,
  path: string,
  more: { readonly [name: string]: string } = {},
): string {
  return `/${bureau}${path}${writeSearch({ period, area, asOf, ...more })}`
}
