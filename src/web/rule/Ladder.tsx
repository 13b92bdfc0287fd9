import type { FirmCampaign } from '../api/cultivation.ts'

/** 梯次: on which rung the firm stands, until when, and what follows. */
export function Ladder({ ladder: { rungs, next } }: Pick<FirmCampaign, 'ladder'>) {
  return (
    <section className="rule-part" aria-label="梯次">
      <h3>梯次</h3>
      <ol className="rule-ladder">
        {rungs.map(({ name, titles, here, until }) => (
          <li
            key={name}
            className={here ? 'rule-rung rule-rung-here' : 'rule-rung'}
            aria-current={here ? 'step' : undefined}
          >
            <strong>{name}</strong>
            <span>{titles.length === 0 ? '--' : titles.join('、')}</span>
            {until !== null && <small className="kc-quiet">有效期至 {until}</small>}
          </li>
        ))}
      </ol>
      {next.length > 0 && <p className="kc-quiet">下一步：{next.map(({ title }) => title).join('、')}</p>}
    </section>
  )
}
