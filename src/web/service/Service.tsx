import './service.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Segmented, Select, Skeleton } from 'antd'
import { campaignsQuery } from '../api/service.ts'
import { Failure } from '../common/Failure.tsx'
import { useTitle } from '../common/useTitle.ts'
import { useHere } from '../shell/standing.ts'
import { Campaign } from './Campaign.tsx'
import { Contacts } from './Contacts.tsx'
import type { ServiceSearch } from './search.ts'

const route = getRouteApi('/$bureau/service')

/** 走访: how far each campaign has come, day by day, and who looks after which firms. */
export function Service() {
  useTitle('走访')
  const { bureau } = useHere()
  const { view, campaign } = route.useSearch()
  const navigate = route.useNavigate()
  const { data, error, refetch } = useQuery(campaignsQuery(bureau))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 10 }} />
  const change = (next: ServiceSearch) =>
    void navigate({ search: (before) => ({ ...before, ...next }), resetScroll: false })
  const chosen = data.find(({ id }) => id === campaign) ?? data[0]
  return (
    <div className="service">
      <header className="service-head">
        <h1>走访</h1>
        <Segmented
          aria-label="看法"
          value={view ?? 'campaigns'}
          options={[
            { value: 'campaigns', label: '专项行动' },
            { value: 'contacts', label: '联系包抓' },
          ]}
          onChange={(to) => change({ view: to === 'contacts' ? to : undefined })}
        />
        {view === undefined && chosen !== undefined && (
          <Select
            aria-label="专项行动"
            value={chosen.id}
            popupMatchSelectWidth={false}
            options={data.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(id) => change({ campaign: id })}
          />
        )}
        <span className="service-links">
          <Register bureau={bureau} register="visit" isNew>
            登记走访
          </Register>
          <Register bureau={bureau} register="campaignFirm">
            专项走访名单
          </Register>
          <Register bureau={bureau} register="request">
            企业诉求
          </Register>
        </span>
      </header>
      {view === 'contacts' ? (
        <Contacts bureau={bureau} />
      ) : chosen === undefined ? (
        <div className="kc-card kc-state">
          <strong>还没有服务专项行动</strong>
          <p>先登记行动的起止日期，再导入要走访的企业名单；走访登记后，覆盖情况在这里逐日显示。</p>
          <Register bureau={bureau} register="serviceCampaign" isNew>
            登记专项行动
          </Register>
        </div>
      ) : (
        <Campaign bureau={bureau} id={chosen.id} />
      )}
    </div>
  )
}

function Register({
  bureau,
  register,
  isNew = false,
  children,
}: {
  readonly bureau: string
  readonly register: string
  readonly isNew?: boolean
  readonly children: string
}) {
  return (
    <Link to="/$bureau/registers/$register" params={{ bureau, register }} search={isNew ? { new: 'yes' } : {}}>
      {children}
    </Link>
  )
}
