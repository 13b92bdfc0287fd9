import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Modal, Segmented, Skeleton } from 'antd'
import { useState } from 'react'
import {
  type OnlineClauses,
  onlineQuery,
  onlineSheetAddress,
  type TakenResults,
  takeOnlineResults,
} from '../api/policies.ts'
import { mayIn, visitorQuery } from '../api/session.ts'
import { Failure } from '../common/Failure.tsx'
import { FileButton } from '../common/FileButton.tsx'
import { today } from '../common/time.ts'
import { useTitle } from '../common/useTitle.ts'
import { useDoing } from '../people/useDoing.ts'
import { useHere } from '../shell/standing.ts'
import { yuanFigure, yuanText } from './amount.ts'
import { PolicyTabs } from './PolicyTabs.tsx'

/** 上线兑付: the clauses that stand on the platform, what each has paid, and the way there and back as sheets. */
export function Online() {
  const { bureau } = useHere()
  useTitle('上线兑付')
  const now = Number(today().slice(0, 4))
  const [year, setYear] = useState(now)
  const [taken, setTaken] = useState<TakenResults | null>(null)
  const { data: visitor } = useQuery(visitorQuery)
  const { data, error, refetch } = useQuery(onlineQuery(bureau, year))
  const { busy, run } = useDoing<TakenResults>(setTaken)
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  return (
    <PolicyTabs bureau={bureau}>
      <div className="policy-actions">
        <Segmented
          aria-label="年度"
          value={year}
          options={[now - 1, now].map((one) => ({ value: one, label: `${one}年` }))}
          onChange={setYear}
        />
        {mayIn(visitor, bureau, 'records.export') && (
          <Button size="small" href={onlineSheetAddress(bureau, year)}>
            导出给平台
          </Button>
        )}
        {data?.mayWrite === true && (
          <FileButton label="平台兑付结果" busy={busy} onFile={(file) => run(() => takeOnlineResults(bureau, file))}>
            导入平台结果
          </FileButton>
        )}
        {data !== undefined && (
          <span>
            上线 {data.online} 条，其中直接兑付 {data.direct} 条
          </span>
        )}
      </div>
      {data === undefined && <Skeleton paragraph={{ rows: 6 }} />}
      {data?.rows.length === 0 && (
        <div className="kc-card kc-state">
          <strong>还没有上线的条款</strong>
          <p>在“政策条款”里填平台事项编码、办理地址和平台上线日期；已有清单的整表导入。</p>
          <Link to="/$bureau/registers/$register" params={{ bureau, register: 'clause' }}>
            打开政策条款
          </Link>
        </div>
      )}
      {data !== undefined && data.rows.length > 0 && <OnlineTable bureau={bureau} rows={data.rows} year={year} />}
      {taken !== null && <Taken taken={taken} onClose={() => setTaken(null)} />}
    </PolicyTabs>
  )
}

function OnlineTable({
  bureau,
  rows,
  year,
}: {
  readonly bureau: string
  readonly rows: OnlineClauses['rows']
  readonly year: number
}) {
  return (
    <section className="kc-card policy-block" aria-label="上线条款">
      <div className="policy-scroll">
        <table className="policy-table">
          <thead>
            <tr>
              <th scope="col">编码</th>
              <th scope="col">条款</th>
              <th scope="col">兑现方式</th>
              <th scope="col">匹配规则</th>
              <th scope="col">上线</th>
              <th scope="col" className="number">
                {year}年兑付（件）
              </th>
              <th scope="col" className="number">
                企业（户）
              </th>
              <th scope="col" className="number">
                金额（元）
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => (
              <tr key={one.id}>
                <td className="policy-short">{one.code ?? <span className="policy-fault">没有编码</span>}</td>
                <td className="policy-name">
                  <Link to="/$bureau/policies/clauses/$id" params={{ bureau, id: one.id }}>
                    {one.number} {one.title}
                  </Link>
                  <div className="kc-quiet policy-wrap">{[one.policy, one.link].filter(Boolean).join('　')}</div>
                </td>
                <td className="policy-short">{one.cashing ?? '--'}</td>
                <td className="kc-quiet policy-name">{one.rule}</td>
                <td className="policy-short">{one.isOnline ? one.onlineOn : '已下线'}</td>
                <td className="number">{one.count}</td>
                <td className="number">{one.firms}</td>
                <td className="number">{yuanFigure(one.paid)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Taken({ taken, onClose }: { readonly taken: TakenResults; readonly onClose: () => void }) {
  const { paid, sum, known, restored, strange } = taken
  return (
    <Modal open title="平台结果已导入" footer={null} onCancel={onClose}>
      <p>
        记入 {paid} 件，{yuanText(sum)}
        {known > 0 && `；${known} 件以前已经导入`}
      </p>
      {restored.length > 0 && (
        <>
          <p>其中 {restored.length} 件是恢复的；不该记的，请到那一件里再作废：</p>
          <Rows of={restored} />
        </>
      )}
      {strange.length > 0 && (
        <>
          <p className="policy-fault">{strange.length} 行对不上，没有写入：</p>
          <Rows of={strange} />
        </>
      )}
    </Modal>
  )
}

function Rows({ of }: { readonly of: TakenResults['strange'] }) {
  return (
    <ul className="policy-plain">
      {of.map(({ row, says }) => (
        <li key={row}>
          第{row}行：{says}
        </li>
      ))}
    </ul>
  )
}
