import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { App, Button, Segmented, Skeleton } from 'antd'
import { useEffect, useMemo, useRef, useState } from 'react'
import { problemOf } from '../api/client.ts'
import { correctedFile, type HeldClaim, type Proofreading, readingQuery } from '../api/proofread.ts'
import { Failure } from '../common/Failure.tsx'
import { saveFile } from '../common/saved.ts'
import { ClaimTable } from './ClaimTable.tsx'
import { Findings } from './Findings.tsx'
import { MarkedText } from './MarkedText.tsx'
import { fits } from './segments.ts'
import { useSteps } from './useSteps.ts'

/** A text that was read: itself with its marks, beside what is to be said of it; or its figures as a table. */
export function Reading({ bureau, id }: { readonly bureau: string; readonly id: string }) {
  const { data, error, refetch } = useQuery(readingQuery(bureau, id))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 12 }} />
  return <Read bureau={bureau} id={id} read={data} />
}

const certainties = { sure: '错误', probable: '疑似', hint: '提示' } as const
const NONE: ReadonlySet<number> = new Set()

function Read({ bureau, id, read }: { readonly bureau: string; readonly id: string; readonly read: Proofreading }) {
  const { message } = App.useApp()
  const [named, setNamed] = useState<ReadonlyMap<number, HeldClaim>>(new Map())
  const reading = useMemo(() => withNamed(read, named), [read, named])
  const { text, findings, claims } = reading
  const [view, setView] = useState<'text' | 'claims'>('text')
  const [accepted, setAccepted] = useState(NONE)
  const [hidden, setHidden] = useState<{ readonly certainties: readonly string[]; readonly kinds: readonly string[] }>({
    certainties: [],
    kinds: [],
  })
  const [current, setCurrent] = useState<number | null>(null)
  const paper = useRef<HTMLElement>(null)
  const shown = useMemo(
    () =>
      findings.flatMap(({ certainty, kindName }, place) =>
        hidden.certainties.includes(certainty) || hidden.kinds.includes(kindName) ? [] : [place],
      ),
    [findings, hidden],
  )
  const toggle = (place: number) => {
    const next = new Set(accepted)
    if (!next.delete(place)) {
      if (!fits(findings, accepted, place)) return
      next.add(place)
    }
    setAccepted(next)
  }
  const acceptSure = () => {
    const next = new Set(accepted)
    for (const place of shown) if (findings[place]?.certainty === 'sure' && fits(findings, next, place)) next.add(place)
    setAccepted(next)
    void message.success(`已采纳 ${next.size - accepted.size} 处`)
  }
  useSteps({ places: shown, current, onCurrent: setCurrent, onToggle: toggle, enabled: view === 'text' })
  // Marks stand in the text by the thousand; the current one is told apart without drawing them all anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is accepted is drawn anew, and loses its mark
  useEffect(() => {
    const marks = paper.current?.querySelectorAll('.found-current') ?? []
    for (const mark of marks) mark.classList.remove('found-current')
    if (current === null) return
    const found = paper.current?.querySelectorAll(`[data-findings~="${current}"]`) ?? []
    for (const mark of found) mark.classList.add('found-current')
    found[0]?.scrollIntoView({ block: 'center' })
  }, [current, accepted, view])
  const saving = useMutation({
    mutationFn: async (format: 'txt' | 'docx') => {
      const corrections = [...accepted].flatMap((place) => {
        const finding = findings[place]
        return finding === undefined || finding.correction === null
          ? []
          : [{ start: finding.start, end: finding.end, correction: finding.correction }]
      })
      const bare = reading.name.replace(/\.[^.]*$/, '')
      const file = await correctedFile(bureau, id, { format, corrections })
      saveFile(format === 'txt' ? `${bare}（改后）.txt` : `${bare}（修订）.docx`, file)
    },
    onError: (error) => void message.error(`${problemOf(error).message}。${problemOf(error).advice}`),
  })
  const counts = (certainty: keyof typeof certainties) =>
    findings.filter((finding) => finding.certainty === certainty).length
  const sure = shown.filter((place) => findings[place]?.certainty === 'sure' && fits(findings, accepted, place)).length
  return (
    <div className="proofread">
      <header className="proofread-head">
        <h1 title={reading.name}>{reading.name}</h1>
        <Segmented
          aria-label="看什么"
          options={[
            { value: 'text', label: `疑点 ${findings.length}` },
            { value: 'claims', label: `读出的数 ${claims.length}` },
          ]}
          value={view}
          onChange={setView}
        />
        <span className="proofread-deeds">
          {view === 'text' && sure > 0 && <Button onClick={acceptSure}>采纳全部错误（{sure}）</Button>}
          <Button disabled={accepted.size === 0} loading={saving.isPending} onClick={() => saving.mutate('txt')}>
            存为文本
          </Button>
          {reading.isWord && (
            <Button
              type="primary"
              disabled={accepted.size === 0}
              loading={saving.isPending}
              onClick={() => saving.mutate('docx')}
            >
              存为 Word（修订）
            </Button>
          )}
          <Link to="/$bureau/proofread" params={{ bureau }} search={(before) => ({ ...before, reading: undefined })}>
            核另一份
          </Link>
        </span>
      </header>
      <p className="kc-quiet proofread-counts">
        {Object.entries(certainties).map(([certainty, name]) => (
          <span key={certainty} className={`certainty certainty-${certainty}`}>
            {name} {counts(certainty as keyof typeof certainties)}
          </span>
        ))}
        <span>已采纳 {accepted.size}</span>
        <span>{text.length.toLocaleString('en-US')} 字</span>
      </p>
      {view === 'text' ? (
        <div className="proofread-body">
          <MarkedText ref={paper} reading={reading} accepted={accepted} onFinding={setCurrent} />
          <Findings
            findings={findings}
            shown={shown}
            hidden={hidden}
            onHidden={setHidden}
            accepted={accepted}
            current={current}
            onCurrent={setCurrent}
            onToggle={toggle}
          />
        </div>
      ) : (
        <ClaimTable
          bureau={bureau}
          id={id}
          reading={reading}
          onNamed={(place, held) => {
            setNamed(new Map(named).set(place, held))
            // Findings move in their list when a claim is named otherwise.
            setAccepted(NONE)
            setCurrent(null)
          }}
        />
      )}
    </div>
  )
}

/** The reading with claims that somebody has named otherwise, and what the books say of them now. */
function withNamed(read: Proofreading, named: ReadonlyMap<number, HeldClaim>): Proofreading {
  if (named.size === 0) return read
  const before = [...named.keys()].map((place) => read.claims[place])
  const isOfOld = ({ kind, start }: Proofreading['findings'][number]) =>
    kind.startsWith('books.') && before.some((claim) => claim !== undefined && claim.start === start)
  const findings = [
    ...read.findings.filter((finding) => !isOfOld(finding)),
    ...[...named.values()].flatMap((held) => held.findings),
  ]
  return {
    ...read,
    claims: read.claims.map((claim, place) => named.get(place)?.claim ?? claim),
    findings: findings.sort((a, b) => a.start - b.start || a.end - b.end),
  }
}
