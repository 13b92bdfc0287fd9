import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { App, Button, Segmented, Select, Skeleton, Tag } from 'antd'
import { useState } from 'react'
import { addDays, monthEnd, weekdayOf } from '../../kernel/day.ts'
import { yearOfMonth } from '../../kernel/period.ts'
import type { Day } from '../../kernel/values.ts'
import { problemOf } from '../api/client.ts'
import { addStandardYear, makeYearlyTasks, type Year, yearQuery } from '../api/supervision.ts'
import { Failure } from '../common/Failure.tsx'
import { useHere } from '../shell/standing.ts'

type Line = Year['lines'][number]
type Turn = Line['turns'][number]
type Span = 'year' | 'month' | 'week'

/** 年历: what comes back every year, month or week, on which days, and whether its task stands. */
export default function YearCalendar() {
  const here = useHere()
  const { bureau } = here
  const first = yearOfMonth(here.when.last)
  const [year, setYear] = useState(first)
  const [span, setSpan] = useState<Span>('year')
  const { data, error, refetch } = useQuery(yearQuery(bureau, year))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 10 }} />
  return (
    <>
      <div className="supervision-line">
        <Select
          aria-label="年度"
          value={year}
          options={[first + 1, first, first - 1].map((one) => ({ value: one, label: `${one}年` }))}
          onChange={setYear}
        />
        <Segmented
          aria-label="看多长"
          value={span}
          options={[
            { value: 'year', label: '全年' },
            { value: 'month', label: '本月计划' },
            { value: 'week', label: '本周安排' },
          ]}
          onChange={setSpan}
        />
        <Link to="/$bureau/registers/$register" params={{ bureau, register: 'yearlyItem' }}>
          增改年度事项
        </Link>
        {!data.certain && <span className="kc-quiet">{year}年放假安排还没有公布，日期可能再调整</span>}
        {data.mayChange && <Doing bureau={bureau} year={data} />}
      </div>
      {data.lines.length === 0 ? (
        <div className="kc-card kc-state">
          <strong>还没有年度事项</strong>
          <p>可以先套用标准年历，再按本地的申报窗口和要求修改。</p>
        </div>
      ) : (
        <Lines bureau={bureau} year={data} span={span} />
      )}
    </>
  )
}

function Doing({ bureau, year: { lacking } }: { readonly bureau: string; readonly year: Year }) {
  const { message, modal } = App.useApp()
  const failed = (error: Error) => {
    const { message: title, advice } = problemOf(error)
    void modal.error({ title, content: `${advice}。` })
  }
  const adding = useMutation({
    mutationFn: () => addStandardYear(bureau),
    onSuccess: (made) => void message.success(`已补 ${made} 项，请按本地要求修改日期和责任单位`),
    onError: failed,
  })
  const making = useMutation({
    mutationFn: () => makeYearlyTasks(bureau),
    onSuccess: (made) => void message.success(made === 0 ? '到期的都已生成' : `已生成 ${made} 项任务`),
    onError: failed,
  })
  return (
    <span className="supervision-aside">
      {lacking > 0 && (
        <Button loading={adding.isPending} onClick={() => adding.mutate()}>
          套用标准年历（{lacking} 项）
        </Button>
      )}
      <Button loading={making.isPending} onClick={() => making.mutate()}>
        生成到期任务
      </Button>
    </span>
  )
}

interface Row {
  readonly key: string
  readonly line: Line
  /** `null` where its days cannot be read. */
  readonly turn: Turn | null
}

function Lines({
  bureau,
  year: { day, lines },
  span,
}: {
  readonly bureau: string
  readonly year: Year
  readonly span: Span
}) {
  const rows = span === 'year' ? lines.map((line) => ofYear(line, day)) : within(lines, windowOf(span, day))
  if (rows.length === 0)
    return (
      <div className="kc-card kc-state">
        <strong>{span === 'month' ? '本月' : '本周'}没有年历上的事项</strong>
        <p>年历只排每年都有的事，其他任务看“任务板”。</p>
      </div>
    )
  return (
    <div className="kc-card supervision-source supervision-scroll">
      <table className="supervision-table supervision-year">
        <thead>
          <tr>
            <th scope="col">事项</th>
            <th scope="col">起始</th>
            <th scope="col">截止</th>
            <th scope="col">任务</th>
            <th scope="col">责任单位</th>
            <th scope="col">频次</th>
            <th scope="col">类别</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, line: { id, name, kind, frequency, written, owner, work, stopped, turns }, turn }) => (
            <tr key={key}>
              <td>
                <Link to="/$bureau/registers/$register/$record" params={{ bureau, register: 'yearlyItem', record: id }}>
                  {frequency !== '每年' && turn !== null && span !== 'year' ? `${turn.label}${name}` : name}
                </Link>{' '}
                {stopped && <Tag>停用</Tag>}
                {work !== null && <p className="kc-quiet">{work}</p>}
              </td>
              <td>{turn?.opensOn ?? <b className="kc-late">认不出：{written}</b>}</td>
              <td>{turn?.dueOn ?? '—'}</td>
              <td>{turn !== null && <TaskOf bureau={bureau} turn={turn} day={day} />}</td>
              <td>{owner ?? '—'}</td>
              <td>
                {frequency}
                {span === 'year' && turns.length > 1 && (
                  <p className="kc-quiet">
                    已生成{turns.filter(({ task }) => task !== null).length}/{turns.length}期
                  </p>
                )}
              </td>
              <td>{kind}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function TaskOf({
  bureau,
  turn: { task, dueOn },
  day,
}: {
  readonly bureau: string
  readonly turn: Turn
  readonly day: string
}) {
  if (task === null) return <span className="kc-quiet">{dueOn < day ? '未生成' : '未到'}</span>
  return (
    <Link to="/$bureau/cases/$register/$record" params={{ bureau, register: 'task', record: task.id }}>
      {task.stateLabel}
    </Link>
  )
}

/** The turn that runs on a day or comes next; the last one where all are over. */
function ofYear(line: Line, day: string): Row {
  return { key: line.id, line, turn: line.turns.find(({ dueOn }) => dueOn >= day) ?? line.turns.at(-1) ?? null }
}

/** The turns that lie in a window, whole or in part, by the day on which they are due. */
function within(lines: readonly Line[], [from, to]: readonly [from: string, to: string]): readonly Row[] {
  return lines
    .filter(({ stopped }) => !stopped)
    .flatMap((line) =>
      line.turns
        .filter(({ opensOn, dueOn }) => opensOn <= to && dueOn >= from)
        .map((turn) => ({ key: `${line.id} ${turn.turn}`, line, turn })),
    )
    .sort((a, b) => (a.turn.dueOn < b.turn.dueOn ? -1 : 1))
}

function windowOf(span: 'month' | 'week', day: string): readonly [from: string, to: string] {
  const on = day as Day
  if (span === 'month') return [`${day.slice(0, 8)}01`, monthEnd(on)]
  const monday = addDays(on, 1 - weekdayOf(on))
  return [monday, addDays(monday, 6)]
}
