import { useMutation, useQuery } from '@tanstack/react-query'
import { Alert, App, Button, Input, Radio, Skeleton } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import { calendarQuery, changeCalendar } from '../api/system.ts'
import { DatePicker, type Dayjs } from '../common/calendar.ts'
import { Failure } from '../common/Failure.tsx'

type Kind = 'open' | 'closed'

/** Days that differ from the announced calendar: the limits of all open cases follow. */
export function CalendarDays({ bureau }: { readonly bureau: string }) {
  const { message } = App.useApp()
  const { data, error, refetch } = useQuery(calendarQuery(bureau))
  const [days, setDays] = useState<readonly Dayjs[]>([])
  const [kind, setKind] = useState<Kind>('closed')
  const [source, setSource] = useState('')
  const changing = useMutation({
    mutationFn: (change: { readonly days: readonly string[]; readonly kind: Kind | null; readonly source: string }) =>
      changeCalendar(bureau, {
        days: change.days.map((day) => ({ day, kind: change.kind })),
        source: change.source,
      }),
    onSuccess: () => {
      setDays([])
      void message.success('已更改，办件期限正在重算')
      void refetch()
    },
  })
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 4 }} />
  const problem = changing.error === null ? null : problemOf(changing.error)
  return (
    <div className="system">
      <p className="kc-quiet">
        国务院办公厅的放假安排已有到 {data.lastOfficialYear} 年。新一年的安排公布后、或遇临时调整，在这里补充；
        没有公布的年份按周末和固定假日暂计，办件页上会注明。
      </p>
      {!data.mayChange && (
        <Alert
          type="info"
          showIcon
          title="工作日历由本系统的全部单位共用，只能由负责全部单位的系统管理员补充。"
          description="收到新的放假安排，请把通知的文号告诉对方；补充后各单位办件的期限一并重算。"
        />
      )}
      {problem && <Alert type="error" showIcon title={problem.message} description={`${problem.advice}。`} />}
      {data.mayChange && (
        <section className="kc-card system-form">
          <label htmlFor="calendar-days">日期</label>
          <DatePicker
            multiple
            id="calendar-days"
            placeholder="选择一天或几天"
            value={[...days]}
            onChange={(chosen: Dayjs[] | Dayjs | null) =>
              setDays(chosen === null ? [] : Array.isArray(chosen) ? chosen : [chosen])
            }
          />
          <Radio.Group
            aria-label="上班还是放假"
            value={kind}
            options={[
              { value: 'closed', label: '放假' },
              { value: 'open', label: '上班' },
            ]}
            onChange={({ target }) => setKind(target.value === 'open' ? 'open' : 'closed')}
          />
          <Input
            aria-label="依据"
            placeholder="依据的通知，如 国办发明电〔2026〕×号"
            value={source}
            maxLength={200}
            onChange={({ target }) => setSource(target.value)}
          />
          <Button
            type="primary"
            disabled={days.length === 0 || source.trim().length < 4}
            loading={changing.isPending}
            onClick={() => changing.mutate({ days: days.map((day) => day.format('YYYY-MM-DD')), kind, source })}
          >
            补充
          </Button>
        </section>
      )}
      {data.days.length > 0 && (
        <section className="kc-card system-table">
          <table>
            <thead>
              <tr>
                <th>日期</th>
                <th>上班或放假</th>
                <th>依据</th>
                <th>补充人</th>
                <th aria-label="操作" />
              </tr>
            </thead>
            <tbody>
              {data.days.map(({ day, kind: is, source: from, actor }) => (
                <tr key={day}>
                  <td>{day}</td>
                  <td>{is === 'open' ? '上班' : '放假'}</td>
                  <td>{from}</td>
                  <td>{actor}</td>
                  <td>
                    <Button
                      type="link"
                      size="small"
                      disabled={!data.mayChange}
                      onClick={() => changing.mutate({ days: [day], kind: null, source: `取消：${from}` })}
                    >
                      取消
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  )
}
