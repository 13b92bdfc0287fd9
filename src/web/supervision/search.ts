/** What the address of the page of tasks says: which side of it is looked at, and narrowed to whom. */
export const supervisionTabs = ['board', 'sources', 'campaigns', 'year', 'assessment'] as const
export type SupervisionTab = (typeof supervisionTabs)[number]

export interface SupervisionSearch {
  readonly tab?: SupervisionTab | undefined
  readonly owner?: string | undefined
  readonly kind?: string | undefined
}

export function supervisionSearch(search: Record<string, unknown>): SupervisionSearch {
  const tab = supervisionTabs.find((one) => one === search.tab && one !== 'board')
  const text = (name: 'owner' | 'kind') => {
    const value = search[name]
    return typeof value === 'string' && value !== '' ? { [name]: value } : {}
  }
  return { ...(tab === undefined ? {} : { tab }), ...text('owner'), ...text('kind') }
}
