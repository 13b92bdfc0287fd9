import './documents.css'
import { PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Skeleton, Tag } from 'antd'
import { useState } from 'react'
import { type DocumentHead, documentsQuery, type ListedDocument } from '../api/documents.ts'
import { Failure } from '../common/Failure.tsx'
import { localTime } from '../common/time.ts'
import { useTitle } from '../common/useTitle.ts'
import { useHere } from '../shell/standing.ts'
import { Drafting } from './Drafting.tsx'

/** 文稿: what was drafted and what was issued, the latest first. */
export function Documents() {
  const here = useHere()
  useTitle('文稿')
  const [drafting, setDrafting] = useState(false)
  const { data, error, refetch } = useQuery(documentsQuery(here.bureau))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 8 }} />
  const begin = (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setDrafting(true)}>
      起草
    </Button>
  )
  return (
    <div className="documents">
      <header className="documents-head">
        <h1>文稿</h1>
        <span className="documents-actions">
          <Link to="/$bureau/verify" params={{ bureau: here.bureau }}>
            核验文件
          </Link>
          {data.mayDraft && (
            <Link to="/$bureau/templates" params={{ bureau: here.bureau }}>
              文稿模板
            </Link>
          )}
          {data.mayDraft && begin}
        </span>
      </header>
      {data.documents.length === 0 ? (
        <div className="kc-card kc-state">
          <strong>还没有文稿</strong>
          <p>选一个模板和期间，系统按账上的数写出初稿，每个数都能打开。</p>
          {data.mayDraft && begin}
        </div>
      ) : (
        <ul className="kc-card documents-list">
          {data.documents.map((head) => (
            <li key={head.id}>
              <Entry bureau={here.bureau} head={head} />
            </li>
          ))}
        </ul>
      )}
      {drafting && <Drafting here={here} templates={data.templates} onClose={() => setDrafting(false)} />}
    </div>
  )
}

function Entry({ bureau, head }: { readonly bureau: string; readonly head: ListedDocument }) {
  const { id, title, periodName, areaName, cutoff, changedBy, changedAt, frozenAt, frozenBy, number } = head
  const done =
    frozenAt === null ? `${changedBy} ${localTime(changedAt)} 修改` : `${frozenBy} ${localTime(frozenAt)} 定稿`
  return (
    <>
      <span className="documents-title">
        <Link to="/$bureau/documents/$id" params={{ bureau, id }}>
          {title}
        </Link>
        <StatusTag status={head.status} />
      </span>
      <span className="kc-quiet">
        {number !== null && `${number}　`}
        {periodName}　{areaName}　数据截至 {localTime(cutoff.recordedAt)}　{done}
      </span>
    </>
  )
}

export function StatusTag({ status }: { readonly status: DocumentHead['status'] }) {
  return status === 'frozen' ? <Tag color="blue">已定稿</Tag> : <Tag>草稿</Tag>
}
