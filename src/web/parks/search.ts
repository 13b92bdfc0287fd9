/** How the page of parks is looked at. */
export interface ParksSearch {
  readonly view?: 'leading' | 'map' | undefined
}

export function parksSearch({ view }: Record<string, unknown>): ParksSearch {
  return view === 'leading' || view === 'map' ? { view } : {}
}
