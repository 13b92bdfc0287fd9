import type { Use } from '../../kernel/field/field.ts'
import type { Membership } from '../../store/accounts.ts'

/** What somebody may ask to do. Every route names one; roles are told apart nowhere else. */
export type Action =
  | 'figures.read'
  | 'figures.confirm'
  | 'records.read'
  | 'records.write'
  | 'records.export'
  | 'imports.read'
  | 'imports.write'
  | 'claims.decide'
  | 'targets.write'
  | 'sheets.read'
  | 'sheets.issue'
  | 'files.read'
  | 'documents.read'
  | 'documents.draft'
  | 'documents.edit'
  | 'documents.verify'
  | 'documents.refresh'
  | 'documents.freeze'
  | 'documents.export'

/** What an allowed action reaches: one bureau, and of its data what these labels name. */
export interface Allowance {
  readonly bureau: string
  readonly uses: ReadonlySet<Use>
  /** Fields about natural persons are shown whole, or with their middle hidden. */
  readonly personal: 'whole' | 'masked'
}

const businessData: ReadonlySet<Use> = new Set<Use>(['public', 'internal', 'aggregate'])
const withStatistics: ReadonlySet<Use> = new Set<Use>([...businessData, 'statistics'])

/**
 * Inside a bureau everybody covers for everybody: its members read all business data and work on its documents.
 * The statistics compartment and whole personal fields are for those it was opened to. `null`: not allowed.
 */
export function may({ bureau, role }: Membership, _action: Action): Allowance | null {
  if (role === 'admin') return { bureau, uses: withStatistics, personal: 'whole' }
  if (role === 'staff') return { bureau, uses: businessData, personal: 'masked' }
  return null
}
