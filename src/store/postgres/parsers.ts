import { type CustomTypesConfig, types as defaults } from 'pg'

type Parse = (text: string) => unknown

const TEXT_ARRAY: number = 1009

/** Type of the value, type of an array of it, and how its text is read; by the numbers in PostgreSQL's `pg_type`. */
const readings: readonly (readonly [type: number, array: number, parse: Parse])[] = [
  [20, 1016, parseInt8],
  [1082, 1182, asWritten],
  [1114, 1115, asWritten],
  [1184, 1185, parseTimestamptz],
  [1186, 1187, asWritten],
  [1700, 1231, asWritten],
]

const parsers: ReadonlyMap<number, Parse> = new Map(
  readings.flatMap(([type, array, parse]) => [
    [type, parse],
    [array, parseArrayOf(parse)],
  ]),
)

/**
 * How values from PostgreSQL arrive, as `types` of a `pg` client or pool, the same for every store:
 *
 * - `date`: `2026-06-30`
 * - `numeric`: the decimal as text, exact
 * - `int8`, also `count(*)`: a number; an unsafe one is an error
 * - `timestamptz`: `2026-06-30T15:59:59.123456Z`, always UTC with six decimals, so that text order is time order
 * - `timestamp`, `interval`: PostgreSQL's own text
 * - `json`, `jsonb`: parsed
 *
 * Arrays of these hold the same; every other type is read as `pg` reads it. `infinity` stays as written.
 */
export const types = {
  getTypeParser: (type: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : parsers.get(type)) ?? defaults.getTypeParser(type, format),
} satisfies CustomTypesConfig

/** @throws RangeError when the number is not exact in JavaScript */
function parseInt8(text: string): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) {
    throw new RangeError(`整数 ${text} 超出可以精确表示的范围（±9007199254740991）。请在查询中转为 numeric 或 text。`)
  }
  return number
}

const TIMESTAMPTZ = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?([+-])(\d\d)(?::(\d\d))?(?::(\d\d))?$/

/** @throws RangeError for a time before the year 1 or after 9999 */
function parseTimestamptz(text: string): string {
  if (text === 'infinity' || text === '-infinity') {
    return text
  }
  const [, day, time, fraction = '', sign, hours, minutes = '0', seconds = '0'] = TIMESTAMPTZ.exec(text) ?? []
  if (day === undefined) {
    throw new RangeError(`时间 ${text} 不在公元 1 年到 9999 年之间，或不是 ISO 格式（DateStyle）。`)
  }
  const micros = fraction.padEnd(6, '0')
  const offsetSeconds = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  if (offsetSeconds === 0) {
    return `${day}T${time}.${micros}Z`
  }
  const utcMs = Date.parse(`${day}T${time}Z`) - (sign === '-' ? -offsetSeconds : offsetSeconds) * 1000
  return `${new Date(utcMs).toISOString().slice(0, 19)}.${micros}Z`
}

function asWritten(text: string): string {
  return text
}

function parseArrayOf(parse: Parse): Parse {
  const parseTexts: Parse = defaults.getTypeParser(TEXT_ARRAY)
  const each = (item: unknown): unknown =>
    Array.isArray(item) ? item.map(each) : typeof item === 'string' ? parse(item) : item
  return (text) => each(parseTexts(text))
}
