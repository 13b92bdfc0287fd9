import { PlusOutlined, RedoOutlined, TableOutlined, UndoOutlined } from '@ant-design/icons'
import { useMutation, useQuery } from '@tanstack/react-query'
import { App, Button, Select, Skeleton, Tabs } from 'antd'
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import { isWritten } from '../../kernel/document/proposal.ts'
import { type Block, blockSpans, type DocumentText, type Span } from '../../kernel/document/text.ts'
import { problemOf } from '../api/client.ts'
import {
  citeFigure,
  type DocumentAnswer,
  type KnownFigure,
  knownQuery,
  leaveProposal,
  type Proposal,
  textOf,
  type Which,
} from '../api/documents.ts'
import { commentsQuery } from '../api/writing.ts'
import { useNarrow } from '../common/useNarrow.ts'
import { useUnsaved } from '../common/useUnsaved.ts'
import { useOpenFigure } from '../shell/useOpenFigure.ts'
import { Comments } from './Comments.tsx'
import { Conflict } from './Conflict.tsx'
import { Contributions } from './Contributions.tsx'
import type { BlockStyle } from './editor/Editor.tsx'
import type { PlacedNumber } from './editor/typed.ts'
import { InsertFigure } from './InsertFigure.tsx'
import { InsertTable } from './InsertTable.tsx'
import { Outline } from './Outline.tsx'
import { Proposals } from './Proposals.tsx'
import { placeFor } from './place.ts'
import { Remarks } from './Remarks.tsx'
import { Sentences } from './Sentences.tsx'
import { Signing } from './Signing.tsx'
import { Suspicions } from './Suspicions.tsx'
import { Unsourced } from './Unsourced.tsx'
import { type Saving, useAutosave } from './useAutosave.ts'
import { useWorkbench } from './useWorkbench.ts'
import { Versions } from './Versions.tsx'

const Editor = lazy(() => import('./editor/Editor.tsx'))

const styles: readonly { readonly value: BlockStyle; readonly label: string }[] = [
  { value: 'paragraph', label: '正文' },
  { value: 1, label: '一级标题' },
  { value: 2, label: '二级标题' },
  { value: 3, label: '三级标题' },
  { value: 4, label: '四级标题' },
  { value: 'title', label: '文稿标题' },
]

/** What the page must be able to do before it leaves the text: have it saved, and know as which version. */
export type Flush = () => Promise<number>

/** A draft on the desk: the text to be edited, its outline, and beside it what it wants to be told. */
export function Editing({
  which,
  from,
  initial,
  onFlush,
  onReload,
}: {
  readonly which: Which
  readonly from: DocumentAnswer
  /** Where the text begins, if elsewhere than as it was saved: after two edits were put together. */
  readonly initial: DocumentText | null
  readonly onFlush: (flush: Flush | null) => void
  /** The document has another text now; `null`: as the server has it. */
  readonly onReload: (text: DocumentText | null) => void
}) {
  const { message } = App.useApp()
  const narrow = useNarrow()
  const { openCitation } = useOpenFigure()
  const [begun] = useState(initial ?? textOf(from))
  const bench = useWorkbench(from, begun)
  const { editor, standing, facts } = bench
  const autosave = useAutosave(which, from, () => editor.current?.text() ?? null)
  const { saving, changed, save, version } = autosave
  useUnsaved(saving.state === 'failed' || saving.state === 'conflict')
  const [inserting, setInserting] = useState<'button' | 'key' | PlacedNumber>()
  const [tabling, setTabling] = useState(false)
  const [tab, setTab] = useState('remarks')
  const used = useMemo(
    () => new Set(standing.text.flatMap(blockSpans).flatMap(({ figure }) => figure ?? [])),
    [standing.text],
  )
  const known = useQuery({
    ...knownQuery(which, from.cutoff.entry),
    enabled: standing.typed.length > 0,
  })
  const flush = useCallback(async () => {
    await save()
    return version()
  }, [save, version])
  useEffect(() => {
    onFlush(flush)
    return () => onFlush(null)
  }, [flush, onFlush])
  const linking = useMutation({
    mutationFn: async ({ number, figure }: { readonly number: PlacedNumber; readonly figure: KnownFigure }) => {
      const cited = await citeFigure(which, { indicator: figure.indicator, key: figure.key })
      const spans = bench.cite(cited).filter((span) => span.figure !== undefined)
      if (!editor.current?.replaceNumber(number, spans)) throw new Error('moved')
    },
    onError: () => void message.warning('这个数已经改动，请重新选择'),
  })
  const leaving = useMutation({
    mutationFn: ({ proposal, left }: { readonly proposal: Proposal; readonly left: boolean }) =>
      leaveProposal(which, proposal, left),
    onSuccess: (_, { proposal, left }) => setProposals((before) => withLeft(before, proposal, left)),
    onError: (error) => void message.error(`${problemOf(error).message}。${problemOf(error).advice}`),
  })
  const { data: comments } = useQuery(commentsQuery(which))
  const openRemarks = useMemo(
    () => (comments ?? []).filter(({ answers, resolvedAt }) => answers === null && resolvedAt === null),
    [comments],
  )
  // The editor comes later than the remarks, or the remarks later than it: whoever is last marks them.
  useEffect(() => editor.current?.remark(openRemarks), [openRemarks, editor])
  const [proposals, setProposals] = useState(from.proposals)
  const open = (figure: string) => openCitation(which.id, figure)
  const take = (proposal: Proposal) => {
    const { after, spans } = placeFor(editor.current?.text() ?? standing.text, proposal)
    editor.current?.insertParagraph(after, spans)
  }
  const waiting = proposals.filter((one) => one.left === null && !isWritten(one, used, standing.text)).length
  const citations = [...facts.values()].flatMap(({ citation }) => (used.has(citation.id) ? [citation] : []))
  return (
    <div className="document-body editing">
      {!narrow && (
        <Outline text={standing.text} max={from.charactersMax} onShow={(block) => editor.current?.show(block)} />
      )}
      <div className="editing-desk">
        <div className="editing-bar kc-no-print" role="toolbar" aria-label="编辑">
          <Select
            size="small"
            className="editing-style"
            aria-label="段落样式"
            value={standing.style}
            placeholder="样式"
            disabled={standing.style === null}
            options={[...styles]}
            onChange={(style: BlockStyle | null) => style !== null && editor.current?.setStyle(style)}
          />
          <Button
            size="small"
            type="text"
            icon={<UndoOutlined />}
            title="撤销 Ctrl+Z"
            aria-label="撤销"
            onClick={() => editor.current?.undo()}
          />
          <Button
            size="small"
            type="text"
            icon={<RedoOutlined />}
            title="重做 Ctrl+Y"
            aria-label="重做"
            onClick={() => editor.current?.redo()}
          />
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
          <SavingState saving={saving} onSave={() => void save()} />
        </div>
        <Suspense fallback={<Skeleton active paragraph={{ rows: 14 }} />}>
          <Editor
            document={which.id}
            label={`${from.title}，正文`}
            text={begun}
            digits={bench.digits}
            desk={{ face: bench.face, open }}
            onReady={(handle) => {
              editor.current = handle
              bench.follow(true)
              handle.remark(openRemarks)
              if (initial !== null) changed()
            }}
            onChange={(isText) => {
              bench.follow(isText)
              if (isText) changed()
            }}
            onInsert={() => setInserting('key')}
            onSave={() => void save()}
          />
        </Suspense>
      </div>
      <Tabs
        className="editing-side kc-no-print"
        size="small"
        tabBarGutter={0}
        animated={false}
        indicator={{ size: 0 }}
        activeKey={tab}
        onChange={setTab}
        items={[
          // Four that look at the text and its figures, then four for those who write and sign it.
          {
            key: 'remarks',
            label: '提示',
            children: (
              <>
                <Sentences
                  which={which}
                  version={from.version}
                  entry={from.cutoff.entry}
                  onShow={(block) => editor.current?.show(block)}
                  onReplace={({ block, words }, cited) =>
                    editor.current?.replaceWords(block, words, sentenceSpans(words, cited && bench.cite(cited))) ??
                    false
                  }
                />
                <Remarks
                  which={which}
                  document={{ ...from, citations }}
                  flush={flush}
                  onChanged={() => onReload(null)}
                />
              </>
            ),
          },
          {
            key: 'proposals',
            label: counted('建议', waiting),
            children: (
              <Proposals
                proposals={proposals}
                used={used}
                text={standing.text}
                facts={facts}
                onTake={take}
                onLeave={(proposal, left) => leaving.mutate({ proposal, left })}
                onOpen={open}
              />
            ),
          },
          {
            key: 'unsourced',
            label: counted('无出处', standing.typed.length),
            children: (
              <Unsourced
                typed={standing.typed}
                known={known.data}
                unlinked={from.unlinked}
                onShow={(number) => editor.current?.showNumber(number)}
                onLink={(number, figure) => linking.mutate({ number, figure })}
              />
            ),
          },
          {
            key: 'suspicions',
            label: '疑点',
            children: tab === 'suspicions' && (
              <Suspicions bureau={which.bureau} text={standing.text} onShow={(block) => editor.current?.show(block)} />
            ),
          },
          {
            key: 'comments',
            label: counted('批注', openRemarks.length),
            children: (
              <Comments
                which={which}
                selected={() => editor.current?.selected() ?? null}
                onShow={(place) => editor.current?.showWords(place) ?? false}
              />
            ),
          },
          {
            key: 'parts',
            label: '供稿',
            children: tab === 'parts' && (
              <Contributions which={which} text={standing.text} flush={flush} onTaken={() => onReload(null)} />
            ),
          },
          {
            key: 'signing',
            label: '签发',
            children: tab === 'signing' && <Signing which={which} flush={flush} />,
          },
          {
            key: 'versions',
            label: '版本',
            children: tab === 'versions' && (
              <Versions
                which={which}
                version={version()}
                mayRestore
                beforeRestore={flush}
                onRestored={() => onReload(null)}
              />
            ),
          },
        ]}
      />
      {inserting !== undefined && (
        <InsertFigure
          which={which}
          document={from}
          onCited={(cited) => {
            editor.current?.insert(bench.cite(cited))
            setInserting(undefined)
          }}
          onClose={() => {
            // Whoever meant the stroke itself gets it.
            if (inserting === 'key') editor.current?.insert([{ text: '/' }])
            setInserting(undefined)
          }}
        />
      )}
      {tabling && (
        <InsertTable
          which={which}
          document={from}
          onCited={({ block, citations: cited }) => {
            bench.know(cited)
            editor.current?.insertBlock(block as Block)
            setTabling(false)
          }}
          onClose={() => setTabling(false)}
        />
      )}
      {saving.state === 'conflict' && (
        <Conflict
          base={saving.base}
          mine={editor.current?.text() ?? standing.text}
          theirs={saving.theirs}
          onMerged={(text) => onReload(text)}
        />
      )}
    </div>
  )
}

/** Marks at the end of a sentence that were left standing in the text do not come a second time. */
function sentenceSpans(words: string, spans: readonly Span[] | null): readonly Span[] {
  const last = spans?.at(-1)
  if (spans === null || last === undefined || last.figure !== undefined || /[。；，]$/.test(words)) return spans ?? []
  return [...spans.slice(0, -1), { text: last.text.replace(/[。；，]$/, '') }]
}

function counted(label: string, count: number): ReactNode {
  return count === 0 ? (
    label
  ) : (
    <>
      {label} <span className="editing-count">{count}</span>
    </>
  )
}

function withLeft(proposals: readonly Proposal[], { kind, indicator }: Proposal, left: boolean): readonly Proposal[] {
  return proposals.map((one) =>
    one.kind === kind && one.indicator === indicator ? { ...one, left: left ? { by: '', at: '' } : null } : one,
  )
}

const states = {
  saved: '已保存',
  waiting: '有改动，稍后自动保存',
  saving: '正在保存…',
  conflict: '有人同时修改',
} as const

function SavingState({ saving, onSave }: { readonly saving: Saving; readonly onSave: () => void }) {
  return (
    <span className="editing-state" role="status">
      {saving.state === 'failed' ? (
        <span className="editing-failed">
          没有存上：{saving.problem.message}。文字还在这里，请勿关闭页面。
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
