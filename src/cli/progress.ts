const EVERY_MS = 1_000

/** Says on stderr how far a long piece of work is: each new step at once, counts within a step now and then. */
export function progressLine(quiet: boolean): (text: string) => void {
  let [step, saidAt] = ['', 0]
  return (text) => {
    const now = performance.now()
    const same = text.split(/[：\d]/, 1)[0] === step
    if (quiet || (same && now - saidAt < EVERY_MS)) return
    ;[step, saidAt] = [text.split(/[：\d]/, 1)[0] ?? '', now]
    console.error(text)
  }
}

const MIB = 1024 * 1024

export function megabytes(bytes: number): string {
  return `${(bytes / MIB).toFixed(bytes < 10 * MIB ? 1 : 0)} MB`
}
