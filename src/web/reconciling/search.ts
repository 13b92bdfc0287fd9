/** Against what of ours a list is to be held, as the address of the page says. */
export interface ReconcilingSearch {
  readonly register?: string | undefined
  readonly where?: string | undefined
  readonly q?: string | undefined
  readonly indicator?: string | undefined
}

export function reconcilingSearch(search: Record<string, unknown>): ReconcilingSearch {
  const text = (name: keyof ReconcilingSearch) => {
    const value = search[name]
    return typeof value === 'string' && value !== '' ? { [name]: value } : {}
  }
  return { ...text('register'), ...text('where'), ...text('q'), ...text('indicator') }
}
