import { dayAt } from '../../../kernel/day.ts'
import type { Day } from '../../../kernel/values.ts'
import { type Collection, reminderText, rhythmOf } from '../../office/collecting/collection.ts'
import { mergedRows } from '../../office/collecting/merge.ts'
import { marksOf } from '../../office/collecting/nature.ts'
import type { Allowance } from '../may.ts'

/** A form that was sent out, with who has handed in and who is missing. */
export function presentCollection(collection: Collection, day: Day, { uses }: Pick<Allowance, 'uses'>) {
  const { fillers, answers, columns, deadline, id, title, note, status, actor, madeAt, nature, every, later } =
    collection
  const withheld = isWithheld(collection, uses)
  const byFiller = new Map(answers.map((answer) => [answer.filler, answer]))
  return {
    ...{ id, title, note, deadline, status, actor, madeAt, columns, withheld },
    survey: nature.kind === 'survey',
    every: rhythmOf(every),
    later,
    marks: marksOf(nature),
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
    rows: withheld ? [] : mergedRows(collection),
    reminder: reminderText(collection, day),
  }
}

/** What a survey brought stands in the statistics compartment. */
export function isWithheld({ nature }: Pick<Collection, 'nature'>, uses: Allowance['uses']): boolean {
  return nature.kind === 'survey' && !uses.has('statistics')
}
