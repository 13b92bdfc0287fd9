import './people.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Button, Input, InputNumber, Skeleton, Tag } from 'antd'
import { type FormEvent, useState } from 'react'
import { makeEntryLink } from '../api/entering.ts'
import {
  endLink,
  enterOnBehalf,
  type OutsideForm as Form,
  makeLink,
  type OutsideOffer,
  type Outside as OutsideTold,
  outsideQuery,
} from '../api/outside.ts'
import { uploadFile } from '../api/uploads.ts'
import { Failure } from '../common/Failure.tsx'
import { PickedFile } from '../common/PickedFile.tsx'
import { localTime } from '../common/time.ts'
import { useTitle } from '../common/useTitle.ts'
import { useHere } from '../shell/standing.ts'
import { OutsideForm } from './OutsideForm.tsx'
import { newKey, useDoing } from './useDoing.ts'

const route = getRouteApi('/$bureau/outside/$register/$record')
const DAYS = 7
const ENTRY_DAYS = 365
const ENTRY_DAYS_MAX = 400
const states = { open: '可用', used: '已使用', expired: '已失效' } as const

/** 企业、街道不用账户办理: a one-time link for one action, or the sheet that they stamped, entered for them. */
export function Outside() {
  const { bureau } = useHere()
  const { register, record } = route.useParams()
  useTitle('一次性链接与代录')
  const { data, error, refetch } = useQuery(outsideQuery(bureau, register, record))
  const { busy, run } = useDoing()
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 8 }} />
  return (
    <div className="people">
      <header className="people-head">
        <h1>一次性链接与代录</h1>
        <Link to="/$bureau/cases/$register/$record" params={{ bureau, register, record }}>
          回到「{data.title}」
        </Link>
        <span className="kc-quiet">对方没有账户时：发一个只能用一次的链接，或按其盖章的纸质件代录</span>
      </header>
      {data.offers.length === 0 && data.entries.length === 0 && (
        <div className="kc-card kc-state">
          <strong>现在没有由企业或街道办理的步骤</strong>
          <p>如退回补充后，可由对方「补充后重新提交」；办结后，可由对方「评价」。</p>
        </div>
      )}
      {data.offers.map((offer) => (
        <Offer key={`${offer.side}${offer.name}`} bureau={bureau} register={register} id={record} offer={offer} />
      ))}
      {data.entries.map((entry) => (
        <LastingLink key={entry.register} bureau={bureau} id={record} entry={entry} />
      ))}
      {data.links.length > 0 && (
        <div className="kc-card people-scroll">
          <table className="people-table people-cards">
            <thead>
              <tr>
                <th scope="col">链接</th>
                <th scope="col">发给</th>
                <th scope="col">发出</th>
                <th scope="col">有效至</th>
                <th scope="col">状态</th>
                <th scope="col">
                  <span className="kc-hidden">操作</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {data.links.map((link) => (
                <tr key={link.id} className={link.state === 'open' ? '' : 'people-off'}>
                  <td>
                    {link.label}
                    {link.purpose === 'entry' && '（长期）'}
                  </td>
                  <td>{link.for}</td>
                  <td>
                    {link.madeBy}　{localTime(link.madeAt)}
                  </td>
                  <td>{localTime(link.expiresAt)}</td>
                  <td>
                    <Tag>{states[link.state]}</Tag>
                  </td>
                  <td className="people-acts">
                    {link.state === 'open' && (
                      <Button
                        type="link"
                        danger
                        disabled={busy}
                        onClick={() => run(() => endLink(bureau, link.id), '已作废')}
                      >
                        作废
                      </Button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  )
}

/** 长期链接: for whoever fills in the same short form again and again. */
function LastingLink({
  bureau,
  id,
  entry: { register, label },
}: {
  readonly bureau: string
  readonly id: string
  readonly entry: OutsideTold['entries'][number]
}) {
  const [days, setDays] = useState(ENTRY_DAYS)
  const [address, setAddress] = useState<string | null>(null)
  const { busy, run } = useDoing()
  const make = () =>
    run(async () => {
      const { token } = await makeEntryLink(bureau, register, id, days)
      setAddress(`${window.location.origin}/enter#${token}`)
    })
  return (
    <section className="kc-card people-section">
      <h2>{label}（在手机上逐条填）</h2>
      <div className="people-head">
        <label htmlFor={`days-${register}`}>有效天数</label>
        <InputNumber
          id={`days-${register}`}
          min={1}
          max={ENTRY_DAYS_MAX}
          value={days}
          onChange={(value) => setDays(value ?? ENTRY_DAYS)}
        />
        <Button loading={busy} onClick={make}>
          发长期链接
        </Button>
      </div>
      {address !== null && (
        <>
          <p>请发给本人（只显示这一次），协议到期或作废后不能再填：</p>
          <Input readOnly aria-label="长期链接" value={address} onFocus={({ target }) => target.select()} />
        </>
      )}
    </section>
  )
}

function Offer({
  bureau,
  register,
  id,
  offer,
}: {
  readonly bureau: string
  readonly register: string
  readonly id: string
  readonly offer: OutsideOffer
}) {
  const [days, setDays] = useState(DAYS)
  const [address, setAddress] = useState<string | null>(null)
  const [entering, setEntering] = useState(false)
  const [given, setGiven] = useState<Form>({})
  const [stamped, setStamped] = useState<{ readonly hash: string; readonly name: string } | null>(null)
  const [key] = useState(newKey)
  const { busy, run } = useDoing()
  const task = { register, id, action: offer.name, side: offer.side }
  const make = () =>
    run(async () => {
      const { token } = await makeLink(bureau, task, days)
      setAddress(`${window.location.origin}/link#${token}`)
    })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (stamped !== null) run(() => enterOnBehalf(bureau, task, given, stamped, key), '已代录')
  }
  return (
    <section className="kc-card people-section">
      <h2>
        {offer.label}（由{offer.for}）
      </h2>
      <div className="people-head">
        <label htmlFor={`days-${offer.side}${offer.name}`}>有效天数</label>
        <InputNumber
          id={`days-${offer.side}${offer.name}`}
          min={1}
          max={30}
          value={days}
          onChange={(value) => setDays(value ?? DAYS)}
        />
        <Button loading={busy} onClick={make}>
          发一次性链接
        </Button>
        <Button aria-expanded={entering} onClick={() => setEntering(!entering)}>
          按盖章件代录
        </Button>
      </div>
      {address !== null && (
        <>
          <p>请发给对方（只显示这一次）：</p>
          <Input readOnly aria-label="一次性链接" value={address} onFocus={({ target }) => target.select()} />
        </>
      )}
      {entering && (
        <form onSubmit={submit}>
          <OutsideForm
            form={offer.form}
            given={given}
            onChange={setGiven}
            onFile={(file) => uploadFile(bureau, file)}
          />
          <div className="people-form">
            <span className="people-label">盖章件（扫描或照片）</span>
            <PickedFile
              label="盖章件（扫描或照片）"
              name={stamped?.name ?? null}
              busy={busy}
              onFile={(file) => run(async () => setStamped(await uploadFile(bureau, file)))}
            />
          </div>
          <div className="people-form-acts">
            <Button type="primary" htmlType="submit" loading={busy} disabled={stamped === null}>
              代录
            </Button>
          </div>
        </form>
      )}
    </section>
  )
}
