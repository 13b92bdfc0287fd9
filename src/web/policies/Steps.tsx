import type { Calculation, Report } from '../api/policies.ts'
import { yuanText } from './amount.ts'

/** Conditions one by one: met or not, what was found, which article. */
export function Conditions({ conditions }: Pick<Report, 'conditions'>) {
  return (
    <ul className="policy-list">
      {conditions.map(({ id, label, outcome, outcomeLabel, says, citation, advice }) => (
        <li key={id}>
          <span className={`policy-outcome policy-outcome-${outcome}`}>{outcomeLabel}</span>
          {label}
          {says !== '' && `：${says}`}
          <div className="kc-quiet">
            {citation}
            {outcome !== 'met' && advice !== null && !says.includes(advice) && `　${advice}`}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** The way to an amount: the rule's own steps, then caps, overlap and budget. */
export function AmountSteps({
  steps,
  parts = [],
  amount,
}: Pick<Report, 'steps' | 'amount'> & { readonly parts?: Calculation['parts'] }) {
  if (steps.length === 0) return null
  return (
    <div className="policy-scroll">
      <table className="policy-table">
        <caption className="kc-hidden">金额逐步计算</caption>
        <thead>
          <tr>
            <th scope="col">步骤</th>
            <th scope="col" className="number">
              数
            </th>
            <th scope="col">怎么来的</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ step, label, value, unit, text }) => (
            <tr key={`${step} ${text}`}>
              <td>{label}</td>
              <td className="number">
                {value}
                {unit}
              </td>
              <td className="kc-quiet">{text}</td>
            </tr>
          ))}
          {parts.slice(1).map(({ name, amount: left, says }) => (
            <tr key={name}>
              <td>{name}</td>
              <td className="number">{yuanText(left)}</td>
              <td className="kc-quiet">{says}</td>
            </tr>
          ))}
          <tr>
            <td>
              <strong>金额</strong>
            </td>
            <td className="number">
              <strong>{amount === null ? '还不能确定' : yuanText(amount)}</strong>
            </td>
            <td />
          </tr>
        </tbody>
      </table>
    </div>
  )
}
