import 'dayjs/locale/zh-cn.js'
import { DatePicker } from 'antd'
import dayjs from 'dayjs'

dayjs.locale('zh-cn')

/** A day to choose or to type, as `2026-06-30`. */
export function DayField({
  label,
  day,
  onChange,
}: {
  readonly label: string
  readonly day: string | null
  readonly onChange: (day: string | null) => void
}) {
  return (
    <DatePicker
      aria-label={label}
      placeholder={label}
      value={day === null ? null : dayjs(day)}
      onChange={(picked) => onChange(picked === null ? null : picked.format('YYYY-MM-DD'))}
    />
  )
}
