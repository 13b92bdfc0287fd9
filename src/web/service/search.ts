/** What the address of the visits' page says: which side of it, and which campaign is open. */
export interface ServiceSearch {
  readonly view?: 'contacts' | undefined
  readonly campaign?: string | undefined
}

export function serviceSearch({ view, campaign }: Record<string, unknown>): ServiceSearch {
  return {
    ...(view === 'contacts' ? { view } : {}),
    ...(typeof campaign === 'string' && campaign !== '' ? { campaign } : {}),
  }
}
