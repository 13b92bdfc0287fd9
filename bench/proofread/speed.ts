import { median } from '../median.ts'
import type { Proofread } from './proofreader.ts'

const ROUNDS = 3
/** A text that takes longer is read once. */
const PATIENCE_MS = 5_000

export interface Speed {
  readonly bytes: number
  readonly seconds: number
  readonly secondsPerMB: number
}

/** Seconds for texts of given sizes in bytes of UTF-8, made by repeating `texts`. Linear: the same per MB at any size. */
export function speedOf(
  proofread: Proofread,
  texts: readonly string[],
  date: string,
  sizes: readonly number[],
): readonly Speed[] {
  return sizes.map((bytes) => {
    const text = repeated(texts, bytes)
    const times: number[] = []
    do {
      const started = performance.now()
      proofread(text, { date })
      times.push(performance.now() - started)
    } while (times.length < ROUNDS && times[0]! < PATIENCE_MS)
    const seconds = median(times) / 1000
    const size = Buffer.byteLength(text)
    return { bytes: size, seconds, secondsPerMB: Math.round((seconds / size) * 1e9) / 1000 }
  })
}

function repeated(texts: readonly string[], bytes: number): string {
  const all = `${texts.join('\n\n')}\n\n`
  const times = Math.ceil(bytes / Buffer.byteLength(all))
  const long = all.repeat(times)
  return long.slice(0, Math.round((long.length * bytes) / Buffer.byteLength(long)))
}
