/** The rule whose lists are shown first. */
export const FIRST_RULE = 'high-tech'

const views = ['table', 'screening', 'unfiled', 'tiers'] as const
type View = (typeof views)[number]

/** What the address of the three lists says: which rule and year, which firm is open, how it is looked at. */
export interface ListsSearch {
  readonly rule?: string | undefined
  readonly year?: string | undefined
  readonly firm?: string | undefined
  readonly view?: View | undefined
  readonly screening?: string | undefined
}

export function listsSearch(search: Record<string, unknown>): ListsSearch {
  const text = (name: 'rule' | 'firm' | 'screening') => {
    const value = search[name]
    return typeof value === 'string' && value !== '' ? { [name]: value } : {}
  }
  const year = String(search.year ?? '')
  const view = views.find((one) => one === search.view)
  const looked = view === undefined ? {} : { view }
  return {
    ...text('rule'),
    ...text('firm'),
    ...text('screening'),
    ...looked,
    ...(/^\d{4}$/.test(year) ? { year } : {}),
  }
}
