const UINT32 = 2 ** 32
/** Outputs of the generator that are thrown away, so that near seeds part. */
const WARM_UP = 16

/**
 * Random numbers from a seed, the same for ever: a draw can be held again years later to prove it. Generator sfc32
 * (Doty-Humphrey, PractRand), state from FNV-1a over the seed. Not for secrets.
 */
export function source(seed: string): (below: number) => number {
  let [a, b, c, count] = [hash(seed, 0), hash(seed, 1), hash(seed, 2), 1]
  const next = (): number => {
    const sum = (a + b + count) | 0
    count = (count + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  for (let i = 0; i < WARM_UP; i++) next()
  return (below) => {
    if (!Number.isInteger(below) || below < 1 || below > UINT32) throw new RangeError(`no number below ${below}`)
    // The last incomplete round would favour small numbers.
    const fair = UINT32 - (UINT32 % below)
    for (;;) {
      const value = next()
      if (value < fair) return value % below
    }
  }
}

function hash(text: string, salt: number): number {
  let value = 0x811c9dc5 ^ salt
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) | 0
}
