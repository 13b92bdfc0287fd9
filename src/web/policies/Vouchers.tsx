import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Skeleton } from 'antd'
import { schemesQuery, type VoucherScheme } from '../api/policies.ts'
import { Failure } from '../common/Failure.tsx'
import { useTitle } from '../common/useTitle.ts'
import { useHere } from '../shell/standing.ts'
import { yearly, yuanFigure, yuanText } from './amount.ts'
import { PolicyTabs } from './PolicyTabs.tsx'
import { Sums } from './Sums.tsx'

/** 创新券: of every scheme what is issued, locked, redeemed, expired and left; its vouchers one by one. */
export function Vouchers() {
  const { bureau } = useHere()
  useTitle('创新券')
  const { data, error, refetch } = useQuery(schemesQuery(bureau))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  return (
    <PolicyTabs bureau={bureau}>
      {data === undefined && <Skeleton paragraph={{ rows: 6 }} />}
      {data?.length === 0 && (
        <div className="kc-card kc-state">
          <strong>还没有创新券办法</strong>
          <p>先登记办法（总额度、支持比例、兑付对象），再发券；企业在企业端预约服务。</p>
          <Link to="/$bureau/registers/$register" params={{ bureau, register: 'voucherScheme' }}>
            登记创新券办法
          </Link>
        </div>
      )}
      {data?.map((scheme) => (
        <Scheme key={scheme.id} bureau={bureau} scheme={scheme} />
      ))}
    </PolicyTabs>
  )
}

function Scheme({ bureau, scheme }: { readonly bureau: string; readonly scheme: VoucherScheme }) {
  const { name, year, document, total, left, quota, vouchers } = scheme
  const figures = [
    ['总额度', total],
    ['已发放', quota.issued],
    ['已锁定', quota.locked],
    ['已兑付', quota.redeemed],
    ['已失效', quota.expired],
    ['券上可用', quota.available],
    ['还可发放', left],
  ] as const
  return (
    <section className="kc-card policy-block" aria-label={yearly(year, name)}>
      <div className="policy-head">
        <h2>{yearly(year, name)}</h2>
        <span className="kc-quiet">{document}</span>
      </div>
      <div className="policy-scroll">
        <Sums of={figures} />
        <table className="policy-table">
          <thead>
            <tr>
              <th scope="col">券号</th>
              <th scope="col">企业</th>
              <th scope="col">有效期至</th>
              <th scope="col" className="number">
                券额（元）
              </th>
              <th scope="col" className="number">
                可用（元）
              </th>
              <th scope="col">用到哪里</th>
            </tr>
          </thead>
          <tbody>
            {vouchers.map((one) => (
              <tr key={one.id}>
                <td className="policy-short">
                  <Link
                    to="/$bureau/registers/$register/$record"
                    params={{ bureau, register: 'voucher', record: one.id }}
                  >
                    {one.number}
                  </Link>
                </td>
                <td className="policy-name">{one.holder}</td>
                <td className="policy-short">{one.expiresOn ?? '--'}</td>
                <td className="number">{yuanFigure(one.quota.issued)}</td>
                <td className="number">{yuanFigure(one.quota.available)}</td>
                <td>
                  {one.uses.map((use) => (
                    <div key={use.id} className="policy-short">
                      <Link
                        to="/$bureau/cases/$register/$record"
                        params={{ bureau, register: 'voucherUse', record: use.id }}
                      >
                        {use.service} {use.contract}
                      </Link>{' '}
                      <span className="kc-quiet">
                        {yuanText(use.amount)}　{use.stateLabel}
                      </span>
                    </div>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
