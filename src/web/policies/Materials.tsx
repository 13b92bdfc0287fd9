import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Skeleton } from 'antd'
import { type MaterialStock, materialsQuery } from '../api/policies.ts'
import { Failure } from '../common/Failure.tsx'
import { useTitle } from '../common/useTitle.ts'
import { useHere } from '../shell/standing.ts'
import { PolicyTabs } from './PolicyTabs.tsx'

/** 资料库存: by kind, what was printed, drawn, brought back, handed out and is left, with every occasion. */
export function Materials() {
  const { bureau } = useHere()
  useTitle('宣传资料')
  const { data, error, refetch } = useQuery(materialsQuery(bureau))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  const kinds = [...Map.groupBy(data ?? [], ({ kind }) => kind)]
  return (
    <PolicyTabs bureau={bureau}>
      <div className="policy-actions">
        {(['material', 'materialUse'] as const).map((register) => (
          <Link key={register} to="/$bureau/registers/$register" params={{ bureau, register }}>
            {{ material: '登记印制入库', materialUse: '登记领用发放' }[register]}
          </Link>
        ))}
        <span className="kc-quiet">结余＝印制－领用＋退回；发放数是估的写约、近、余。</span>
      </div>
      {data === undefined && <Skeleton paragraph={{ rows: 6 }} />}
      {data?.length === 0 && (
        <div className="kc-card kc-state">
          <strong>还没有宣传资料</strong>
          <p>先登记印制入库，领用、发放后这里就有结余。</p>
        </div>
      )}
      {kinds.map(([kind, of]) => (
        <Kind key={kind} bureau={bureau} kind={kind} stocks={of} />
      ))}
    </PolicyTabs>
  )
}

function Kind({
  bureau,
  kind,
  stocks,
}: {
  readonly bureau: string
  readonly kind: string
  readonly stocks: readonly MaterialStock[]
}) {
  return (
    <section className="kc-card policy-block" aria-label={kind}>
      <h2>{kind}</h2>
      <div className="policy-scroll">
        <table className="policy-table policy-stock">
          <thead>
            <tr>
              <th scope="col">资料</th>
              {['印制（份）', '领用（份）', '退回（份）', '结余（份）', '发放（份）'].map((title) => (
                <th key={title} scope="col" className="number">
                  {title}
                </th>
              ))}
              <th scope="col">去向</th>
            </tr>
          </thead>
          <tbody>
            {stocks.map(({ id, name, printedOn, printed, taken, returned, left, handedOut, guessed, uses }) => (
              <tr key={id}>
                <td className="policy-name">
                  <Link to="/$bureau/registers/$register/$record" params={{ bureau, register: 'material', record: id }}>
                    {name}
                  </Link>
                  <div className="kc-quiet">{printedOn} 入库</div>
                </td>
                <td className="number">{grouped(printed)}</td>
                <td className="number">{grouped(taken)}</td>
                <td className="number">{grouped(returned)}</td>
                <td className="number">
                  <strong>{grouped(left)}</strong>
                </td>
                <td className="number">
                  {grouped(handedOut)}
                  {guessed.length > 0 && <div className="kc-quiet">含{guessed.join('、')}数</div>}
                </td>
                <td className="policy-name">
                  <Uses bureau={bureau} uses={uses} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Uses({ bureau, uses }: { readonly bureau: string; readonly uses: MaterialStock['uses'] }) {
  if (uses.length === 0) return <span className="kc-quiet">还没有领用</span>
  return (
    <ul className="policy-uses kc-beside">
      {uses.map(({ id, on, section, purpose, taken, handedOut, counted, returned }) => (
        <li key={id}>
          <Link to="/$bureau/registers/$register/$record" params={{ bureau, register: 'materialUse', record: id }}>
            {on} {section}
          </Link>{' '}
          {purpose}：领{grouped(taken)}份{handedOut !== null && `，发${said(handedOut, counted)}`}
          {returned !== null && `，退${grouped(returned)}份`}
        </li>
      ))}
    </ul>
  )
}

function grouped(copies: string): string {
  return Number(copies).toLocaleString('zh-CN')
}

/** 约980份, 近600份, 1,400余份: the word stands where it is said. */
function said(copies: string, counted: string | null): string {
  const shown = grouped(copies)
  if (counted === null || counted === '实数') return `${shown}份`
  return counted === '余' || counted === '多' ? `${shown}${counted}份` : `${counted}${shown}份`
}
