import './remarks.css'
import { useMutation } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { problemOf } from '../api/client.ts'
import { type DocumentAnswer, refreshDocument, type Which } from '../api/documents.ts'
import { useCopy } from '../common/useCopy.ts'
import { useOpenFigure } from '../shell/useOpenFigure.ts'
import type { Flush } from './Editing.tsx'
import { eachOnce, figureName, restatementText } from './facts.ts'

/** A draft has hundreds; the first are enough to begin with. */
const OPEN_SHOWN = 12

/** Beside the text: what a person should look at before it goes out, or since it went. */
export function Remarks({
  which,
  document,
  flush,
  onChanged,
}: {
  readonly which: Which
  readonly document: DocumentAnswer
  readonly flush?: Flush
  readonly onChanged?: () => void
}) {
  const { citations, restatements, issuedBefore, status, correction } = document
  const { openCitation } = useOpenFigure()
  const [all, setAll] = useState(false)
  const open = citations.filter(({ confirmed }) => confirmed === null)
  const unconfirmed = eachOnce(open, (one) => `${figureName(one)} ${one.before}${one.shown}${one.after}`)
  const opening = (id: string, text: ReactNode) => (
    <button type="button" className="kc-plain kc-opens remarks-figure" onClick={() => openCitation(document.id, id)}>
      {text}
    </button>
  )
  return (
    <aside className="remarks kc-no-print" aria-label="提示">
      <section className="kc-card kc-panel">
        <h2>文中的数</h2>
        <p>
          共 {citations.length} 个，已确认 {citations.length - open.length} 个
          <span className="chip chip-confirmed remarks-sample">实</span>，未确认 {open.length} 个
          <span className="chip chip-open remarks-sample">空</span>
        </p>
      </section>
      {restatements.length > 0 && (
        <section className="kc-card kc-panel">
          <h2>{status === 'frozen' ? '定稿后有更正' : '起草后有变动'}</h2>
          <ul>
            {eachOnce(restatements, (one) => `${figureName(one)} ${one.old}`).map(({ one, text, times }) => (
              <li key={one.id}>
                {opening(
                  one.id,
                  <>
                    {figureName(one)} <del>{one.old}</del> → <strong>{one.new ?? '无'}</strong>
                    {times}
                    <span className="kc-hidden">{text}</span>
                  </>,
                )}
                <p className="kc-quiet">{restatementText(one)}</p>
              </li>
            ))}
          </ul>
          {correction !== null && <Correction text={correction} />}
          {document.actions.includes('refresh') && flush && onChanged && (
            <Refreshing which={which} flush={flush} onChanged={onChanged} />
          )}
        </section>
      )}
      {issuedBefore.length > 0 && (
        <section className="kc-card kc-panel">
          <h2>与上次报出不一致</h2>
          <ul>
            {issuedBefore.map((one) => (
              <li key={one.id}>
                {opening(one.id, `${one.label} ${one.shown}`)}
                <p className="kc-quiet">
                  {one.issuedOn}《{one.title}》报 {one.issued}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {open.length > 0 && (
        <section className="kc-card kc-panel">
          <h2>还没有人确认</h2>
          <ul>
            {(all ? unconfirmed : unconfirmed.slice(0, OPEN_SHOWN)).map(({ one, text, times }) => (
              <li key={one.id}>{opening(one.id, `${text}${times}`)}</li>
            ))}
          </ul>
          {!all && unconfirmed.length > OPEN_SHOWN && (
            <Button type="link" size="small" onClick={() => setAll(true)}>
              其余 {unconfirmed.length - OPEN_SHOWN} 个
            </Button>
          )}
        </section>
      )}
    </aside>
  )
}

/** What a draft may follow: the books as they stand now. What was frozen never does. */
function Refreshing({
  which: { bureau, id },
  flush,
  onChanged,
}: {
  readonly which: Which
  readonly flush: Flush
  readonly onChanged: () => void
}) {
  const { message } = App.useApp()
  const refreshing = useMutation({
    mutationFn: async () => refreshDocument(bureau, { id, version: await flush() }),
    onSuccess: ({ changed, lost }) => {
      void message.success(`已换成现在的数：${changed} 处有变化${lost > 0 ? `，${lost} 处已没有数，请看原句` : ''}`)
      onChanged()
    },
    onError: (error) => void message.error(`${problemOf(error).message}。${problemOf(error).advice}`),
  })
  return (
    <Button size="small" loading={refreshing.isPending} onClick={() => refreshing.mutate()}>
      换成现在的数
    </Button>
  )
}

/** 更正说明, to be sent after the paper. */
function Correction({ text }: { readonly text: string }) {
  const copy = useCopy()
  return (
    <details className="remarks-correction">
      <summary>
        更正说明
        <Button size="small" type="link" onClick={() => copy(text, '更正说明已复制')}>
          复制
        </Button>
      </summary>
      <p>{text}</p>
    </details>
  )
}
