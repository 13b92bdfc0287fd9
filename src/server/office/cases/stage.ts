import { type Procedure, type Step, standingOf } from '../../../kernel/procedure/index.ts'
import type { StoredRecord } from '../../../store/records/row.ts'

/** How many steps a case had when it came to the state in which it is: what belongs to an earlier stay does not count. */
export function arrivedWith(steps: readonly Step[]): number {
  return steps.findLastIndex(({ from, state }) => state !== from) + 1
}

/** The records that stand where the procedure asks for what `is` says. */
export function standingWhere(
  procedure: Procedure,
  records: readonly StoredRecord[],
  is: 'notice' | 'review',
): readonly StoredRecord[] {
  return records.filter(({ content: { values, steps } }) => {
    const { state } = standingOf(procedure, { record: values, steps })
    return procedure.during[state]?.is === is
  })
}
