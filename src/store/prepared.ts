import { sql } from 'kysely'
import pg from 'pg'

const MARK = '/* prepared */'

/**
 * Stands in front of a statement that nearly every request sends: each connection reads and plans it once. For those
 * whose plan does not depend on what is asked.
 */
export const prepared = sql.raw(MARK)

const names = new Map<string, string>()

/** A client that keeps marked statements by a name. */
export class PreparingClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: the ways to call it are those of the client
  override query(...args: any[]): any {
    const [text, values] = args
    const call = super.query as (...args: unknown[]) => unknown
    if (typeof text !== 'string' || !text.startsWith(MARK) || !Array.isArray(values)) return call.apply(this, args)
    return call.call(this, { name: nameOf(text), text, values }, ...args.slice(2))
  }
}

function nameOf(text: string): string {
  const name = names.get(text) ?? `prepared_${names.size}`
  names.set(text, name)
  return name
}
