/** The rule whose lists are shown first. */
export const FIRST_RULE = 'high-tech'

/** What the address of the three lists says: which rule and year, which firm is open, how it is looked at. */
export interface ListsSearch {
  readonly rule?: string | undefined
  readonly year?: string | undefined
  readonly firm?: string | undefined
  readonly view?: 'table' | 'screening' | 'tiers' | undefined
  readonly screening?: string | undefined
}

export function listsSearch(search: Record<string, unknown>): ListsSearch {
  const text = (name: 'rule' | 'firm' | 'screening') => {
    const value = search[name]
    return typeof value === 'string' && value !== '' ? { [name]: value } : {}
  }
  const year = String(search.year ?? '')
  const view: Pick<ListsSearch, 'view'> =
    search.view === 'table' || search.view === 'screening' || search.view === 'tiers' ? { view: search.view } : {}
  return { ...text('rule'), ...text('firm'), ...text('screening'), ...view, ...(/^\d{4}$/.test(year) ? { year } : {}) }
}
