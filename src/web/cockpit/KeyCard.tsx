import { ConfirmedMark } from '../figure/ConfirmedMark.tsx'
import { FigureButton } from '../figure/FigureButton.tsx'
import { digitsOf, percentText, progressOf, shownUnit } from '../figure/format.ts'
import { Growth } from '../figure/Growth.tsx'
import { LastIssued } from '../figure/LastIssued.tsx'
import { ProgressBar } from '../figure/ProgressBar.tsx'
import { toOpen } from '../figure/toOpen.ts'
import { Value } from '../figure/Value.tsx'
import { ValueOf } from '../figure/ValueOf.tsx'
import type { Row } from './rows.ts'

/** One of the figures that a director asks for first. */
export function KeyCard({
  row,
  chosen,
  onChoose,
  proxies,
}: {
  readonly row: Row
  readonly chosen: boolean
  readonly onChoose: () => void
  readonly proxies: readonly Row[]
}) {
  const { definition, figure } = row
  const to = toOpen(row.figure)
  const progress = progressOf(figure)
  return (
    <article className={chosen ? 'kc-card key key-chosen' : 'kc-card key'} aria-label={definition.label}>
      <header className="key-head">
        <button type="button" className="kc-plain key-name" aria-pressed={chosen} onClick={onChoose}>
          {definition.label}
        </button>
        <ConfirmedMark figure={figure} />
      </header>
      <p className="key-value">
        <Value definition={definition} figure={figure} to={to} withUnit /> <ValueOf figure={figure} />{' '}
        <LastIssued figure={figure} to={to} />
      </p>
      <p className="key-beside">
        <span>
          上年同期{' '}
          <FigureButton
            to={{ ...to, aspect: 'previous' }}
            says={`${definition.label}上年同期 ${digitsOf(definition, figure.previous)}，打开明细`}
          >
            {digitsOf(definition, figure.previous)}
          </FigureButton>
        </span>
        <span>
          同比 <Growth figure={figure} to={to} />
        </span>
      </p>
      {progress !== null && (
        <div className="key-progress">
          <ProgressBar progress={progress} />
          <p className="key-beside">
            <span>
              目标{' '}
              <FigureButton
                to={{ ...to, aspect: 'target' }}
                says={`${definition.label}年度目标 ${digitsOf(definition, figure.target)}，打开来源`}
              >
                {digitsOf(definition, figure.target)}
              </FigureButton>
              {shownUnit(definition)}
            </span>
            <span className={progress.behind ? 'behind' : ''}>
              完成{' '}
              <FigureButton
                to={{ ...to, aspect: 'completion' }}
                says={`${definition.label}完成年度目标 ${percentText(figure.completion)}，打开算式`}
              >
                {percentText(figure.completion)}
              </FigureButton>
              {progress.behind && '，偏慢'}
            </span>
          </p>
        </div>
      )}
      {proxies.length > 0 && (
        <p className="key-proxies">
          {proxies.map((proxy) => (
            <span key={proxy.definition.id}>
              {proxy.definition.label} <Value {...proxy} to={toOpen(proxy.figure)} withUnit />
            </span>
          ))}
        </p>
      )}
    </article>
  )
}
