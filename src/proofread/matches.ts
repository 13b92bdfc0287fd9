const NONE: readonly RegExpExecArray[] = []

/**
 * As `text.matchAll(pattern)`, but for a pattern that mostly finds nothing: it is not copied for each text, and where
 * every match has `needle` in it, only texts that have it are searched.
 */
export function matchesIn(text: string, pattern: RegExp, needle = ''): readonly RegExpExecArray[] {
  if (needle !== '' && !text.includes(needle)) return NONE
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return NONE
  const found: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += 1
  }
  return found
}
