import './documents.css'
import { CloudUploadOutlined, DiffOutlined, EditOutlined, LockOutlined, PrinterOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { App, Button, Skeleton } from 'antd'
import { useCallback, useRef, useState } from 'react'
import type { DocumentText } from '../../kernel/document/text.ts'
import { type DocumentAnswer, documentQuery, forgetDocuments, textOf, type Which } from '../api/documents.ts'
import { queries } from '../api/queries.ts'
import { Failure } from '../common/Failure.tsx'
import { localTime } from '../common/time.ts'
import { useNarrow } from '../common/useNarrow.ts'
import { useTitle } from '../common/useTitle.ts'
import { useHere } from '../shell/standing.ts'
import { Comparison } from './Comparison.tsx'
import { StatusTag } from './Documents.tsx'
import { Editing, type Flush } from './Editing.tsx'
import { Exporting } from './Exporting.tsx'
import { Freezing } from './Freezing.tsx'
import { OnePage } from './OnePage.tsx'
import { Paper } from './Paper.tsx'
import { Remarked } from './Remarked.tsx'
import { Remarks } from './Remarks.tsx'
import { Returned } from './Returned.tsx'
import { SignHere } from './SignHere.tsx'
import { Signing } from './Signing.tsx'

const route = getRouteApi('/$bureau/documents/$id')

/** A document: a draft on the desk, or the paper as it was issued; every figure opens. */
export function Document() {
  const here = useHere()
  const { id } = route.useParams()
  const { data, error, refetch } = useQuery(documentQuery(here.bureau, id))
  useTitle(data?.title ?? '文稿')
  // What was said of the text before an error still stands on screen.
  if (data === undefined && error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 14 }} />
  return <Desk key={id} which={{ bureau: here.bureau, id }} document={data} />
}

type Doing = { readonly what: 'read' | 'edit' | 'page' | 'compare' | 'returned' }

function Desk({ which, document }: { readonly which: Which; readonly document: DocumentAnswer }) {
  const navigate = useNavigate()
  const { message, modal } = App.useApp()
  const narrow = useNarrow()
  const mayEdit = document.actions.includes('edit')
  // What was signed is read first: a stroke in it would void the signatures.
  const isSigned = document.signed > 0
  // Chosen once: whoever is writing is not thrown out of the text when somebody else signs it.
  const [doing, setDoing] = useState<Doing['what']>(() =>
    document.onePage ? 'page' : mayEdit && !narrow && !isSigned ? 'edit' : 'read',
  )
  const now = doing === 'edit' && !mayEdit ? 'read' : doing
  // Each time the text is begun anew: after a refresh, an earlier version, a file taken in.
  const [begun, setBegun] = useState<{
    readonly count: number
    readonly from: DocumentAnswer
    readonly text: DocumentText | null
  }>({
    count: 0,
    from: document,
    text: null,
  })
  const [freezing, setFreezing] = useState<number>()
  const flush = useRef<Flush | null>(null)
  const onFlush = useCallback((by: Flush | null) => {
    flush.current = by
  }, [])
  const flushed = async () => (flush.current === null ? document.version : flush.current())
  const begin = async (text: DocumentText | null) => {
    const from = await queries.fetchQuery(documentQuery(which.bureau, which.id))
    setBegun(({ count }) => ({ count: count + 1, from, text }))
  }
  const go = async (to: Doing['what']) => {
    await flushed()
    if (to === 'edit' || to === 'read' || to === 'page') await begin(null)
    setDoing(to)
  }
  const change = () => {
    if (!isSigned) return void go('edit')
    modal.confirm({
      title: '这份文稿有人签过',
      content: `改动正文后，${document.signed} 个签名作废，要重新送签；系统会告诉签过的人。`,
      okText: '仍要修改',
      onOk: () => go('edit'),
    })
  }
  return (
    <div className="document">
      <header className="document-head kc-no-print">
        <p className="document-path">
          <Link to="/$bureau/documents" params={{ bureau: which.bureau }}>
            文稿
          </Link>{' '}
          › <strong>{document.title}</strong> <StatusTag status={document.status} />
        </p>
        <div className="document-actions">
          {(now === 'read' || now === 'page') && mayEdit && (
            <Button icon={<EditOutlined />} onClick={change}>
              修改
            </Button>
          )}
          {document.onePage &&
            (now === 'page' ? (
              <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
                打印
              </Button>
            ) : (
              (now === 'edit' || now === 'read') && <Button onClick={() => void go('page')}>看一页版</Button>
            ))}
          {(now === 'edit' || now === 'read' || now === 'page') && (
            <>
              <Button icon={<DiffOutlined />} onClick={() => void go('compare')}>
                比较
              </Button>
              {document.status === 'frozen' && (
                <Link to="/$bureau/tasks" params={{ bureau: which.bureau }} search={{ tab: 'sources' }}>
                  分解任务
                </Link>
              )}
              {document.actions.includes('takeBack') && (
                <Button icon={<CloudUploadOutlined />} onClick={() => void go('returned')}>
                  收回改稿
                </Button>
              )}
              {document.actions.includes('export') && <Exporting which={which} flush={flushed} />}
              {document.actions.includes('freeze') && (
                <Button type="primary" icon={<LockOutlined />} onClick={() => void flushed().then(setFreezing)}>
                  定稿
                </Button>
              )}
            </>
          )}
          {(now === 'compare' || now === 'returned') && (
            <Button onClick={() => void go(mayEdit && !narrow && !isSigned ? 'edit' : 'read')}>返回正文</Button>
          )}
        </div>
        <p className="kc-quiet document-when">
          {document.number !== null && `${document.number}　`}
          {document.periodName}　{document.areaName}　数据截至 {localTime(document.cutoff.recordedAt)}（第{' '}
          {document.cutoff.entry} 号变动）
          {document.frozenAt !== null && `　${document.frozenBy} ${localTime(document.frozenAt)} 定稿`}
        </p>
      </header>
      {document.status === 'draft' && (
        <SignHere
          which={which}
          version={flushed}
          onSigned={() => {
            void begin(null)
            setDoing(document.onePage ? 'page' : 'read')
          }}
        />
      )}
      {now === 'edit' && (
        <Editing
          key={begun.count}
          which={which}
          from={begun.from}
          initial={begun.text}
          onFlush={onFlush}
          onReload={(text) => void begin(text)}
        />
      )}
      {now === 'read' && (
        <div className="document-body">
          <Paper document={document} />
          <div>
            <Remarks which={which} document={document} />
            <Signatures which={which} document={document} flush={flushed} />
            <Remarked which={which} />
          </div>
        </div>
      )}
      {now === 'page' && (
        <>
          <OnePage label={document.title} text={textOf(document)} document={document.id} facts={document} />
          <div className="document-below">
            <Signatures which={which} document={document} flush={flushed} />
          </div>
        </>
      )}
      {now === 'compare' && <Comparison which={which} document={document} />}
      {now === 'returned' && (
        <Returned
          which={which}
          document={document}
          onAccepted={async (head) => {
            await forgetDocuments()
            void message.success(head.id === which.id ? '已采纳，成为新的一版' : '定稿不变，改稿已另起为一份草稿')
            if (head.id === which.id) await go(narrow ? 'read' : 'edit')
            else await navigate({ to: '/$bureau/documents/$id', params: { bureau: which.bureau, id: head.id } })
          }}
        />
      )}
      {freezing !== undefined && (
        <Freezing
          which={which}
          document={document}
          version={freezing}
          onFrozen={() => {
            setFreezing(undefined)
            setDoing('read')
            void message.success('已定稿，文中的数已记入报数簿')
          }}
          onClose={() => setFreezing(undefined)}
        />
      )}
    </div>
  )
}

/** Beside a paper that is read: to send it round needs no way through the editor. */
function Signatures({
  which,
  document,
  flush,
}: {
  readonly which: Which
  readonly document: DocumentAnswer
  readonly flush: Flush
}) {
  if (!document.actions.includes('edit') && document.signed === 0) return null
  return (
    <section className="kc-card kc-panel kc-no-print" aria-label="会签和签发">
      <h2>会签和签发</h2>
      <Signing which={which} flush={flush} />
    </section>
  )
}
