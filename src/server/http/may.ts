import type { Use } from '../../kernel/field/field.ts'
import { areaGrant, enterpriseGrant, personGrant } from '../../kernel/procedure/index.ts'
import type { Membership } from '../../store/accounts.ts'
import { bureauScope, type Scope } from '../../store/database.ts'
import { organisationRoles } from '../office/people/place.ts'

/** What somebody may ask to do. Every route names one; roles are told apart nowhere else. */
export type Action =
  | 'figures.read'
  | 'figures.confirm'
  | 'records.read'
  | 'records.write'
  | 'records.export'
  | 'imports.read'
  | 'imports.write'
  | 'uploads.write'
  | 'claims.decide'
  | 'policies.read'
  | 'policies.own'
  | 'targets.write'
  | 'sheets.read'
  | 'sheets.issue'
  | 'files.read'
  | 'documents.read'
  | 'documents.draft'
  | 'documents.edit'
  | 'documents.verify'
  | 'documents.proofread'
  | 'openings.book'
  | 'documents.refresh'
  | 'documents.freeze'
  | 'documents.export'
  | 'places.read'
  | 'jobs.read'
  | 'cases.read'
  | 'cases.open'
  | 'cases.act'
  | 'cases.batch'
  | 'notices.manage'
  | 'reviews.manage'
  | 'reviews.score'
  | 'collections.manage'
  | 'reconciliations.manage'
  | 'forms.manage'
  | 'messages.read'
  | 'messages.manage'
  | 'people.read'
  | 'people.manage'
  | 'posts.manage'
  | 'delegate'
  | 'hand.over'
  | 'outside.act'
  | 'colleagues.manage'
  | 'lists.read'
  | 'lists.manage'
  | 'lists.export'
  | 'checkup.own'
  | 'districts.read'
  | 'districts.decide'
  | 'sheets.send'
  | 'system.manage'
  | 'security.manage'
  | 'audit.read'
  | 'personal.erase'

/** What an allowed action reaches: one bureau, and of its data what these labels name. */
export interface Allowance {
  readonly bureau: string
  readonly uses: ReadonlySet<Use>
  /** Fields about natural persons are shown whole, or with their middle hidden. */
  readonly personal: 'whole' | 'masked'
  /** Told of every field about a natural person that is shown whole. */
  readonly opened?: (label: string) => void
}

interface Right extends Pick<Allowance, 'uses' | 'personal'> {
  readonly actions: ReadonlySet<Action>
  /** Members read all of the bureau's business data; others what a grant on the row opens to them. */
  readonly reads: 'bureau' | 'granted'
}

const nothing: ReadonlySet<Use> = new Set()
const businessData: ReadonlySet<Use> = new Set<Use>(['public', 'internal', 'aggregate'])
const ownData: ReadonlySet<Use> = new Set<Use>(['public', 'internal'])
const withStatistics: ReadonlySet<Use> = new Set<Use>([...businessData, 'statistics'])

const everyone = ['places.read', 'jobs.read', 'messages.read'] as const
const outside = [...everyone, 'cases.read', 'cases.act', 'uploads.write'] as const
const organisation = [...outside, 'cases.open', 'colleagues.manage'] as const
const firm = [...organisation, 'checkup.own', 'policies.own'] as const
const office = [
  ...outside,
  'figures.read',
  'figures.confirm',
  'records.read',
  'records.write',
  'records.export',
  'imports.read',
  'imports.write',
  'claims.decide',
  'policies.read',
  'targets.write',
  'sheets.read',
  'sheets.issue',
  'files.read',
  'documents.read',
  'documents.draft',
  'documents.edit',
  'documents.verify',
  'documents.proofread',
  'openings.book',
  'documents.refresh',
  'documents.freeze',
  'documents.export',
  'cases.open',
  'cases.batch',
  'notices.manage',
  'reviews.manage',
  'collections.manage',
  'reconciliations.manage',
  'forms.manage',
  'people.read',
  'delegate',
  'hand.over',
  'outside.act',
  'districts.read',
  'districts.decide',
  'sheets.send',
  'lists.read',
  'lists.manage',
  'lists.export',
] as const
const system = [
  ...everyone,
  'people.read',
  'people.manage',
  'posts.manage',
  'messages.manage',
  'system.manage',
] as const

/** What a superior bureau's people do in the books below them: look. */
const overseeing = [
  ...everyone,
  'figures.read',
  'records.read',
  'sheets.read',
  'documents.read',
  'policies.read',
  'lists.read',
] as const

/**
 * 角色. Inside a bureau everybody covers for everybody: staff read all business data and work on its documents. The
 * statistics compartment and whole personal fields are for those it was opened to. The three administrators of 等保
 * level 3 exclude each other, and none of them sees business data.
 */
const rights: { readonly [role: string]: Right } = {
  admin: right([...office, ...system, 'security.manage', 'audit.read', 'personal.erase'], withStatistics, 'whole'),
  staff: right(office, businessData, 'masked'),
  street: right([...outside, 'cases.open'], businessData, 'masked', 'granted'),
  enterprise: right(firm, ownData, 'whole', 'granted'),
  university: right(organisation, ownData, 'whole', 'granted'),
  service: right(organisation, ownData, 'whole', 'granted'),
  commissioner: right(outside, businessData, 'masked', 'granted'),
  expert: right([...everyone, 'cases.read', 'reviews.score'], businessData, 'masked', 'granted'),
  superior: right(overseeing, businessData, 'masked'),
  system: right(system, nothing, 'masked', 'granted'),
  security: right([...everyone, 'people.read', 'people.manage', 'security.manage'], nothing, 'masked', 'granted'),
  audit: right([...everyone, 'audit.read'], nothing, 'masked', 'granted'),
}

function right(
  actions: readonly Action[],
  uses: Right['uses'],
  personal: Right['personal'],
  reads: Right['reads'] = 'bureau',
): Right {
  return { actions: new Set(actions), uses, personal, reads }
}

export const roles: readonly string[] = Object.keys(rights)

/** `null`: not allowed. A role that nobody declared may nothing. */
export function may({ bureau, role }: Pick<Membership, 'bureau' | 'role'>, action: Action): Allowance | null {
  const found = Object.hasOwn(rights, role) ? rights[role] : undefined
  return found?.actions.has(action) ? { bureau, uses: found.uses, personal: found.personal } : null
}

/** All that a member may ask to do. */
export function actionsOf({ role }: Pick<Membership, 'role'>): readonly Action[] {
  const found = Object.hasOwn(rights, role) ? rights[role] : undefined
  return found === undefined ? [] : [...found.actions]
}

/** What the database shows to a member: the bureau's rows, or those with a grant of theirs. */
export function scopeOf({ bureau, role, area, enterprise }: Membership, account: string): Scope {
  const grants = [
    personGrant(account),
    ...(role === 'street' && area !== null ? [areaGrant(area)] : []),
    ...(organisationRoles.includes(role) && enterprise !== null ? [enterpriseGrant(enterprise)] : []),
  ]
  const wide = Object.hasOwn(rights, role) && rights[role]?.reads === 'bureau'
  return wide ? { ...bureauScope(bureau), grants } : { ...NOWHERE, grants }
}

/** A range that holds no bureau. */
const NOWHERE = { from: '~', to: '' } as const
