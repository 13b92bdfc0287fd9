import { sql } from 'kysely'

/**
 * Stands in front of a statement that nearly every request sends: each connection reads and plans it once. For those
 * whose plan does not depend on what is asked.
 */
export const PREPARED = '/* prepared */'

/** The same within a query. */
export const prepared = sql.raw(PREPARED)

const names = new Map<string, string>()

/** The name under which every connection keeps a marked statement. */
export function nameOf(text: string): string {
  const name = names.get(text) ?? `prepared_${names.size}`
  names.set(text, name)
  return name
}
