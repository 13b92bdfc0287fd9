/** How many there are of each kind, in the order of their first. */
export function countsOf<T, K>(all: readonly T[], kindOf: (one: T) => K): ReadonlyMap<K, number> {
  const counts = new Map<K, number>()
  for (const one of all) counts.set(kindOf(one), (counts.get(kindOf(one)) ?? 0) + 1)
  return counts
}
