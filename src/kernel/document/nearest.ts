/** The known name that a mistyped one most likely means; `null` where none is near. */
export function nearest(word: string, names: Iterable<string>): string | null {
  const said = word.toLowerCase()
  let [best, distance] = [null as string | null, Math.max(2, Math.floor(said.length / 3)) + 1]
  for (const name of names) {
    const steps = editDistance(said, name.toLowerCase(), distance)
    if (steps < distance) [best, distance] = [name, steps]
  }
  return best
}

/** Insertions, deletions and replacements between two words; `limit` once there are that many. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    previous = row
  }
  return previous[b.length] ?? limit
}
