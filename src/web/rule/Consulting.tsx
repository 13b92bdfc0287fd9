import { useMutation } from '@tanstack/react-query'
import { App, Button, Checkbox, Input, Modal, Select } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import { type Condition, holdConsultation } from '../api/cultivation.ts'
import { DayField } from '../common/DayField.tsx'

interface Opinion {
  readonly condition: string | null
  readonly expert: string
  readonly opinion: string
  readonly mend: boolean
}

const FORMS = ['专家门诊', '集中会诊', '上门会诊', '线上会诊'] as const
const BLANK: Opinion = { condition: null, expert: '', opinion: '', mend: true }

/** 登记会诊: who looked, what each said of which condition, and what is to be mended. */
export function Consulting({
  bureau,
  rule,
  firm,
  conditions,
  onDone,
}: {
  readonly bureau: string
  readonly rule: string
  readonly firm: string
  readonly conditions: readonly Condition[]
  readonly onDone: () => void
}) {
  const { message } = App.useApp()
  const [heldOn, setHeldOn] = useState<string | null>(null)
  const [form, setForm] = useState<string>(FORMS[0])
  const [experts, setExperts] = useState('')
  const [deadline, setDeadline] = useState<string | null>(null)
  const [opinions, setOpinions] = useState<readonly Opinion[]>([BLANK])
  const names = experts.split(/[、，,\s]+/).filter((name) => name !== '')
  const said = opinions.filter(({ opinion }) => opinion.trim() !== '')
  const change = (index: number, part: Partial<Opinion>) =>
    setOpinions(opinions.map((one, at) => (at === index ? { ...one, ...part } : one)))
  const holding = useMutation({
    mutationFn: () =>
      holdConsultation(bureau, {
        ...{ rule, enterprise: firm, heldOn: heldOn ?? '', form, experts: names },
        opinions: said.map(({ condition, expert, opinion, mend }) => ({
          ...{ condition, expert: expert === '' ? null : expert, opinion },
          wanted: mend ? { what: opinion.slice(0, 100), deadline } : null,
        })),
      }),
    onSuccess: (items) => {
      void message.success(items === 0 ? '已登记会诊' : `已登记会诊，提出 ${items} 项整改`)
      onDone()
    },
  })
  const problem = holding.error === null ? null : problemOf(holding.error)
  return (
    <Modal
      open
      width={720}
      title="登记会诊"
      okText="登记"
      cancelText="取消"
      okButtonProps={{ disabled: heldOn === null || names.length === 0 }}
      confirmLoading={holding.isPending}
      onCancel={onDone}
      onOk={() => holding.mutate()}
    >
      <div className="rule-form">
        <div className="rule-form-line">
          <DayField label="会诊日期" day={heldOn} onChange={setHeldOn} />
          <Select
            aria-label="会诊形式"
            value={form}
            onChange={setForm}
            options={FORMS.map((one) => ({ value: one, label: one }))}
          />
          <DayField label="整改期限" day={deadline} onChange={setDeadline} />
        </div>
        <div className="rule-field">
          <span>会诊专家，几位的用顿号隔开</span>{' '}
          <Input
            aria-label="会诊专家，几位的用顿号隔开"
            value={experts}
            maxLength={200}
            onChange={({ target }) => setExperts(target.value)}
          />
        </div>
        {opinions.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: opinions have no name but their place
          <div key={index} className="rule-opinion">
            <Select
              aria-label={`第${index + 1}条针对`}
              value={one.condition ?? ''}
              onChange={(condition) => change(index, { condition: condition === '' ? null : condition })}
              options={[{ value: '', label: '综合' }, ...conditions.map(({ id, label }) => ({ value: id, label }))]}
            />
            <Select
              aria-label={`第${index + 1}条专家`}
              value={one.expert}
              onChange={(expert) => change(index, { expert })}
              options={[{ value: '', label: '专家组' }, ...names.map((name) => ({ value: name, label: name }))]}
            />
            <Checkbox checked={one.mend} onChange={({ target }) => change(index, { mend: target.checked })}>
              要整改
            </Checkbox>
            <Input.TextArea
              aria-label={`第${index + 1}条意见`}
              placeholder="意见"
              rows={2}
              maxLength={500}
              value={one.opinion}
              onChange={({ target }) => change(index, { opinion: target.value })}
            />
          </div>
        ))}
        <Button data-repeats size="small" onClick={() => setOpinions([...opinions, BLANK])}>
          再加一条意见
        </Button>
        {problem !== null && <p className="rule-problem">{`${problem.message}。${problem.advice}`}</p>}
      </div>
    </Modal>
  )
}
