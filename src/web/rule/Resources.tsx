import { Link } from '@tanstack/react-router'
import type { FirmCampaign } from '../api/cultivation.ts'

/** 创新资源: what the firm has to innovate with; what it has none of says what could be done. */
export function Resources({
  bureau,
  resources,
}: {
  readonly bureau: string
  readonly resources: FirmCampaign['resources']
}) {
  const lacking = resources.filter(({ hint }) => hint !== null)
  return (
    <section className="rule-part" aria-label="创新资源">
      <h3>创新资源</h3>
      <ul className="rule-resources">
        {resources.map(({ label, count, register }) => (
          <li key={label} className={count === 0 ? 'rule-none' : undefined}>
            <strong>{count}</strong>
            <Link to="/$bureau/registers/$register" params={{ bureau, register }}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
      {lacking.length > 0 && <p className="kc-quiet">{lacking.map(({ hint }) => hint).join('；')}。</p>}
    </section>
  )
}
