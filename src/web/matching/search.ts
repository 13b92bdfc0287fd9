/** What the address of the page says: from which side one looks, and which need or achievement is open. */
export interface MatchingSearch {
  readonly side?: 'achievements' | undefined
  readonly of?: string | undefined
}

export function matchingSearch({ side, of }: Record<string, unknown>): MatchingSearch {
  return {
    ...(side === 'achievements' ? { side } : {}),
    ...(typeof of === 'string' && of !== '' ? { of } : {}),
  }
}
