import './changed.css'
import { useQuery } from '@tanstack/react-query'
import { Modal, Skeleton } from 'antd'
import { changedQuery, definitionsQuery } from '../api/figures.ts'
import { Failure } from '../common/Failure.tsx'
import { NONE } from '../figure/format.ts'
import { type Here, standingOf } from '../shell/standing.ts'
import { useOpenFigure } from '../shell/useOpenFigure.ts'
import { NOW } from './Comparisons.tsx'

/** All figures of the page's period that have changed since the cut-off at which the page stands. */
export default function ChangedFigures({ here, onClose }: { readonly here: Here; readonly onClose: () => void }) {
  const standing = standingOf(here)
  const { data, error, refetch } = useQuery(changedQuery(standing, { from: here.asOf ?? '', to: undefined }))
  const { data: definitions = [] } = useQuery(definitionsQuery(here.bureau))
  const { open } = useOpenFigure()
  const labels = new Map(definitions.map(({ id, label }) => [id, label]))
  return (
    <Modal open width={720} footer={null} onCancel={onClose} title={`${here.periodName}，${here.areaName}：那时与现在`}>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!error && data === undefined && <Skeleton paragraph={{ rows: 8 }} title={false} />}
      {data?.length === 0 && <p className="kc-quiet">这段时间的变动没有改变本期的任何一个数。</p>}
      {data !== undefined && data.length > 0 && (
        <>
          <p className="kc-quiet">{data.length} 个数与现在不同；点数看是哪些变动、谁、何时。</p>
          <div className="changed-list">
            <table className="changed">
              <thead>
                <tr>
                  <th scope="col">指标</th>
                  <th scope="col" className="number">
                    那时
                  </th>
                  <th scope="col" className="number">
                    现在
                  </th>
                  <th scope="col" className="number">
                    相差
                  </th>
                </tr>
              </thead>
              <tbody>
                {data.map(({ id, from, to, change }) => (
                  <tr key={id}>
                    <th scope="row">{labels.get(id) ?? id}</th>
                    <td className="number">{from.shown ?? NONE}</td>
                    <td className="number">{to.shown ?? NONE}</td>
                    <td className="number">
                      <button
                        type="button"
                        className="kc-plain kc-opens drill-open"
                        aria-label={`${labels.get(id) ?? id}相差 ${change ?? '，打开来由'}`}
                        onClick={() => {
                          onClose()
                          open({ id, since: NOW })
                        }}
                      >
                        {change ?? '来由'}
                      </button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </Modal>
  )
}
