import './writing.css'
import { useMutation, useQuery } from '@tanstack/react-query'
import { App, Button, Checkbox, Input, Skeleton } from 'antd'
import { useState } from 'react'
import { FIGURE_MARK } from '../../kernel/document/numbers.ts'
import { problemOf } from '../api/client.ts'
import type { Which } from '../api/documents.ts'
import { addComment, type Comment, commentsQuery, settleComment } from '../api/writing.ts'
import { Failure } from '../common/Failure.tsx'
import { localTime } from '../common/time.ts'
import type { RemarkedPlace } from './editor/remarked.ts'

/** 批注: what was said of places in the text, answered and settled; it stays with the document. */
export function Comments({
  which,
  selected,
  onShow,
}: {
  readonly which: Which
  /** The words that are selected in the text; absent where nothing can be remarked on any more. */
  readonly selected?: () => RemarkedPlace | null
  /** Shows the words; false where they stand nowhere any more. */
  readonly onShow?: (place: RemarkedPlace) => boolean
}) {
  const { message } = App.useApp()
  const { data, error, refetch } = useQuery(commentsQuery(which))
  const [about, setAbout] = useState<RemarkedPlace>()
  const [settled, setSettled] = useState(false)
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton active paragraph={{ rows: 4 }} title={false} />
  const remarks = data.filter(({ answers }) => answers === null)
  const shown = remarks.filter(({ resolvedAt }) => settled || resolvedAt === null)
  const count = remarks.filter(({ resolvedAt }) => resolvedAt !== null).length
  const begin = () => {
    const place = selected?.() ?? null
    if (place === null) void message.info('请先在正文里选中要批注的文字')
    else setAbout(place)
  }
  return (
    <div className="comments">
      {selected && (
        <p className="contributions-head">
          {/* The selection in the text must outlast the click. */}
          <Button size="small" onMouseDown={(event) => event.preventDefault()} onClick={begin}>
            批注选中的文字
          </Button>
        </p>
      )}
      {about && <Saying which={which} place={about} answers={null} onDone={() => setAbout(undefined)} />}
      {count > 0 && (
        <Checkbox checked={settled} onChange={({ target }) => setSettled(target.checked)}>
          连同已解决的 {count} 条
        </Checkbox>
      )}
      {shown.length === 0 && !about && <p className="kc-quiet">没有待解决的批注。</p>}
      <ul>
        {shown.map((remark) => (
          <li key={remark.ordinal}>
            <Remark
              which={which}
              remark={remark}
              replies={data.filter(({ answers }) => answers === remark.ordinal)}
              open={selected !== undefined}
              {...(onShow && { onShow })}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Remark({
  which,
  remark,
  replies,
  open,
  onShow,
}: {
  readonly which: Which
  readonly remark: Comment
  readonly replies: readonly Comment[]
  readonly open: boolean
  readonly onShow?: (place: RemarkedPlace) => boolean
}) {
  const { message } = App.useApp()
  const [answering, setAnswering] = useState(false)
  const isResolved = remark.resolvedAt !== null
  const settling = useMutation({
    mutationFn: () => settleComment(which, remark.ordinal, !isResolved),
    onError: (error) => void message.error(`${problemOf(error).message}。${problemOf(error).advice}`),
  })
  const show = () => {
    if (onShow?.(remark) === false) void message.info('这句话已经改过，正文里找不到原来的文字')
  }
  return (
    <article className={isResolved ? 'comment comment-resolved' : 'comment'} aria-label={`批注：${remark.text}`}>
      <button type="button" className="kc-plain comment-quote" onClick={show} disabled={onShow === undefined}>
        {remark.quote.replaceAll(FIGURE_MARK, '…')}
      </button>
      <p>{remark.text}</p>
      <p className="kc-quiet">
        {remark.actor} {localTime(remark.saidAt)}
      </p>
      {replies.map((reply) => (
        <p key={reply.ordinal} className="comment-answer">
          {reply.text}{' '}
          <span className="kc-quiet">
            {reply.actor} {localTime(reply.saidAt)}
          </span>
        </p>
      ))}
      {isResolved && remark.resolvedAt !== null && (
        <p className="kc-quiet">
          {remark.resolvedBy} {localTime(remark.resolvedAt)} 解决
        </p>
      )}
      {open && (
        <p className="contribution-actions">
          <Button size="small" loading={settling.isPending} onClick={() => settling.mutate()}>
            {isResolved ? '重新打开' : '解决'}
          </Button>
          {!isResolved && !answering && (
            <Button size="small" type="text" onClick={() => setAnswering(true)}>
              回复
            </Button>
          )}
        </p>
      )}
      {answering && <Saying which={which} place={remark} answers={remark.ordinal} onDone={() => setAnswering(false)} />}
    </article>
  )
}

function Saying({
  which,
  place,
  answers,
  onDone,
}: {
  readonly which: Which
  readonly place: RemarkedPlace
  readonly answers: number | null
  readonly onDone: () => void
}) {
  const { message } = App.useApp()
  const [text, setText] = useState('')
  const saying = useMutation({
    mutationFn: () => addComment(which, { block: place.block, quote: place.quote, text, answers }),
    onSuccess: onDone,
    onError: (error) => void message.error(`${problemOf(error).message}。${problemOf(error).advice}`),
  })
  return (
    <div className="comment-form">
      {answers === null && <span className="comment-quote">{place.quote.replaceAll(FIGURE_MARK, '…')}</span>}
      <Input.TextArea
        autoFocus
        rows={2}
        maxLength={2000}
        aria-label={answers === null ? '批注内容' : '回复内容'}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <span className="contribution-actions">
        <Button
          size="small"
          type="primary"
          disabled={text.trim() === ''}
          loading={saying.isPending}
          onClick={() => saying.mutate()}
        >
          {answers === null ? '批注' : '回复'}
        </Button>
        <Button size="small" type="text" onClick={onDone}>
          取消
        </Button>
      </span>
    </div>
  )
}
