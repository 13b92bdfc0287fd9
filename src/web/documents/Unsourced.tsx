import { Button } from 'antd'
import { matching } from '../../kernel/document/numbers.ts'
import type { DocumentAnswer, KnownFigure } from '../api/documents.ts'
import type { PlacedNumber } from './editor/typed.ts'
import { figureName } from './facts.ts'

/** 无出处的数: typed by hand and backed by nothing; where the books know the same, that is offered. */
export function Unsourced({
  typed,
  known,
  unlinked,
  onShow,
  onLink,
}: {
  readonly typed: readonly PlacedNumber[]
  readonly known: readonly KnownFigure[] | undefined
  readonly unlinked: DocumentAnswer['unlinked']
  readonly onShow: (number: PlacedNumber) => void
  readonly onLink: (number: PlacedNumber, figure: KnownFigure) => void
}) {
  return (
    <div className="unsourced">
      {typed.length === 0 ? (
        <p className="kc-quiet">正文里的数都有出处。</p>
      ) : (
        <p className="kc-quiet">下面的数是手打的，点不开，核验时也查不出改动。能换成账上的数的，换成引用。</p>
      )}
      <ul>
        {typed.length > 0 && known === undefined && <li className="kc-quiet">正在和账上的数对照…</li>}
        {typed.map((number) => (
          <li key={number.from}>
            <button type="button" className="kc-plain unsourced-place" onClick={() => onShow(number)}>
              …{number.lead.replaceAll('\ufffc', '□').slice(-12)}
              <strong>
                {number.digits}
                {number.unit}
              </strong>
            </button>
            {known !== undefined &&
              matching(number, known).map((figure) => (
                <p key={`${figure.indicator} ${figure.key}`} className="unsourced-offer">
                  这是“{figureName(figure)}”吗？
                  <Button size="small" type="link" onClick={() => onLink(number, figure)}>
                    是，换成引用
                  </Button>
                </p>
              ))}
          </li>
        ))}
      </ul>
      {unlinked.length > 0 && (
        <section>
          <h3>以改稿为准的数</h3>
          <ul>
            {unlinked.map((one) => (
              <li key={`${one.label} ${one.at}`}>
                {one.label}：账上 {one.expected}，改稿 {one.found}
                <p className="kc-quiet">
                  {one.by}：{one.reason}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
