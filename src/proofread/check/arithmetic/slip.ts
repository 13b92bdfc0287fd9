/**
 * Whether a hand that meant one number could have written the other: one digit another, two digits changed places, one
 * lost or one too many. A figure that came about by chance is so near in some five of a hundred.
 */
export function isSlip(written: string, meant: string): boolean {
  if (written === meant) return false
  const [short, long] = written.length <= meant.length ? [written, meant] : [meant, written]
  if (long.length - short.length > 1) return false
  let from = 0
  while (from < short.length && short[from] === long[from]) from++
  let tail = 0
  while (tail < short.length - from && short.at(-1 - tail) === long.at(-1 - tail)) tail++
  const [a, b] = [short.slice(from, short.length - tail), long.slice(from, long.length - tail)]
  if (long.length > short.length) return a === '' && b !== '.'
  if (a.length === 1) return a !== '.' && b !== '.'
  const [x, y] = [a.replace('.', ''), b.replace('.', '')]
  return a.indexOf('.') === b.indexOf('.') && x.length === 2 && x[0] === y[1] && x[1] === y[0]
}
