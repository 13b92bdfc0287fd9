import { useQuery } from '@tanstack/react-query'
import { AutoComplete, Input } from 'antd'
import { useState } from 'react'
import { type Column, suggestionsQuery, type Typed } from '../api/registers.ts'
import { FileInput } from '../cases/FileInput.tsx'
import { DatePicker, dayjs } from '../common/calendar.ts'

interface Props {
  readonly bureau: string
  readonly column: Column
  /** Words that may be written, where they are known. */
  readonly options: readonly string[] | null
  readonly typed: Typed
  readonly onChange: (typed: Typed) => void
  readonly id?: string
  readonly invalid?: boolean
}

/** One field of a form, by what it takes. Whatever is written is read by the server, as an import is. */
export function FieldInput(props: Props) {
  const { column, typed, onChange, id, options, invalid = false } = props
  const common = { ...(id === undefined ? {} : { id }), 'aria-label': column.label }
  const status = invalid ? ({ status: 'error' } as const) : {}
  if (column.refersTo !== null) return <ReferenceInput {...props} />
  if (column.input === 'textarea')
    return (
      <Input.TextArea
        {...common}
        {...status}
        autoSize={{ minRows: 2, maxRows: 8 }}
        value={typed.text}
        onChange={({ target }) => onChange({ text: target.value })}
      />
    )
  if (column.input === 'date') return <DayInput {...props} />
  if (column.input === 'file')
    return (
      <FileInput
        bureau={props.bureau}
        id={id ?? column.key}
        label={column.label}
        file={typed.text === '' ? null : { hash: typed.file ?? '', name: typed.text }}
        onChange={(file) => onChange(file === null ? { text: '' } : { text: file.name, file: file.hash })}
      />
    )
  if (options !== null)
    return (
      <AutoComplete
        {...common}
        {...status}
        className="field-wide"
        allowClear
        value={typed.text}
        showSearch={{ filterOption: (text, option) => typed.text !== text || String(option?.value).includes(text) }}
        options={options.map((option) => ({ value: option }))}
        onChange={(text: string) => onChange({ text: text ?? '' })}
      />
    )
  return (
    <Input
      {...common}
      {...status}
      allowClear
      placeholder={column.example === null ? '' : `如 ${column.example}`}
      suffix={column.unit}
      value={typed.text}
      onChange={({ target }) => onChange({ text: target.value })}
    />
  )
}

/** A day, chosen or written in any way that an import would read. */
function DayInput({ column, typed, onChange, id, invalid = false }: Props) {
  const day = dayjs(typed.text)
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(typed.text) && day.isValid()
  return (
    <span className="field-day">
      <Input
        {...(id === undefined ? {} : { id })}
        {...(invalid ? { status: 'error' as const } : {})}
        allowClear
        aria-label={column.label}
        placeholder="如 2026-06-05"
        value={typed.text}
        onChange={({ target }) => onChange({ text: target.value })}
      />
      <DatePicker
        aria-label={`选择${column.label}`}
        placeholder=""
        allowClear={false}
        inputReadOnly
        value={isDay ? day : null}
        onChange={(chosen) => {
          if (chosen) onChange({ text: chosen.format('YYYY-MM-DD') })
        }}
      />
    </span>
  )
}

/** A record of another register, found while its name is written. */
function ReferenceInput({ bureau, column, typed, onChange, id, invalid = false }: Props) {
  const [find, setFind] = useState(typed.text)
  const register = column.refersTo?.register ?? ''
  const { data } = useQuery(suggestionsQuery(bureau, register, find))
  const options = (data ?? []).map((one) => ({
    value: one.name,
    key: one.id,
    label: (
      <span className="field-record">
        {one.name}
        <small className="field-code">{one.identity}</small>
      </span>
    ),
    record: one.id,
  }))
  return (
    <AutoComplete
      {...(id === undefined ? {} : { id })}
      {...(invalid ? { status: 'error' as const } : {})}
      aria-label={column.label}
      className="field-wide"
      allowClear
      placeholder={`${column.refersTo?.label ?? ''}名称或代码`}
      value={typed.text}
      options={options}
      showSearch={{ filterOption: false, onSearch: setFind }}
      onChange={(text: string) => onChange({ text: text ?? '' })}
      onSelect={(_: string, option) => onChange({ text: option.value, record: option.record })}
    />
  )
}
