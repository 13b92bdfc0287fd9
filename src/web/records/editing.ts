/** What the address of a record's page says: which field is to be edited, and whether it was wrong or has changed. */
export interface EditSearch {
  readonly edit?: string | undefined
  readonly how?: 'correct' | 'change' | undefined
}

export function editSearch({ edit, how }: Record<string, unknown>): EditSearch {
  return {
    ...(typeof edit === 'string' && edit !== '' ? { edit } : {}),
    ...(how === 'correct' || how === 'change' ? { how } : {}),
  }
}
