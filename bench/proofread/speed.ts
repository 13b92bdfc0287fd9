import { median } from '../median.ts'
import type { Proofread } from './proofreader.ts'

const ROUNDS = 3
/** A text that takes longer is read once. */
const PATIENCE_MS = 5_000

export interface Speed {
  readonly bytes: number
  readonly seconds: number
  /** Of the processor, with the threads that compile and collect: says more than the clock on a busy machine. */
  readonly processorSeconds: number
  readonly processorSecondsPerMB: number
}

/**
 * The middle of a few readings in this process, for texts of given sizes in bytes of UTF-8, made by repeating `texts`.
 * Linear: the same per MB at any size.
 */
export function speedOf(
  proofread: Proofread,
  texts: readonly string[],
  date: string,
  sizes: readonly number[],
): readonly Speed[] {
  return sizes.map((bytes) => {
    const text = repeated(texts, bytes)
    const times: number[] = []
    const processorTimes: number[] = []
    do {
      const started = performance.now()
      const before = process.cpuUsage()
      proofread(text, { date })
      const { user, system } = process.cpuUsage(before)
      times.push(performance.now() - started)
      processorTimes.push((user + system) / 1000)
    } while (times.length < ROUNDS && times[0]! < PATIENCE_MS)
    const processorSeconds = median(processorTimes) / 1000
    const size = Buffer.byteLength(text)
    return {
      bytes: size,
      seconds: median(times) / 1000,
      processorSeconds,
      processorSecondsPerMB: Math.round((processorSeconds / size) * 1e9) / 1000,
    }
  })
}

function repeated(texts: readonly string[], bytes: number): string {
  const all = `${texts.join('\n\n')}\n\n`
  const times = Math.ceil(bytes / Buffer.byteLength(all))
  const long = all.repeat(times)
  return long.slice(0, Math.round((long.length * bytes) / Buffer.byteLength(long)))
}
