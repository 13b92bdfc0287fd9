import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { App, Button, Select, Skeleton, Tag } from 'antd'
import { useState } from 'react'
import { yearOfMonth } from '../../kernel/period.ts'
import { problemOf } from '../api/client.ts'
import { addStandardYear, makeYearlyTasks, type Year, yearQuery } from '../api/supervision.ts'
import { Failure } from '../common/Failure.tsx'
import { useHere } from '../shell/standing.ts'

/** 年历: what comes back every year, on which days this year, and whether its task stands. */
export default function YearCalendar() {
  const here = useHere()
  const { bureau } = here
  const first = yearOfMonth(here.when.last)
  const [year, setYear] = useState(first)
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
        <Lines bureau={bureau} year={data} />
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

function Lines({ bureau, year: { day, lines } }: { readonly bureau: string; readonly year: Year }) {
  return (
    <div className="kc-card supervision-source">
      <table className="supervision-table">
        <thead>
          <tr>
            <th scope="col">事项</th>
            <th scope="col">类别</th>
            <th scope="col">起始</th>
            <th scope="col">截止</th>
            <th scope="col">责任单位</th>
            <th scope="col">当年任务</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, name, kind, opensOn, dueOn, written, owner, work, stopped, task }) => (
            <tr key={id}>
              <td>
                <Link to="/$bureau/registers/$register/$record" params={{ bureau, register: 'yearlyItem', record: id }}>
                  {name}
                </Link>{' '}
                {stopped && <Tag>停用</Tag>}
                {work !== null && <p className="kc-quiet">{work}</p>}
              </td>
              <td>{kind}</td>
              <td>{opensOn ?? <span className="case-late">认不出：{written}</span>}</td>
              <td>{dueOn ?? '—'}</td>
              <td>{owner ?? '—'}</td>
              <td>
                {task === null ? (
                  <span className="kc-quiet">{dueOn !== null && dueOn < day ? '未生成' : '未到'}</span>
                ) : (
                  <Link to="/$bureau/cases/$register/$record" params={{ bureau, register: 'task', record: task.id }}>
                    {task.stateLabel}
                  </Link>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
