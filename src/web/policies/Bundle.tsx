import './bundle.css'
import '../form/form.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Button, Checkbox, Input, Modal, Select, Skeleton } from 'antd'
import { useEffect, useState } from 'react'
import { dayText, isDay } from '../../kernel/day.ts'
import { bundleQuery, deliverBundle, type OpenedBundle } from '../api/policies.ts'
import { mayIn, visitorQuery } from '../api/session.ts'
import { DayField } from '../common/DayField.tsx'
import { Failure } from '../common/Failure.tsx'
import { today } from '../common/time.ts'
import { useTitle } from '../common/useTitle.ts'
import { useDoing } from '../people/useDoing.ts'
import { useHere } from '../shell/standing.ts'
import { yuanText } from './amount.ts'
import { FirmInput } from './FirmInput.tsx'
import { PolicyTabs } from './PolicyTabs.tsx'

const route = getRouteApi('/$bureau/policies/bundles/$id')

/** 一份政策清单: the hand-out as it goes to paper, for a firm what it gets of each clause, and where it was brought. */
export function Bundle() {
  const { bureau, state } = useHere()
  const { id } = route.useParams()
  const { enterprise } = route.useSearch()
  const navigate = route.useNavigate()
  const { data: visitor } = useQuery(visitorQuery)
  const { data, error, refetch } = useQuery(bundleQuery(bureau, id, enterprise))
  const [bringing, setBringing] = useState(false)
  // What is handed to a firm says nothing of the office's own screens.
  useEffect(() => {
    document.documentElement.classList.add('printing-bundle')
    return () => document.documentElement.classList.remove('printing-bundle')
  }, [])
  useTitle(data?.name ?? '政策清单')
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 10 }} />
  const choose = (firm: string | null) => void navigate({ search: firm === null ? {} : { enterprise: firm } })
  return (
    <PolicyTabs bureau={bureau}>
      <div className="policy-actions kc-no-print">
        <FirmInput key={data.firm?.id} bureau={bureau} name={data.firm?.name} onChoose={choose} />
        <Button onClick={() => window.print()}>打印</Button>
        {mayIn(visitor, bureau, 'records.write') && data.firm !== null && (
          <Button type="primary" onClick={() => setBringing(true)}>
            登记送达
          </Button>
        )}
        <span className="kc-quiet">选一家企业，清单上写出它能享受什么，送达也登记在它名下。</span>
      </div>
      <HandOut office={state.name} bundle={data} />
      <Deliveries bureau={bureau} bundle={data} />
      {bringing && data.firm !== null && (
        <Bringing bureau={bureau} bundle={data} firm={data.firm} onClose={() => setBringing(false)} />
      )}
    </PolicyTabs>
  )
}

function HandOut({ office, bundle }: { readonly office: string; readonly bundle: OpenedBundle }) {
  const { name, madeOn, contact, preface, firm, clauses } = bundle
  return (
    <article className="kc-card bundle-paper" aria-label="清单">
      <header>
        <h2>{name}</h2>
        <p className="kc-quiet">
          {office}　{dayWords(madeOn)}
        </p>
        {firm !== null && <p className="bundle-firm">{firm.name}：</p>}
        {preface !== null && <p className="bundle-preface">{preface}</p>}
      </header>
      {clauses.length === 0 && <p className="policy-fault">清单里还没有条款，在“政策清单条款”台账里填。</p>}
      <ol>
        {clauses.map((clause) => (
          <li key={clause.id}>
            <p>
              <strong>{clause.title}</strong>
              <span className="kc-quiet">
                {clause.policy} {clause.number}
              </span>
            </p>
            <dl className="policy-facts">{rowsOf(clause)}</dl>
            {clause.gained.map(({ says, amount }) => (
              <p key={says} className={amount === null ? 'kc-quiet' : 'bundle-gained'}>
                {says}
                {amount !== null && <strong> {yuanText(amount)}</strong>}
              </p>
            ))}
          </li>
        ))}
      </ol>
      {contact !== null && <footer>咨询：{contact}</footer>}
    </article>
  )
}

/** As a paper writes a day. */
function dayWords(day: string): string {
  return isDay(day) ? dayText(day) : day
}

function rowsOf({ who, condition, standard, cashing, agency, link, to, say }: OpenedBundle['clauses'][number]) {
  const rows = [
    ['对象', who],
    ['条件', condition],
    ['标准', standard],
    ['要点', say],
    ['办理', [cashing, agency, link].filter(Boolean).join('　') || null],
    ['期限', to === null ? null : `${dayWords(to)}止`],
  ] as const
  return rows
    .filter(([, value]) => value !== null)
    .map(([label, value]) => [<dt key={label}>{label}</dt>, <dd key={`${label}=`}>{value}</dd>])
}

function Deliveries({ bureau, bundle }: { readonly bureau: string; readonly bundle: OpenedBundle }) {
  if (bundle.deliveries.length === 0) return null
  return (
    <section className="kc-card policy-block kc-no-print" aria-label="送达记录">
      <h2>送达记录</h2>
      <div className="policy-scroll">
        <table className="policy-table">
          <thead>
            <tr>
              <th scope="col">日期</th>
              <th scope="col">企业</th>
              <th scope="col">解读了哪些条款</th>
            </tr>
          </thead>
          <tbody>
            {bundle.deliveries.map(({ firm, name, on, explained }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a firm may be told of two papers on one day
              <tr key={`${firm} ${on} ${index}`}>
                <td className="policy-short">{on}</td>
                <td className="policy-name">
                  <Link to="/$bureau/enterprises/$id" params={{ bureau, id: firm }}>
                    {name}
                  </Link>
                </td>
                <td>{explained ?? <span className="kc-quiet">只送达，没有解读</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

const ways = ['上门', '会议', '电话', '微信群', '短信', '邮寄', '其他'].map((value) => ({ value, label: value }))

function Bringing({
  bureau,
  bundle,
  firm,
  onClose,
}: {
  readonly bureau: string
  readonly bundle: OpenedBundle
  readonly firm: NonNullable<OpenedBundle['firm']>
  readonly onClose: () => void
}) {
  const [on, setOn] = useState<string | null>(today())
  const [way, setWay] = useState('上门')
  const [person, setPerson] = useState('')
  const [explained, setExplained] = useState<string[]>([])
  const { busy, run } = useDoing(onClose)
  return (
    <Modal
      open
      title={`登记送达：${firm.name}`}
      okText="登记"
      cancelText="取消"
      confirmLoading={busy}
      okButtonProps={{ disabled: on === null }}
      onCancel={onClose}
      onOk={() =>
        on !== null &&
        run(
          () => deliverBundle(bureau, bundle.id, { enterprise: firm.id, on, way, explained, person: person || null }),
          '已登记',
        )
      }
    >
      <div className="policy-form">
        <label htmlFor="bundle-on">送达日期</label>
        <DayField id="bundle-on" day={on} until={today()} onChange={setOn} />
        <label htmlFor="bundle-way">送达方式</label>
        <Select id="bundle-way" value={way} options={ways} onChange={setWay} />
        <label htmlFor="bundle-person">送达人</label>
        <Input id="bundle-person" maxLength={50} value={person} onChange={({ target }) => setPerson(target.value)} />
        <span>当面解读的条款</span>
        <Checkbox.Group
          className="bundle-explained"
          value={explained}
          options={bundle.clauses.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }))}
          onChange={setExplained}
        />
      </div>
      <p className="kc-quiet">同一天有走访记录的，自动连上那次走访。</p>
    </Modal>
  )
}
