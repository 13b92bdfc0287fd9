import { FilterFilled, FilterOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Checkbox, Input, Popover, Radio, Skeleton } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import { type Asked, type Column, valuesQuery, type Wanted } from '../api/registers.ts'

interface Props {
  readonly bureau: string
  readonly register: string
  readonly column: Column
  readonly asked: Asked
  readonly onWanted: (wanted: Wanted | null) => void
}

/** The funnel in a column's header. */
export function ColumnFilter(props: Props) {
  const { column, asked, onWanted } = props
  const [open, setOpen] = useState(false)
  if (column.withheld !== null) return null
  const isSet = asked.where[column.key] !== undefined
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={open}
      onOpenChange={setOpen}
      destroyOnHidden
      content={
        <FilterPanel
          {...props}
          onWanted={(wanted) => {
            setOpen(false)
            onWanted(wanted)
          }}
        />
      }
    >
      <button
        type="button"
        className={isSet ? 'kc-plain filter-icon filter-icon-set' : 'kc-plain filter-icon'}
        aria-label={`筛选${column.label}${isSet ? '（已设条件）' : ''}`}
      >
        {isSet ? <FilterFilled /> : <FilterOutlined />}
      </button>
    </Popover>
  )
}

/** The conditions of one column, by what it holds. */
export function FilterPanel({ column, asked, bureau, register, onWanted }: Props) {
  const [wanted, setWanted] = useState<Wanted>(asked.where[column.key] ?? {})
  const given = cleaned(wanted)
  const parts = { column, asked, bureau, register, wanted, onChange: setWanted }
  return (
    <form
      className="filter"
      onSubmit={(event) => {
        event.preventDefault()
        onWanted(given)
      }}
    >
      {(column.filter === 'text' || column.refersTo !== null) && (
        <Input
          autoFocus
          allowClear
          aria-label={`${column.label}包含`}
          placeholder="包含"
          value={wanted.contains ?? ''}
          onChange={({ target }) => setWanted({ ...wanted, contains: target.value })}
        />
      )}
      {(column.filter === 'range' || column.filter === 'days') && <Ends {...parts} />}
      {column.filter !== 'range' && column.filter !== 'days' && <Choices {...parts} />}
      {column.of !== 'own' && (
        <Radio.Group
          size="small"
          aria-label="是否为空"
          value={wanted.empty === undefined ? 'any' : wanted.empty ? 'empty' : 'filled'}
          onChange={({ target: { value } }) => {
            const { empty: _, ...others } = wanted
            setWanted(value === 'any' ? others : { ...others, empty: value === 'empty' })
          }}
          options={[
            { value: 'any', label: '不限' },
            { value: 'filled', label: '已填' },
            { value: 'empty', label: '未填' },
          ]}
        />
      )}
      <div className="filter-ends">
        <Button size="small" disabled={asked.where[column.key] === undefined} onClick={() => onWanted(null)}>
          清除
        </Button>
        <Button size="small" type="primary" htmlType="submit">
          筛选
        </Button>
      </div>
    </form>
  )
}

interface PartProps extends Omit<Props, 'onWanted'> {
  readonly wanted: Wanted
  readonly onChange: (wanted: Wanted) => void
}

function Ends({ column, wanted, onChange }: PartProps) {
  const placeholder = column.filter === 'days' ? ['从 2026-01-01', '到 2026-06-30'] : ['不小于', '不大于']
  return (
    <div className="filter-range">
      {(['from', 'to'] as const).map((end, index) => (
        <Input
          key={end}
          autoFocus={index === 0}
          aria-label={`${column.label}${end === 'from' ? '从' : '到'}`}
          placeholder={placeholder[index] ?? ''}
          suffix={column.unit}
          value={wanted[end] ?? ''}
          onChange={({ target }) => onChange({ ...wanted, [end]: target.value })}
        />
      ))}
    </div>
  )
}

const SHOWN_MAX = 100

function Choices({ bureau, register, column, asked, wanted, onChange }: PartProps) {
  const [find, setFind] = useState('')
  const { data, error } = useQuery(valuesQuery(bureau, register, asked, column.key))
  if (error) return <p className="kc-quiet">{problemOf(error).message}</p>
  if (data === undefined) return <Skeleton active title={false} paragraph={{ rows: 4 }} />
  const chosen = new Set(wanted.among ?? [])
  const set = (among: ReadonlySet<string>) => {
    const { among: _, ...others } = wanted
    onChange(among.size === 0 ? others : { ...others, among: [...among] })
  }
  const found = data.filter(({ shown }) => shown.includes(find.trim()))
  return (
    <>
      {data.length > 8 && (
        <Input
          allowClear
          aria-label={`在${column.label}的内容中找`}
          placeholder={`在 ${data.length} 种内容中找`}
          value={find}
          onChange={({ target }) => setFind(target.value)}
        />
      )}
      <ul className="filter-values">
        {found.slice(0, SHOWN_MAX).map(({ value, shown, count }) => (
          <li key={value}>
            <Checkbox
              checked={chosen.has(value)}
              onChange={({ target }) => {
                const next = new Set(chosen)
                if (target.checked) next.add(value)
                else next.delete(value)
                set(next)
              }}
            >
              {shown}
            </Checkbox>
            <span className="kc-quiet">{count}</span>
          </li>
        ))}
        {found.length === 0 && <li className="kc-quiet">没有符合的内容</li>}
      </ul>
    </>
  )
}

/** Without what says nothing; `null` where nothing is left. */
function cleaned({ contains = '', among, from = '', to = '', empty }: Wanted): Wanted | null {
  const wanted: Wanted = {
    ...(contains.trim() === '' ? {} : { contains: contains.trim() }),
    ...(among === undefined || among.length === 0 ? {} : { among }),
    ...(from.trim() === '' ? {} : { from: from.trim() }),
    ...(to.trim() === '' ? {} : { to: to.trim() }),
    ...(empty === undefined ? {} : { empty }),
  }
  return Object.keys(wanted).length === 0 ? null : wanted
}
