import { Input, Select } from 'antd'
import { type Dispatch, type SetStateAction, useState } from 'react'
import type { OutsideForm as Form, FormColumn } from '../api/outside.ts'
import { PickedFile } from '../common/PickedFile.tsx'

/** The form of one action, for those who have no account. A file is handed over as soon as it is chosen. */
export function OutsideForm({
  form,
  given,
  onChange,
  onFile,
}: {
  readonly form: readonly FormColumn[]
  readonly given: Form
  readonly onChange: Dispatch<SetStateAction<Form>>
  readonly onFile: (file: File) => Promise<{ readonly hash: string; readonly name: string } | null>
}) {
  const [goingUp, setGoingUp] = useState<string | null>(null)
  // A file takes its time to go up: what was written meanwhile stays.
  const put = (key: string, value: Form[string]) => onChange((before) => ({ ...before, [key]: value }))
  const takeFile = async (key: string, file: File) => {
    setGoingUp(key)
    const kept = await onFile(file).finally(() => setGoingUp(null))
    if (kept !== null) put(key, { file: { hash: kept.hash, name: kept.name } })
  }
  return (
    <>
      {form.map(({ key, label, required, takes, input, choices }) => {
        const id = `o-${key}`
        const value = given[key]
        const text = value !== undefined && 'text' in value ? value.text : ''
        const set = (typed: string) => put(key, { text: typed })
        const said = required ? label : `${label}（可不填）`
        return (
          <div className="people-form" key={key}>
            {takes === 'file' ? <span className="people-label">{said}</span> : <label htmlFor={id}>{said}</label>}
            {takes === 'file' ? (
              <PickedFile
                label={label}
                name={value !== undefined && 'file' in value ? value.file.name : null}
                busy={goingUp === key}
                onFile={(file) => void takeFile(key, file)}
              />
            ) : choices !== null && choices.length > 0 ? (
              <Select
                id={id}
                value={text === '' ? null : text}
                options={choices.map((one) => ({ value: one, label: one }))}
                onChange={set}
              />
            ) : input === 'date' ? (
              <Input id={id} type="date" value={text} onChange={({ target }) => set(target.value)} />
            ) : (
              <Input.TextArea
                id={id}
                autoSize={{ minRows: input === 'textarea' ? 2 : 1, maxRows: 10 }}
                value={text}
                onChange={({ target }) => set(target.value)}
              />
            )}
          </div>
        )
      })}
    </>
  )
}
