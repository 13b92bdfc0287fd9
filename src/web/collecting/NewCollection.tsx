import { addDays } from '../../kernel/day.ts'
import { DayField } from '../common/DayField.tsx'
import { today } from '../common/time.ts'
import './collecting.css'
import { InboxOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, Button, Checkbox, Upload as Dropping, Input, Select } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import { type CollectColumn, makeCollection, type Proposal, proposeForm } from '../api/collections.ts'
import { uploadFile } from '../api/uploads.ts'
import { useTitle } from '../common/useTitle.ts'
import { type Here, useHere } from '../shell/standing.ts'
import { LinkTable } from './LinkTable.tsx'
import { type Nature, NatureFields } from './NatureFields.tsx'

const WEEK_DAYS = 7
const UNIT_CHARACTERS_MAX = 10

/** A sheet that was dropped becomes a form: its columns, its fillers, its day. */
export function NewCollection() {
  const here = useHere()
  useTitle('新的收表')
  const [read, setRead] = useState<{ readonly proposal: Proposal; readonly hash: string } | null>(null)
  const reading = useMutation({
    mutationFn: async (file: File) => {
      const { hash, name } = await uploadFile(here.bureau, file)
      return { proposal: await proposeForm(here.bureau, { hash, name }), hash }
    },
    onSuccess: setRead,
  })
  const problem = reading.error === null ? null : problemOf(reading.error)
  if (read !== null) return <Composing here={here} proposal={read.proposal} hash={read.hash} />
  return (
    <div className="collect">
      <header className="collect-head">
        <h1>新的收表</h1>
      </header>
      {problem && <Alert type="error" showIcon title={problem.message} description={`${problem.advice}。`} />}
      <Dropping.Dragger
        accept=".xlsx,.xls,.csv"
        multiple={false}
        showUploadList={false}
        disabled={reading.isPending}
        className="kc-card"
        beforeUpload={(file) => {
          reading.mutate(file)
          return false
        }}
      >
        <p className="collect-icon">
          <InboxOutlined />
        </p>
        <p>{reading.isPending ? `正在读 ${reading.variables.name}……` : '把要收的表拖到这里，或点击选择'}</p>
        <p className="kc-quiet">表头就是要填的列；已有的内容不会发出去</p>
      </Dropping.Dragger>
    </div>
  )
}

function Composing({
  here,
  proposal,
  hash,
}: {
  readonly here: Here
  readonly proposal: Proposal
  readonly hash: string
}) {
  const [title, setTitle] = useState(proposal.title)
  const [note, setNote] = useState('')
  const [deadline, setDeadline] = useState<string>(() => addDays(today(), WEEK_DAYS))
  const [columns, setColumns] = useState(proposal.columns)
  const [streets, setStreets] = useState<readonly string[]>([])
  const [others, setOthers] = useState('')
  const [nature, setNature] = useState<Nature>({ kind: 'work' })
  const { areas, area: root } = here.state
  const below = areas.filter(({ code }) => code !== root)
  const named = others
    .split(/[\n、，,；;\t]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const fillers = [
    ...streets.map((code) => ({ name: below.find((one) => one.code === code)?.name ?? code, area: code })),
    ...named.map(fillerOf),
  ]
  const sending = useMutation({
    mutationFn: () =>
      makeCollection(here.bureau, { title, note, deadline, columns: [...columns], fillers, nature, sourceHash: hash }),
  })
  const problem = sending.error === null ? null : problemOf(sending.error)
  const change = (key: string, part: Partial<CollectColumn>) =>
    setColumns(columns.map((column) => (column.key === key ? { ...column, ...part } : column)))
  if (sending.data !== undefined)
    return (
      <div className="collect">
        <header className="collect-head">
          <h1>{title}</h1>
          <Link to="/$bureau/collections/$id" params={{ bureau: here.bureau, id: sending.data.id }}>
            查看填报情况
          </Link>
        </header>
        <Alert type="info" showIcon title="链接只显示这一次，请现在复制发出；丢失的可以换新的。" />
        <LinkTable title={title} deadline={deadline} links={sending.data.links} />
      </div>
    )
  const ready = title.trim() !== '' && columns.length > 0 && fillers.length > 0
  return (
    <div className="collect">
      <header className="collect-head">
        <h1>新的收表</h1>
        <span className="collect-right">
          <Button type="primary" disabled={!ready} loading={sending.isPending} onClick={() => sending.mutate()}>
            生成 {fillers.length} 个填报链接
          </Button>
        </span>
      </header>
      {problem && <Alert type="error" showIcon title={problem.message} description={`${problem.advice}。`} />}
      {proposal.alike.map(({ id, title: before, madeAt, shared }) => (
        <Alert
          key={id}
          type="warning"
          showIcon
          title={`上次已收过：${before}（${madeAt.slice(0, 10)}）`}
          description={
            <>
              相同的列：{shared.join('、')}。
              <Link to="/$bureau/collections/$id" params={{ bureau: here.bureau, id }}>
                先看看上次的
              </Link>
            </>
          }
        />
      ))}
      <section className="kc-card collect-form">
        <div className="kc-field">
          名称
          <Input aria-label="名称" value={title} maxLength={100} onChange={({ target }) => setTitle(target.value)} />
        </div>
        <div className="kc-field">
          截止
          <DayField label="截止日期" required from={today()} day={deadline} onChange={setDeadline} />
        </div>
        <NatureFields nature={nature} onChange={setNature} />
        <div className="kc-field collect-wide">
          填报说明
          <Input.TextArea
            aria-label="填报说明"
            autoSize={{ minRows: 2 }}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
        </div>
        <div className="kc-field">
          街道（镇）
          <Select
            mode="multiple"
            aria-label="街道（镇）"
            placeholder="选择要填报的街道"
            value={[...streets]}
            options={below.map(({ code, name }) => ({ value: code, label: name }))}
            onChange={setStreets}
          />
        </div>
        <Button className="collect-all" onClick={() => setStreets(below.map(({ code }) => code))}>
          全部街道
        </Button>
        <div className="kc-field collect-wide">
          企业和其他单位
          <Input.TextArea
            aria-label="企业和其他单位"
            autoSize={{ minRows: 3, maxRows: 10 }}
            placeholder="一行一个，可从 Excel 粘贴；企业写成“名称 统一社会信用代码”，已有的内容会替它填好"
            value={others}
            onChange={({ target }) => setOthers(target.value)}
          />
        </div>
      </section>
      <section className="kc-card collect-columns">
        <h2>要收的列</h2>
        <table>
          <thead>
            <tr>
              <th>列</th>
              <th>填什么</th>
              <th>单位</th>
              <th>必填</th>
              <th aria-label="操作" />
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <tr key={column.key}>
                <td>
                  {column.label}
                  {proposal.known.includes(column.key) && <span className="kc-quiet">　局里已有的不再问</span>}
                </td>
                <td>
                  <Takes column={column} proposed={proposal} onChange={(takes) => change(column.key, { takes })} />
                </td>
                <td>
                  <Input
                    size="small"
                    className="collect-unit"
                    aria-label={`${column.label}的单位`}
                    placeholder="无"
                    value={column.unit ?? ''}
                    maxLength={UNIT_CHARACTERS_MAX}
                    onChange={({ target }) => change(column.key, { unit: target.value.trim() || null })}
                  />
                </td>
                <td>
                  <Checkbox
                    aria-label={`${column.label}必填`}
                    checked={column.required}
                    onChange={({ target }) => change(column.key, { required: target.checked })}
                  />
                </td>
                <td>
                  <Button
                    type="link"
                    size="small"
                    onClick={() => setColumns(columns.filter(({ key }) => key !== column.key))}
                  >
                    不收
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}

const plainKinds = [
  { value: 'text', label: '文字' },
  { value: 'integer', label: '整数' },
  { value: 'number', label: '数' },
  { value: 'date', label: '日期' },
] as const

function Takes({
  column,
  proposed,
  onChange,
}: {
  readonly column: CollectColumn
  readonly proposed: Proposal
  readonly onChange: (takes: CollectColumn['takes']) => void
}) {
  const known = proposed.columns.find(({ key }) => key === column.key)?.takes
  const options = [...plainKinds, ...(typeof known === 'object' ? [{ value: 'known', label: '按台账的格式' }] : [])]
  return (
    <Select
      size="small"
      aria-label={`${column.label}填什么`}
      className="collect-takes"
      value={typeof column.takes === 'object' ? 'known' : column.takes}
      options={options}
      onChange={(value) =>
        onChange(
          value === 'known' && typeof known === 'object' ? known : (value as 'text' | 'integer' | 'number' | 'date'),
        )
      }
    />
  )
}

/** `名称 统一社会信用代码`: a firm that is named with its code gets what the books know of it. */
function fillerOf(line: string): { readonly name: string; readonly enterprise?: string } {
  const [, name, code] = /^(.+?)\s+([0-9A-Z]{18})$/.exec(line) ?? []
  return name === undefined || code === undefined ? { name: line } : { name, enterprise: code }
}
