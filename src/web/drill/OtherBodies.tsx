import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Standing } from '../api/bureau.ts'
import { otherFiguresQuery } from '../api/figures.ts'
import { NONE } from '../figure/format.ts'
import { useOpenFigure } from '../shell/useOpenFigure.ts'
import type { Go } from './place.ts'

/** What other bodies say of the figure, how far it is from ours and why, and what else is meant by the same word. */
export function OtherBodies({
  standing,
  indicator,
  onGo,
}: {
  readonly standing: Standing
  readonly indicator: string
  readonly onGo: Go | undefined
}) {
  const { data } = useQuery(otherFiguresQuery(standing, indicator))
  const { open } = useOpenFigure()
  if (data === undefined) return null
  const { said, controls, reconciliations, matter, hasList } = data
  const record = (register: string, id: string, shown: string) =>
    onGo === undefined ? (
      <strong>{shown}</strong>
    ) : (
      <button type="button" className="kc-plain kc-opens" onClick={() => onGo({ kind: 'record', register, id })}>
        <strong>{shown}</strong>
      </button>
    )
  return (
    <>
      {said.length > 0 && (
        <Line name="其他单位的数">
          {said.map(({ record: id, body, shown, difference, publishedOn, source, sentence, reasons }) => (
            <li key={id}>
              {body}　{record('assertion', id, shown)}
              {difference !== null && (isZero(difference) ? '，与账上一致' : `，与账上相差 ${difference}`)}
              <small className="kc-quiet">
                {[publishedOn, source].filter(Boolean).join('　')}
                {sentence !== null && `　“${sentence}”`}
              </small>
              {reasons.map((reason) => (
                <small key={reason}>{reason}</small>
              ))}
            </li>
          ))}
        </Line>
      )}
      {controls.length > 0 && (
        <Line name="期初数">
          {controls.map(({ record: id, shown, source, sentence }) => (
            <li key={id}>
              {record('opening', id, shown)}
              <small className="kc-quiet">
                {source}
                {sentence !== null && `　“${sentence}”`}
              </small>
            </li>
          ))}
        </Line>
      )}
      {matter !== null && (
        <Line name={`${matter.name}的几个数`}>
          {matter.figures.map((one) => (
            <li key={one.indicator}>
              {one.label}　
              {one.indicator === indicator ? (
                <strong>{one.shown ?? NONE}</strong>
              ) : (
                <button type="button" className="kc-plain kc-opens" onClick={() => open({ id: one.indicator })}>
                  <strong>{one.shown ?? NONE}</strong>
                </button>
              )}
              <small className="kc-quiet">
                {one.whose}　{one.when}　用于{one.usedFor}
              </small>
            </li>
          ))}
          <li>{matter.rule}。</li>
        </Line>
      )}
      {hasList && (
        <Line name="名单对账">
          {reconciliations.map(({ id, body, listedOn, theirs, ours, words }) => (
            <li key={id}>
              <Link to="/$bureau/reconciliations/$id" params={{ bureau: standing.bureau, id }}>
                {body}　{listedOn}
              </Link>
              {'　'}对方 {theirs}，我方 {ours}
              <small>{words}</small>
            </li>
          ))}
          <li>
            <Link to="/$bureau/reconciliations" params={{ bureau: standing.bureau }} search={{ indicator }}>
              与别的单位的名单对一对
            </Link>
          </li>
        </Line>
      )}
    </>
  )
}

function Line({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="definition-line">
      <dt>{name}</dt>
      <dd>
        <ul className="definition-others">{children}</ul>
      </dd>
    </div>
  )
}

function isZero(shown: string): boolean {
  return !/[1-9]/.test(shown)
}
