import { termsOf } from '../../lines/statistics/returnTerms.ts'

/** 指标释义: what the items of this form mean, and what they are taken for; folded until somebody asks. */
export function Terms({ labels }: { readonly labels: readonly string[] }) {
  const terms = termsOf(labels)
  if (terms.length === 0) return null
  return (
    <details className="fill-terms">
      <summary>指标释义（{terms.length} 项）</summary>
      <dl>
        {terms.map(({ name, means, not }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {means}。<span className="kc-quiet">{not}。</span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
