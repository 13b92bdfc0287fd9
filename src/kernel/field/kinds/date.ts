import { isDay } from '../../day.ts'
import { readDay } from '../../read/day.ts'
import type { Day } from '../../values.ts'
import { type Field, field } from '../field.ts'
import type { Kind, KindFacts } from '../kind.ts'

const kind: Kind = {
  name: 'date',
  column: 'date',
  input: 'date',
  align: 'left',
  read: ({ text, number, day }, { endOfMonth = false }) =>
    isDay(day)
      ? { value: day }
      : readDay(text, { endOfMonth, ...(number === undefined ? {} : { cellNumber: number }) }),
  write: (value) => String(value),
  show: (value) => String(value),
}

export function date(label: string, facts: Pick<KindFacts, 'example' | 'endOfMonth' | 'usual'> = {}): Field<Day> {
  return field<Day>(kind, label, { example: '2026-06-05', ...facts })
}
