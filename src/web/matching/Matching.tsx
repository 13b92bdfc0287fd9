import './matching.css'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Segmented } from 'antd'
import { useTitle } from '../common/useTitle.ts'
import { useHere } from '../shell/standing.ts'
import { Achievements } from './Achievements.tsx'
import { Liaisons } from './Liaisons.tsx'
import { Needs } from './Needs.tsx'
import { Partners } from './Partners.tsx'
import type { MatchingSearch, Side } from './search.ts'

const route = getRouteApi('/$bureau/matching')

/** 对接: a need with the achievements near to it, an achievement with the needs, and what came of their meetings. */
export function Matching() {
  useTitle('对接')
  const here = useHere()
  const { side, of } = route.useSearch()
  const navigate = route.useNavigate()
  const go = (next: MatchingSearch) => void navigate({ search: next, resetScroll: false })
  const { bureau } = here
  return (
    <div className="matching">
      <header className="matching-head">
        <h1>对接</h1>
        <Segmented
          aria-label="看法"
          value={side ?? 'needs'}
          options={[
            { value: 'needs', label: '难题找成果' },
            { value: 'achievements', label: '成果找难题' },
            { value: 'partners', label: '找合作单位' },
            { value: 'liaisons', label: '联络员' },
          ]}
          onChange={(to) => go(to === 'needs' ? {} : { side: to as Side })}
        />
        <span className="matching-links">
          <Link to="/$bureau/registers/$register" params={{ bureau, register: 'demand' }} search={{ new: 'yes' }}>
            登记难题
          </Link>
          <Link to="/$bureau/registers/$register" params={{ bureau, register: 'achievement' }} search={{ new: 'yes' }}>
            登记成果
          </Link>
          <Link to="/$bureau/registers/$register" params={{ bureau, register: 'matchmaking' }}>
            全部对接
          </Link>
        </span>
      </header>
      {side === 'achievements' ? (
        <Achievements here={here} chosen={of} onChoose={(to) => go({ side, of: to })} />
      ) : side === 'partners' ? (
        <Partners here={here} chosen={of} onChoose={(to) => go({ side, of: to })} />
      ) : side === 'liaisons' ? (
        <Liaisons bureau={bureau} />
      ) : (
        <Needs here={here} chosen={of} onChoose={(to) => go({ of: to })} />
      )}
    </div>
  )
}
