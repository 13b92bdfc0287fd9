import { stringify } from 'yaml'

/** A rule as its record keeps it. */
export function ruleText(data: unknown): string {
  return stringify(bare(data), { lineWidth: 0 })
}

/** Without what nobody wrote: no value, an empty list, an empty group. */
function bare(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(bare)
  if (typeof data !== 'object' || data === null) return data
  const written = Object.entries(data).filter(([, value]) => value !== null && value !== undefined && !isEmpty(value))
  return Object.fromEntries(written.map(([name, value]) => [name, bare(value)]))
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}
