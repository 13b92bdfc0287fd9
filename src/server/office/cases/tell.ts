import { personId } from '../../../kernel/field/kinds/person.ts'
import type { Case } from '../../../kernel/procedure/index.ts'
import { type Message, type Procedure, type Step, standingOf } from '../../../kernel/procedure/index.ts'
import type { Day } from '../../../kernel/values.ts'
import type { Note } from '../../../store/messages.ts'
import { recipients } from '../messages/recipients.ts'
import { tell } from '../messages/tell.ts'
import type { At } from '../office.ts'

interface Told {
  readonly procedure: Procedure
  readonly id: string
  readonly the: Case
  readonly step: Step
  readonly messages: readonly Message[]
}

/** Tells whom a step concerns: what its declaration says, and those to whom work has come by it. */
export async function tellOfStep(at: At, { procedure, id, the, step, messages }: Told, day: Day): Promise<void> {
  const { tx, bureau } = at
  const { assigned, awaited } = standingOf(procedure, the)
  const concerned = { owner: the.owner, assigned: assigned === null ? null : personId(assigned) }
  const by = personId(step.by)
  const place = { href: `/cases/${procedure.of.name}/${id}` }
  const about = (ordinal: string) => ({ ...place, key: `${id} ${the.steps.length} ${ordinal}` })
  const notes: Note[] = []
  for (const [index, { to, text }] of messages.entries())
    for (const account of await recipients(tx, bureau, to, concerned, day))
      notes.push({ account, kind: 'case', title: procedure.of.label, text, ...about(String(index)) })
  const work = workText(procedure, step)
  const workers =
    step.action === 'countersign'
      ? awaited.map(personId)
      : step.assigned !== undefined || work.always
        ? [concerned.assigned].filter((one) => one !== null)
        : []
  for (const worker of workers)
    for (const account of await recipients(tx, bureau, 'assigned', { owner: null, assigned: worker }, day))
      if (account !== by) notes.push({ account, kind: work.kind, title: work.title, text: work.text, ...about('work') })
  await tell(tx, bureau, notes, new Date())
}

function workText(
  { of }: Procedure,
  { action, by, gives }: Step,
): Pick<Note, 'title' | 'text' | 'kind'> & { always: boolean } {
  const who = by.slice(personId(by).length + 1)
  switch (action) {
    case 'countersign':
      return { kind: 'assigned', always: true, title: '请您会签', text: `${who}请您对一件${of.label}提出意见` }
    case 'urge':
      return { kind: 'deadline', always: true, title: '催办', text: `${who}催办一件${of.label}${tail(gives.note)}` }
    case 'supervise':
      return { kind: 'supervised', always: true, title: '督办', text: `一件${of.label}已列入督办${tail(gives.demand)}` }
    default:
      return {
        kind: 'assigned',
        always: false,
        title: '转给您办理',
        text: `${who}将一件${of.label}转给您办理${tail(gives.reason)}`,
      }
  }
}

function tail(said: unknown): string {
  return typeof said === 'string' && said !== '' ? `：${said}` : ''
}
