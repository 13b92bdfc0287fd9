import { Button, Checkbox, Pagination, Tag } from 'antd'
import { useEffect, useRef, useState } from 'react'
import type { TextFinding } from '../api/proofread.ts'
import { countsOf } from './counts.ts'
import { fits } from './segments.ts'

interface Hidden {
  readonly certainties: readonly string[]
  readonly kinds: readonly string[]
}

const certainties: readonly (readonly [name: TextFinding['certainty'], label: string])[] = [
  ['sure', '错误'],
  ['probable', '疑似'],
  ['hint', '提示'],
]
const labels = Object.fromEntries(certainties)
const PAGE_FINDINGS = 50

/** What a careful reader would point at: by certainty and kind, each with its reason and its correction. */
export function Findings({
  findings,
  shown,
  hidden,
  onHidden,
  accepted,
  current,
  onCurrent,
  onToggle,
}: {
  readonly findings: readonly TextFinding[]
  readonly shown: readonly number[]
  readonly hidden: Hidden
  readonly onHidden: (hidden: Hidden) => void
  readonly accepted: ReadonlySet<number>
  readonly current: number | null
  readonly onCurrent: (place: number) => void
  readonly onToggle: (place: number) => void
}) {
  const [page, setPage] = useState(1)
  const list = useRef<HTMLUListElement>(null)
  const at = current === null ? -1 : shown.indexOf(current)
  useEffect(() => {
    if (at >= 0) setPage(Math.floor(at / PAGE_FINDINGS) + 1)
  }, [at])
  // biome-ignore lint/correctness/useExhaustiveDependencies: after another page is drawn
  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [current, page])
  const kinds = [...countsOf(findings, ({ kindName }) => kindName)].sort(([, a], [, b]) => b - a)
  const last = Math.max(1, Math.ceil(shown.length / PAGE_FINDINGS))
  const first = (Math.min(page, last) - 1) * PAGE_FINDINGS
  return (
    <aside className="kc-card proofread-list" aria-label="疑点">
      <div className="proofread-filters">
        <fieldset>
          <legend className="kc-hidden">把握</legend>
          {certainties.map(([name, label]) => (
            <Checkbox
              key={name}
              checked={!hidden.certainties.includes(name)}
              onChange={() => onHidden({ ...hidden, certainties: toggled(hidden.certainties, name) })}
            >
              <span className={`certainty certainty-${name}`}>{label}</span>
            </Checkbox>
          ))}
        </fieldset>
        <fieldset>
          <legend className="kc-hidden">种类</legend>
          {kinds.map(([kind, count]) => (
            <Tag.CheckableTag
              key={kind}
              checked={!hidden.kinds.includes(kind)}
              onChange={() => onHidden({ ...hidden, kinds: toggled(hidden.kinds, kind) })}
            >
              {kind} {count}
            </Tag.CheckableTag>
          ))}
        </fieldset>
        <p className="kc-quiet">
          按 <kbd>n</kbd> 下一处，<kbd>p</kbd> 上一处，<kbd>a</kbd> 采纳或撤销
        </p>
      </div>
      {shown.length === 0 && (
        <p className="kc-quiet proofread-none">{findings.length === 0 ? '没有发现疑点。' : '都被筛掉了。'}</p>
      )}
      <ul ref={list}>
        {shown.slice(first, first + PAGE_FINDINGS).map((place) => {
          const finding = findings[place]
          return (
            finding !== undefined && (
              <li key={place} aria-current={place === current} className="finding">
                <button type="button" className="kc-plain finding-words" onClick={() => onCurrent(place)}>
                  <span className={`certainty certainty-${finding.certainty}`}>{labels[finding.certainty]}</span>
                  <span className="kc-quiet">{finding.kindName}</span>
                  <strong>{finding.quote}</strong>
                </button>
                <p>{finding.reason}</p>
                {finding.correction !== null && (
                  <Button
                    size="small"
                    type={accepted.has(place) ? 'default' : 'primary'}
                    ghost={!accepted.has(place)}
                    disabled={!accepted.has(place) && !fits(findings, accepted, place)}
                    onClick={() => onToggle(place)}
                  >
                    {accepted.has(place) ? '撤销' : finding.correction === '' ? '删去' : `改为“${finding.correction}”`}
                  </Button>
                )}
              </li>
            )
          )
        })}
      </ul>
      <Pagination
        size="small"
        hideOnSinglePage
        showSizeChanger={false}
        current={Math.min(page, last)}
        pageSize={PAGE_FINDINGS}
        total={shown.length}
        onChange={setPage}
      />
    </aside>
  )
}

function toggled(names: readonly string[], name: string): readonly string[] {
  return names.includes(name) ? names.filter((one) => one !== name) : [...names, name]
}
