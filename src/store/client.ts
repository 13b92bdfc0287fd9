import pg from 'pg'
import { nameOf, PREPARED } from './prepared.ts'
import { Turns, type Wire } from './turns.ts'

/** A client that keeps marked statements by a name, and sends off at once what is asked of it within one turn. */
export class PreparingClient extends pg.Client {
  readonly #turns: Turns | null

  constructor(config?: pg.ClientConfig) {
    super(config)
    const { pipeline, connection } = this as unknown as { readonly pipeline: boolean; readonly connection: Wire }
    this.#turns = pipeline ? new Turns(connection) : null
  }

  // biome-ignore lint/suspicious/noExplicitAny: the ways to call it are those of the client
  override query(...args: any[]): any {
    const [text, values] = args
    const call = super.query as (...args: unknown[]) => unknown
    this.#turns?.gather()
    if (typeof text !== 'string' || !text.startsWith(PREPARED) || !Array.isArray(values)) return call.apply(this, args)
    return call.call(this, { name: nameOf(text), text, values }, ...args.slice(2))
  }
}
