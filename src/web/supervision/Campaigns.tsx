import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Progress, Skeleton, Tag } from 'antd'
import { type Campaign, campaignsQuery } from '../api/supervision.ts'
import { Failure } from '../common/Failure.tsx'
import { useHere } from '../shell/standing.ts'

/** 专项: each with its day, how much of its list was reached, by street and by day, and its tasks. */
export default function Campaigns() {
  const { bureau } = useHere()
  const { data, error, refetch } = useQuery(campaignsQuery(bureau))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 8 }} />
  return (
    <>
      <div className="supervision-line">
        <Link to="/$bureau/registers/$register" params={{ bureau, register: 'campaign' }}>
          登记专项
        </Link>
        <Link to="/$bureau/registers/$register" params={{ bureau, register: 'campaignItem' }}>
          专项清单
        </Link>
        <Link to="/$bureau/registers/$register" params={{ bureau, register: 'meeting' }}>
          会议
        </Link>
        <Link to="/$bureau/registers/$register" params={{ bureau, register: 'inspection' }}>
          督查
        </Link>
      </div>
      {data.campaigns.length === 0 && (
        <div className="kc-card kc-state">
          <strong>还没有专项</strong>
          <p>领导小组、专班、攻坚行动登记后，在这里看清单覆盖和每日进展。</p>
        </div>
      )}
      {data.campaigns.map((one) => (
        <OneCampaign key={one.id} bureau={bureau} campaign={one} />
      ))}
    </>
  )
}

const FULL_PERCENT = 100

function OneCampaign({ bureau, campaign }: { readonly bureau: string; readonly campaign: Campaign }) {
  const { id, name, kind, leadPost, office, startedOn, endsOn, endedOn, dayNumber, days, list, streets, daily, tasks } =
    campaign
  const when = endedOn !== null ? `${endedOn}结束` : dayNumber === null ? null : `第 ${dayNumber} 天，共 ${days} 天`
  return (
    <section className="kc-card supervision-source" aria-label={name}>
      <header className="supervision-line">
        <h2>
          <Link to="/$bureau/registers/$register/$record" params={{ bureau, register: 'campaign', record: id }}>
            {name}
          </Link>
        </h2>
        <Tag>{kind}</Tag>
        {when !== null && <strong>{when}</strong>}
        <span className="kc-quiet">
          {[leadPost, office].filter(Boolean).join('　')}　{startedOn} 至 {endsOn ?? '长期'}
        </span>
        <span className="supervision-aside kc-quiet">
          任务在办 {tasks.open}，办结 {tasks.closed}
          {tasks.overdue > 0 && <b className="kc-late">，逾期 {tasks.overdue}</b>}
        </span>
      </header>
      {list.listed > 0 && (
        <>
          <Covered listed={list.listed} covered={list.covered} label="清单覆盖" />
          <div className="supervision-streets">
            {streets.map((street) => (
              <Covered key={street.area} listed={street.listed} covered={street.covered} label={street.name} />
            ))}
          </div>
          <p className="kc-quiet">
            近 14 天：
            {daily.length === 0
              ? '没有新走到的'
              : daily.map(({ on, covered }) => `${on.slice(5)} ${covered}家`).join('，')}
          </p>
        </>
      )}
    </section>
  )
}

function Covered({
  label,
  listed,
  covered,
}: {
  readonly label: string
  readonly listed: number
  readonly covered: number
}) {
  const percent = Math.floor((covered / listed) * FULL_PERCENT)
  return (
    <div className="supervision-covered">
      <span>{label}</span>
      <Progress percent={percent} size="small" />
      <span className="kc-quiet">
        {covered}／{listed} 家
      </span>
    </div>
  )
}
