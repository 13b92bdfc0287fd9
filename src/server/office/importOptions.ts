import type { Chosen } from '../../exchange/table/columns.ts'
import type { Day } from '../../kernel/values.ts'
import type { DatedChange } from './plan.ts'

/** 增量, 全量名单, 名单即动作: what a list means for what it does not name. */
export type ImportMode = 'delta' | 'snapshot' | 'action'

export interface ImportOptions {
  readonly mode: ImportMode
  readonly dryRun: boolean
  readonly allOrNone: boolean
  readonly dated: DatedChange
  /** Values that hold for every row, as a clerk writes them, by field: a list from above names only firms. */
  readonly constants: { readonly [field: string]: string }
  /** Which field a header means, where the recognised mapping was corrected; `null` leaves the column out. */
  readonly mapping: Chosen
  /** Sheets of the file that are not taken in. */
  readonly leaveOut: readonly string[]
  /** The day on which a snapshot holds, and whether the list of what it ends was confirmed. */
  readonly snapshot: { readonly on: Day; readonly confirmed: boolean } | null
  /** Rows that are written, and acknowledged, together. */
  readonly rowsPerSlice: number
  /** Of the batch, where the import may be begun again after an interruption: it goes on with that one. */
  readonly id?: string
  readonly progress?: (done: number, of: number) => void
}

export const importDefaults: ImportOptions = {
  mode: 'delta',
  dryRun: false,
  allOrNone: false,
  dated: { kind: 'correct' },
  constants: {},
  mapping: {},
  leaveOut: [],
  snapshot: null,
  rowsPerSlice: 2_000,
}
