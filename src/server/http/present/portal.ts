import type { Catalog } from '../../../kernel/catalog.ts'
import type { Action } from '../../../kernel/procedure/index.ts'
import type { Day } from '../../../kernel/values.ts'
import { atOnce } from '../../../store/sending.ts'
import type { HandedFile } from '../../office/cases/files.ts'
import { openableBy } from '../../office/cases/portal.ts'
import type { At } from '../../office/office.ts'
import { actorOf, type Person } from '../../office/people/actor.ts'
import { presentBureau } from './bureau.ts'
import { subjectNames } from './naming.ts'
import { presentColumn } from './register.ts'

/** What the pages of somebody from outside the office begin with: whose office it is, and what they may bring to it. */
export async function presentPortal(at: At, person: Person, day: Day, now: Date) {
  const { member } = person
  const { enterprise, role } = member
  const own = enterprise === null ? [] : [{ subject: enterprise, register: 'enterprise' }]
  // Months and the head of the journal are figures of the bureau; an outsider's pages do without.
  const [names, actor] = await atOnce([subjectNames(at, own), actorOf(at, person, day)])
  const state = presentBureau(member, at.areas, null, null, { entry: 0, recordedAt: now.toISOString() }, now)
  return {
    state,
    role,
    enterpriseName: enterprise === null ? null : (names.get(enterprise) ?? enterprise),
    opens: openableBy(at, actor).map(({ procedure: { of, opens }, about }) => ({
      register: of.name,
      label: of.label,
      about,
      subject: of.subject ?? '',
      form: (opens?.fills ?? []).map((name) =>
        presentColumn(name, of.fields[name]!, {
          ...{ of: 'field', group: '', identity: of.identity.fields.includes(name), titleAt: null, withheld: null },
        }),
      ),
    })),
  }
}

export function presentFiles({ procedures }: Catalog, files: readonly HandedFile[]) {
  return files.map(({ action, state, ...file }) => {
    const procedure = procedures.get(file.register)
    const actions: { readonly [name: string]: Action } = procedure?.actions ?? {}
    return {
      ...file,
      actionLabel: actions[action]?.label ?? action,
      registerLabel: procedure?.of.label ?? file.register,
      stateLabel: procedure?.states[state] ?? state,
    }
  })
}
