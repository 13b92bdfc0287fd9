import { Calendar } from 'antd'
import { dayjs } from '../common/calendar.ts'

/** A month to choose a day from, beside the input that it may also be written into. */
export default function DayPanel({ text, onDay }: { readonly text: string; readonly onDay: (day: string) => void }) {
  const given = dayjs(text)
  return (
    <div className="grid-days" onPointerDown={(event) => event.preventDefault()}>
      <Calendar
        fullscreen={false}
        value={/^\d{4}-\d{2}-\d{2}$/.test(text) && given.isValid() ? given : dayjs()}
        onSelect={(day, { source }) => {
          if (source === 'date') onDay(day.format('YYYY-MM-DD'))
        }}
      />
    </div>
  )
}
