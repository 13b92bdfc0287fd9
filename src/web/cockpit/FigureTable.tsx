import './figures.css'
import { Fragment, memo } from 'react'
import { ConfirmedMark } from '../figure/ConfirmedMark.tsx'
import { FigureButton } from '../figure/FigureButton.tsx'
import { digitsOf, percentText, progressOf, shownUnit } from '../figure/format.ts'
import { Growth } from '../figure/Growth.tsx'
import { LastIssued } from '../figure/LastIssued.tsx'
import { ProgressBar } from '../figure/ProgressBar.tsx'
import { toOpen } from '../figure/toOpen.ts'
import { Value } from '../figure/Value.tsx'
import { ValueOf } from '../figure/ValueOf.tsx'
import type { Row, Section } from './rows.ts'

interface Choosing {
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
}

/** All indicators of the page, a row each, under the heads of their lines. */
export function FigureTable({ sections, chosen, onChoose }: { readonly sections: readonly Section[] } & Choosing) {
  return (
    <table className="figures">
      <thead>
        <tr>
          <th scope="col">指标</th>
          <th scope="col" className="number figures-wide">
            本期
          </th>
          <th scope="col" className="figures-narrow">
            单位
          </th>
          <th scope="col" className="number figures-narrow">
            上年同期
          </th>
          <th scope="col" className="number figures-wide">
            同比
          </th>
          <th scope="col" className="number figures-narrow">
            年度目标
          </th>
          <th scope="col" className="figures-done">
            完成
          </th>
        </tr>
      </thead>
      {sections.map(({ title, rows }) => (
        <tbody key={title}>
          <tr className="figures-section">
            <th scope="rowgroup" colSpan={7}>
              {title}
            </th>
          </tr>
          {rows.map((row) => (
            <FigureRow key={row.definition.id} row={row} isChosen={row.definition.id === chosen} onChoose={onChoose} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

const FigureRow = memo(function FigureRow({
  row,
  isChosen,
  onChoose,
}: Pick<Choosing, 'onChoose'> & { readonly row: Row; readonly isChosen: boolean }) {
  const { definition, figure } = row
  const to = toOpen(row.figure)
  const progress = progressOf(figure)
  const previous = digitsOf(definition, figure.previous)
  return (
    <tr className={isChosen ? 'figures-chosen' : ''}>
      <th scope="row">
        <span className="figures-name">
          <ConfirmedMark figure={figure} />
          <button
            type="button"
            className="kc-plain"
            aria-pressed={isChosen}
            title={definition.definition}
            onClick={() => onChoose(definition.id)}
          >
            {definition.label}
          </button>
          <ValueOf figure={row.figure} />
          <LastIssued figure={row.figure} to={to} />
        </span>
      </th>
      <td className="number figures-value">
        <Value definition={definition} figure={figure} to={to} />
      </td>
      <td className="kc-quiet">{shownUnit(definition)}</td>
      <td className="number">
        {figure.previous === null ? (
          previous
        ) : (
          <FigureButton to={{ ...to, aspect: 'previous' }} says={`${definition.label}上年同期 ${previous}，打开明细`}>
            {previous}
          </FigureButton>
        )}
      </td>
      <td className="number">
        <Growth figure={figure} to={to} />
      </td>
      <td className="number">
        {figure.target !== null && (
          <FigureButton
            to={{ ...to, aspect: 'target' }}
            says={`${definition.label}年度目标 ${digitsOf(definition, figure.target)}，打开来源`}
          >
            {digitsOf(definition, figure.target)}
          </FigureButton>
        )}
      </td>
      <td className="figures-done">
        {progress !== null && (
          <span className="figures-progress">
            <ProgressBar progress={progress} />
            <FigureButton
              to={{ ...to, aspect: 'completion' }}
              says={`${definition.label}完成年度目标 ${percentText(figure.completion)}，打开算式`}
              className={progress.behind ? 'behind' : ''}
            >
              {percentText(figure.completion)}
            </FigureButton>
          </span>
        )}
      </td>
    </tr>
  )
})

/** The same on a phone: a card each, two lines. */
export function FigureCards({ sections, chosen, onChoose }: { readonly sections: readonly Section[] } & Choosing) {
  return (
    <div>
      {sections.map(({ title, rows }) => (
        <Fragment key={title}>
          <h2 className="cards-section">{title}</h2>
          <ul className="kc-card cards-list">
            {rows.map((row) => {
              const { definition, figure } = row
              const progress = progressOf(figure)
              return (
                <li key={definition.id} className={chosen === definition.id ? 'cards-row figures-chosen' : 'cards-row'}>
                  <ConfirmedMark figure={figure} />
                  <button type="button" className="kc-plain cards-name" onClick={() => onChoose(definition.id)}>
                    {definition.label}
                    <ValueOf figure={row.figure} />
                  </button>
                  <span className="cards-value">
                    <Value definition={definition} figure={figure} to={toOpen(row.figure)} withUnit />{' '}
                    <LastIssued figure={figure} to={toOpen(row.figure)} />
                  </span>
                  <span className="cards-beside">
                    <span>
                      同比 <Growth figure={figure} to={toOpen(row.figure)} />
                    </span>
                    {progress !== null && (
                      <span className={progress.behind ? 'behind' : ''}>完成 {percentText(figure.completion)}</span>
                    )}
                  </span>
                  {progress !== null && (
                    <span className="cards-progress">
                      <ProgressBar progress={progress} />
                    </span>
                  )}
                </li>
              )
            })}
          </ul>
        </Fragment>
      ))}
    </div>
  )
}
