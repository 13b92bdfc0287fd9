import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Input, Select } from 'antd'
import type { Recognised } from '../api/imports.ts'
import { DayField } from '../common/DayField.tsx'
import type { Here } from '../shell/standing.ts'
import type { UseDraft } from './draft.ts'

type Constant = Recognised['constants'][number]

/** 每行都相同的内容: lists from above name firms, and say in their title alone what they are about. */
export function Constants({
  here,
  using,
  data,
}: {
  readonly here: Here
  readonly using: UseDraft
  readonly data: Recognised
}) {
  const { draft, change } = using
  const given = Object.keys(draft.constants)
  const needed = data.constants.filter(({ needed, field }) => needed && !given.includes(field))
  const shown = [...data.constants.filter(({ field }) => given.includes(field)), ...needed]
  const set = (field: string, text: string) => change({ constants: { ...draft.constants, [field]: text } })
  const drop = (field: string) => {
    const { [field]: _, ...constants } = draft.constants
    change({ constants })
  }
  const others = data.constants.filter(({ field }) => !shown.some((one) => one.field === field))
  return (
    <section className="kc-card imports-block">
      <h2>每行都相同的内容</h2>
      <p className="kc-quiet">表里没有的列，如名单只写在标题里的批次、认定日期。某行自己有的，以该行为准。</p>
      {shown.length > 0 && (
        <ul className="imports-constants">
          {shown.map((one) => (
            <li key={one.field}>
              <span className="imports-constant-name">
                {one.label}
                {one.unit !== null && `（${one.unit}）`}
              </span>
              <ConstantInput here={here} one={one} text={draft.constants[one.field] ?? ''} onChange={set} />
              {given.includes(one.field) ? (
                <Button
                  type="text"
                  size="small"
                  aria-label={`去掉${one.label}`}
                  icon={<DeleteOutlined />}
                  onClick={() => drop(one.field)}
                />
              ) : (
                <span className="imports-needed">表里没有，必须填写</span>
              )}
            </li>
          ))}
        </ul>
      )}
      <Select
        size="small"
        aria-label="添加每行都相同的内容"
        className="imports-add"
        suffixIcon={<PlusOutlined />}
        placeholder="添加一项"
        showSearch={{ optionFilterProp: 'label' }}
        value={null}
        onChange={(field: string | null) => field !== null && set(field, '')}
        options={others.map(({ field, label }) => ({ value: field, label }))}
      />
    </section>
  )
}

function ConstantInput({
  here,
  one: { field, label, input, choices, example },
  text,
  onChange,
}: {
  readonly here: Here
  readonly one: Constant
  readonly text: string
  readonly onChange: (field: string, text: string) => void
}) {
  const chosen = text === '' ? null : text
  if (input === 'date') return <DayField label={label} day={chosen} onChange={(day) => onChange(field, day ?? '')} />
  if (input === 'select' || input === 'area') {
    const names = input === 'area' ? here.state.areas.map(({ name }) => name) : choices
    return (
      <Select
        aria-label={label}
        className="imports-constant-input"
        showSearch={{ optionFilterProp: 'label' }}
        placeholder="请选择"
        value={chosen}
        onChange={(value: string | null) => onChange(field, value ?? '')}
        options={names.map((name) => ({ value: name, label: name }))}
      />
    )
  }
  return (
    <Input
      aria-label={label}
      className="imports-constant-input"
      maxLength={300}
      placeholder={example === null ? '' : `如：${example}`}
      value={text}
      onChange={({ target }) => onChange(field, target.value)}
    />
  )
}
