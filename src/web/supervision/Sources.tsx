import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { App, Button, Checkbox, Select, Skeleton, Tag } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import { makeTasks, type Source, type SourceItem, sourcesQuery, type WantedTask } from '../api/supervision.ts'
import { DayField } from '../common/DayField.tsx'
import { Failure } from '../common/Failure.tsx'
import { useHere } from '../shell/standing.ts'

const originLabels = { document: '工作安排', meeting: '会议议定', inspection: '督查问题' } as const

/** 任务分解: sentences of frozen plans, decisions of meetings, findings of inspections, each made a task in one step. */
export default function Sources() {
  const { bureau } = useHere()
  const { data, error, refetch } = useQuery(sourcesQuery(bureau))
  const [all, setAll] = useState(false)
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 10 }} />
  const open = data.sources.filter(({ items }) => items.some(({ tasks }) => tasks.length === 0))
  const shown = all ? data.sources : open
  return (
    <>
      <div className="supervision-line">
        <span className="kc-quiet">定稿的文稿、会议和督查中，还有 {open.length} 份没有分解完</span>
        <Checkbox checked={all} onChange={({ target }) => setAll(target.checked)}>
          已分解的也列出
        </Checkbox>
      </div>
      {shown.length === 0 && (
        <div className="kc-card kc-state">
          <strong>{data.sources.length === 0 ? '还没有可以分解的' : '都分解完了'}</strong>
          <p>文稿定稿后，“安排、打算、思路”部分逐条列在这里；会议的议定事项、督查发现的问题也在这里。</p>
        </div>
      )}
      {shown.map((source) => (
        <OneSource
          key={`${source.origin} ${source.id} ${made(source)}`}
          bureau={bureau}
          source={source}
          owners={data.owners}
          mayMake={data.mayMake}
        />
      ))}
    </>
  )
}

function made({ items }: Source): number {
  return items.filter(({ tasks }) => tasks.length > 0).length
}

interface Written {
  readonly chosen: boolean
  readonly owner: string | null
  readonly dueOn: string
}

function OneSource({
  bureau,
  source,
  owners,
  mayMake,
}: {
  readonly bureau: string
  readonly source: Source
  readonly owners: readonly string[]
  readonly mayMake: boolean
}) {
  const { message, modal } = App.useApp()
  const [written, setWritten] = useState<ReadonlyMap<string, Written>>(
    new Map(
      source.items.map(({ text, owner, dueOn, tasks }) => [
        text,
        { chosen: tasks.length === 0 && owner !== null, owner, dueOn },
      ]),
    ),
  )
  const making = useMutation({
    mutationFn: (tasks: readonly WantedTask[]) => makeTasks(bureau, source, tasks),
    onSuccess: (count) => void message.success(`已生成 ${count} 项任务，待下达`),
    onError: (error) => {
      const { message: title, advice } = problemOf(error)
      void modal.error({ title, content: `${advice}。` })
    },
  })
  const wanted = [...written].flatMap(([text, { chosen, owner, dueOn }]) =>
    chosen && owner !== null ? [{ text, owner, dueOn }] : [],
  )
  const write = (text: string, next: Partial<Written>) =>
    setWritten((before) => new Map(before).set(text, { ...before.get(text)!, ...next }))
  return (
    <section className="kc-card supervision-source" aria-label={source.title}>
      <header className="supervision-line">
        <h2>
          {source.origin === 'document' ? (
            <Link to="/$bureau/documents/$id" params={{ bureau, id: source.id }}>
              {source.title}
            </Link>
          ) : (
            <Link
              to="/$bureau/registers/$register/$record"
              params={{ bureau, register: source.origin, record: source.id }}
            >
              {source.title}
            </Link>
          )}
        </h2>
        <Tag>{originLabels[source.origin]}</Tag>
        <span className="kc-quiet">
          {source.on}　{made(source)}／{source.items.length} 条已成任务
        </span>
        {mayMake && (
          <Button
            className="supervision-aside"
            type="primary"
            disabled={wanted.length === 0}
            loading={making.isPending}
            onClick={() => making.mutate(wanted)}
          >
            生成任务{wanted.length > 0 && `（${wanted.length}）`}
          </Button>
        )}
      </header>
      <table className="supervision-table">
        <thead>
          <tr>
            <th scope="col">选</th>
            <th scope="col">原句</th>
            <th scope="col">责任单位</th>
            <th scope="col">完成时限</th>
            <th scope="col">任务</th>
          </tr>
        </thead>
        <tbody>
          {source.items.map((item) => (
            <Row
              key={item.text}
              bureau={bureau}
              item={item}
              written={written.get(item.text)!}
              owners={owners}
              mayMake={mayMake}
              onWrite={(next) => write(item.text, next)}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({
  bureau,
  item: { text, heading, owner, indicatorLabel, tasks },
  written,
  owners,
  mayMake,
  onWrite,
}: {
  readonly bureau: string
  readonly item: SourceItem
  readonly written: Written
  readonly owners: readonly string[]
  readonly mayMake: boolean
  readonly onWrite: (next: Partial<Written>) => void
}) {
  const options = [...new Set([...(owner === null ? [] : [owner]), ...owners])].map((value) => ({
    value,
    label: value,
  }))
  return (
    <tr>
      <td>
        <Checkbox
          aria-label={`选 ${text}`}
          disabled={!mayMake}
          checked={written.chosen}
          onChange={({ target }) => onWrite({ chosen: target.checked })}
        />
      </td>
      <td>
        {text}
        <p className="kc-quiet">
          {heading}
          {indicatorLabel !== null && `　指标：${indicatorLabel}`}
        </p>
      </td>
      <td>
        <Select
          aria-label={`责任单位 ${text}`}
          className="supervision-owner"
          showSearch={{ optionFilterProp: 'label' }}
          placeholder="选责任单位"
          disabled={!mayMake}
          value={written.owner}
          options={options}
          onChange={(chosen: string) => onWrite({ owner: chosen, chosen: true })}
        />
      </td>
      <td>
        <DayField required label={`完成时限 ${text}`} day={written.dueOn} onChange={(dueOn) => onWrite({ dueOn })} />
      </td>
      <td>
        {tasks.map((one) => (
          <p key={one.id}>
            <Link to="/$bureau/cases/$register/$record" params={{ bureau, register: 'task', record: one.id }}>
              {one.owner}
            </Link>{' '}
            <span className="kc-quiet">{one.stateLabel}</span>
          </p>
        ))}
      </td>
    </tr>
  )
}
