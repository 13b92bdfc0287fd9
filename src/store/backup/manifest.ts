import { z } from 'zod'

/** What the first member of a backup says of the books in it. */
export interface Manifest {
  readonly format: typeof FORMAT
  readonly version: typeof VERSION
  /** The product that made it. */
  readonly product: string
  readonly madeAt: string
  /** The steps that its schema had taken, in their order. */
  readonly migrations: readonly string[]
  /** The columns of each table, in the order of its rows. */
  readonly tables: { readonly [table: string]: readonly string[] }
  readonly bureaus: readonly BureauFacts[]
}

/** Where the journal of a bureau stood, and how much there was of what. */
export interface BureauFacts {
  readonly code: string
  readonly name: string
  readonly head: number
  readonly hash: string
  readonly counts: { readonly [K in Counted]: number }
}

export type Counted = keyof typeof countedTables

/** What is counted for each bureau, on both ends. */
export const countedTables = {
  entries: 'entry',
  postings: 'posting',
  versions: 'record_version',
  batches: 'import_batch',
  documents: 'document',
} as const

/** What the last member says of all others. */
export interface Contents {
  /** Rows by table. */
  readonly rows: { readonly [table: string]: number }
  readonly files: number
  /** Files that the books refer to and that could not be taken along. */
  readonly lost: readonly LostFile[]
}

export interface LostFile {
  readonly hash: string
  readonly why: 'absent' | 'altered'
}

export const FORMAT = 'kechuang-backup'
export const VERSION = 1

const count = z.number().int().nonnegative()
const hash = z.string().regex(/^[0-9a-f]{64}$/)

export const manifestSchema: z.ZodType<Manifest> = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  product: z.string(),
  madeAt: z.iso.datetime(),
  migrations: z.array(z.string()).min(1),
  tables: z.record(z.string(), z.array(z.string()).min(1)),
  bureaus: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string(),
      head: count,
      hash,
      counts: z.strictObject({ entries: count, postings: count, versions: count, batches: count, documents: count }),
    }),
  ),
})

export const contentsSchema: z.ZodType<Contents> = z.strictObject({
  rows: z.record(z.string(), count),
  files: count,
  lost: z.array(z.strictObject({ hash, why: z.enum(['absent', 'altered']) })),
})
