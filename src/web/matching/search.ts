export const sides = ['achievements', 'partners', 'liaisons'] as const
export type Side = (typeof sides)[number]

/** What the address of the page says: from which side one looks, and which need or achievement is open. */
export interface MatchingSearch {
  readonly side?: Side | undefined
  readonly of?: string | undefined
}

export function matchingSearch({ side, of }: Record<string, unknown>): MatchingSearch {
  const known = sides.find((one) => one === side)
  return {
    ...(known === undefined ? {} : { side: known }),
    ...(typeof of === 'string' && of !== '' ? { of } : {}),
  }
}
