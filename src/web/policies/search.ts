/** Which clause or firm a page of policies is about. */
export interface PolicySearch {
  readonly clause?: string
  readonly enterprise?: string
}

export function policySearch(search: Record<string, unknown>): PolicySearch {
  const { clause, enterprise } = search
  return {
    ...(typeof clause === 'string' && { clause }),
    ...(typeof enterprise === 'string' && { enterprise }),
  }
}
