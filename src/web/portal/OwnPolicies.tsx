import '../policies/policies.css'
import '../form/form.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Button, Checkbox, Input, Modal, Skeleton } from 'antd'
import { useState } from 'react'
import {
  type ClauseMatch,
  confirmPolicy,
  type Made,
  ownDeliveriesQuery,
  ownMatchesQuery,
  readDelivery,
} from '../api/policies.ts'
import { Failure } from '../common/Failure.tsx'
import { useTitle } from '../common/useTitle.ts'
import { useDoing } from '../people/useDoing.ts'
import { yuanText } from '../policies/amount.ts'
import { MatchList } from '../policies/MatchList.tsx'
import { useHere } from '../shell/standing.ts'

const route = getRouteApi('/$bureau/own-policies')

/** 我的政策: what the firm can have, how much and why; it says yes with its account before anything is done. */
export function OwnPolicies() {
  const { bureau } = useHere()
  useTitle('我的政策')
  const [confirming, setConfirming] = useState<ClauseMatch | null>(null)
  const { data, error, refetch } = useQuery(ownMatchesQuery(bureau))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 8 }} />
  const open = data.filter(({ standing }) => standing !== 'closed')
  return (
    <div className="policies">
      <div className="kc-tabs">
        <h1>我的政策</h1>
        <span className="kc-quiet">按已有的资料测算；确认后由科技局审核、公示，再支付到您填的账户。</span>
      </div>
      <Sent bureau={bureau} />
      {open.length === 0 && (
        <div className="kc-card kc-state">
          <strong>现在没有开放的政策</strong>
          <p>有新的条款发布后会显示在这里。</p>
        </div>
      )}
      <MatchList
        matches={open}
        action={(match) =>
          match.standing === 'gets' && (
            <Button type="primary" size="small" onClick={() => setConfirming(match)}>
              确认享受
            </Button>
          )
        }
      />
      {confirming !== null && <Confirming bureau={bureau} match={confirming} onClose={() => setConfirming(null)} />}
    </div>
  )
}

/** What the office sent; opening it is the receipt. */
function Sent({ bureau }: { readonly bureau: string }) {
  const { data } = useQuery(ownDeliveriesQuery(bureau))
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const { busy, run } = useDoing()
  if (data === undefined || data.length === 0) return null
  const open = (id: string, isRead: boolean) => {
    setOpened(new Set([...opened, id]))
    if (!isRead) run(() => readDelivery(bureau, id))
  }
  return (
    <section className="kc-card policy-block" aria-label="推送给您的政策">
      <h2>推送给您的政策（{data.filter(({ isRead }) => !isRead).length} 项未读）</h2>
      <ul className="policy-list">
        {data.map(({ id, title, on, sent, isRead }) => (
          <li key={id}>
            <div className="policy-head">
              <strong>{title}</strong>
              <span className="kc-quiet">
                {on}　{isRead ? '已读' : '未读'}
              </span>
              {!opened.has(id) && (
                <Button size="small" disabled={busy} onClick={() => open(id, isRead)}>
                  打开
                </Button>
              )}
            </div>
            {opened.has(id) && (
              <ul className="policy-plain">
                {sent.map((one) => (
                  <li key={one}>{one}</li>
                ))}
                <li className="kc-quiet">金额和还缺什么，看下面逐条的测算。</li>
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Confirming({
  bureau,
  match,
  onClose,
}: {
  readonly bureau: string
  readonly match: ClauseMatch
  readonly onClose: () => void
}) {
  const navigate = route.useNavigate()
  const [accountName, setAccountName] = useState('')
  const [bank, setBank] = useState('')
  const [account, setAccount] = useState('')
  const [pledged, setPledged] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const { busy, run } = useDoing<Made>(({ id, problems: [first] }) => {
    if (first !== undefined || id === null)
      return setProblem(first === undefined ? '没有提交' : `${first.message}。${first.advice}`)
    void navigate({ to: '/$bureau/cases/$register/$record', params: { bureau, register: 'payment', record: id } })
  })
  const isReady = [accountName, bank, account].every((text) => text.trim() !== '') && pledged
  return (
    <Modal
      open
      title={`确认享受：${match.title}`}
      okText="确认"
      cancelText="取消"
      confirmLoading={busy}
      okButtonProps={{ disabled: !isReady }}
      onCancel={onClose}
      onOk={() =>
        run(
          () =>
            confirmPolicy(bureau, match.clause, { object: match.object, accountName, bank, account, pledged: true }),
          '已确认',
        )
      }
    >
      <p>
        {match.policyTitle} {match.number}
        {match.object !== null && `（${match.object}）`}，测算 <strong>{yuanText(match.amount)}</strong>
        。最后金额以审核、公示为准。
      </p>
      <div className="policy-form">
        <label htmlFor="own-name">开户名</label>
        <Input id="own-name" value={accountName} onChange={({ target }) => setAccountName(target.value)} />
        <label htmlFor="own-bank">开户银行</label>
        <Input id="own-bank" value={bank} onChange={({ target }) => setBank(target.value)} />
        <label htmlFor="own-account">银行账号</label>
        <Input
          id="own-account"
          inputMode="numeric"
          value={account}
          onChange={({ target }) => setAccount(target.value)}
        />
        <Checkbox checked={pledged} onChange={({ target }) => setPledged(target.checked)}>
          本单位愿意享受；情况属实，没有重复享受
        </Checkbox>
        {problem !== null && (
          <p className="form-problem" role="alert">
            {problem}
          </p>
        )}
      </div>
    </Modal>
  )
}
