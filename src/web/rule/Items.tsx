import { Link } from '@tanstack/react-router'
import type { Item } from '../api/cultivation.ts'

/** 整改事项 of a firm: what, who mends it, by when, how it stands; what is closed says why. */
export function Items({ bureau, items }: { readonly bureau: string; readonly items: readonly Item[] }) {
  if (items.length === 0) return <p className="kc-quiet">没有整改事项。</p>
  return (
    <ul className="rule-items">
      {items.map((item) => (
        <li key={item.record} data-state={item.state}>
          <Link
            to="/$bureau/cases/$register/$record"
            params={{ bureau, register: 'rectification', record: item.record }}
          >
            {item.what}
          </Link>
          <span>{item.stateLabel}</span>
          <span className="kc-quiet">
            {item.foundBy}提出 {item.openedOn}
          </span>
          {(item.section ?? item.responsible) !== null && (
            <span>
              {item.section} {item.responsible}
            </span>
          )}
          {item.open && item.deadline !== null && (
            <span className={item.overdue ? 'kc-late' : undefined}>
              {item.overdue ? '已逾期，' : ''}期限 {item.deadline}
            </span>
          )}
          {item.closedBecause !== null && (
            <span className="kc-quiet">
              {item.closedOn} 销号：{item.closedBecause}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
