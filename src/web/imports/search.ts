/** What the addresses of imports say beside where their page stands. */
export interface ImportSearch {
  readonly register?: string | undefined
  /** A part of the name of the file. */
  readonly q?: string | undefined
  /** The batch that is open. */
  readonly batch?: string | undefined
}

export function importSearch(search: Record<string, unknown>): ImportSearch {
  const text = (name: keyof ImportSearch) => {
    const value = search[name]
    return typeof value === 'string' && value !== '' ? { [name]: value } : {}
  }
  return { ...text('register'), ...text('batch'), ...text('q') }
}
