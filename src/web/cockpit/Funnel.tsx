import './parts.css'
import { Skeleton } from 'antd'
import { lazy, Suspense, useMemo } from 'react'
import { FigureButton } from '../figure/FigureButton.tsx'
import { digitsOf, NONE, shownUnit } from '../figure/format.ts'
import { toOpen } from '../figure/toOpen.ts'
import { useOpenFigure } from '../shell/useOpenFigure.ts'
import type { Row } from './rows.ts'

const PartsChart = lazy(() => import('./charts.ts').then(({ PartsChart }) => ({ default: PartsChart })))

/** 申报 → 推荐 → 评审通过 → 公示 → 认定: five numbers that are never taken for each other. */
const stages = [
  { id: 'highTechApplicants', name: '申报' },
  { id: 'highTechRecommended', name: '推荐' },
  { id: 'highTechReviewed', name: '评审通过' },
  { id: 'highTechPublicised', name: '公示' },
  { id: 'newHighTech', name: '认定' },
] as const

/** 高新技术企业从申报到认定, as a funnel and as a table; each stage opens. */
export function Funnel({ rows, periodName }: { readonly rows: readonly Row[]; readonly periodName: string }) {
  const { open } = useOpenFigure()
  const found = useMemo(
    () =>
      stages.flatMap(({ id, name }) => {
        const row = rows.find(({ definition }) => definition.id === id)
        return row === undefined ? [] : [{ name, row }]
      }),
    [rows],
  )
  const parts = useMemo(
    () =>
      found
        .filter(({ row }) => row.figure.value !== null)
        .map(({ name, row: { definition, figure } }) => ({
          key: definition.id,
          name,
          drawn: Number(figure.value),
          shown: `${digitsOf(definition, figure.value)}${shownUnit(definition)}`,
        })),
    [found],
  )
  const some = parts.some(({ drawn }) => drawn > 0)
  return (
    <div className="funnel">
      {some ? (
        <Suspense fallback={<Skeleton paragraph={{ rows: 8 }} title={false} />}>
          <PartsChart
            kind="funnel"
            title={`高新技术企业从申报到认定，${periodName}`}
            parts={parts}
            onOpen={(id) => open({ id })}
          />
        </Suspense>
      ) : (
        <p className="kc-quiet compare-none">
          {periodName}还没有申报、推荐、评审、公示和认定的记录。换一个期间看看，如全年。
        </p>
      )}
      <table className="parts">
        <caption className="kc-hidden">从申报到认定，各步的户数</caption>
        <tbody>
          {found.map(({ name, row: { definition, figure } }, index) => (
            <tr key={definition.id}>
              <th scope="row">
                {index + 1}. {name}
                <small className="kc-quiet">　{definition.label}</small>
              </th>
              <td className="number">
                {figure.value === null ? (
                  <span title={figure.reason ?? undefined}>{NONE}</span>
                ) : (
                  <FigureButton
                    to={toOpen(figure)}
                    says={`${definition.label} ${digitsOf(definition, figure.value)}，打开明细`}
                  >
                    {digitsOf(definition, figure.value)}
                  </FigureButton>
                )}{' '}
                <small className="kc-quiet">{shownUnit(definition)}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="kc-quiet parts-note">
        各步按各自的日期计入本期：去年申报、今年公告的，今年只计认定。同一批的通过情况看「申报通过率」。
      </p>
    </div>
  )
}
