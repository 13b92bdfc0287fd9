import { useMutation, useQuery } from '@tanstack/react-query'
import { App, Button, Input, Select } from 'antd'
import { useEffect, useState } from 'react'
import { policyLevel } from '../../lines/policy/policy.ts'
import { problemOf } from '../api/client.ts'
import { type PolicyReading, policiesQuery } from '../api/policies.ts'
import { queries } from '../api/queries.ts'
import { createRecord } from '../api/registers.ts'

type Paper = { readonly id: string; readonly level: string }

/** Under which paper the clauses come: one of the library, or the one that was read, registered as a draft. */
export function PaperChoice({
  bureau,
  head,
  chosen,
  onChoose,
}: {
  readonly bureau: string
  readonly head: PolicyReading['head']
  readonly chosen: Paper | null
  readonly onChoose: (paper: Paper | null) => void
}) {
  const { message, modal } = App.useApp()
  const { data } = useQuery(policiesQuery(bureau))
  const [draft, setDraft] = useState({ title: head.title ?? '', number: head.number ?? '', level: '区县' })
  const known = data?.find(({ number, title }) =>
    head.number === null ? title === head.title : number === head.number,
  )
  useEffect(() => {
    if (chosen === null && known !== undefined) onChoose({ id: known.id, level: known.level })
  }, [chosen, known, onChoose])
  const registering = useMutation({
    mutationFn: async () => {
      const { title, number, level } = draft
      const cells = { title, number, level, status: '征求意见', from: head.from ?? '', to: head.to ?? '' }
      const written = Object.entries(cells).filter(([, text]) => text.trim() !== '')
      const made = await createRecord(
        bureau,
        'policy',
        Object.fromEntries(written.map(([name, text]) => [name, { text }])),
      )
      const [problem] = made.problems
      if (problem !== undefined) throw new Error(`${problem.message}。${problem.advice}`)
      return { id: made.id, level }
    },
    onSuccess: async (paper) => {
      await queries.invalidateQueries({ queryKey: ['policies', bureau] })
      onChoose(paper)
      void message.success('已登记为征求意见稿')
    },
    onError: (error) => {
      const { message: title, advice } = problemOf(error)
      void modal.error({ title, content: advice })
    },
  })
  return (
    <section className="kc-card policy-block" aria-label="属于哪份文件">
      <div className="policy-actions">
        <span>属于哪份文件</span>
        <Select
          showSearch
          allowClear
          aria-label="政策文件"
          placeholder="选政策库里的文件"
          optionFilterProp="label"
          style={{ minWidth: 280 }}
          value={chosen?.id ?? null}
          options={(data ?? []).map(({ id, title, number }) => ({
            value: id,
            label: [number, title].filter(Boolean).join('　'),
          }))}
          onChange={(id: string | null) => {
            const paper = data?.find((one) => one.id === id)
            onChoose(paper === undefined ? null : { id: paper.id, level: paper.level })
          }}
        />
      </div>
      {chosen === null && (
        <div className="policy-actions policy-new">
          <span>库里没有，先登记：</span>
          <Input
            aria-label="政策名称"
            placeholder="政策名称"
            style={{ width: 280 }}
            value={draft.title}
            onChange={({ target }) => setDraft({ ...draft, title: target.value })}
          />
          <Input
            aria-label="文号"
            placeholder="文号（没有先空着）"
            style={{ width: 200 }}
            value={draft.number}
            onChange={({ target }) => setDraft({ ...draft, number: target.value })}
          />
          <Select
            aria-label="政策级次"
            style={{ width: 90 }}
            value={draft.level}
            options={(policyLevel.facts.choices ?? []).map((level) => ({ value: level, label: level }))}
            onChange={(level: string) => setDraft({ ...draft, level })}
          />
          <Button
            disabled={draft.title.trim() === ''}
            loading={registering.isPending}
            onClick={() => registering.mutate()}
          >
            登记为征求意见稿
          </Button>
        </div>
      )}
    </section>
  )
}
