import type { RuleTrial } from '../api/policies.ts'

/** A rule read out: on what conditions, how much, up to what; or what is wrong with it and where. */
export function RuleWords({ rule }: { readonly rule: Pick<RuleTrial, 'words' | 'misfits' | 'problem'> }) {
  const { words, misfits, problem } = rule
  if (words === null)
    return (
      <ul className="policy-list" role="alert">
        {misfits.map(({ path, line, column, message, advice }) => (
          <li key={`${path} ${line} ${column} ${message}`}>
            <span className="policy-fault">
              {line !== null && `第${line}行第${column}列　`}
              {message}
            </span>
            <div className="kc-quiet">{advice}</div>
          </li>
        ))}
      </ul>
    )
  const { conditions, definitions, amount, rounding, overlaps, masked } = words
  const said = problem ?? masked
  return (
    <>
      {said !== null && <p className="policy-fault">{said}</p>}
      <h3>条件（都要符合）</h3>
      <ul className="policy-list">
        {conditions.map(({ label, says, citation }) => (
          <li key={`${label} ${says}`}>
            {label}：{says}
            <div className="kc-quiet">{citation}</div>
          </li>
        ))}
      </ul>
      {definitions.map(({ name, says }) => (
        <p key={name} className="kc-quiet">
          其中 {name}：{says}
        </p>
      ))}
      {amount !== null && (
        <>
          <h3>金额</h3>
          <p>
            {amount.base}
            {amount.rate !== null && ` × ${amount.rate}`}
            {amount.cap !== null && `，最高 ${amount.cap}`}
            {rounding !== null && `，${rounding}`}
            {overlaps !== null && `；与「${overlaps}」就高不重复`}
          </p>
        </>
      )}
    </>
  )
}
