import type { Firm } from './firms.ts'

/** One page of the list, as every product is asked for it: filtered, sorted by capital downwards, with its total. */
export interface ListAsked {
  readonly status: string
  readonly foundedFrom: string
  /** From 1. */
  readonly page: number
  readonly rows: number
}

export interface ListTold {
  readonly total: number
  readonly names: readonly string[]
}

export interface Command {
  readonly command: string
  readonly args: readonly string[]
  readonly env?: { readonly [name: string]: string }
}

/** Where a product lives while it is measured. */
export interface Place {
  /** Its own folder. */
  readonly folder: string
  readonly port: number
  readonly address: string
  readonly database: { readonly host: string; readonly port: number; readonly user: string; readonly name: string }
  /** Of whoever asks: made up anew for each folder, and used nowhere else. */
  readonly secret: string
}

/** How a product is brought here, filled and asked. */
export interface Peer {
  readonly name: string
  readonly version: string
  readonly install: readonly Command[]
  /** With its empty database at hand, before it is started. */
  readonly prepare: readonly Command[]
  readonly start: Command
  env(place: Place): { readonly [name: string]: string }
  /** Asked until it answers. */
  readonly ready: string
  /** Once it runs on its empty database; what makes the collection where no file declares it. */
  declare?(place: Place, headers: Headers): Promise<void>
  /** The rows from the table `firm`. */
  readonly fill: string
  enter(place: Place): Promise<Headers>
  list(asked: ListAsked): string
  told(body: unknown): ListTold
  readonly create: { readonly path: string; body(firm: Firm): unknown }
}

export interface Headers {
  readonly [name: string]: string
}
