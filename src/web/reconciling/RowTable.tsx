import { Link } from '@tanstack/react-router'
import { Checkbox } from 'antd'
import type { ReconciledRow } from '../api/reconciliations.ts'
import { localTime } from '../common/time.ts'

/** The rows of a comparison, theirs and ours beside each other. */
export function RowTable({
  bureau,
  rows,
  register,
  body,
  picked,
  onPick,
}: {
  readonly bureau: string
  readonly rows: readonly ReconciledRow[]
  readonly register: string
  readonly body: string
  readonly picked: ReadonlySet<number>
  readonly onPick: (picked: ReadonlySet<number>) => void
}) {
  if (rows.length === 0) return <p className="kc-card kc-state">没有这样的行</p>
  const all = rows.every(({ ordinal }) => picked.has(ordinal))
  const toggle = (ordinal: number) => {
    const next = new Set(picked)
    if (!next.delete(ordinal)) next.add(ordinal)
    onPick(next)
  }
  return (
    <div className="kc-card reconcile-table">
      <table>
        <thead>
          <tr>
            <th>
              <Checkbox
                aria-label="选中本页"
                checked={all}
                onChange={() => onPick(all ? new Set() : new Set(rows.map(({ ordinal }) => ordinal)))}
              />
            </th>
            <th>结果</th>
            <th>{body}</th>
            <th>我方</th>
            <th>原因</th>
            <th>结论</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(
            ({ ordinal, side, sideLabel, theirs, ours, reasonLabel, reasons, verdict, verdictBefore, sideBefore }) => (
              <tr key={ordinal}>
                <td>
                  <Checkbox
                    aria-label={`选中${theirs?.name ?? ours?.name ?? ''}`}
                    checked={picked.has(ordinal)}
                    onChange={() => toggle(ordinal)}
                  />
                </td>
                <td>
                  <span className={`reconcile-side reconcile-${side}`}>{sideLabel}</span>
                  {sideBefore !== null && sideBefore !== sideLabel && (
                    <small className="kc-quiet">上次{sideBefore}</small>
                  )}
                </td>
                <td>
                  {theirs !== null && (
                    <>
                      {theirs.name}
                      <small className="kc-quiet">
                        {[theirs.code, ...theirs.said.map(({ label, text }) => `${label} ${text}`), theirs.place]
                          .filter((part) => part !== null && part !== '')
                          .join('　')}
                      </small>
                    </>
                  )}
                </td>
                <td>
                  {ours !== null && (
                    <>
                      {ours.record === null ? (
                        ours.name
                      ) : (
                        <Link
                          to="/$bureau/registers/$register/$record"
                          params={{ bureau, register, record: ours.record }}
                        >
                          {ours.name}
                        </Link>
                      )}
                      <small className="kc-quiet">
                        {[ours.code, ...ours.told.map(({ label, text }) => `${label} ${text}`)]
                          .filter((part) => part !== null && part !== '')
                          .join('　')}
                      </small>
                    </>
                  )}
                </td>
                <td>
                  {reasonLabel}
                  {reasons.map((reason) => (
                    <small key={reason}>{reason}</small>
                  ))}
                </td>
                <td>
                  {verdict !== null && <Said said={verdict} />}
                  {verdict === null && verdictBefore !== null && (
                    <span className="kc-quiet">
                      上次：
                      <Said said={verdictBefore} />
                    </span>
                  )}
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  )
}

function Said({ said: { label, note, actor, at } }: { readonly said: NonNullable<ReconciledRow['verdict']> }) {
  return (
    <>
      {label}
      {note !== '' && <small>{note}</small>}
      <small className="kc-quiet">
        {actor} {localTime(at)}
      </small>
    </>
  )
}
