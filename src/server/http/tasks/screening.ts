import type { Day } from '../../../kernel/values.ts'
import { titleRule } from '../../office/cultivation/rulebook.ts'
import { screen } from '../../office/cultivation/screen.ts'
import { task } from './task.ts'

export interface ScreeningInput {
  readonly rule: string
  readonly name: string
  readonly year: number
  readonly day: Day
}

/** The screening bears the id of its job: begun again, it goes on where it was. */
export const screeningRun = task<ScreeningInput>({
  kind: 'screening.run',
  action: 'lists.manage',
  async run({ office, id }, { rule, ...order }, progress) {
    const counts = await screen(office, id, { of: await titleRule(rule), ...order }, progress)
    const firms = counts.met + counts.open + counts.notMet + counts.unknown
    const text = `${firms} 家：符合 ${counts.met}，待评审 ${counts.open}，不符合 ${counts.notMet}，待补充 ${counts.unknown}`
    return { screening: id, counts, text, href: `/${office.bureau}/lists?screening=${id}` }
  },
})
