import './entering.css'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { type ProblemSaid, problemOf } from '../api/client.ts'
import { type EntryForm, type EntryPage, enterByLink, entryQuery, uploadByLink } from '../api/entering.ts'
import { Failure } from '../common/Failure.tsx'
import { localTime } from '../common/time.ts'
import { useTitle } from '../common/useTitle.ts'
import { newKey } from '../people/useDoing.ts'
import { EntryFields } from './EntryFields.tsx'
import { draftOf, keepDraft, keepWaiting, type Waiting, waitingOf } from './waiting.ts'

const UNREACHABLE = 'server.unreachable'

/** What a lasting link opens: one short form, filled in again and again. The token stands behind the #, where no log sees it. */
export function Entering() {
  const token = window.location.hash.slice(1)
  const { data, error, refetch } = useQuery(entryQuery(token))
  useTitle(data?.label ?? '填写')
  if (data !== undefined) return <Page token={token} page={data} />
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  return <p className="kc-state">正在打开…</p>
}

function Page({ token, page }: { readonly token: string; readonly page: EntryPage }) {
  const blank = blankOf(page)
  const [form, setForm] = useState<EntryForm>(() => draftOf(token) ?? blank)
  const [key, setKey] = useState(newKey)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ProblemSaid | null>(null)
  const [done, setDone] = useState<string | null>(null)
  const { waiting, wait } = useWaiting(token, () => setDone('网络已恢复，存在手机里的都已发出'))

  const change = (next: EntryForm) => {
    setForm(next)
    keepDraft(token, next)
    setDone(null)
  }
  const finish = (said: string) => {
    setForm(blank)
    keepDraft(token, null)
    setKey(newKey())
    setDone(said)
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    setProblem(null)
    try {
      const { stateLabel } = await enterByLink(token, form, key)
      finish(`已提交，现为「${stateLabel}」`)
    } catch (error) {
      const said = problemOf(error)
      if (said.code === UNREACHABLE) {
        wait({ key, form })
        finish('没有网络，已存在手机里，联网后自动发出')
      } else setProblem(said)
    } finally {
      setBusy(false)
    }
  }
  const take = (name: string, file: File) =>
    void uploadByLink(token, file)
      .then(({ hash, name: kept }) => change({ ...form, [name]: { file: { hash, name: kept } } }))
      .catch((error: unknown) => setProblem(problemOf(error)))

  return (
    <main className="entering">
      <header>
        <p className="kc-quiet">{page.bureauName}</p>
        <h1>{page.label}</h1>
        <p>
          <strong>{page.for}</strong>
          {page.title !== '' && `　${page.title}`}
        </p>
      </header>
      <div aria-live="polite">
        {done !== null && <p className="entering-done">{done}</p>}
        {problem !== null && (
          <p className="entering-problem">
            {problem.message}。{problem.advice}。
          </p>
        )}
        {waiting.length > 0 && (
          <p className="entering-waiting">有 {waiting.length} 条等联网后发出，请不要清除浏览器数据</p>
        )}
      </div>
      <form onSubmit={(event) => void submit(event)}>
        <EntryFields columns={page.form} form={form} today={page.today} onChange={change} onFile={take} />
        <button type="submit" className="entering-submit" disabled={busy}>
          {busy ? '正在提交…' : '提交'}
        </button>
      </form>
      {page.recent.length > 0 && (
        <section>
          <h2>最近填的</h2>
          <ul className="entering-recent">
            {page.recent.map(({ id, title, stateLabel, said }) => (
              <li key={id}>
                <span>{title}</span>
                <span className="kc-quiet">{stateLabel}</span>
                {said !== null && <small>{said}</small>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <details className="entering-why">
        <summary>为什么要填、谁会看</summary>
        <dl>
          <dt>用途</dt>
          <dd>{page.why.purpose}</dd>
          <dt>依据</dt>
          <dd>{page.why.basis}</dd>
          <dt>谁会用</dt>
          <dd>{page.why.users}</dd>
          <dt>有意见</dt>
          <dd>
            向{page.bureauName}反映，由{page.madeBy}受理
          </dd>
          <dt>链接</dt>
          <dd>{localTime(page.expiresAt)}前有效，请不要转发</dd>
        </dl>
      </details>
    </main>
  )
}

/** Forms that wait for a network, and go out one after the other as soon as there is one. */
function useWaiting(token: string, onSent: () => void) {
  const [waiting, setWaiting] = useState<readonly Waiting[]>(() => waitingOf(token))
  const sent = useRef(onSent)
  useEffect(() => {
    const send = async () => {
      const kept = waitingOf(token)
      for (const one of kept) {
        const stays = await enterByLink(token, one.form, one.key)
          .then(() => false)
          .catch((error: unknown) => problemOf(error).code === UNREACHABLE)
        if (stays) return
        const left = waitingOf(token).filter(({ key }) => key !== one.key)
        keepWaiting(token, left)
        setWaiting(left)
      }
      if (kept.length > 0) sent.current()
    }
    void send()
    const online = () => void send()
    window.addEventListener('online', online)
    return () => window.removeEventListener('online', online)
  }, [token])
  const wait = (one: Waiting) => {
    const all = [...waitingOf(token), one]
    keepWaiting(token, all)
    setWaiting(all)
  }
  return { waiting, wait }
}

/** Most are written on the day itself. */
function blankOf({ form, today }: EntryPage): EntryForm {
  return Object.fromEntries(form.flatMap(({ key, input }) => (input === 'date' ? [[key, { text: today }]] : [])))
}
