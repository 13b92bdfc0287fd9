import './people.css'
import { useQuery } from '@tanstack/react-query'
import { Alert, App, Button, Select, Skeleton } from 'antd'
import { useState } from 'react'
import { assigneesQuery, type HandedOver, handOver, type InHand, inHandQuery, leaversQuery } from '../api/people.ts'
import { Failure } from '../common/Failure.tsx'
import { localTime } from '../common/time.ts'
import { useTitle } from '../common/useTitle.ts'
import { useHere } from '../shell/standing.ts'
import { newKey, useDoing } from './useDoing.ts'

/** 离岗交接: everything that somebody has in hand goes to another in one action, with a list to print and sign. */
export function Handover() {
  const { bureau } = useHere()
  useTitle('离岗交接')
  const [leaver, setLeaver] = useState<string | null>(null)
  const [to, setTo] = useState<string | null>(null)
  const [over, setOver] = useState<HandedOver | null>(null)
  const { data: people = [] } = useQuery(assigneesQuery(bureau))
  const { data: leaving = [] } = useQuery(leaversQuery(bureau))
  const { modal } = App.useApp()
  const { busy, run } = useDoing<HandedOver>(setOver)
  const labels = people.map(({ id, name, section, kind }) => ({
    value: id,
    kind,
    label: `${kind === 'post' ? '岗位 ' : ''}${name}${section === null ? '' : `　${section}`}`,
  }))
  const start = (id: string, successor: string) =>
    void modal.confirm({
      title: '把全部未办结办件和岗位移交？',
      content: `移交给 ${labels.find(({ value }) => value === successor)?.label}。每件办件记一步「转办（离岗交接）」。`,
      okText: '移交',
      cancelText: '取消',
      onOk: () => run(() => handOver(bureau, id, successor, newKey()), '已移交'),
    })
  return (
    <div className="people">
      <header className="people-head kc-no-print">
        <h1>离岗交接</h1>
        <Select
          className="people-find"
          aria-label="离岗的人"
          placeholder="离岗的人"
          showSearch={{ optionFilterProp: 'label' }}
          value={leaver}
          options={leaving.map(({ id, name, section, gone }) => ({
            value: id,
            label: `${name}${section === null ? '' : `　${section}`}${gone ? '（已停用，还有工作未移交）' : ''}`,
          }))}
          onChange={(id: string) => {
            setLeaver(id)
            setOver(null)
          }}
        />
        <Select
          className="people-find"
          aria-label="接手的人或岗位"
          placeholder="接手的人或岗位"
          showSearch={{ optionFilterProp: 'label' }}
          value={to}
          options={labels.filter(({ value }) => value !== leaver)}
          onChange={setTo}
        />
        <Button
          type="primary"
          disabled={leaver === null || to === null || over !== null}
          loading={busy}
          onClick={() => leaver !== null && to !== null && start(leaver, to)}
        >
          移交
        </Button>
        <Button disabled={leaver === null} onClick={() => window.print()}>
          打印清单
        </Button>
      </header>
      {leaver === null ? (
        <div className="kc-card kc-state">
          <strong>选择离岗的人</strong>
          <p>先看其手上的办件、岗位、委托和收表，再选接手的人或岗位，一次移交。</p>
        </div>
      ) : over !== null ? (
        <HandoverList bureau={bureau} found={over} over={over} />
      ) : (
        <Before bureau={bureau} id={leaver} />
      )}
    </div>
  )
}

function Before({ bureau, id }: { readonly bureau: string; readonly id: string }) {
  const { data, error, refetch } = useQuery(inHandQuery(bureau, id))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 8 }} />
  return <HandoverList bureau={bureau} found={data} over={null} />
}

function HandoverList({
  found,
  over,
}: {
  readonly bureau: string
  readonly found: InHand
  readonly over: HandedOver | null
}) {
  const { leaver, cases, awaited, posts, delegations, reviews, collections } = found
  return (
    <article className="kc-card people-section">
      <h2>
        {leaver.name}
        {leaver.section === null ? '' : `（${leaver.section}）`}
        {over === null ? '手上的工作' : '离岗移交清单'}
      </h2>
      {over !== null && (
        <p>
          {localTime(over.at)}，由{over.by}办理，移交给{over.successor}：办件 {over.moved} 件，岗位 {posts.length} 个。
        </p>
      )}
      {over !== null && over.left.length > 0 && (
        <Alert
          type="warning"
          title={`有 ${over.left.length} 件没有移交：${over.left.map(({ title, why }) => `${title}（${why}）`).join('；')}`}
        />
      )}
      {over !== null && over.vacant.length > 0 && (
        <Alert type="warning" title={`岗位现在无人：${over.vacant.join('、')}，请管理员安排`} />
      )}
      <Cases title="未办结办件（承诺时限）" cases={cases} />
      <Cases title="等待其会签的办件（请发起人另请他人）" cases={awaited} />
      <h2>岗位和经常性职责</h2>
      {leaver.duties.length > 0 && <p>本人职责：{leaver.duties.join('、')}</p>}
      {posts.length + collections.length + reviews.length + delegations.length === 0 && (
        <p className="kc-quiet">没有</p>
      )}
      <ul>
        {posts.map(({ id, name, duties, openCases }) => (
          <li key={id}>
            {name}：{duties.join('、') || '未设职责'}，岗位上未办结 {openCases} 件（留在岗位）
          </li>
        ))}
        {reviews.map(({ id, title, due }) => (
          <li key={id}>
            组织评审「{title}」，评分截止 {due}
          </li>
        ))}
        {collections.map(({ title, deadline }) => (
          <li key={title}>
            收表「{title}」，{deadline} 截止
          </li>
        ))}
        {delegations.map(({ with: other, from, to, gives }) => (
          <li key={`${other}${from}`}>
            {gives ? `委托${other}` : `受${other}委托`}，{from} 至 {to}
            {over === null ? '' : '，已终止'}
          </li>
        ))}
      </ul>
      {over !== null && (
        <p className="people-sign">
          <span>移交人（签字）：</span>
          <span>接收人（签字）：</span>
          <span>监交人（签字）：</span>
        </p>
      )}
    </article>
  )
}

function Cases({ title, cases }: { readonly title: string; readonly cases: InHand['cases'] }) {
  return (
    <>
      <h2>
        {title}：{cases.length} 件
      </h2>
      {cases.length > 0 && (
        <div className="people-scroll">
          <table className="people-table">
            <thead>
              <tr>
                <th scope="col">办件</th>
                <th scope="col">单位</th>
                <th scope="col">区域</th>
                <th scope="col">环节</th>
                <th scope="col">到期</th>
              </tr>
            </thead>
            <tbody>
              {cases.map((one) => (
                <tr key={one.record}>
                  <td>
                    {one.registerLabel}　{one.title}
                  </td>
                  <td>{one.ownerName ?? '--'}</td>
                  <td>{one.areaName}</td>
                  <td>{one.stateLabel}</td>
                  <td>{one.due ?? '--'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}
