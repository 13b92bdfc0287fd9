import './portal.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Skeleton } from 'antd'
import { caseFileAddress } from '../api/cases.ts'
import { portalFilesQuery } from '../api/portal.ts'
import { Failure } from '../common/Failure.tsx'
import { useTitle } from '../common/useTitle.ts'
import { FileLink } from '../preview/FileLink.tsx'
import { useHere } from '../shell/standing.ts'

/** 我的文件: what was handed in, and with which case. */
export function Files() {
  useTitle('我的文件')
  const { bureau } = useHere()
  const { data, error, refetch } = useQuery(portalFilesQuery(bureau))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 8 }} />
  return (
    <div className="portal">
      <h1>我的文件</h1>
      {data.length === 0 ? (
        <div className="kc-card kc-state">
          <strong>还没有文件</strong>
          <p>随办件交的材料、收到的书面答复会列在这里。</p>
        </div>
      ) : (
        <ul className="kc-card portal-files">
          {data.map(({ hash, name, on, actionLabel, register, registerLabel, record, title, stateLabel }) => (
            <li key={`${record} ${hash} ${on}`}>
              <FileLink name={name} href={caseFileAddress(bureau, { register, id: record }, hash)} />
              <small>
                {on} {actionLabel}时交，
                <Link to="/$bureau/cases/$register/$record" params={{ bureau, register, record }}>
                  {title}
                </Link>
                （{registerLabel}，{stateLabel}）
              </small>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
