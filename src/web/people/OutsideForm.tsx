import { Input, Select } from 'antd'
import type { OutsideForm as Form, FormColumn } from '../api/outside.ts'

/** The form of one action, for those who have no account. A file is handed over as soon as it is chosen. */
export function OutsideForm({
  form,
  given,
  onChange,
  onFile,
}: {
  readonly form: readonly FormColumn[]
  readonly given: Form
  readonly onChange: (given: Form) => void
  readonly onFile: (file: File) => Promise<{ readonly hash: string; readonly name: string } | null>
}) {
  const put = (key: string, value: Form[string]) => onChange({ ...given, [key]: value })
  const takeFile = async (key: string, file: File | undefined) => {
    const kept = file === undefined ? null : await onFile(file)
    if (kept !== null) put(key, { file: { hash: kept.hash, name: kept.name } })
  }
  return (
    <>
      {form.map(({ key, label, required, takes, input, choices }) => {
        const id = `o-${key}`
        const value = given[key]
        const text = value !== undefined && 'text' in value ? value.text : ''
        const set = (said: string) => put(key, { text: said })
        return (
          <div className="people-form" key={key}>
            <label htmlFor={id}>
              {label}
              {required ? '' : '（可不填）'}
            </label>
            {takes === 'file' ? (
              <input id={id} type="file" onChange={({ target }) => void takeFile(key, target.files?.[0])} />
            ) : choices !== null && choices.length > 0 ? (
              <Select
                id={id}
                value={text === '' ? null : text}
                options={choices.map((one) => ({ value: one, label: one }))}
                onChange={(said: string) => set(said)}
              />
            ) : input === 'date' ? (
              <Input id={id} type="date" value={text} onChange={({ target }) => set(target.value)} />
            ) : (
              <Input.TextArea
                id={id}
                autoSize={{ minRows: 2, maxRows: 10 }}
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
