import './collecting.css'
import { PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Skeleton } from 'antd'
import { collectionsQuery } from '../api/collections.ts'
import { Failure } from '../common/Failure.tsx'
import { useTitle } from '../common/useTitle.ts'
import { useBureau } from '../shell/useBureau.ts'

/** 收表: every form that was sent out, with how many have handed in. */
export function Collections() {
  const bureau = useBureau()
  useTitle('收表')
  const { data, error, refetch } = useQuery(collectionsQuery(bureau))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 8 }} />
  const begin = (
    <Link to="/$bureau/collections/new" params={{ bureau }}>
      <Button type="primary" icon={<PlusOutlined />} tabIndex={-1}>
        收表
      </Button>
    </Link>
  )
  return (
    <div className="collect">
      <header className="collect-head">
        <h1>收表</h1>
        <span className="kc-quiet">{data.length} 次</span>
        <span className="collect-right">{begin}</span>
      </header>
      {data.length === 0 ? (
        <div className="kc-card kc-state">
          <strong>还没有收过表</strong>
          <p>拖入任意一张 Excel，表头就是要收的列；给每个填报单位一个链接，谁没报、报得对不对，一目了然。</p>
          {begin}
        </div>
      ) : (
        <ul className="kc-card collect-list">
          {data.map(({ id, title, deadline, status, fillers, answered, actor }) => (
            <li key={id}>
              <Link to="/$bureau/collections/$id" params={{ bureau, id }} className="collect-title">
                {title}
              </Link>
              <span>
                已报 {answered} / {fillers}
                <progress value={answered} max={fillers} aria-label={`${title}已报`} />
              </span>
              <span className="kc-quiet">
                {status === 'closed' ? '已结束' : `${deadline} 截止`}　{actor}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
