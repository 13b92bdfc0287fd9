import './rule.css'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Condition, Explanation as Told } from '../api/cultivation.ts'
import { figure, marks, outcomeLabels, placeOf, THRESHOLD_AT } from './outcome.ts'

/** 测评说明: the answer, then each condition with what was found, what is asked, how far it is, and the article. */
export function Explanation({
  told,
  bureau,
  action,
}: {
  readonly told: Told
  /** Where facts lead to their records; absent where the reader has no registers. */
  readonly bureau?: string | undefined
  /** What may be done about a condition. */
  readonly action?: (condition: Condition) => ReactNode
}) {
  return (
    <div className={told.trial ? 'rule rule-trial' : 'rule'}>
      <Answer told={told} />
      <Completeness told={told} />
      <ol className="rule-conditions">
        {told.conditions.map((condition) => (
          <li key={condition.id} className="rule-condition" data-condition={condition.id}>
            <OutcomeMark outcome={condition.outcome} />
            <div className="rule-said">
              <p className="rule-label">
                <strong>{condition.label}</strong>
                <span>{condition.says}</span>
              </p>
              <DistanceBar condition={condition} />
              <Missing told={told} condition={condition} bureau={bureau} />
              {condition.outcome !== 'met' && condition.advice !== null && (
                <p className="rule-advice">{condition.advice}</p>
              )}
              <small className="kc-quiet">
                {condition.citation}
                {condition.facts.length > 0 && `　依据：${factsText(condition)}`}
              </small>
            </div>
            {action !== undefined && <div className="rule-action">{action(condition)}</div>}
          </li>
        ))}
      </ol>
      {told.score !== null && <Score score={told.score} />}
    </div>
  )
}

function Answer({ told: { outcome, outcomeLabel, rule, on, lacks, score, trial } }: { readonly told: Told }) {
  return (
    <header className="rule-answer" data-outcome={outcome} aria-live="polite">
      <OutcomeMark outcome={outcome} />
      <div>
        <p>
          {trial && <span className="rule-tried">试算</span>}
          <strong>{outcomeLabel}</strong>
          <span className="kc-quiet">
            {rule.name}　{on}
          </span>
          {score !== null && <span>得分 {intervalText(score)}</span>}
        </p>
        {lacks.length > 0 && <p>还差：{lacks.join('；')}</p>}
        {trial && <p className="kc-quiet">按右侧改过的数试算，没有保存。</p>}
      </div>
    </header>
  )
}

/** 材料完整度: how much of what the rule asks for is known. */
function Completeness({ told: { questions } }: { readonly told: Told }) {
  if (questions.length === 0) return null
  const missing = questions.filter(({ value }) => value === null)
  const known = questions.length - missing.length
  return (
    <p className="rule-complete">
      材料完整度 <strong>{Math.floor((known / questions.length) * 100)}%</strong>
      <span className="kc-quiet">
        （{known} / {questions.length} 项）
        {missing.length > 0 &&
          `还缺：${missing
            .slice(0, MISSING_SHOWN)
            .map(({ says }) => says)
            .join('、')}${missing.length > MISSING_SHOWN ? '等' : ''}`}
      </span>
    </p>
  )
}

const MISSING_SHOWN = 6

export function OutcomeMark({ outcome }: Pick<Condition, 'outcome'>) {
  return (
    <span className={`rule-mark rule-mark-${outcome}`}>
      <span aria-hidden="true">{marks[outcome]}</span>
      {outcomeLabels[outcome]}
    </span>
  )
}

function factsText({ facts }: Condition): string {
  return facts.map(({ name, value, unit }) => `${name} ${value === null ? '--' : figure(value, unit)}`).join('，')
}

/** How far the value is from what is asked: the line is the threshold. */
function DistanceBar({ condition }: { readonly condition: Condition }) {
  const at = condition.outcome === 'met' || condition.outcome === 'notMet' ? placeOf(condition) : null
  if (at === null) return null
  return (
    <div className="rule-bar" aria-hidden="true">
      <span className={`rule-bar-${condition.outcome}`} style={{ width: `${at * 100}%` }} />
      <i style={{ left: `${THRESHOLD_AT * 100}%` }} />
    </div>
  )
}

/** What nobody has told yet, and where it is entered. */
function Missing({
  told,
  condition,
  bureau,
}: {
  readonly told: Told
  readonly condition: Condition
  readonly bureau: string | undefined
}) {
  if (condition.outcome !== 'unknown') return null
  const asked = told.questions.filter(({ value, conditions }) => value === null && conditions.includes(condition.id))
  const registers = [...new Set(asked.flatMap(({ from }) => (from?.register == null ? [] : [from.register])))]
  if (bureau === undefined || registers.length === 0) return null
  return (
    <p className="rule-where">
      填在：
      {registers.map((register) => (
        <Link
          key={register}
          to="/$bureau/registers/$register"
          params={{ bureau, register }}
          search={{ q: told.firm.name } as object}
        >
          {asked.find(({ from }) => from?.register === register)?.from?.label.split('·')[0]}
        </Link>
      ))}
      <span className="kc-quiet">或在“补充和试算”里填</span>
    </p>
  )
}

type ScoreTold = NonNullable<Told['score']>

function intervalText({ min, max }: { readonly min: number; readonly max: number }): string {
  return min === max ? `${min}` : `${min}—${max}`
}

/** 评分: each item as the points that it may still bring, on a bar of its full points. */
function Score({ score }: { readonly score: ScoreTold }) {
  return (
    <table className="rule-score">
      <caption>创新能力评分：{intervalText(score)} 分，专家打分项按可能的最低、最高分</caption>
      <thead>
        <tr>
          <th scope="col">项目</th>
          <th scope="col">满分</th>
          <th scope="col">得分</th>
          <th scope="col" className="rule-score-wide">
            <span className="kc-hidden">范围</span>
          </th>
          <th scope="col">依据</th>
        </tr>
      </thead>
      {score.groups.map((group) => (
        <tbody key={group.id}>
          <tr className="rule-score-group">
            <th scope="rowgroup">{group.label}</th>
            <td>{group.full}</td>
            <td>{intervalText(group)}</td>
            <td className="rule-score-wide">
              <Span of={group} />
            </td>
            <td />
          </tr>
          {group.items.map((item) => (
            <tr key={item.id}>
              <th scope="row">{item.label}</th>
              <td>{item.full}</td>
              <td>{intervalText(item)}</td>
              <td className="rule-score-wide">
                <Span of={item} />
              </td>
              <td className="kc-quiet">{basisOf(item)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

function basisOf(item: ScoreTold['groups'][number]['items'][number]): string {
  if (item.given) return '专家给分'
  if (item.missing.length > 0) return `缺${item.missing.join('、')}`
  const found = item.actual === null ? [] : [figure(item.actual, item.unit)]
  return [...found, ...(item.note === null ? [] : [item.note])].join('，')
}

function Span({ of: { min, max, full } }: { readonly of: { min: number; max: number; full: number } }) {
  const part = (points: number) => `${full === 0 ? 0 : (points / full) * 100}%`
  return (
    <span className="rule-span" aria-hidden="true">
      <span className="rule-span-may" style={{ width: part(max) }} />
      <span className="rule-span-sure" style={{ width: part(min) }} />
    </span>
  )
}
