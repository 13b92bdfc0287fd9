import { useQuery } from '@tanstack/react-query'
import { Tag } from 'antd'
import { type Asked, type Column, type RegisterAnswer, valuesQuery, type Wanted } from '../api/registers.ts'
import type { Here } from '../shell/standing.ts'

const VALUES_NAMED_MAX = 3

/** The conditions that hold, each to be taken away. */
export function Conditions({
  here,
  register,
  asked,
  onWanted,
  onAsk,
}: {
  readonly here: Here
  readonly register: RegisterAnswer
  readonly asked: Asked
  readonly onWanted: (column: Column, wanted: Wanted | null) => void
  readonly onAsk: (asked: Asked) => void
}) {
  const set = Object.entries(asked.where).flatMap(([key, wanted]) => {
    const column = register.columns.find((one) => one.key === key)
    return column === undefined ? [] : [{ column, wanted }]
  })
  if (set.length === 0) return null
  return (
    <ul className="records-conditions" aria-label="筛选条件">
      {set.map(({ column, wanted }) => (
        <li key={column.key}>
          <Tag closable onClose={() => onWanted(column, null)}>
            <ConditionWords
              bureau={here.bureau}
              register={register.name}
              asked={asked}
              column={column}
              wanted={wanted}
            />
          </Tag>
        </li>
      ))}
      <li>
        <button type="button" className="kc-plain records-all" onClick={() => onAsk({ ...asked, where: {} })}>
          清除全部条件
        </button>
      </li>
    </ul>
  )
}

function ConditionWords({
  bureau,
  register,
  asked,
  column,
  wanted: { contains, among, from, to, empty },
}: {
  readonly bureau: string
  readonly register: string
  readonly asked: Asked
  readonly column: Column
  readonly wanted: Wanted
}) {
  const isNamed = among !== undefined && (column.input === 'area' || column.refersTo !== null || column.of === 'own')
  const { data } = useQuery({ ...valuesQuery(bureau, register, asked, column.key), enabled: isNamed })
  const nameOf = (value: string) => data?.find((one) => one.value === value)?.shown ?? (value === '' ? '空' : value)
  const unit = column.unit ?? ''
  const words = [
    ...(contains === undefined ? [] : [`含“${contains}”`]),
    ...(among === undefined
      ? []
      : [
          `为 ${among.slice(0, VALUES_NAMED_MAX).map(nameOf).join('、')}${among.length > VALUES_NAMED_MAX ? ` 等 ${among.length} 项` : ''}`,
        ]),
    ...(from === undefined ? [] : [`≥ ${from}${unit}`]),
    ...(to === undefined ? [] : [`≤ ${to}${unit}`]),
    ...(empty === undefined ? [] : [empty ? '未填' : '已填']),
  ]
  return (
    <>
      {column.label} {words.join('，')}
    </>
  )
}
