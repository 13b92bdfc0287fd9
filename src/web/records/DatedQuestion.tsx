import { DayField } from '../common/DayField.tsx'
import { today } from '../common/time.ts'
import '../form/form.css'
import { Modal, Radio } from 'antd'
import { useCallback, useState } from 'react'
import type { Dated } from '../api/registers.ts'

interface Question {
  readonly labels: readonly string[]
  readonly answer: (dated: Dated | null) => void
}

/** Asks whether a fact over time was wrong or has changed, where only the clerk can know. */
export function useDatedQuestion() {
  const [question, setQuestion] = useState<Question | null>(null)
  const ask = useCallback(
    (labels: readonly string[]) =>
      new Promise<Dated | null>((resolve) => {
        setQuestion({
          labels,
          answer: (dated) => {
            setQuestion(null)
            resolve(dated)
          },
        })
      }),
    [],
  )
  return { ask, question: question === null ? null : <DatedModal {...question} /> }
}

function DatedModal({ labels, answer }: Question) {
  const [dated, setDated] = useState<Dated | null>(null)
  return (
    <Modal
      open
      title={`${labels.join('、')}：更正还是变更？`}
      okText="保存"
      okButtonProps={{ disabled: dated === null }}
      onOk={() => answer(dated)}
      onCancel={() => answer(null)}
    >
      <DatedChoice dated={dated} onChange={setDated} />
    </Modal>
  )
}

export function datedAs(kind: Dated['kind']): Dated {
  return kind === 'correct' ? { kind } : { kind, from: today() }
}

export function DatedChoice({
  dated,
  onChange,
}: {
  readonly dated: Dated | null
  readonly onChange: (dated: Dated) => void
}) {
  return (
    <Radio.Group
      className="dated-choice"
      aria-label="更正还是变更"
      value={dated?.kind}
      onChange={({ target }) => onChange(datedAs(target.value === 'correct' ? 'correct' : 'change'))}
    >
      <Radio value="correct">
        <b>更正</b>：一直就是这样，以前记错了
        <small className="dated-hint">以前的数跟着改</small>
      </Radio>
      <Radio value="change">
        <b>变更</b>：从某一天起变成这样
        <small className="dated-hint">以前的数不动；有效称号、有效专利等从这一天起转过去</small>
      </Radio>
      {dated?.kind === 'change' && (
        <span className="dated-from">
          从
          <DayField
            label="变更日期"
            required
            day={dated.from}
            onChange={(from) => onChange({ kind: 'change', from })}
          />
          起
        </span>
      )}
    </Radio.Group>
  )
}
