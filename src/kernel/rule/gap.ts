/**
 * Where a value should be and none is: facts are missing, or the computation failed. Both go through every
 * operation; neither is ever taken for no.
 */
export class Gap {
  /** Facts without which nothing can be said, in the words of the dictionary. */
  readonly missing: readonly string[]
  /** Why the computation failed, in Chinese; `null` where only facts are missing. */
  readonly error: string | null

  constructor(missing: readonly string[], error: string | null) {
    this.missing = missing
    this.error = error
  }
}

export function unknown(...missing: readonly string[]): Gap {
  return new Gap(missing, null)
}

export function failed(error: string): Gap {
  return new Gap([], error)
}

/** What two values lack together; at least one of them is a gap. An error hides what is merely missing. */
export function joined(a: unknown, b: unknown): Gap {
  if (!(a instanceof Gap)) return b as Gap
  if (!(b instanceof Gap) || a === b || a.error !== null) return a
  if (b.error !== null) return b
  return new Gap([...new Set([...a.missing, ...b.missing])], null)
}
