import type { CaseAnswer } from '../api/cases.ts'

/** The way of a case: what it has passed and when, where it is, what is still to come. */
export function Stages({ stages }: { readonly stages: CaseAnswer['stages'] }) {
  const here = stages.findIndex((stage) => stage.here)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it is wider than the page, and keys must scroll it
    <section className="kc-card case-stages" aria-label="环节" tabIndex={0}>
      <ol>
        {stages.map(({ state, label, on, here: isHere }, index) => {
          const done = on !== null || index < here
          const name = isHere ? 'case-stage case-stage-here' : done ? 'case-stage case-stage-done' : 'case-stage'
          return (
            <li key={state} className={name} {...(isHere ? { 'aria-current': 'step' as const } : {})}>
              <b>{label}</b>
              <small>{on ?? (isHere ? '现在' : done && index > 0 ? '未经' : '')}</small>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
