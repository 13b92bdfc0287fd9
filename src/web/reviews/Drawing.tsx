import { useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { Alert, App, InputNumber, Modal, Select } from 'antd'
import { useState } from 'react'
import { addDays } from '../../kernel/day.ts'
import { problemOf } from '../api/client.ts'
import { drawExperts, type ReviewList } from '../api/reviews.ts'
import { DayField } from '../common/DayField.tsx'
import { today } from '../common/time.ts'

const DUE_DAYS = 7

/** 抽取专家: how many, of which field, who stands aside beside those that are known. */
export default function Drawing({
  bureau,
  register,
  records,
  pool,
  onClose,
}: {
  readonly bureau: string
  readonly register: string
  readonly records: readonly string[]
  readonly pool: ReviewList['pool']
  readonly onClose: () => void
}) {
  const router = useRouter()
  const { message } = App.useApp()
  const [seats, setSeats] = useState(3)
  const [reserves, setReserves] = useState(2)
  const [perUnit, setPerUnit] = useState<number | null>(1)
  const [field, setField] = useState<string | null>(null)
  const [avoid, setAvoid] = useState<string[]>([])
  const [due, setDue] = useState<string>(() => addDays(today(), DUE_DAYS))
  const drawing = useMutation({
    mutationFn: () =>
      drawExperts(bureau, { register, records: [...records], seats, reserves, perUnit, field, avoid, due }),
    onSuccess: async ([first, ...others]) => {
      void message.success(`已抽取${seats}名专家`)
      onClose()
      if (first !== undefined && others.length === 0)
        await router.navigate({ to: '/$bureau/reviews/$id', params: { bureau, id: first } })
    },
  })
  return (
    <Modal
      open
      title={`抽取专家（${records.length} 件）`}
      okText="随机抽取"
      onCancel={onClose}
      onOk={() => drawing.mutate()}
      confirmLoading={drawing.isPending}
    >
      <div className="drawing">
        <label htmlFor="draw-seats">评审专家（名）</label>
        <InputNumber id="draw-seats" min={1} max={30} value={seats} onChange={(value) => setSeats(value ?? 1)} />
        <label htmlFor="draw-reserves">候补（名）</label>
        <InputNumber
          id="draw-reserves"
          min={0}
          max={30}
          value={reserves}
          onChange={(value) => setReserves(value ?? 0)}
        />
        <label htmlFor="draw-unit">同一单位最多（名）</label>
        <InputNumber id="draw-unit" min={1} max={30} value={perUnit} placeholder="不限" onChange={setPerUnit} />
        <label htmlFor="draw-field">专业领域</label>
        <Select
          id="draw-field"
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={`不限（专家库 ${pool.count} 人）`}
          value={field}
          options={pool.fields.map(({ name, count }) => ({ value: name, label: `${name}（${count}人）` }))}
          onChange={(value) => setField(value ?? null)}
        />
        <label htmlFor="draw-avoid">另须回避的单位和人</label>
        <Select
          id="draw-avoid"
          mode="tags"
          value={avoid}
          placeholder="申报单位或本局提出的，逐个输入"
          tokenSeparators={['、', '，', ',']}
          onChange={setAvoid}
        />
        <label htmlFor="draw-due">评分截止</label>
        <DayField id="draw-due" required from={today()} day={due} onChange={setDue} />
      </div>
      <p className="kc-quiet">
        申报单位自己的专家、法定代表人等相关人员、登记了回避或合作关系的专家自动回避。随机种子由系统产生并留存，事后可以验证。
      </p>
      {drawing.error && (
        <Alert
          type="error"
          showIcon
          title={`${problemOf(drawing.error).message}。${problemOf(drawing.error).advice}。`}
        />
      )}
    </Modal>
  )
}
