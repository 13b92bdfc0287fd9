import { useMutation, useQuery } from '@tanstack/react-query'
import { App, Button, Input, Segmented, Skeleton } from 'antd'
import { useEffect, useState } from 'react'
import { problemOf } from '../api/client.ts'
import { type ClausePage, factsQuery, type RuleTrial, trialQuery } from '../api/policies.ts'
import { queries } from '../api/queries.ts'
import { changeRecords } from '../api/registers.ts'
import { useUnsaved } from '../common/useUnsaved.ts'
import { yuanText } from './amount.ts'
import { blankRule, choosable, dataOf, draftOf, type RuleData } from './draft.ts'
import { RuleForm } from './RuleForm.tsx'
import { RuleWords } from './RuleWords.tsx'
import { Simulating } from './Simulating.tsx'
import { AmountSteps } from './Steps.tsx'

/** What is being written: data by the form, or a text by the expert. */
type Writing = { readonly by: 'form'; readonly data: RuleData } | { readonly by: 'text'; readonly text: string }

/** 编辑规则: by a form of facts, operators and values, or as expressions; read and tried on firms with every change. */
export default function RuleEditor({
  bureau,
  clause,
  onClose,
}: {
  readonly bureau: string
  readonly clause: ClausePage
  readonly onClose: () => void
}) {
  const { message, modal } = App.useApp()
  const facts = useQuery(factsQuery(bureau))
  const [writing, setWriting] = useState<Writing>(() => ({
    by: 'form',
    data:
      (clause.rule?.data as RuleData | null | undefined) ??
      blankRule({ ...clause.head, authority: clause.agency ?? '区科技局' }),
  }))
  const [touched, setTouched] = useState(false)
  const leave = useUnsaved(touched)
  const asked = useSettled(writing)
  const tried = useQuery(
    trialQuery(bureau, asked.by === 'form' ? { data: asked.data, firms: [] } : { text: asked.text, firms: [] }),
  )
  const saving = useMutation({
    mutationFn: async (text: string) => {
      const edits = [{ id: clause.id, version: clause.version, cells: { rule: { text } } }]
      const [saved] = await changeRecords(bureau, 'clause', edits, null)
      const [problem] = saved?.problems ?? []
      if (problem !== undefined) throw new Error(`${problem.message}。${problem.advice}`)
    },
    onSuccess: async () => {
      setTouched(false)
      void message.success('规则已保存')
      await queries.invalidateQueries({ queryKey: ['policies', bureau] })
      onClose()
    },
    onError: (error) => {
      const { message: title, advice } = problemOf(error)
      void modal.error({ title, content: advice })
    },
  })
  const change = (next: Writing) => {
    setTouched(true)
    setWriting(next)
  }
  const { data } = tried
  const turn = (by: Writing['by']) => {
    if (by === writing.by || data === undefined) return
    setWriting(by === 'text' ? { by, text: data.text } : { by, data: (data.data as RuleData | null) ?? {} })
  }
  const isReady = data !== undefined && data.misfits.length === 0 && asked === writing && !tried.isFetching
  return (
    <section className="kc-card policy-block" aria-label="编辑规则">
      <div className="policy-actions">
        <h2>编辑规则</h2>
        <Segmented
          aria-label="编辑方式"
          value={writing.by}
          options={[
            { value: 'form', label: '填表' },
            { value: 'text', label: '表达式' },
          ]}
          onChange={turn}
        />
        <Button type="primary" disabled={!isReady} loading={saving.isPending} onClick={() => saving.mutate(data!.text)}>
          保存规则
        </Button>
        <Button onClick={() => leave(onClose)}>取消</Button>
        {clause.head.state === 'published' && (
          <span className="kc-quiet">条款已发布：改动从保存起用于测算，变动记录里留痕。</span>
        )}
      </div>
      <div className="policy-editor">
        {writing.by === 'text' ? (
          <Input.TextArea
            className="policy-expression"
            aria-label="规则全文"
            autoSize={{ minRows: 14, maxRows: 32 }}
            value={writing.text}
            onChange={({ target }) => change({ by: 'text', text: target.value })}
          />
        ) : facts.data === undefined ? (
          <Skeleton paragraph={{ rows: 8 }} />
        ) : (
          <RuleForm
            draft={draftOf(writing.data, choosable(facts.data))}
            facts={choosable(facts.data)}
            cites={`${clause.policy?.number ?? clause.policy?.title ?? ''}${clause.head.number}`}
            from={clause.head.from ?? clause.policy?.from ?? new Date().toISOString().slice(0, 10)}
            onChange={(draft) => change({ by: 'form', data: dataOf(draft, writing.data) })}
          />
        )}
        <div aria-live="polite">
          {data === undefined ? <Skeleton paragraph={{ rows: 5 }} /> : <Tried trial={data} />}
        </div>
      </div>
      {isReady && <Simulating bureau={bureau} clause={clause.id} text={data.text} />}
    </section>
  )
}

const TYPING_MS = 400

/** What is written once the hands rest. */
function useSettled(writing: Writing): Writing {
  const [settled, setSettled] = useState(writing)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(writing), TYPING_MS)
    return () => clearTimeout(timer)
  }, [writing])
  return settled
}

function Tried({ trial }: { readonly trial: RuleTrial }) {
  return (
    <>
      <RuleWords rule={trial} />
      {trial.examples.length > 0 && <h3>拿几家企业试算</h3>}
      {trial.examples.map(({ firm, name, report }) => (
        <details key={firm}>
          <summary>
            {name}：<span className={`policy-outcome policy-outcome-${report.outcome}`}>{report.outcomeLabel}</span>
            {report.outcome === 'met' && report.amount !== null && yuanText(report.amount)}
            {report.missing.length > 0 && <span className="kc-quiet">缺 {report.missing.join('、')}</span>}
          </summary>
          <ul className="policy-list">
            {report.conditions.map(({ id, label, outcome, outcomeLabel, says }) => (
              <li key={id}>
                <span className={`policy-outcome policy-outcome-${outcome}`}>{outcomeLabel}</span>
                {label}：{says}
              </li>
            ))}
          </ul>
          <AmountSteps steps={report.steps} amount={report.amount} />
        </details>
      ))}
    </>
  )
}
