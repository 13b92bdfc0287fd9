/** Against what of ours a list is to be held, as the address of the page says. */
export interface ReconcilingSearch {
  readonly register?: string | undefined
  readonly where?: string | undefined
  readonly q?: string | undefined
  readonly indicator?: string | undefined
  /** Figures against figures, where it is not lists against lists. */
  readonly view?: 'figures' | undefined
}

export function reconcilingSearch(search: Record<string, unknown>): ReconcilingSearch {
  const text = (name: Exclude<keyof ReconcilingSearch, 'view'>) => {
    const value = search[name]
    return typeof value === 'string' && value !== '' ? { [name]: value } : {}
  }
  const view = search.view === 'figures' ? ({ view: 'figures' } as const) : {}
  return { ...view, ...text('register'), ...text('where'), ...text('q'), ...text('indicator') }
}
