import { DayField } from '../common/DayField.tsx'
import { today } from '../common/time.ts'
import './people.css'
import { useQuery } from '@tanstack/react-query'
import { Button, Select, Skeleton, Tag } from 'antd'
import { type FormEvent, useState } from 'react'
import { assigneesQuery, delegate, delegationsQuery, endDelegation } from '../api/people.ts'
import { visitorQuery } from '../api/session.ts'
import { Failure } from '../common/Failure.tsx'
import { useTitle } from '../common/useTitle.ts'
import { useHere } from '../shell/standing.ts'
import { useDoing } from './useDoing.ts'

/** 外出委托: who does one's work while one is away. */
export function Delegations() {
  const { bureau } = useHere()
  useTitle('外出委托')
  const { data, error, refetch } = useQuery(delegationsQuery(bureau))
  const { data: people = [] } = useQuery(assigneesQuery(bureau))
  const { data: visitor } = useQuery(visitorQuery)
  const [deputy, setDeputy] = useState<string | null>(null)
  const [from, setFrom] = useState<string>(today)
  const [to, setTo] = useState<string>(today)
  const { busy, run } = useDoing(() => setDeputy(null))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 8 }} />
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (deputy !== null) run(() => delegate(bureau, { deputy, from, to }), '已委托')
  }
  return (
    <div className="people">
      <header className="people-head">
        <h1>外出委托</h1>
        <span className="kc-quiet">
          期间由受托人代办您的办件，代签文稿，经过中写明「某某代某某」；受托人不能再转委托
        </span>
      </header>
      <form className="kc-card people-section people-head" onSubmit={submit}>
        <Select
          className="people-find"
          aria-label="委托给"
          placeholder="委托给"
          showSearch={{ optionFilterProp: 'label' }}
          value={deputy}
          options={people
            .filter(({ kind, id }) => kind === 'person' && id !== visitor?.account.id)
            .map(({ id, name, section }) => ({ value: id, label: section === null ? name : `${name}　${section}` }))}
          onChange={setDeputy}
        />
        <label htmlFor="d-from">从</label>
        <span>
          <DayField id="d-from" required day={from} onChange={setFrom} />
        </span>
        <label htmlFor="d-to">到</label>
        <span>
          <DayField id="d-to" required from={from} day={to} onChange={setTo} />
        </span>
        <Button type="primary" htmlType="submit" disabled={deputy === null} loading={busy}>
          委托
        </Button>
      </form>
      {data.length === 0 ? (
        <div className="kc-card kc-state">
          <strong>还没有委托</strong>
          <p>出差、休假前，在上面选一名同事和起止日期。</p>
        </div>
      ) : (
        <div className="kc-card people-scroll">
          <table className="people-table people-cards">
            <thead>
              <tr>
                <th scope="col">外出的人</th>
                <th scope="col">受托人</th>
                <th scope="col">期间</th>
                <th scope="col">状态</th>
                <th scope="col">
                  <span className="kc-hidden">操作</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {data.map((one) => {
                const over = one.ended || one.to < today()
                return (
                  <tr key={one.id} className={over ? 'people-off' : ''}>
                    <td>{one.absent}</td>
                    <td>{one.deputy}</td>
                    <td>
                      {one.from} 至 {one.to}
                    </td>
                    <td>{over ? <Tag>已结束</Tag> : <Tag>{one.from > today() ? '未开始' : '代办中'}</Tag>}</td>
                    <td className="people-acts">
                      {one.mine && !over && (
                        <Button
                          type="link"
                          disabled={busy}
                          onClick={() => run(() => endDelegation(bureau, one.id), '已结束')}
                        >
                          结束委托
                        </Button>
                      )}
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </div>
      )}
    </div>
  )
}
