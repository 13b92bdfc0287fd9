import { DatePicker, dayjs } from './calendar.ts'

interface Named {
  readonly id?: string
  /** For readers of the screen, where no `<label>` names the `id`. */
  readonly label?: string
  /** The first and the last day that may be chosen. */
  readonly from?: string
  readonly until?: string
}
interface Given extends Named {
  readonly required: true
  readonly day: string
  readonly onChange: (day: string) => void
}
interface MayBeEmpty extends Named {
  readonly required?: false
  readonly day: string | null
  readonly onChange: (day: string | null) => void
}

/** A day to choose or to type, as `2026-06-30`. */
export function DayField({ id, label, from, until, ...field }: Given | MayBeEmpty) {
  return (
    <DatePicker
      {...(id !== undefined && { id })}
      {...(label !== undefined && { 'aria-label': label, placeholder: label })}
      {...(from !== undefined && { minDate: dayjs(from) })}
      {...(until !== undefined && { maxDate: dayjs(until) })}
      allowClear={field.required !== true}
      value={field.day === null ? null : dayjs(field.day)}
      onChange={(picked) => {
        if (picked !== null) field.onChange(picked.format('YYYY-MM-DD'))
        else if (field.required !== true) field.onChange(null)
      }}
    />
  )
}
