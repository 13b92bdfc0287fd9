import type { EntryColumn, EntryForm } from '../api/entering.ts'

/** What a telephone brings with it serves best here: its own calendar, keys for numbers, a camera. */
export function EntryFields({
  columns,
  form,
  today,
  onChange,
  onFile,
}: {
  readonly columns: readonly EntryColumn[]
  readonly form: EntryForm
  readonly today: string
  readonly onChange: (form: EntryForm) => void
  readonly onFile: (key: string, file: File) => void
}) {
  const set = (key: string, text: string) => onChange({ ...form, [key]: { text } })
  return columns.map((column) => {
    const { key, label, unit, required, takes, input, choices, example } = column
    const given = form[key]
    const text = given !== undefined && 'text' in given ? given.text : ''
    const id = `e-${key}`
    const name = unit === null ? label : `${label}（${unit}）`
    const more = required ? null : <span className="kc-quiet">可不填</span>
    if (choices !== null && choices.length > 0)
      return (
        <fieldset className="entering-field" key={key}>
          <legend>
            {name} {more}
          </legend>
          <div className="entering-choices">
            {choices.map((choice) => (
              <label key={choice}>
                <input
                  type="radio"
                  name={id}
                  required={required}
                  checked={text === choice}
                  onChange={() => set(key, choice)}
                />
                <span>{choice}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )
    return (
      <div className="entering-field" key={key}>
        <label htmlFor={id}>
          {name} {more}
        </label>
        {takes === 'file' ? (
          <label className="entering-file">
            {given !== undefined && 'file' in given ? `已选 ${given.file.name}` : '拍照或选一张'}
            <input
              id={id}
              type="file"
              accept="image/*"
              onChange={({ target }) => target.files?.[0] !== undefined && onFile(key, target.files[0])}
            />
          </label>
        ) : input === 'textarea' ? (
          <textarea
            id={id}
            rows={2}
            maxLength={2000}
            value={text}
            required={required}
            onChange={({ target }) => set(key, target.value)}
          />
        ) : (
          <input
            id={id}
            {...(input === 'date' ? { type: 'date', max: today } : { type: 'text', maxLength: 200 })}
            {...(input === 'number' ? { inputMode: 'decimal' as const } : {})}
            {...(example === null || input === 'date' ? {} : { placeholder: `如 ${example}` })}
            value={text}
            required={required}
            onChange={({ target }) => set(key, target.value)}
          />
        )}
      </div>
    )
  })
}
