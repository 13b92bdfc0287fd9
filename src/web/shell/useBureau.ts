import { getRouteApi } from '@tanstack/react-router'

const route = getRouteApi('/$bureau')

/** The bureau in whose pages one is, for pages that need nothing else of where they stand. */
export function useBureau(): string {
  return route.useParams().bureau
}
