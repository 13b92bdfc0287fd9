import type { Catalog } from '../../../kernel/catalog.ts'
import type { Field } from '../../../kernel/field/field.ts'
import type { Register } from '../../../kernel/register.ts'

/** How the records of a register are told apart from each other when two lists are held against each other. */
export interface Held {
  readonly register: Register
  /** The register whose records are matched: the firms of recognitions, or the contracts themselves. */
  readonly target: Register
  /** The reference from the register to the target; `null` where they are the same. */
  readonly subject: string | null
  readonly nameField: string
  readonly nameLabel: string
  readonly codeField: string | null
  readonly codeKind: { readonly kind: Pick<Field<unknown>['kind'], 'name'> } | null
  /** Further fields that both lists may have and that are open to whoever reads them. */
  readonly compared: readonly (readonly [name: string, field: Field<unknown>])[]
}

/** Fields that stay out: of persons, of the statistics compartment, of other records, of long texts. */
const LEFT_OUT = ['reference', 'file', 'area', 'industry', 'creditCode', 'indicator', 'register', 'person', 'people']

export function heldBy({ registers }: Pick<Catalog, 'registers'>, register: Register): Held {
  const subject = isItself(register) ? null : register.subject
  const to = subject === null ? undefined : registers.get(register.fields[subject]?.facts.to?.name ?? '')
  const target = to ?? register
  const [first = ''] = target.identity.fields
  const nameField = target.title.find((name) => name !== first && target.fields[name]?.kind.name === 'text') ?? first
  const codeField = target.identity.fields.length === 1 && first !== nameField ? first : null
  return {
    register,
    target,
    subject: to === undefined ? null : subject,
    nameField,
    nameLabel: target.fields[nameField]?.facts.label ?? '名称',
    codeField,
    codeKind: codeField === null ? null : (target.fields[codeField] ?? null),
    compared: Object.entries(register.fields).filter(([name, field]) => isCompared(field) && name !== nameField),
  }
}

/** A register whose records have a number of their own is matched by it, whomever they are about. */
function isItself({ subject, identity, fields }: Register): boolean {
  const [first = '', ...rest] = identity.fields
  return subject === null || subject === 'itself' || (rest.length === 0 && fields[first]?.kind.name !== 'reference')
}

function isCompared({ kind, facts }: Field<unknown>): boolean {
  return (
    !LEFT_OUT.includes(kind.name) &&
    !facts.personal &&
    facts.use !== 'statistics' &&
    facts.multiline !== true &&
    !facts.dated
  )
}
