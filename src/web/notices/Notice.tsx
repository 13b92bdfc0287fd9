import './notices.css'
import './paper.css'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Alert, App, Button, Input, Modal, Radio, Skeleton } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import { decideObjection, evidenceAddress, type NoticeDetail, noticeQuery, withdrawNotice } from '../api/notices.ts'
import { Failure } from '../common/Failure.tsx'
import { localTime } from '../common/time.ts'
import { useTitle } from '../common/useTitle.ts'
import { FileLink } from '../preview/FileLink.tsx'
import { phaseText } from './phases.ts'

const route = getRouteApi('/$bureau/notices/$id')
type Objection = NoticeDetail['objections'][number]

/** One notice for those who manage it: how long it still stands, who objected, what keeps each row back. */
export function Notice() {
  const { bureau, id } = route.useParams()
  const { data, error, refetch } = useQuery(noticeQuery(bureau, id))
  useTitle(data?.title ?? '公示')
  const [deciding, setDeciding] = useState<Objection | null>(null)
  const [withdrawing, setWithdrawing] = useState(false)
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 10 }} />
  return (
    <div className="notice-page">
      <header className="notices-head">
        <h1>{data.title}</h1>
        <a href={`/public/${bureau}/notices/${id}`} target="_blank" rel="noreferrer">
          公众看到的页面
        </a>
        {data.mayWithdraw && <Button onClick={() => setWithdrawing(true)}>撤回公示</Button>}
      </header>
      {data.withdrawnFor !== null && (
        <Alert type="warning" showIcon title={`已撤回：${data.withdrawnFor}。名单上的办件需要重新公示。`} />
      )}
      <section className="kc-card notices-block" aria-label="公示情况">
        <dl className="notice-facts">
          <dt>现状</dt>
          <dd>{phaseText(data)}</dd>
          <dt>公示期</dt>
          <dd>
            {data.first} 至 {data.last}，{data.workdays} 个工作日{data.provisional && '（放假安排未公布，暂按此计）'}
          </dd>
          <dt>公示在</dt>
          <dd>{data.places.join('、')}</dd>
          <dt>受理异议</dt>
          <dd>{data.contact}</dd>
          <dt>发布</dt>
          <dd>
            {data.actor}　{localTime(data.madeAt)}
          </dd>
        </dl>
      </section>
      <section className="kc-card notices-block" aria-labelledby="objections-title">
        <h2 id="objections-title">异议（{data.objections.length}）</h2>
        {data.objections.length === 0 ? (
          <p className="kc-quiet">没有收到异议。</p>
        ) : (
          <ul className="objections">
            {data.objections.map((one) => (
              <ObjectionEntry key={one.id} bureau={bureau} notice={id} one={one} onDecide={() => setDeciding(one)} />
            ))}
          </ul>
        )}
      </section>
      <section className="kc-card notices-block" aria-labelledby="notice-rows">
        <h2 id="notice-rows">名单（{data.rows}）</h2>
        <div className="notice-scroll">
          <table className="notice-table">
            <thead>
              <tr>
                {data.columns.map((column) => (
                  <th scope="col" key={column}>
                    {column}
                  </th>
                ))}
                <th scope="col">现在</th>
                <th scope="col">能否办理下一步</th>
              </tr>
            </thead>
            <tbody>
              {data.cases.map(({ record, cells, stateLabel, keptBack, here }) => (
                <tr key={record}>
                  {cells.map((cell, at) => (
                    <td key={data.columns[at]}>
                      {at === 0 ? (
                        <Link
                          to="/$bureau/registers/$register/$record"
                          params={{ bureau, register: data.register, record }}
                        >
                          {cell}
                        </Link>
                      ) : (
                        cell || '--'
                      )}
                    </td>
                  ))}
                  <td>{stateLabel}</td>
                  <td>{here ? (keptBack ?? '可以办理') : '--'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      {deciding !== null && (
        <Deciding bureau={bureau} notice={id} objection={deciding} onClose={() => setDeciding(null)} />
      )}
      {withdrawing && <Withdrawing bureau={bureau} notice={id} onClose={() => setWithdrawing(false)} />}
    </div>
  )
}

function ObjectionEntry({
  bureau,
  notice,
  one,
  onDecide,
}: {
  readonly bureau: string
  readonly notice: string
  readonly one: Objection
  readonly onDecide: () => void
}) {
  const { id, row, raisedOn, by, contact, reason, evidence, decision, mayDecide } = one
  return (
    <li>
      <p className="objection-head">
        <strong>{row}</strong>
        <span className="kc-quiet">{raisedOn} 提出</span>
        <span>
          {by}　{contact}
        </span>
      </p>
      <p className="objection-reason">{reason}</p>
      {evidence.length > 0 && (
        <p className="objection-files">
          {evidence.map(({ hash, name }, at) => (
            <FileLink key={hash} name={name} href={evidenceAddress(bureau, notice, id, at)} />
          ))}
        </p>
      )}
      {decision !== null ? (
        <p>
          <strong>{decision.upheld ? '异议成立' : '异议不成立'}</strong>：{decision.reason}
          <span className="kc-quiet">
            {'　'}
            {decision.by} {decision.on}
          </span>
        </p>
      ) : mayDecide ? (
        <Button size="small" onClick={onDecide}>
          处理
        </Button>
      ) : (
        <p className="kc-quiet">待处理</p>
      )}
    </li>
  )
}

function Deciding({
  bureau,
  notice,
  objection,
  onClose,
}: {
  readonly bureau: string
  readonly notice: string
  readonly objection: Objection
  readonly onClose: () => void
}) {
  const { message } = App.useApp()
  const [upheld, setUpheld] = useState<boolean | null>(null)
  const [reason, setReason] = useState('')
  const deciding = useMutation({
    mutationFn: () =>
      decideObjection(bureau, { id: notice, objection: objection.id }, { upheld: upheld === true, reason }),
    onSuccess: () => {
      void message.success('已处理，提出人凭回执编号可以查到')
      onClose()
    },
  })
  return (
    <Modal
      open
      title={`处理异议：${objection.row}`}
      okText="确定"
      onCancel={onClose}
      onOk={() => deciding.mutate()}
      confirmLoading={deciding.isPending}
      okButtonProps={{ disabled: upheld === null || reason.trim() === '' }}
    >
      <div className="deciding">
        {deciding.error && (
          <Alert
            type="error"
            showIcon
            title={`${problemOf(deciding.error).message}。${problemOf(deciding.error).advice}。`}
          />
        )}
        <Radio.Group aria-label="处理意见" value={upheld} onChange={({ target }) => setUpheld(target.value as boolean)}>
          <Radio value={false}>异议不成立</Radio>
          <Radio value={true}>异议成立，该件不予通过或退回整改</Radio>
        </Radio.Group>
        <label htmlFor="decision-reason">核实情况和理由（提出人可以看到）</label>
        <Input.TextArea
          id="decision-reason"
          autoSize={{ minRows: 3, maxRows: 8 }}
          maxLength={2000}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </div>
    </Modal>
  )
}

function Withdrawing({
  bureau,
  notice,
  onClose,
}: {
  readonly bureau: string
  readonly notice: string
  readonly onClose: () => void
}) {
  const [reason, setReason] = useState('')
  const withdrawing = useMutation({ mutationFn: () => withdrawNotice(bureau, notice, reason), onSuccess: onClose })
  return (
    <Modal
      open
      title="撤回公示"
      okText="撤回"
      onCancel={onClose}
      onOk={() => withdrawing.mutate()}
      confirmLoading={withdrawing.isPending}
      okButtonProps={{ danger: true, disabled: reason.trim() === '' }}
    >
      <div className="deciding">
        {withdrawing.error && (
          <Alert
            type="error"
            showIcon
            title={`${problemOf(withdrawing.error).message}。${problemOf(withdrawing.error).advice}。`}
          />
        )}
        <p>撤回后公众不再看到名单，还没办完的办件要重新公示、重新计算天数。已收到的异议保留。</p>
        <label htmlFor="withdraw-reason">撤回理由</label>
        <Input.TextArea
          id="withdraw-reason"
          autoSize={{ minRows: 2, maxRows: 6 }}
          maxLength={2000}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </div>
    </Modal>
  )
}
