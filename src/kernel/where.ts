/** Which postings a leaf takes: for each dimension named, one of its values. */
export type Dimensions = { readonly [dimension: string]: readonly string[] }

/** The dimensions that a leaf looks at, in a fixed order: the name of the balances it can be read from. */
export function viewOf(where: Dimensions): string {
  return Object.keys(where).sort().join(',')
}
