/** Microseconds since 1970, as the journal counts them. */
export type Micros = bigint

export function nowMicros(): Micros {
  return BigInt(Math.round((performance.timeOrigin + performance.now()) * 1000))
}

/** ISO text in UTC with six decimals, which is how entries are stamped, hashed and shown. */
export function microsText(micros: Micros): string {
  const ms = Number(micros / 1000n)
  if (ms !== last.ms) last = { ms, text: new Date(ms).toISOString().slice(0, -1) }
  return `${last.text}${String(micros % 1000n).padStart(3, '0')}Z`
}

// Entries that are written together follow each other by a microsecond.
let last = { ms: 0, text: '1970-01-01T00:00:00.000' }

export function parseMicros(text: string): Micros {
  const match = /^(.*?)(?:\.(\d{1,6}))?(Z|[+-]\d{2}:?\d{2})$/.exec(text)
  if (match === null) throw new RangeError(`no time with a zone: ${text}`)
  const ms = Date.parse(`${match[1]}${match[3]}`)
  if (Number.isNaN(ms)) throw new RangeError(`no time: ${text}`)
  return BigInt(ms) * 1000n + BigInt((match[2] ?? '').padEnd(6, '0'))
}

const EIGHT_HOURS = 8n * 3600n * 1_000_000n

/** The month of recording in China Standard Time, counted like a period's months. */
export function recordedMonth(recordedAt: string): number {
  const local = new Date(Number((parseMicros(recordedAt) + EIGHT_HOURS) / 1000n))
  return local.getUTCFullYear() * 12 + local.getUTCMonth()
}

/** The first instant of a month in China Standard Time. */
export function monthStart(month: number): string {
  const local = BigInt(Date.UTC(Math.floor(month / 12), month % 12, 1)) * 1000n
  return microsText(local - EIGHT_HOURS)
}

/** The first instant after a day has ended in China Standard Time. */
export function dayEnd(day: string): string {
  const local = BigInt(Date.parse(`${day}T00:00:00Z`) + 86_400_000) * 1000n
  return microsText(local - EIGHT_HOURS)
}
