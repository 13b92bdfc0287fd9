import { dayAt } from '../../../kernel/day.ts'
import type { Day } from '../../../kernel/values.ts'
import { type Collection, reminderText } from '../../office/collecting/collection.ts'
import { mergedRows } from '../../office/collecting/merge.ts'

/** A form that was sent out, with who has handed in and who is missing. */
export function presentCollection(collection: Collection, day: Day) {
  const { fillers, answers, columns, deadline, id, title, note, status, actor, madeAt } = collection
  const byFiller = new Map(answers.map((answer) => [answer.filler, answer]))
  return {
    ...{ id, title, note, deadline, status, actor, madeAt, columns },
    fillers: fillers.map(({ ordinal, name, remindedAt }) => {
      const answer = byFiller.get(ordinal)
      return {
        ...{ ordinal, name, remindedAt },
        filledAt: answer?.filledAt ?? null,
        filledBy: answer?.filledBy ?? null,
        rows: answer?.rows.length ?? 0,
        late: answer === undefined ? day > deadline : dayAt(Date.parse(answer.filledAt)) > deadline,
        version: answer?.version ?? 0,
      }
    }),
    rows: mergedRows(collection),
    reminder: reminderText(collection, day),
  }
}
