/**
 * A function of a text that answers from memory what it was asked before. When the memory is full it is emptied: the
 * text that is read now says other words than those read before it.
 */
export function remembering<Value extends string | object | null>(
  max: number,
  work: (text: string) => Value,
): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const value = work(text)
    if (known.size >= max) known.clear()
    known.set(text, value)
    return value
  }
}
