import type { ReactNode } from 'react'
import type { ClauseMatch } from '../api/policies.ts'
import { yuanText } from './amount.ts'
import { AmountSteps, Conditions } from './Steps.tsx'

const groups = [
  ['gets', '能享受'],
  ['claimed', '已经申报'],
  ['nearly', '差一点'],
  ['asks', '缺事实，还说不清'],
  ['not', '不符合'],
  ['closed', '没有开放或不能计算'],
] as const

/** Every clause for one firm: what it gets with the way there, what it nearly gets and what lacks. */
export function MatchList({
  matches,
  action,
}: {
  readonly matches: readonly ClauseMatch[]
  readonly action?: (match: ClauseMatch) => ReactNode
}) {
  return groups.map(([standing, label]) => {
    const of = matches.filter((match) => match.standing === standing)
    if (of.length === 0) return null
    return (
      <section key={standing} className="kc-card policy-block" aria-label={label}>
        <h2>
          {label}（{of.length}）
        </h2>
        <ul className="policy-list">
          {of.map((match) => (
            <li key={`${match.clause} ${match.object ?? match.claim}`}>
              <div className="policy-head">
                <strong>{match.title}</strong>
                {match.object !== null && <span className="policy-object">{match.object}</span>}
                {match.amount !== null && <span className="policy-sum">{yuanText(match.amount)}</span>}
                <span className="kc-quiet">
                  {[match.policy, match.number, match.cashing].filter(Boolean).join('　')}
                </span>
                {action?.(match)}
              </div>
              {match.claim !== null && <p className="kc-quiet">{match.claim}</p>}
              {match.lacks.map((lack) => (
                <p key={lack} className={standing === 'nearly' ? 'policy-fault' : 'kc-quiet'}>
                  {lack}
                </p>
              ))}
              {match.conditions.length > 0 && (
                <details>
                  <summary className="kc-quiet">逐条看</summary>
                  <Conditions conditions={match.conditions} />
                  <AmountSteps steps={match.steps} parts={match.parts} amount={match.amount} />
                </details>
              )}
            </li>
          ))}
        </ul>
      </section>
    )
  })
}
