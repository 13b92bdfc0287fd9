import type { Brand } from '../../values.ts'
import { type Field, field } from '../field.ts'
import type { Kind } from '../kind.ts'

/** Who holds work: the id of an account or a post (岗位), and the name under which it is shown: `post:gx1 高新科经办`. */
export type PersonRef = string & Brand<'PersonRef'>

const kind: Kind = {
  name: 'person',
  column: 'text',
  input: 'text',
  align: 'left',
  read: () => ({
    problem: { code: 'person.notInCell', message: '办理人不能写在表格里', advice: '请在办件页面上选择' },
  }),
  write: (value) => personName(value as PersonRef),
  show: (value) => personName(value as PersonRef),
}

const severalKind: Kind = {
  ...kind,
  name: 'people',
  column: 'jsonb',
  write: (value) => peopleNames(value as readonly PersonRef[]),
  show: (value) => peopleNames(value as readonly PersonRef[]),
}

/** One who is given work: a person or a post. */
export function person(label: string): Field<PersonRef> {
  return field<PersonRef>(kind, label)
}

export function people(label: string): Field<readonly PersonRef[]> {
  return field<readonly PersonRef[]>(severalKind, label)
}

/** Throws RangeError on an id with a space, which would not come back. */
export function personRef(id: string, name: string): PersonRef {
  if (id === '' || id.includes(' ')) throw new RangeError(`not the id of a person: ${id}`)
  return `${id} ${name}` as PersonRef
}

export function personId(ref: PersonRef): string {
  return ref.split(' ', 1)[0]!
}

export function personName(ref: PersonRef): string {
  return ref.slice(personId(ref).length + 1)
}

export function peopleNames(refs: readonly PersonRef[]): string {
  return refs.map(personName).join('、')
}
