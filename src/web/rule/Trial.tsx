import './rule.css'
import { Button, Input, Select } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { problemOf } from '../api/client.ts'
import type { Explanation, Question, Typed } from '../api/cultivation.ts'
import { figure } from './outcome.ts'

/** After the last key somebody may still be writing the number. */
const ASKED_AFTER_MS = 400

interface Tried {
  readonly typed: Typed
  readonly told: Explanation | null
  readonly problem: string | null
}

const NOTHING: Tried = { typed: {}, told: null, problem: null }

/** 试算: other figures instead of what is known, and the answer at once. Nothing is kept until somebody says so. */
export function useTrial(ask: (typed: Typed) => Promise<Explanation>) {
  const [tried, setTried] = useState<Tried>(NOTHING)
  const last = useRef(0)
  const asking = useRef(ask)
  useEffect(() => {
    asking.current = ask
  })
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const type = (name: string, value: string | null) => {
    const { [name]: _, ...others } = tried.typed
    const typed = value === null ? others : { ...others, [name]: value }
    setTried({ ...tried, typed })
    clearTimeout(timer.current)
    last.current += 1
    const turn = last.current
    if (Object.values(typed).every((text) => text.trim() === '')) {
      setTried({ typed, told: null, problem: null })
      return
    }
    timer.current = setTimeout(() => {
      asking.current(typed).then(
        (told) => turn === last.current && setTried({ typed, told, problem: null }),
        (error: unknown) => {
          const { message, advice } = problemOf(error)
          if (turn === last.current) setTried({ typed, told: null, problem: `${message}。${advice}` })
        },
      )
    }, ASKED_AFTER_MS)
  }
  return { ...tried, type, clear: () => setTried(NOTHING) }
}

/** Every fact that the rule asks for, first what is missing, with what is known, from where and since when. */
export function Questions({
  questions,
  trial,
  onKeep,
  keeping,
  keepLabel,
}: {
  readonly questions: readonly Question[]
  readonly trial: ReturnType<typeof useTrial>
  /** Absent where the reader may only try. */
  readonly onKeep?: (() => void) | undefined
  readonly keeping: boolean
  readonly keepLabel: string
}) {
  const missing = questions.filter(({ value }) => value === null)
  const known = questions.filter(({ value }) => value !== null)
  const count = Object.keys(trial.typed).length
  return (
    <section className="rule-questions kc-no-print" aria-label="补充和试算">
      <h3>补充和试算</h3>
      <p className="kc-quiet">改一个数，左边马上按新数试算；试算不保存。</p>
      {trial.problem !== null && (
        <p className="rule-problem" role="alert">
          {trial.problem}
        </p>
      )}
      {missing.length > 0 && <h4>还没有的（{missing.length}）</h4>}
      {missing.map((question) => (
        <OneQuestion key={question.name} question={question} trial={trial} />
      ))}
      {known.length > 0 && <h4>已经有的（{known.length}）</h4>}
      {known.map((question) => (
        <OneQuestion key={question.name} question={question} trial={trial} />
      ))}
      <footer>
        <Button disabled={count === 0} onClick={trial.clear}>
          恢复原数
        </Button>
        {onKeep !== undefined && (
          <Button type="primary" disabled={trial.problem !== null} loading={keeping} onClick={onKeep}>
            {count === 0 ? keepLabel : `${keepLabel}（${count} 项）`}
          </Button>
        )}
      </footer>
    </section>
  )
}

function OneQuestion({
  question: { name, meaning, says, type, unit, choices, value, origin },
  trial,
}: {
  readonly question: Question
  readonly trial: ReturnType<typeof useTrial>
}) {
  const typed = trial.typed[name]
  const shown = value === null ? says : figure(value, unit)
  return (
    <div className={typed === undefined ? 'rule-question' : 'rule-question rule-question-changed'}>
      <span title={meaning}>{name}</span>
      {choices.length > 0 ? (
        <Select
          aria-label={name}
          allowClear
          placeholder={shown}
          value={typed ?? null}
          options={choices.map((one) => ({ value: one, label: one }))}
          onChange={(chosen: string | null | undefined) => trial.type(name, chosen ?? null)}
        />
      ) : (
        <Input
          aria-label={name}
          placeholder={type === 'date' && value === null ? '如 2020-05-18' : shown}
          value={typed ?? ''}
          suffix={unit === '' ? undefined : unit}
          inputMode={type === 'money' || type === 'integer' || type === 'number' ? 'decimal' : 'text'}
          onChange={({ target }) => trial.type(name, target.value === '' ? null : target.value)}
        />
      )}
      <small className="kc-quiet">
        {origin === null ? meaning : `${origin.says}${origin.on === null ? '' : `，${origin.on}`}`}
      </small>
    </div>
  )
}
