import type { UseQueryResult } from '@tanstack/react-query'
import { useMutation } from '@tanstack/react-query'
import { Alert, Button, Checkbox, Select, Skeleton, Tag } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import { type ImportRequest, type Recognised, type RecognisedTable, startPreview } from '../api/imports.ts'
import { Failure } from '../common/Failure.tsx'
import { localTime } from '../common/time.ts'
import type { Here } from '../shell/standing.ts'
import { ColumnTable } from './ColumnTable.tsx'
import { Constants } from './Constants.tsx'
import { type Draft, requestOf, type UseDraft } from './draft.ts'
import { Manner } from './Manner.tsx'

/** What each column was taken for, to be looked over; and how the list is meant. */
export function Columns({
  here,
  using,
  recognised,
}: {
  readonly here: Here
  readonly using: UseDraft
  readonly recognised: UseQueryResult<Recognised>
}) {
  const { data, error, refetch, isPlaceholderData } = recognised
  const { change } = using
  if (error)
    return (
      <div className="kc-card">
        <Failure error={error} onRetry={() => void refetch()} />
        <p className="imports-again">
          <Button type="primary" onClick={() => change({ step: 0 })}>
            换一个文件
          </Button>
        </p>
      </div>
    )
  if (data === undefined)
    return (
      <div className="kc-card imports-block">
        <p className="kc-quiet">正在读取文件……</p>
        <Skeleton paragraph={{ rows: 8 }} />
      </div>
    )
  return <Looking here={here} using={using} data={data} busy={isPlaceholderData} />
}

function Looking({
  here,
  using,
  data,
  busy,
}: {
  readonly here: Here
  readonly using: UseDraft
  readonly data: Recognised
  readonly busy: boolean
}) {
  const { draft, change } = using
  const [unfilled, setUnfilled] = useState<string | null>(null)
  const mode = modeOf(draft, data)
  const previewing = useMutation({
    mutationFn: (request: ImportRequest) => startPreview(here.bureau, request),
    onSuccess: ({ id }) => change({ previewJob: id, importJob: null, step: 2, endingConfirmed: false }),
  })
  const problem = previewing.error === null ? null : problemOf(previewing.error)
  const usable = data.tables.filter((table) => table.usable)
  const rows = usable.reduce((sum, table) => sum + table.rows, 0)
  const preview = () => {
    const request = requestOf(draft, data, mode)
    if (typeof request === 'string') return setUnfilled(request)
    setUnfilled(null)
    previewing.mutate(request)
  }
  const choose = (header: string, meaning: string | null | undefined) => {
    const { [header]: _, ...others } = data.mapping
    change({ mapping: meaning === undefined ? others : { ...others, [header]: meaning } })
  }
  return (
    <div className="imports-columns" aria-busy={busy}>
      <section className="kc-card imports-block imports-register">
        <label htmlFor="register">导入到</label>
        <Select
          id="register"
          showSearch={{ optionFilterProp: 'label' }}
          value={data.register}
          onChange={(register) => change({ register, mapping: null, mode: null, constants: {} })}
          popupMatchSelectWidth={false}
          options={data.registers.map(({ name, label, lineName, columns, of }) => ({
            value: name,
            label: columns === 0 ? `${label}（${lineName}）` : `${label}（${lineName}，认出 ${columns}/${of} 列）`,
          }))}
        />
        <span className="kc-quiet">
          {data.proposed ? '按表头认出的台账，可改选' : `${data.registerLabel}台账`}
          {usable.length > 0 && `　共 ${rows.toLocaleString('en-US')} 行数据`}
        </span>
      </section>
      {data.remembered !== null && (
        <Alert
          type="info"
          showIcon
          title={`已按 ${data.remembered.actor} ${localTime(data.remembered.usedAt)} 导入同样表头时的选择对应各列`}
          action={
            <Button size="small" onClick={() => change({ mapping: {} })}>
              改回自动识别
            </Button>
          }
        />
      )}
      {usable.length === 0 && (
        <Alert
          type="warning"
          showIcon
          title={`没有认出“${data.registerLabel}”的表`}
          description={
            data.tables.length === 0
              ? '文件里没有带表头的表。请换一个台账，或检查文件。'
              : `缺少${data.missing.join('、')}：请在下面指定哪一列是它，或在“每行都相同的内容”里填写。`
          }
        />
      )}
      {data.hiddenSheets.length > 0 && (
        <Alert type="info" showIcon title={`隐藏的工作表没有读取：${data.hiddenSheets.join('、')}`} />
      )}
      {grouped(data.tables).map((tables) => (
        <TableBlock key={tables.map(placeOf).join()} tables={tables} data={data} onChoose={choose} />
      ))}
      {data.sheets.length > 1 && <Sheets data={data} using={using} />}
      <Constants here={here} using={using} data={data} />
      <Manner using={using} data={data} mode={mode} />
      {problem && <Alert type="error" showIcon title={problem.message} description={`${problem.advice}。`} />}
      {unfilled !== null && <Alert type="warning" showIcon title={unfilled} />}
      <footer className="imports-actions">
        <Button onClick={() => change({ step: 0 })}>上一步</Button>
        <Button type="primary" disabled={usable.length === 0 || busy} loading={previewing.isPending} onClick={preview}>
          预览
        </Button>
      </footer>
    </div>
  )
}

function modeOf({ mode }: Draft, { remembered, registers, register }: Recognised): ImportRequest['mode'] {
  const chosen = mode ?? remembered?.mode ?? 'delta'
  const whole = registers.find(({ name }) => name === register)?.snapshot === true
  return chosen === 'snapshot' && !whole ? 'delta' : chosen
}

function placeOf({ sheet, headerRow }: RecognisedTable): string {
  return `${sheet} ${headerRow}`
}

/** Sheets made alike, one for each street, are looked over once. */
function grouped(tables: readonly RecognisedTable[]): readonly (readonly RecognisedTable[])[] {
  const groups = new Map<string, RecognisedTable[]>()
  for (const table of tables) {
    const key = table.columns.map(({ key, letter }) => `${letter} ${key}`).join('\n')
    groups.set(key, [...(groups.get(key) ?? []), table])
  }
  return [...groups.values()]
}

const SHEETS_NAMED = 4

function TableBlock({
  tables,
  data,
  onChoose,
}: {
  readonly tables: readonly RecognisedTable[]
  readonly data: Recognised
  readonly onChoose: (header: string, meaning: string | null | undefined) => void
}) {
  const [first] = tables
  if (first === undefined) return null
  const names = tables.slice(0, SHEETS_NAMED).map(({ sheet }) => `“${sheet}”`)
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  const totals = tables.reduce((sum, table) => sum + table.totals, 0)
  const rest = tables.length > SHEETS_NAMED ? `等 ${tables.length} 张` : ''
  return (
    <section className="kc-card imports-block">
      <h2>
        工作表{names.join('、')}
        {rest}
        {!first.usable && <Tag color="red">不导入：分不清是哪条记录</Tag>}
      </h2>
      <p className="kc-quiet">
        {first.title !== null && `${first.title}　`}
        表头在第 {first.headerRow} 行{first.headerRows > 1 && `（${first.headerRows} 行表头）`}　数据{' '}
        {rows.toLocaleString('en-US')} 行{totals > 0 && `　合计、小计 ${totals} 行不导入`}
        {first.unit !== null && `　单位：${first.unit}`}
      </p>
      <ColumnTable table={first} data={data} onChoose={onChoose} />
    </section>
  )
}

function Sheets({ data, using }: { readonly data: Recognised; readonly using: UseDraft }) {
  const { draft, change } = using
  return (
    <section className="kc-card imports-block">
      <h2>要导入的工作表</h2>
      <Checkbox.Group
        value={data.sheets.filter((name) => !draft.leaveOut.includes(name))}
        onChange={(kept) => change({ leaveOut: data.sheets.filter((name) => !kept.includes(name)) })}
        options={data.sheets.map((name) => ({ value: name, label: name }))}
      />
    </section>
  )
}
