import { caseLists, type ListName } from '../api/cases.ts'

/** What the address of a case says beside which it is: the action whose form is open. */
export interface CaseSearch {
  readonly do?: string | undefined
}

export function caseSearch(search: Record<string, unknown>): CaseSearch {
  return typeof search.do === 'string' && search.do !== '' ? { do: search.do } : {}
}

/** Which list of cases, and which of them. */
export interface WorkSearch {
  readonly list?: ListName | undefined
  readonly kind?: string | undefined
  readonly state?: string | undefined
  readonly street?: string | undefined
  readonly q?: string | undefined
  readonly page?: string | undefined
}

export function workSearch(search: Record<string, unknown>): WorkSearch {
  const text = (name: keyof WorkSearch) => {
    const value = search[name]
    return typeof value === 'string' && value !== '' ? { [name]: value } : {}
  }
  const list = caseLists.find((one) => one === search.list)
  return {
    ...(list === undefined ? {} : { list }),
    ...{ ...text('kind'), ...text('state'), ...text('street'), ...text('q'), ...text('page') },
  }
}
