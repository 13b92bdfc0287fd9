import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { policiesQuery } from '../api/policies.ts'

/** A clause that can be computed, by its paper. */
export function ClauseSelect({
  bureau,
  value,
  onChange,
}: {
  readonly bureau: string
  readonly value: string | undefined
  readonly onChange: (id: string) => void
}) {
  const { data } = useQuery(policiesQuery(bureau))
  const options = (data ?? []).flatMap(({ id, number, title, clauses }) => {
    const ready = clauses.filter(({ rule }) => rule === 'ready')
    return ready.length === 0
      ? []
      : [
          {
            label: `${number ?? ''} ${title}`,
            title: id,
            options: ready.map((one) => ({ value: one.id, label: `${one.number} ${one.title}` })),
          },
        ]
  })
  return (
    <Select
      showSearch
      aria-label="条款"
      placeholder="选一个条款"
      style={{ width: 320, maxWidth: '100%' }}
      optionFilterProp="label"
      value={value ?? null}
      options={options}
      onChange={(id: string | null) => id !== null && onChange(id)}
    />
  )
}
