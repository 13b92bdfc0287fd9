import { sql } from 'kysely'
import pg from 'pg'

/**
 * Stands in front of a statement that nearly every request sends: each connection reads and plans it once. For those
 * whose plan does not depend on what is asked.
 */
export const PREPARED = '/* prepared */'

/** The same within a query. */
export const prepared = sql.raw(PREPARED)

const names = new Map<string, string>()

/** The streams that a client writes to can hold back what is written to them. */
interface Corkable {
  cork(): void
  uncork(): void
}

/** A client that keeps marked statements by a name, and sends off at once what is asked of it within one turn. */
export class PreparingClient extends pg.Client {
  #gathering = false

  // biome-ignore lint/suspicious/noExplicitAny: the ways to call it are those of the client
  override query(...args: any[]): any {
    const [text, values] = args
    const call = super.query as (...args: unknown[]) => unknown
    this.#gather()
    if (typeof text !== 'string' || !text.startsWith(PREPARED) || !Array.isArray(values)) return call.apply(this, args)
    return call.call(this, { name: nameOf(text), text, values }, ...args.slice(2))
  }

  /** Each message that leaves on its own wakes the database, and costs as much as what most of them ask. */
  #gather(): void {
    if (this.#gathering) return
    const { stream } = (this as unknown as { readonly connection: { readonly stream: Corkable } }).connection
    this.#gathering = true
    stream.cork()
    process.nextTick(() => {
      this.#gathering = false
      stream.uncork()
    })
  }
}

function nameOf(text: string): string {
  const name = names.get(text) ?? `prepared_${names.size}`
  names.set(text, name)
  return name
}
