import './documents.css'
import './writing.css'
import { PlusOutlined, TableOutlined } from '@ant-design/icons'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Alert, App, Button, Checkbox, Modal, Skeleton, Tag } from 'antd'
import { lazy, Suspense, useMemo, useState } from 'react'
import { type Block, blockSpans, type DocumentText } from '../../kernel/document/text.ts'
import { problemOf } from '../api/client.ts'
import { givePart, type Part, type Parts, partsQuery } from '../api/writing.ts'
import { Failure } from '../common/Failure.tsx'
import { useTitle } from '../common/useTitle.ts'
import { useUnsaved } from '../common/useUnsaved.ts'
import { useHere } from '../shell/standing.ts'
import { useOpenFigure } from '../shell/useOpenFigure.ts'
import { eachOnce, figureName } from './facts.ts'
import { InsertFigure } from './InsertFigure.tsx'
import { InsertTable } from './InsertTable.tsx'
import { PaperText } from './Paper.tsx'
import { type PartSaving, usePartSave } from './usePartSave.ts'
import { useWorkbench } from './useWorkbench.ts'

const Editor = lazy(() => import('./editor/Editor.tsx'))
const route = getRouteApi('/$bureau/documents/$id/parts/$ordinal')

/** 供稿: the one part that somebody was asked to write, and nothing else of the document. */
export function PartPage() {
  const { bureau } = useHere()
  const { id, ordinal } = route.useParams()
  const { data, error, refetch } = useQuery(partsQuery({ bureau, id }))
  const part = data?.parts.find((one) => String(one.ordinal) === ordinal)
  useTitle(part === undefined ? '供稿' : `供稿：${part.heading}`)
  if (data === undefined && error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 10 }} />
  if (part === undefined)
    return (
      <div className="kc-card kc-state">
        <strong>没有这一部分供稿</strong>
        <p>链接可能不完整；请从工作台或消息里打开。</p>
      </div>
    )
  const isOpen = part.state === 'asked' || part.state === 'returned'
  return (
    <div className="document part">
      <header className="document-head">
        <h1 className="part-title">
          {part.heading} <Tag>{part.stateName}</Tag>
        </h1>
        <p className="kc-quiet document-when">
          《{data.title}》　{part.askedBy}请{part.holderName}写，<strong>{part.due}</strong> 前交
          {part.overdue && '（已逾期）'}
          {part.note !== '' && `。要求：${part.note}`}
        </p>
        {part.returned !== null && isOpen && (
          <Alert type="warning" showIcon title={`退回：${part.returned}`} className="part-returned" />
        )}
      </header>
      {isOpen && part.mine && data.status === 'draft' ? (
        <Writing key={`${part.ordinal}`} bureau={bureau} id={id} parts={data} part={part} />
      ) : (
        <div className="part-body">
          <p className="kc-quiet">{closedWords(part)}</p>
          <PaperText
            label={part.heading}
            text={part.text as DocumentText}
            document={id}
            facts={{ citations: data.citations, spare: [], restatements: [], issuedBefore: [] }}
          />
        </div>
      )}
      <p>
        <Link to="/$bureau/documents/$id" params={{ bureau, id }}>
          看整份文稿
        </Link>
      </p>
    </div>
  )
}

function closedWords({ state, holderName, askedBy }: Part): string {
  if (state === 'given') return `已交稿，等${askedBy}收进；要改请他退回。`
  if (state === 'taken') return '已收进文稿。'
  if (state === 'withdrawn') return '分工已收回，这里的文字没有收进文稿。'
  return `由${holderName}写；要代写，请${askedBy}改派。`
}

const states = { saved: '已保存', waiting: '有改动，稍后自动保存', saving: '正在保存…' } as const

function Writing({
  bureau,
  id,
  parts,
  part,
}: {
  readonly bureau: string
  readonly id: string
  readonly parts: Parts
  readonly part: Part
}) {
  const { message } = App.useApp()
  const { openCitation } = useOpenFigure()
  const which = { bureau, id }
  const [begun] = useState(part.text as DocumentText)
  const [known] = useState({ citations: parts.citations, spare: [], restatements: [], issuedBefore: [] })
  const bench = useWorkbench(known, begun)
  const { editor, standing, facts } = bench
  const { saving, changed, save } = usePartSave(
    { ...which, ordinal: part.ordinal },
    part.version,
    begun,
    () => editor.current?.text() ?? null,
  )
  useUnsaved(saving.state === 'failed')
  const [inserting, setInserting] = useState<'button' | 'key'>()
  const [tabling, setTabling] = useState(false)
  const [giving, setGiving] = useState(false)
  const [confirm, setConfirm] = useState(true)
  const cited = useMemo(() => {
    const used = new Set(standing.text.flatMap(blockSpans).flatMap(({ figure }) => figure ?? []))
    return [...facts.values()].flatMap(({ citation }) => (used.has(citation.id) ? [citation] : []))
  }, [standing.text, facts])
  const open = cited.filter(({ confirmed, aspect }) => confirmed === null && aspect === '本期数')
  const handing = useMutation({
    mutationFn: async () => givePart({ ...which, ordinal: part.ordinal }, await save(), confirm && open.length > 0),
    onSuccess: ({ confirmed, moved }) => {
      const said = confirmed > 0 ? `，确认了 ${confirmed} 个数` : ''
      if (moved.length > 0)
        void message.warning(`已交稿${said}；${moved.join('、')}账上已变，没有确认，请主笔“换成现在的数”`)
      else void message.success(`已交稿${said}`)
    },
  })
  const problem = handing.error === null ? null : problemOf(handing.error)
  return (
    <div className="part-body">
      <div className="editing-desk">
        <div className="editing-bar" role="toolbar" aria-label="编辑">
          <Button
            size="small"
            icon={<PlusOutlined />}
            title="也可在正文里输入 /"
            onClick={() => setInserting('button')}
          >
            插入数
          </Button>
          <Button size="small" icon={<TableOutlined />} onClick={() => setTabling(true)}>
            插入表
          </Button>
          <State saving={saving} onSave={() => void save().catch(() => 0)} />
          <Button type="primary" size="small" className="part-give" onClick={() => setGiving(true)}>
            交稿
          </Button>
        </div>
        <Suspense fallback={<Skeleton active paragraph={{ rows: 8 }} />}>
          <Editor
            document={id}
            label={`${part.heading}，供稿`}
            text={begun}
            digits={bench.digits}
            desk={{ face: bench.face, open: (figure) => openCitation(id, figure) }}
            onReady={(handle) => {
              editor.current = handle
              bench.follow(true)
            }}
            onChange={(isText) => {
              bench.follow(isText)
              if (isText) changed()
            }}
            onInsert={() => setInserting('key')}
            onSave={() => void save().catch(() => 0)}
          />
        </Suspense>
      </div>
      {inserting !== undefined && (
        <InsertFigure
          which={which}
          document={parts}
          onCited={(answer) => {
            editor.current?.insert(bench.cite(answer))
            setInserting(undefined)
          }}
          onClose={() => {
            if (inserting === 'key') editor.current?.insert([{ text: '/' }])
            setInserting(undefined)
          }}
        />
      )}
      {tabling && (
        <InsertTable
          which={which}
          document={parts}
          onCited={({ block, citations }) => {
            bench.know(citations)
            editor.current?.insertBlock(block as Block)
            setTabling(false)
          }}
          onClose={() => setTabling(false)}
        />
      )}
      <Modal
        open={giving}
        title="交稿"
        okText="交稿"
        onCancel={() => setGiving(false)}
        onOk={() => handing.mutate()}
        confirmLoading={handing.isPending}
      >
        <p>交稿后不能再改，除非主笔退回。文中引用 {cited.length} 个数。</p>
        {open.length > 0 ? (
          <>
            <Checkbox checked={confirm} onChange={({ target }) => setConfirm(target.checked)}>
              确认下面 {open.length} 个数，由我签名
            </Checkbox>
            <ul className="freezing-list">
              {eachOnce(
                open,
                (one) => `${one.periodName}　${figureName(one)} ${one.before}${one.shown}${one.after}`,
              ).map(({ one, text }) => (
                <li key={one.id}>{text}</li>
              ))}
            </ul>
          </>
        ) : (
          cited.length > 0 && <p className="kc-quiet">其中的本期数都已有人确认。</p>
        )}
        {standing.typed.length > 0 && (
          <Alert
            type="warning"
            showIcon
            title={`有 ${standing.typed.length} 个手打的数没有出处：${standing.typed.map(({ digits }) => digits).join('、')}`}
            description="能从账上引用的，请用“插入数”换成引用。"
          />
        )}
        {problem && <Alert type="error" showIcon title={problem.message} description={`${problem.advice}。`} />}
      </Modal>
    </div>
  )
}

function State({ saving, onSave }: { readonly saving: PartSaving; readonly onSave: () => void }) {
  return (
    <span className="editing-state" role="status">
      {saving.state === 'failed' ? (
        <span className="editing-failed">
          没有存上：{saving.problem.message}。{saving.problem.advice}。
          <Button size="small" type="link" onClick={onSave}>
            再存一次
          </Button>
        </span>
      ) : (
        <span className="kc-quiet">{states[saving.state]}</span>
      )}
    </span>
  )
}
