import { useQuery } from '@tanstack/react-query'
import { Button, Select } from 'antd'
import { useState } from 'react'
import { type BlankSheet, type FormMapping, listFieldsQuery } from '../api/forms.ts'
import { registersQuery } from '../api/registers.ts'
import type { Here } from '../shell/standing.ts'
import { columnLetter } from './letters.ts'
import type { Spot } from './Mapping.tsx'

type FormList = FormMapping['lists'][number]

/** 名单: from the clicked row down, the records of a register as they stand at the period's end, a column a field. */
export function ListPanel({
  here,
  sheet,
  spot,
  lists,
  onChange,
}: {
  readonly here: Here
  readonly sheet: BlankSheet
  readonly spot: Spot
  readonly lists: readonly FormList[]
  readonly onChange: (lists: readonly FormList[]) => void
}) {
  const standing = lists.find((one) => one.sheet === sheet.name && one.row === spot.row)
  const others = lists.filter((one) => one !== standing)
  const [register, setRegister] = useState(standing?.source.of === 'list' ? standing.source.register : undefined)
  const registers = useQuery(registersQuery(here.bureau))
  const fields = useQuery({ ...listFieldsQuery(here.bureau, register ?? ''), enabled: register !== undefined })
  const headers = sheet.words.filter(({ row }) => row === spot.row - 1)
  if (headers.length < 2) return null
  const columnsNow = standing?.columns ?? []
  const put = (of: string, columns: FormList['columns']) =>
    onChange([
      ...others,
      {
        ...{ sheet: sheet.name, row: spot.row, columns: [...columns] },
        source: { of: 'list', register: of, where: {}, search: '', on: null },
      },
    ])
  const choose = (column: number, field: string | undefined) => {
    if (register === undefined) return
    const rest = columnsNow.filter((one) => one.column !== column)
    put(register, field === undefined ? rest : [...rest, { column, field }])
  }
  return (
    <details className="forms-list-panel" open={standing !== undefined}>
      <summary>从第 {spot.row} 行起列名单</summary>
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        aria-label="名单的台账"
        placeholder="选台账，按期末在册的列"
        value={register ?? null}
        options={(registers.data?.lines ?? []).flatMap((line) =>
          line.registers.map(({ name, label }) => ({ value: name, label })),
        )}
        onChange={setRegister}
      />
      {register !== undefined &&
        fields.data !== undefined &&
        headers.map(({ column, text }) => (
          <div key={column} className="kc-field">
            {columnLetter(column)}　{text}
            <Select
              allowClear
              showSearch={{ optionFilterProp: 'label' }}
              aria-label={`${text}填什么`}
              value={columnsNow.find((one) => one.column === column)?.field ?? null}
              options={fields.data.map(({ key, label }) => ({ value: key, label }))}
              onChange={(field: string | undefined) => choose(column, field)}
            />
          </div>
        ))}
      {standing !== undefined && <Button onClick={() => onChange(others)}>不列名单</Button>}
    </details>
  )
}
