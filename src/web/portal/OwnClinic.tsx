import '../policies/policies.css'
import '../form/form.css'
import './portal.css'
import { useQuery } from '@tanstack/react-query'
import { App, Button, Input, Modal, Select, Skeleton } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import { bookHour, type FreeHour, giveHourBack, type OwnHour, ownClinicQuery } from '../api/clinic.ts'
import { Failure } from '../common/Failure.tsx'
import { useTitle } from '../common/useTitle.ts'
import { useDoing } from '../people/useDoing.ts'
import { useHere } from '../shell/standing.ts'

/** 专家门诊: the hours that are free, and those that the firm has taken. */
export function OwnClinic() {
  const { bureau } = useHere()
  useTitle('专家门诊')
  const { message, modal } = App.useApp()
  const [booking, setBooking] = useState<FreeHour | null>(null)
  const { data, error, refetch } = useQuery(ownClinicQuery(bureau))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 6 }} />
  const { free, own, titles } = data
  const days = [...new Set(free.map(({ on }) => on))]
  const giveBack = (hour: OwnHour) =>
    void modal.confirm({
      title: `取消 ${hour.on} ${hour.hour} ${hour.expert} 的门诊？`,
      content: '时段会空出来给别的企业，要再约请重新选。',
      okText: '取消预约',
      cancelText: '保留',
      onOk: async () => {
        try {
          await giveHourBack(bureau, hour.id)
          void message.success('已取消')
        } catch (failed) {
          const { message: title, advice } = problemOf(failed)
          void modal.error({ title, content: `${advice}。` })
        }
      },
    })
  return (
    <div className="policies">
      <div className="kc-tabs">
        <h1>专家门诊</h1>
        <span className="kc-quiet">申报之前请专家看一遍材料。约好后在门诊当天之前可以取消。</span>
      </div>
      {own.length > 0 && (
        <section className="kc-card policy-block" aria-label="本企业的预约">
          <h2>本企业的预约</h2>
          <ul className="policy-list">
            {own.map((hour) => (
              <li key={hour.id} className="clinic-hour">
                <div>
                  <strong>
                    {hour.on} {hour.hour}
                  </strong>{' '}
                  {hour.expert}
                  <div className="kc-quiet">
                    {[hour.place, hour.title, hour.materials, hour.kept].filter(Boolean).join('　')}
                  </div>
                </div>
                {hour.isOpen && (
                  <Button size="small" onClick={() => giveBack(hour)}>
                    取消预约
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {free.length === 0 && (
        <div className="kc-card kc-state">
          <strong>现在没有空着的时段</strong>
          <p>科技局排出新的门诊后会列在这里。</p>
        </div>
      )}
      {days.map((day) => (
        <section key={day} className="kc-card policy-block" aria-label={`${day} 可以预约的时段`}>
          <h2>{day} 可以预约</h2>
          <ul className="policy-list">
            {free
              .filter(({ on }) => on === day)
              .map((hour) => (
                <li key={hour.id} className="clinic-hour">
                  <div>
                    <strong>{hour.hour}</strong> {hour.expert}
                    {hour.place !== null && <div className="kc-quiet">{hour.place}</div>}
                  </div>
                  <Button
                    type="primary"
                    size="small"
                    aria-label={`预约 ${hour.on} ${hour.hour} ${hour.expert}`}
                    onClick={() => setBooking(hour)}
                  >
                    预约
                  </Button>
                </li>
              ))}
          </ul>
        </section>
      ))}
      {booking !== null && <Booking bureau={bureau} hour={booking} titles={titles} onClose={() => setBooking(null)} />}
    </div>
  )
}

function Booking({
  bureau,
  hour,
  titles,
  onClose,
}: {
  readonly bureau: string
  readonly hour: FreeHour
  readonly titles: readonly string[]
  readonly onClose: () => void
}) {
  const [title, setTitle] = useState<string | null>(null)
  const [materials, setMaterials] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const { busy, run } = useDoing<string | null>((refused) => (refused === null ? onClose() : setProblem(refused)))
  const book = async () => {
    try {
      const written = materials.trim()
      await bookHour(bureau, hour.id, { title, materials: written === '' ? null : written })
      return null
    } catch (failed) {
      const { message, advice } = problemOf(failed)
      return `${message}。${advice}`
    }
  }
  return (
    <Modal
      open
      title={`预约 ${hour.on} ${hour.hour} ${hour.expert}`}
      okText="预约"
      cancelText="返回"
      confirmLoading={busy}
      onCancel={onClose}
      onOk={() => run(book)}
    >
      <div className="policy-form">
        <label htmlFor="clinic-title">拟申报称号</label>
        <Select
          id="clinic-title"
          allowClear
          showSearch
          optionFilterProp="label"
          value={title}
          options={titles.map((one) => ({ value: one, label: one }))}
          onChange={(chosen: string | undefined) => setTitle(chosen ?? null)}
        />
        <label htmlFor="clinic-materials">带去的材料（可不填）</label>
        <Input
          id="clinic-materials"
          maxLength={200}
          placeholder="例如：申报书6月10日稿"
          value={materials}
          onChange={({ target }) => setMaterials(target.value)}
        />
        {problem !== null && (
          <p className="form-problem" role="alert">
            {problem}
          </p>
        )}
      </div>
    </Modal>
  )
}
