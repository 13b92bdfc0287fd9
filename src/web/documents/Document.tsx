import './documents.css'
import { DownloadOutlined, LockOutlined } from '@ant-design/icons'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { App, Button, Input, Modal, Skeleton } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import { type DocumentAnswer, documentQuery, freezeDocument, wordAddress } from '../api/documents.ts'
import { Failure } from '../common/Failure.tsx'
import { localTime } from '../common/time.ts'
import { useTitle } from '../common/useTitle.ts'
import { useHere } from '../shell/standing.ts'
import { StatusTag } from './Documents.tsx'
import { Paper } from './Paper.tsx'
import { Remarks } from './Remarks.tsx'

const route = getRouteApi('/$bureau/documents/$id')

/** A document as it will stand on paper; every figure opens, and says who stands behind it and what changed since. */
export function Document() {
  const here = useHere()
  const { id } = route.useParams()
  const { data, error, refetch } = useQuery(documentQuery(here.bureau, id))
  useTitle(data?.title ?? '文稿')
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 14 }} />
  return (
    <div className="document">
      <header className="document-head kc-no-print">
        <p>
          <Link to="/$bureau/documents" params={{ bureau: here.bureau }}>
            文稿
          </Link>{' '}
          › <strong>{data.title}</strong> <StatusTag status={data.status} />
        </p>
        <Actions bureau={here.bureau} document={data} />
        <p className="kc-quiet document-when">
          {data.periodName}　{data.areaName}　数据截至 {localTime(data.cutoff.recordedAt)}（第 {data.cutoff.entry}{' '}
          号变动）
        </p>
      </header>
      <div className="document-body">
        <Paper document={data} />
        <Remarks bureau={here.bureau} document={data} />
      </div>
    </div>
  )
}

function Actions({ bureau, document }: { readonly bureau: string; readonly document: DocumentAnswer }) {
  const [freezing, setFreezing] = useState(false)
  return (
    <div className="document-actions">
      {document.actions.includes('export') && (
        <Button icon={<DownloadOutlined />} href={wordAddress(bureau, document.id)} download>
          导出 Word
        </Button>
      )}
      {document.actions.includes('freeze') && (
        <Button type="primary" icon={<LockOutlined />} onClick={() => setFreezing(true)}>
          定稿
        </Button>
      )}
      {freezing && <Freezing bureau={bureau} document={document} onClose={() => setFreezing(false)} />}
    </div>
  )
}

function Freezing({
  bureau,
  document,
  onClose,
}: {
  readonly bureau: string
  readonly document: DocumentAnswer
  readonly onClose: () => void
}) {
  const { message } = App.useApp()
  const [recipient, setRecipient] = useState('')
  const freezing = useMutation({
    mutationFn: () => freezeDocument(bureau, document, recipient.trim() || null),
    onSuccess: () => {
      void message.success('已定稿，文中的数已记入报数簿')
      onClose()
    },
    onError: (error) => void message.error(`${problemOf(error).message}。${problemOf(error).advice}`),
  })
  const open = document.citations.filter(({ confirmed }) => confirmed === null).length
  return (
    <Modal
      open
      title="定稿"
      okText="定稿"
      onCancel={onClose}
      onOk={() => freezing.mutate()}
      confirmLoading={freezing.isPending}
    >
      <div className="freezing">
        <p>
          定稿后文字和数不再变动；文中 {document.citations.length}{' '}
          个数记入报数簿。以后台账更正，这里会标出新数，原数不变。
        </p>
        {open > 0 && <p className="freezing-open">其中 {open} 个数还没有人确认。</p>}
        <label htmlFor="recipient">报送对象（可不填）</label>
        <Input
          id="recipient"
          maxLength={100}
          placeholder="如：区府办"
          value={recipient}
          onChange={({ target }) => setRecipient(target.value)}
        />
      </div>
    </Modal>
  )
}
