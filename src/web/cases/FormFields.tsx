import '../form/form.css'
import { useState } from 'react'
import type { FormColumn, GivenForm } from '../api/cases.ts'
import { FieldInput } from '../form/FieldInput.tsx'
import { FileInput } from './FileInput.tsx'
import { PeopleInput } from './PeopleInput.tsx'

type GivenValue = GivenForm[string]

/** The fields of an action, each by what it takes. */
export function FormFields({
  bureau,
  own,
  columns,
  form,
  names = new Map(),
  onChange,
}: {
  readonly bureau: string
  /** Makes the ids of the inputs this form's own. */
  readonly own: string
  readonly columns: readonly FormColumn[]
  readonly form: GivenForm
  /** What records are called that are chosen already. */
  readonly names?: ReadonlyMap<string, string>
  readonly onChange: (form: GivenForm) => void
}) {
  return (
    <div className="form-fields">
      {columns.map((column) => {
        const id = `${own}-${column.key}`
        const isWide = column.input === 'textarea' || column.takes !== 'text' || isOpinion(column)
        return (
          <div key={column.key} className={isWide ? 'form-field form-wide' : 'form-field'}>
            <label htmlFor={id}>
              {column.required && (
                <span className="form-must" aria-hidden="true">
                  *
                </span>
              )}
              {column.label}
              {column.unit !== null && <small className="form-unit">（{column.unit}）</small>}
              {!column.required && <small className="form-unit">（可不填）</small>}
            </label>
            <OneInput
              bureau={bureau}
              id={id}
              column={isOpinion(column) ? { ...column, input: 'textarea' } : column}
              value={form[column.key]}
              names={names}
              onChange={(value) => onChange({ ...form, [column.key]: value })}
            />
          </div>
        )
      })}
    </div>
  )
}

/** What somebody says with a step is rarely one line. */
function isOpinion({ input, takes, choices, refersTo }: FormColumn): boolean {
  return input === 'text' && takes === 'text' && choices === null && refersTo === null
}

function OneInput({
  bureau,
  id,
  column,
  value,
  names,
  onChange,
}: {
  readonly bureau: string
  readonly id: string
  readonly column: FormColumn
  readonly value: GivenValue | undefined
  readonly names: ReadonlyMap<string, string>
  readonly onChange: (value: GivenValue) => void
}) {
  const { label, takes, choices } = column
  const [chosen, setChosen] = useState('')
  if (takes === 'file')
    return (
      <FileInput
        bureau={bureau}
        id={id}
        label={label}
        file={value !== undefined && 'file' in value ? value.file : null}
        onChange={(file) => onChange(file === null ? { text: '' } : { file })}
      />
    )
  if (takes === 'person' || takes === 'people')
    return (
      <PeopleInput
        bureau={bureau}
        id={id}
        label={label}
        several={takes === 'people'}
        people={value !== undefined && 'people' in value ? value.people : []}
        onChange={(people) => onChange({ people: [...people] })}
      />
    )
  return (
    <FieldInput
      bureau={bureau}
      id={id}
      column={column}
      options={choices}
      typed={{ text: textOf(value, names, chosen) }}
      onChange={({ text, record }) => {
        setChosen(text)
        onChange(record === undefined ? { text } : { record })
      }}
    />
  )
}

/** What stands in the input: the words, or the name of the record that was chosen. */
function textOf(value: GivenValue | undefined, names: ReadonlyMap<string, string>, chosen: string): string {
  if (value === undefined) return ''
  if ('text' in value) return value.text
  return 'record' in value ? chosen || (names.get(value.record) ?? '') : ''
}

/** Only what was filled in is sent. */
export function filledOf(form: GivenForm): GivenForm {
  return Object.fromEntries(Object.entries(form).filter(([, value]) => !isEmpty(value)))
}

export function missingOf(columns: readonly FormColumn[], form: GivenForm): readonly string[] {
  return columns
    .filter(({ key, required }) => required && (form[key] === undefined || isEmpty(form[key])))
    .map(({ label }) => label)
}

function isEmpty(value: GivenValue): boolean {
  if ('text' in value) return value.text.trim() === ''
  return 'people' in value && value.people.length === 0
}
