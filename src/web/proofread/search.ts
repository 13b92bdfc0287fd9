export interface ProofreadSearch {
  /** The reading that is open: the id of its job. */
  readonly reading?: string | undefined
}

export function proofreadSearch({ reading }: Record<string, unknown>): ProofreadSearch {
  return typeof reading === 'string' && /^[0-9a-f-]{36}$/.test(reading) ? { reading } : {}
}
