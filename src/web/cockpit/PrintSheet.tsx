import './print.css'
import { usePrinting } from '../common/usePrinting.ts'
import { digitsOf, growthText, NONE, percentText, progressOf, shownUnit } from '../figure/format.ts'
import { ValueOf } from '../figure/ValueOf.tsx'
import type { Section } from './rows.ts'

/** The page on paper: every figure of the screen on one sheet, in columns. */
export function PrintSheet({ sections }: { readonly sections: readonly Section[] }) {
  return usePrinting() ? <Sheet sections={sections} /> : null
}

function Sheet({ sections }: { readonly sections: readonly Section[] }) {
  const filled = sections
    .map(({ title, rows }) => ({ title, rows: rows.filter(({ figure }) => figure.value !== null) }))
    .filter(({ rows }) => rows.length > 0)
  return (
    <div className="kc-print-only print">
      <p className="print-note">● 已确认　○ 未确认　▼ 慢于序时路径　-- 不计同比</p>
      {filled.map(({ title, rows }) => (
        <table key={title}>
          <thead>
            <tr>
              <th scope="col">{title}</th>
              <th scope="col">本期</th>
              <th scope="col">单位</th>
              <th scope="col">同比</th>
              <th scope="col">完成</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ definition, figure }) => {
              const progress = progressOf(figure)
              return (
                <tr key={definition.id}>
                  <th scope="row">
                    {figure.confirmation?.state === 'confirmed' ? '●' : '○'} {definition.label}{' '}
                    <ValueOf figure={figure} />
                  </th>
                  <td>{digitsOf(definition, figure.value)}</td>
                  <td className="print-unit">{shownUnit(definition)}</td>
                  <td>{growthText(figure.unit, figure.growth) ?? NONE}</td>
                  <td>
                    {progress === null ? '' : percentText(figure.completion)}
                    {progress?.behind ? '▼' : ''}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      ))}
    </div>
  )
}
