import type { TabId } from '../api/enterprises.ts'

export const tabIds = [
  'basic',
  'titles',
  'finance',
  'ip',
  'funds',
  'platforms',
  'contracts',
  'services',
  'assessment',
  'changes',
] as const satisfies readonly TabId[]

/** What the address of an enterprise's file says beside what every page says: the part in sight, and of which years. */
export interface EnterpriseSearch {
  readonly tab?: TabId | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export function enterpriseSearch(search: Record<string, unknown>): EnterpriseSearch {
  const tab = tabIds.find((one) => one === search.tab)
  const year = (name: 'from' | 'to') => {
    const value = search[name]
    return typeof value === 'string' && /^\d{4}$/.test(value) ? { [name]: value } : {}
  }
  return { ...(tab === undefined ? {} : { tab }), ...year('from'), ...year('to') }
}
