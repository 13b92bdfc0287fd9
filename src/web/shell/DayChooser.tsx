import { DatePicker, dayjs } from '../common/calendar.ts'

export default function DayChooser({
  chosen,
  onChoose,
}: {
  readonly chosen: string | undefined
  readonly onChoose: (day: string | undefined) => void
}) {
  const day = chosen === undefined || chosen.startsWith('#') ? null : dayjs(chosen)
  return (
    <DatePicker
      className="cutoff-day"
      aria-label="截止日期"
      placeholder="选择日期"
      value={day}
      disabledDate={(candidate) => candidate.isAfter(dayjs(), 'day')}
      onChange={(picked) => onChoose(picked === null ? undefined : picked.format('YYYY-MM-DD'))}
    />
  )
}
