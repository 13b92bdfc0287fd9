import type { Undertaking } from '../../../kernel/document/undertaking.ts'
import type { At } from '../office.ts'
import { tasksIn } from './tasks.ts'

/** The bureau's tasks as a document tells of them; those that were dropped are no undertakings any more. */
export async function undertakingsIn(at: At): Promise<readonly Undertaking[]> {
  const tasks = await tasksIn(at)
  return tasks
    .filter(({ voided, state }) => !voided && state !== 'dropped')
    .map(({ id, values }) => {
      const { kind, subject, sentence, source, owner, document, raisedOn, dueOn, doneOn, closedOn } = values
      return {
        ...{ id, kind, text: sentence ?? subject, source, owner, document, raisedOn, dueOn, doneOn, closedOn },
        result: values.result,
        progress: values.progress,
        indicator: at.catalog.indicators.get(values.indicator ?? '') ?? null,
      }
    })
}
