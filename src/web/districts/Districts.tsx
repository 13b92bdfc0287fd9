import './districts.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, Skeleton, Tabs } from 'antd'
import { districtsQuery } from '../api/districts.ts'
import { Failure } from '../common/Failure.tsx'
import { useTitle } from '../common/useTitle.ts'
import { useHere } from '../shell/standing.ts'
import { Matrix } from './Matrix.tsx'
import { Submissions } from './Submissions.tsx'

/** 下级单位: the figures of the bureaus below side by side and together, and the sheets that they have sent. */
export function Districts() {
  const { bureau, period } = useHere()
  useTitle('下级单位')
  const { data, error, refetch } = useQuery(districtsQuery(bureau, period, undefined))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 12 }} />
  if (data.bureaus.length === 0)
    return (
      <div className="kc-card kc-state">
        <strong>本单位没有下级单位</strong>
        <p className="kc-beside">
          下级单位在同一套系统里各记各的账。由系统管理员在下级单位的
          <Link to="/$bureau/system" params={{ bureau }}>
            系统·单位设置
          </Link>
          里登记它的上级单位，这里就看得到它的数。
        </p>
      </div>
    )
  const { doubled, doubledInAll } = data
  return (
    <div className="districts">
      <h1>下级单位</h1>
      {doubledInAll > 0 && (
        <Alert
          type="warning"
          showIcon
          title={`有 ${doubledInAll} 家企业同时列在两个单位的辖区内，合计会重复计数`}
          description={doubled
            .slice(0, 10)
            .map(({ identity, bureaus }) => `${identity}（${bureaus.join('、')}）`)
            .join('；')}
        />
      )}
      <Tabs
        items={[
          { key: 'figures', label: '各单位的数', children: <Matrix bureau={bureau} period={period} data={data} /> },
          { key: 'submissions', label: '报送', children: <Submissions bureau={bureau} /> },
        ]}
      />
    </div>
  )
}
