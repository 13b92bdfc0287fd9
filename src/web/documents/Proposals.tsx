import { Button } from 'antd'
import { isWritten } from '../../kernel/document/proposal.ts'
import { type DocumentText, spansText } from '../../kernel/document/text.ts'
import type { Proposal } from '../api/documents.ts'
import type { ChipFacts } from './facts.ts'
import { figureName } from './facts.ts'

/** What the figures propose for the text, each with its reason; a person takes it, changes it, or leaves it out. */
export function Proposals({
  proposals,
  used,
  text,
  facts,
  onTake,
  onLeave,
  onOpen,
}: {
  readonly proposals: readonly Proposal[]
  readonly used: ReadonlySet<string>
  readonly text: DocumentText
  readonly facts: ReadonlyMap<string, ChipFacts>
  readonly onTake: (proposal: Proposal) => void
  readonly onLeave: (proposal: Proposal, left: boolean) => void
  readonly onOpen: (figure: string) => void
}) {
  const isTaken = (proposal: Proposal) => isWritten(proposal, used, text)
  const open = proposals.filter((one) => one.left === null && !isTaken(one))
  const left = proposals.filter((one) => one.left !== null)
  const taken = proposals.filter((one) => one.left === null && isTaken(one)).length
  const groups = [
    ['上期安排落实', open.filter(({ kind }) => kind === 'account')],
    ['存在问题', open.filter(({ kind }) => kind !== 'plan' && kind !== 'account')],
    ['工作安排', open.filter(({ kind }) => kind === 'plan')],
  ] as const
  return (
    <div className="proposals">
      <p className="kc-quiet">
        由账上的数提出，写不写由人定。已写入 {taken} 条，待选 {open.length} 条。
      </p>
      {groups.map(
        ([title, list]) =>
          list.length > 0 && (
            <section key={title} aria-label={title}>
              <h3>{title}</h3>
              <ul>
                {list.map((one) => (
                  <li key={`${one.kind} ${one.indicator}`} className="kc-card proposal">
                    <p>{spansText(one.spans)}</p>
                    <p className="kc-quiet proposal-why">
                      {one.kindLabel}：{one.reason}
                      {one.spans.some(({ figure }) => figure !== undefined) && '。依据：'}
                      {one.spans.flatMap(({ figure, text }) => {
                        const known = figure === undefined ? undefined : facts.get(figure)
                        return known === undefined
                          ? []
                          : [
                              <button
                                key={known.citation.id}
                                type="button"
                                className="kc-plain remarks-figure"
                                onClick={() => onOpen(known.citation.id)}
                              >
                                {figureName(known.citation)} {text}
                              </button>,
                            ]
                      })}
                    </p>
                    <p className="proposal-actions">
                      <Button size="small" onClick={() => onTake(one)}>
                        写入
                      </Button>
                      <Button size="small" type="text" onClick={() => onLeave(one, true)}>
                        不采用
                      </Button>
                    </p>
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
      {left.length > 0 && (
        <details>
          <summary className="kc-quiet">不采用的 {left.length} 条（本期不再提出）</summary>
          <ul>
            {left.map((one) => (
              <li key={`${one.kind} ${one.indicator}`} className="proposal-left">
                {one.kindLabel}：{one.label}
                <Button size="small" type="link" onClick={() => onLeave(one, false)}>
                  重新考虑
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
