import { personId } from '../../../kernel/field/kinds/person.ts'
import type { Case } from '../../../kernel/procedure/index.ts'
import { type Message, type Procedure, type Step, standingOf } from '../../../kernel/procedure/index.ts'
import type { Day } from '../../../kernel/values.ts'
import type { Note } from '../../../store/messages.ts'
import { recipients } from '../messages/recipients.ts'
import { tell } from '../messages/tell.ts'
import type { At } from '../office.ts'
import { caseWords } from './named.ts'

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
  const { always, ...work } = workText(step)
  const workers =
    step.action === 'countersign'
      ? awaited.map(personId)
      : step.assigned !== undefined || always
        ? [concerned.assigned].filter((one) => one !== null)
        : []
  const which = workers.length === 0 ? '' : await caseWords(at, { procedure, the, id })
  for (const worker of workers)
    for (const account of await recipients(tx, bureau, 'assigned', { owner: null, assigned: worker }, day))
      if (account !== by)
        notes.push({ account, kind: work.kind, title: work.title, text: work.text(which), ...about('work') })
  await tell(tx, bureau, notes, new Date())
}

interface WorkWords extends Pick<Note, 'title' | 'kind'> {
  /** Whoever holds the case is told though it did not come to them by this step. */
  readonly always: boolean
  readonly text: (which: string) => string
}

function workText({ action, by, gives }: Step): WorkWords {
  const who = by.slice(personId(by).length + 1)
  switch (action) {
    case 'countersign':
      return { kind: 'assigned', always: true, title: '请您会签', text: (which) => `${who}请您对${which}提出意见` }
    case 'urge':
      return { kind: 'deadline', always: true, title: '催办', text: (which) => `${who}催办${which}${tail(gives.note)}` }
    case 'supervise':
      return {
        kind: 'supervised',
        always: true,
        title: '督办',
        text: (which) => `${which}已列入督办${tail(gives.demand)}`,
      }
    default:
      return {
        kind: 'assigned',
        always: false,
        title: '转给您办理',
        text: (which) => `${who}将${which}转给您办理${tail(gives.reason)}`,
      }
  }
}

function tail(said: unknown): string {
  return typeof said === 'string' && said !== '' ? `：${said}` : ''
}
