import '../documents/documents.css'
import './templates.css'
import { RedoOutlined, UndoOutlined } from '@ant-design/icons'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { Alert, App, Button, Input, Select, Skeleton } from 'antd'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { DocumentText } from '../../kernel/document/text.ts'
import { half, periodCode, periodName, wholeYear, yearOfMonth } from '../../kernel/period.ts'
import { problemOf } from '../api/client.ts'
import {
  type OpenedTemplate,
  previewQuery,
  retireTemplate,
  saveTemplate,
  type TemplatePreview,
  type TemplateProblem,
  templateQuery,
} from '../api/writing.ts'
import { Failure } from '../common/Failure.tsx'
import { localTime } from '../common/time.ts'
import { useTitle } from '../common/useTitle.ts'
import { useUnsaved } from '../common/useUnsaved.ts'
import { OnePage } from '../documents/OnePage.tsx'
import { PaperText } from '../documents/Paper.tsx'
import { type Here, useHere } from '../shell/standing.ts'
import { type Inserted, Inserting } from './Inserting.tsx'
import type { SourceHandle } from './SourceEditor.tsx'
import { Copying } from './Templates.tsx'

const SourceEditor = lazy(() => import('./SourceEditor.tsx'))
const route = getRouteApi('/$bureau/templates/$template')

/** The preview follows a little behind the keys. */
const PAUSE_MS = 700

const levels = [
  { value: '', label: '正文' },
  { value: '#', label: '文稿标题' },
  { value: '##', label: '一级标题' },
  { value: '###', label: '二级标题' },
  { value: '####', label: '三级标题' },
] as const

/** Blocks that stand in a line of their own. */
const blocks = [
  { value: '{{问题 前3}}', label: '存在问题（按数提出，前3）' },
  { value: '全年力争{{目标清单 前8}}。', label: '目标清单（还没完成的，前8）' },
  { value: '{{任务 在办}}', label: '任务表（在办）' },
  { value: '{{任务 上期安排}}', label: '任务表（上期安排落实）' },
  { value: '附件：数据口径说明', label: '附件' },
  { value: '{{口径}}', label: '口径表' },
  { value: '{{附件清单}}', label: '附件清单' },
  { value: '{{落款}}', label: '落款' },
] as const

/** A template on the desk: its text, what is wrong with it, and what it makes of a period. */
export function Template() {
  const here = useHere()
  const { template } = route.useParams()
  const { data, error, refetch } = useQuery(templateQuery(here.bureau, template))
  useTitle(data?.name ?? '文稿模板')
  if (data === undefined && error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 14 }} />
  return <Desk key={template} here={here} from={data} />
}

function Desk({ here, from }: { readonly here: Here; readonly from: OpenedTemplate }) {
  const { message, modal } = App.useApp()
  const navigate = useNavigate()
  const { bureau } = here
  const [version, setVersion] = useState(from.version)
  const [name, setName] = useState(from.name)
  const [saved, setSaved] = useState({ name: from.name, source: from.source })
  const [source, setSource] = useState(from.source)
  const [period, setPeriod] = useState(periodCode(half(yearOfMonth(here.when.last), 1)))
  const [inserting, setInserting] = useState<Inserted>()
  const [copying, setCopying] = useState(false)
  const editor = useRef<SourceHandle | null>(null)
  const [begun] = useState(from.source)
  const isOwn = version !== null
  const isChanged = source !== saved.source || name !== saved.name
  useUnsaved(isChanged)
  const { data: preview, error } = useQuery({
    ...previewQuery(bureau, source, period),
    placeholderData: (before) => before,
    retry: false,
  })
  const problems = preview?.problems ?? []
  useEffect(() => editor.current?.showProblems(preview?.problems ?? []), [preview])
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const saving = useMutation({
    mutationFn: async () => {
      const text = editor.current?.text() ?? source
      return saveTemplate(bureau, from.id, { version: version ?? 0, name, source: text })
    },
    onSuccess: (answer) => {
      setVersion(answer.version)
      setName(answer.name)
      setSource(answer.source)
      setSaved({ name: answer.name, source: answer.source })
      if (editor.current?.text() !== answer.source) editor.current?.setText(answer.source)
      void message.success(`已存为第 ${answer.version} 版，以后起草用这一版；原来的草稿不变`)
    },
    onError: (failed) => void message.error(`${problemOf(failed).message}。${problemOf(failed).advice}`),
  })
  const retire = () =>
    modal.confirm({
      title: `停用「${saved.name}」？`,
      content: '以后起草不再列出；用它起草的文稿不受影响。',
      okText: '停用',
      onOk: async () => {
        await retireTemplate(bureau, from.id, version ?? 0)
        await navigate({ to: '/$bureau/templates', params: { bureau } })
      },
    })
  const takeBack = async (wanted: number) => {
    const { queries } = await import('../api/queries.ts')
    const earlier = await queries.fetchQuery(templateQuery(bureau, from.id, wanted))
    editor.current?.setText(earlier.source)
    void message.info(`已放入第 ${wanted} 版的原文，核对后按“保存”成为新的一版`)
  }
  const years = [0, 1, 2].map((back) => yearOfMonth(here.when.last) - back)
  const periods = years.flatMap((year) => [half(year, 1), wholeYear(year)])
  return (
    <div className="template">
      <header className="document-head">
        <p className="document-path">
          <Link to="/$bureau/templates" params={{ bureau }}>
            文稿模板
          </Link>{' '}
          ›{' '}
          {isOwn ? (
            <Input
              className="template-name"
              aria-label="模板名称"
              maxLength={40}
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          ) : (
            <strong>{from.name}（标准模板，只能看）</strong>
          )}
        </p>
        <div className="document-actions">
          {isOwn && from.versions.length > 1 && (
            <Select
              aria-label="早先的版本"
              placeholder="早先的版本"
              value={null}
              onChange={(wanted: number | null) => wanted !== null && void takeBack(wanted)}
              options={from.versions
                .filter((one) => one.version !== version)
                .map((one) => ({
                  value: one.version,
                  label: `第 ${one.version} 版　${one.actor}　${localTime(one.savedAt)}`,
                }))}
            />
          )}
          {isOwn && <Button onClick={retire}>停用</Button>}
          {isOwn ? (
            <Button
              type="primary"
              loading={saving.isPending}
              disabled={!isChanged || problems.length > 0}
              onClick={() => saving.mutate()}
            >
              保存为第 {(version ?? 0) + 1} 版
            </Button>
          ) : (
            <Button type="primary" onClick={() => setCopying(true)}>
              复制为本单位模板
            </Button>
          )}
        </div>
      </header>
      <div className="template-body">
        <div className="template-source">
          {isOwn && (
            <div className="editing-bar" role="toolbar" aria-label="编辑">
              <Select
                size="small"
                className="editing-style"
                aria-label="这一行是"
                placeholder="这一行是"
                value={null}
                options={levels.map(({ value, label }) => ({ value, label }))}
                onChange={(marks: string | null) => marks !== null && editor.current?.setLevel(marks)}
              />
              <Button size="small" onClick={() => setInserting('figure')}>
                插入数
              </Button>
              <Button size="small" onClick={() => setInserting('condition')}>
                条件句
              </Button>
              <Button
                size="small"
                title="选中半句话再按：里面的数没有时，这半句不写"
                onClick={() => editor.current?.wrap('[[', ']]')}
              >
                可有可无
              </Button>
              <Button size="small" onClick={() => setInserting('table')}>
                表
              </Button>
              <Button size="small" onClick={() => setInserting('chart')}>
                图
              </Button>
              <Select
                size="small"
                className="editing-style"
                aria-label="插入一段"
                placeholder="插入一段"
                value={null}
                popupMatchSelectWidth={false}
                options={blocks.map(({ value, label }) => ({ value, label }))}
                onChange={(line: string | null) => line !== null && editor.current?.insertLines(['', line])}
              />
              <Button
                size="small"
                type="text"
                icon={<UndoOutlined />}
                aria-label="撤销"
                onClick={() => editor.current?.undo()}
              />
              <Button
                size="small"
                type="text"
                icon={<RedoOutlined />}
                aria-label="重做"
                onClick={() => editor.current?.redo()}
              />
            </div>
          )}
          <Suspense fallback={<Skeleton active paragraph={{ rows: 14 }} />}>
            <SourceEditor
              text={begun}
              label={`${from.name}，模板原文`}
              readOnly={!isOwn}
              onReady={(handle) => {
                editor.current = handle
                handle.showProblems(problems)
              }}
              onChange={() => {
                clearTimeout(timer.current)
                timer.current = setTimeout(() => setSource(editor.current?.text() ?? ''), PAUSE_MS)
              }}
            />
          </Suspense>
        </div>
        <section className="template-preview" aria-label="预览">
          <p className="template-period">
            <span id="preview-period">预览</span>
            <Select
              aria-labelledby="preview-period"
              value={period}
              onChange={setPeriod}
              options={periods.map((one) => ({ value: periodCode(one), label: periodName(one) }))}
            />
            <span className="kc-quiet">按账上现在的数；改原文，这里跟着变</span>
          </p>
          {error ? (
            <Failure error={error} />
          ) : preview === undefined ? (
            <Skeleton active paragraph={{ rows: 10 }} />
          ) : (
            <Made preview={preview} onGo={({ line, column }) => editor.current?.go(line, column)} />
          )}
        </section>
      </div>
      {inserting !== undefined && (
        <Inserting
          bureau={bureau}
          what={inserting}
          onClose={() => setInserting(undefined)}
          onInsert={(snippet) => {
            setInserting(undefined)
            if ('words' in snippet) editor.current?.insert(snippet.words)
            else editor.current?.insertLines(snippet.lines)
          }}
        />
      )}
      {copying && <Copying bureau={bureau} from={{ id: from.id, name: from.name }} onClose={() => setCopying(false)} />}
    </div>
  )
}

function Made({
  preview: { problems, made, misfit },
  onGo,
}: {
  readonly preview: TemplatePreview
  readonly onGo: (problem: TemplateProblem) => void
}) {
  if (problems.length > 0)
    return (
      <Alert
        type="error"
        showIcon
        title={`${problems.length} 处写法要改，改好后再预览和保存`}
        description={
          <ul className="template-problems">
            {problems.map((problem) => (
              <li key={`${problem.line} ${problem.column} ${problem.message}`}>
                <button type="button" className="kc-plain kc-opens" onClick={() => onGo(problem)}>
                  第 {problem.line} 行第 {problem.column} 列
                </button>
                ：{problem.message}。{problem.advice}
              </li>
            ))}
          </ul>
        }
      />
    )
  if (made === null)
    return <Alert type="info" showIcon title={misfit ?? '没有可以预览的内容'} description="请换一个期间。" />
  const facts = { citations: made.citations, spare: [], restatements: [], issuedBefore: [] }
  const text = made.text as DocumentText
  return (
    <>
      {made.onePage ? (
        <OnePage label={made.title} text={text} document={null} facts={facts} />
      ) : (
        <PaperText label={made.title} text={text} document={null} facts={facts} />
      )}
      {made.dropped.length > 0 && (
        <details className="template-dropped">
          <summary>因没有数而没有写的 {made.dropped.length} 处</summary>
          <ul>
            {made.dropped.map(({ line, reason }) => (
              <li key={`${line} ${reason}`}>
                <button
                  type="button"
                  className="kc-plain kc-opens"
                  onClick={() => onGo({ line, column: 1, message: '', advice: '' })}
                >
                  第 {line} 行
                </button>
                ：{reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
