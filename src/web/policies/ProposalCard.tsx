import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { App, Button, Input, Select, Tag } from 'antd'
import { useState } from 'react'
import { recurs } from '../../lines/policy/clause.ts'
import { problemOf } from '../api/client.ts'
import type { PolicyReading, Proposal } from '../api/policies.ts'
import { queries } from '../api/queries.ts'
import { createRecord } from '../api/registers.ts'

/** What became of a proposal. */
export type Settled = { readonly is: 'confirmed'; readonly clause: string } | { readonly is: 'dropped' }

const words = {
  number: '条款',
  title: '奖补事项',
  who: '支持对象',
  condition: '支持条件',
  standard: '支持标准',
  cap: '单项上限',
  yearlyCap: '企业年度上限',
  matter: '就高事项',
} as const

type Written = { readonly [field in keyof typeof words | 'recurs']: string }

const long: readonly (keyof typeof words)[] = ['condition', 'standard']

/** One proposed clause: looked at, corrected, and then confirmed as a draft or dropped. */
export function ProposalCard({
  id,
  bureau,
  paper,
  head,
  proposal,
  isOpen,
  settled,
  onOpen,
  onSettle,
}: {
  readonly id: string
  readonly bureau: string
  readonly paper: { readonly id: string; readonly level: string } | null
  readonly head: PolicyReading['head']
  readonly proposal: Proposal
  readonly isOpen: boolean
  readonly settled: Settled | undefined
  readonly onOpen: () => void
  readonly onSettle: (to: Settled | undefined) => void
}) {
  const { modal } = App.useApp()
  const [written, setWritten] = useState<Written>(() => writtenOf(proposal))
  const confirming = useMutation({
    mutationFn: async () => {
      const { quote, rule, legalEnd } = proposal
      const cells = {
        ...{ ...written, policy: paper?.id ?? '', level: paper?.level ?? '', quote, rule, legalEnd: legalEnd ?? '' },
        ...{ from: head.from ?? '', to: head.to ?? '' },
      }
      const filled = Object.entries(cells).filter(([, text]) => text.trim() !== '')
      const typed = filled.map(([name, text]) => [name, name === 'policy' ? { text: '', record: text } : { text }])
      const made = await createRecord(bureau, 'clause', Object.fromEntries(typed))
      const [problem] = made.problems
      if (problem !== undefined) throw new Error(`${problem.message}。${problem.advice}`)
      return made.id
    },
    onSuccess: async (clause) => {
      onSettle({ is: 'confirmed', clause })
      await queries.invalidateQueries({ queryKey: ['policies', bureau] })
    },
    onError: (error) => {
      const { message: title, advice } = problemOf(error)
      void modal.error({ title, content: advice })
    },
  })
  const { number, title } = written
  const set = (field: keyof Written, text: string) => setWritten({ ...written, [field]: text })
  if (settled !== undefined)
    return (
      <section id={id} className="kc-card policy-block policy-settled" aria-label={`${number} ${title}`}>
        <div className="policy-actions">
          <Tag color={settled.is === 'confirmed' ? 'green' : 'default'}>
            {settled.is === 'confirmed' ? '已确认' : '不要'}
          </Tag>
          <span className="policy-settled-title">
            {number} {title}
          </span>
          {settled.is === 'confirmed' ? (
            <Link to="/$bureau/policies/clauses/$id" params={{ bureau, id: settled.clause }} target="_blank">
              打开条款，写规则
            </Link>
          ) : (
            <Button type="link" size="small" onClick={() => onSettle(undefined)}>
              取回
            </Button>
          )}
        </div>
      </section>
    )
  return (
    <section
      id={id}
      className={`kc-card policy-block${isOpen ? ' policy-open' : ''}`}
      aria-label={`${number} ${title}`}
    >
      <button type="button" className="kc-plain policy-proposal-head" aria-expanded={isOpen} onClick={onOpen}>
        <strong>
          {number} {title}
        </strong>
        <span className="kc-quiet">{proposal.standard}</span>
      </button>
      {isOpen && (
        <>
          <div className="policy-proposal-fields">
            {(Object.keys(words) as readonly (keyof typeof words)[]).map((field) => (
              <label key={field} htmlFor={`proposal-${field}`} className={long.includes(field) ? 'wide' : undefined}>
                {words[field]}
                {long.includes(field) ? (
                  <Input.TextArea
                    id={`proposal-${field}`}
                    autoSize={{ minRows: 1, maxRows: 5 }}
                    value={written[field]}
                    onChange={({ target }) => set(field, target.value)}
                  />
                ) : (
                  <Input
                    id={`proposal-${field}`}
                    value={written[field]}
                    onChange={({ target }) => set(field, target.value)}
                  />
                )}
              </label>
            ))}
            <label htmlFor="proposal-recurs">
              享受频次
              <Select
                id="proposal-recurs"
                allowClear
                placeholder="没有写明"
                value={written.recurs === '' ? null : written.recurs}
                options={(recurs.facts.choices ?? []).map((one) => ({ value: one, label: one }))}
                onChange={(value: string | null) => set('recurs', value ?? '')}
              />
            </label>
          </div>
          {proposal.missing.map((message) => (
            <p key={message} className="policy-fault">
              {message}
            </p>
          ))}
          {proposal.faults.map(({ words: said, why, advice }) => (
            <p key={said} className="policy-fault">
              「{said}」{why}。<span className="kc-quiet">{advice}</span>
            </p>
          ))}
          <div className="policy-actions">
            <Button
              type="primary"
              disabled={paper === null}
              loading={confirming.isPending}
              onClick={() => confirming.mutate()}
            >
              确认为草案
            </Button>
            <Button onClick={() => onSettle({ is: 'dropped' })}>不要</Button>
            {paper === null && <span className="kc-quiet">先在上面选好属于哪份文件</span>}
          </div>
        </>
      )}
    </section>
  )
}

function writtenOf(proposal: Proposal): Written {
  const { number, title, who, condition, standard, cap, yearlyCap, matter, recurs: often } = proposal
  const money = (amount: string | null) => (amount === null ? '' : `${amount}元`)
  return {
    ...{ number, title, standard, who: who ?? '', condition: condition ?? '', matter: matter ?? '' },
    ...{ recurs: often ?? '', cap: money(cap), yearlyCap: money(yearlyCap) },
  }
}
