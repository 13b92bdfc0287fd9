import { Link } from '@tanstack/react-router'
import type { ListedCase } from '../api/cases.ts'
import { Left } from '../cases/Left.tsx'
import { Marks } from './CaseTable.tsx'

/** A list of cases in a hand. */
export function CaseCards({
  bureau,
  cases,
  stale,
  own = false,
}: {
  readonly bureau: string
  readonly cases: readonly ListedCase[]
  readonly stale: boolean
  /** All of one firm, which knows its own name. */
  readonly own?: boolean
}) {
  return (
    <ul className={stale ? 'work-cards work-stale' : 'work-cards'}>
      {cases.map((one) => (
        <li key={one.record} className="kc-card">
          <Link to="/$bureau/cases/$register/$record" params={{ bureau, register: one.register, record: one.record }}>
            <strong>{one.title}</strong>
            <span className="work-card-line">
              <span>
                {one.stateLabel} <Marks one={one} />
              </span>
              {(one.left !== null || one.suspended) && (
                <Left left={one.left} level={one.level} suspended={one.suspended} />
              )}
            </span>
            <small>
              {(own
                ? [one.registerLabel, one.since === null ? null : `${one.since} 起`]
                : [one.ownerName, one.registerLabel, one.areaName]
              )
                .filter((part) => part !== null)
                .join('　')}
            </small>
            {(one.why !== null || (one.left !== null && one.overdueMeans !== null)) && (
              <small>
                {[one.why, one.left === null ? null : one.overdueMeans].filter((part) => part !== null).join('；')}
              </small>
            )}
          </Link>
        </li>
      ))}
    </ul>
  )
}
