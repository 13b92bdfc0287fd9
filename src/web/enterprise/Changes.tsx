import { useQuery } from '@tanstack/react-query'
import { Button, Skeleton } from 'antd'
import { useState } from 'react'
import { CHANGES_STEP, enterpriseChangesQuery, type FirmAt } from '../api/enterprises.ts'
import { Failure } from '../common/Failure.tsx'
import { localTime } from '../common/time.ts'
import { RecordLink } from './RecordLink.tsx'
import { type Range, within } from './range.ts'

/** The server tells no more at once. */
const CHANGES_MAX = 200

/** 变动: everything that was ever entered or changed about the firm, in every register. */
export function Changes({ firm, range }: { readonly firm: FirmAt; readonly range: Range }) {
  const [limit, setLimit] = useState(CHANGES_STEP)
  const { data, error, refetch, isFetching } = useQuery(enterpriseChangesQuery(firm, limit))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 8 }} />
  const shown = data.changes.filter(({ recordedAt }) => within(range, localTime(recordedAt).slice(0, 10)))
  const hidden = data.changes.length - shown.length
  return (
    <section className="kc-card efile-section" aria-label="变动">
      <ol className="changes">
        {shown.map(({ entry, recordedAt, actor, register, registerLabel, record, title, sentence, reason }) => (
          <li key={entry}>
            <p className="kc-quiet">
              {localTime(recordedAt)}　{actor}　第 {entry} 号变动
            </p>
            <p>
              {registerLabel}
              <RecordLink bureau={firm.bureau} register={register} record={record}>
                “{title}”
              </RecordLink>
              ：{sentence}
            </p>
            {reason !== null && <p className="kc-quiet">原因：{reason}</p>}
          </li>
        ))}
      </ol>
      {hidden > 0 && <p className="kc-quiet">另有 {hidden} 条在所选年份之外入账。</p>}
      <p className="kc-quiet">按入账时间排列。企业变更后，引用它的记录随之变化的，不另列。</p>
      {data.more &&
        (limit < CHANGES_MAX ? (
          <Button loading={isFetching} onClick={() => setLimit(Math.min(CHANGES_MAX, limit + CHANGES_STEP))}>
            更早的
          </Button>
        ) : (
          <p className="kc-quiet">只列最近 {CHANGES_MAX} 条，更早的请打开各条记录查看。</p>
        ))}
    </section>
  )
}
