import '../collecting/collecting.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Skeleton, Tag } from 'antd'
import { type OwnFilling, ownFillingsQuery } from '../api/collections.ts'
import { Failure } from '../common/Failure.tsx'
import { localTime } from '../common/time.ts'
import { useTitle } from '../common/useTitle.ts'
import { useHere } from '../shell/standing.ts'

/** 我的填报: the forms that a firm or a street was asked for, those that wait first. */
export function OwnFillings() {
  const { bureau } = useHere()
  useTitle('我的填报')
  const { data, error, refetch } = useQuery(ownFillingsQuery(bureau))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 6 }} />
  const waiting = data.filter(({ filledAt, closed }) => filledAt === null && !closed).length
  const several = new Set(
    data.filter(({ id }, index) => data.findIndex((one) => one.id === id) !== index).map(({ id }) => id),
  )
  return (
    <div className="own-fillings">
      <div className="kc-tabs">
        <h1>我的填报</h1>
        {data.length > 0 && <span className="kc-quiet">{waiting === 0 ? '都报过了' : `${waiting} 张还没有报`}</span>}
      </div>
      {data.length === 0 ? (
        <div className="kc-card kc-state">
          <strong>没有要填的表</strong>
          <p>科技局发来的月报、季报和摸底表会出现在这里。</p>
        </div>
      ) : (
        <ul className="kc-card">
          {data.map((one) => (
            <li key={`${one.id} ${one.ordinal}`} className="own-filling">
              <Link
                to="/$bureau/own-fillings/$id"
                params={{ bureau, id: one.id }}
                search={(before) => ({ ...before, ordinal: one.ordinal })}
              >
                {one.title}
                {several.has(one.id) && `（${one.filler}）`}
              </Link>
              <Tag color={colourOf(one)}>{stateOf(one)}</Tag>
              <span className="kc-quiet">
                {one.deadline} 截止{one.filledAt !== null && `　${localTime(one.filledAt)} 报送`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function stateOf({ filledAt, closed, late }: OwnFilling): string {
  if (filledAt !== null) return '已报'
  return closed ? '已结束，未报' : late ? '逾期' : '待填报'
}

function colourOf({ filledAt, closed, late }: OwnFilling): string {
  if (filledAt !== null) return 'green'
  return closed ? 'default' : late ? 'red' : 'gold'
}
