import { changeCalendar } from '../../office/calendar.ts'
import { task } from './task.ts'

interface Input {
  readonly days: Parameters<typeof changeCalendar>[1]
  readonly source: string
}

export const calendarChange = task<Input>({
  kind: 'calendar.change',
  action: 'system.manage',
  async run({ office }, { days, source }) {
    await changeCalendar(office, days, source)
    return { text: `${days.length} 天已更改，办件期限已重算` }
  },
})
