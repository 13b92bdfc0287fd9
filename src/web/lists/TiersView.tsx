import './tiers.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Skeleton, Tag } from 'antd'
import { lazy, Suspense, useMemo, useState } from 'react'
import { type Tiers, tiersQuery } from '../api/cultivation.ts'
import { Failure } from '../common/Failure.tsx'

const PartsChart = lazy(() => import('../cockpit/charts.ts').then((charts) => ({ default: charts.PartsChart })))

/** 梯次: firms on each rung and who rose, titles held together, doubling plans, own titles, firms to serve. */
export default function TiersView({ bureau, year }: { readonly bureau: string; readonly year: number }) {
  const { data, error, refetch } = useQuery(tiersQuery(bureau, year))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 12 }} />
  return (
    <div className="tiers">
      <Rungs bureau={bureau} data={data} />
      <Plans bureau={bureau} plans={data.plans} />
      <OwnTitles bureau={bureau} own={data.own} />
      <Pairs pairs={data.pairs} />
      <Planned bureau={bureau} planned={data.planned} />
      {data.lists.map((one) => (
        <ServiceList key={one.id} bureau={bureau} list={one} />
      ))}
    </div>
  )
}

function Rungs({ bureau, data: { rungs, on, year } }: { readonly bureau: string; readonly data: Tiers }) {
  const [opened, setOpened] = useState<string | null>(null)
  const parts = useMemo(
    () => rungs.map(({ name, firms }) => ({ key: name, name, drawn: firms, shown: `${firms}家` })),
    [rungs],
  )
  const shown = rungs.find(({ name }) => name === opened)
  return (
    <section className="kc-card tiers-card" aria-label="梯次漏斗">
      <h2>梯次漏斗</h2>
      <p className="kc-quiet">
        {on}持有各级称号的企业；晋级是{year}年以来升到这一级的，从没有称号升上来的也算。
      </p>
      <div className="tiers-two">
        <Suspense fallback={<Skeleton paragraph={{ rows: 6 }} title={false} />}>
          <PartsChart kind="funnel" title={`科技企业梯次，${on}`} parts={parts} onOpen={setOpened} />
        </Suspense>
        <div className="tiers-scroll">
          <table className="tiers-table">
            <thead>
              <tr>
                <th scope="col">梯次</th>
                <th scope="col" className="number">
                  企业（家）
                </th>
                <th scope="col" className="number">
                  本年晋级（家）
                </th>
              </tr>
            </thead>
            <tbody>
              {rungs.map(({ name, titles, firms, risen }) => (
                <tr key={name}>
                  <td>
                    {name}
                    <br />
                    <small className="kc-quiet">{titles.join('、')}</small>
                  </td>
                  <td className="number">{firms}</td>
                  <td className="number">
                    {risen === 0 ? (
                      0
                    ) : (
                      <button
                        type="button"
                        className="kc-plain tiers-open"
                        aria-expanded={opened === name}
                        onClick={() => setOpened(opened === name ? null : name)}
                      >
                        {risen}
                      </button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
      {shown !== undefined && (
        <Firms
          bureau={bureau}
          title={`${shown.name}：本年晋级 ${shown.risen} 家`}
          firms={shown.who}
          total={shown.risen}
        />
      )}
    </section>
  )
}

function Plans({ bureau, plans }: { readonly bureau: string; readonly plans: Tiers['plans'] }) {
  return (
    <section className="kc-card tiers-card" aria-label="倍增计划">
      <h2>倍增计划</h2>
      {plans.length === 0 && (
        <p className="kc-quiet">
          还没有倍增计划。
          <Link to="/$bureau/registers/$register" params={{ bureau, register: 'doublingPlan' }} search={{ new: 'yes' }}>
            登记倍增计划
          </Link>
          （称号、基期、年数、倍数），基数和各街道任务由名单算出。
        </p>
      )}
      {plans.map((plan) => (
        <Plan key={`${plan.title}${plan.baseYear}`} plan={plan} />
      ))}
    </section>
  )
}

function Plan({ plan }: { readonly plan: Tiers['plans'][number] }) {
  const { title, baseYear, years, times, document, base, goal, now, path, areas } = plan
  return (
    <div className="tiers-plan">
      <h3>
        {title}：{baseYear}年末 {base} 家，{baseYear + years}年 {times} 倍 {goal} 家
      </h3>
      <p>
        现有 <strong>{now}</strong> 家，{now >= goal ? '已经达到目标' : `还差 ${goal - now} 家`}
        <span className="kc-quiet">　{document}　有效数，不是新认定数</span>
      </p>
      <div className="tiers-two">
        <div className="tiers-scroll">
          <table className="tiers-table">
            <caption className="kc-hidden">{title}逐年路径</caption>
            <thead>
              <tr>
                <th scope="col">年末</th>
                <th scope="col" className="number">
                  路径
                </th>
                <th scope="col" className="number">
                  实际
                </th>
                <th scope="col" className="number">
                  差额
                </th>
              </tr>
            </thead>
            <tbody>
              {path.map(({ year, planned, actual }) => (
                <tr key={year}>
                  <td>{year}</td>
                  <td className="number">{planned}</td>
                  <td className="number">{actual ?? '--'}</td>
                  <td className={actual !== null && actual < planned ? 'number tiers-behind' : 'number'}>
                    {actual === null ? '--' : signed(actual - planned)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <div className="tiers-scroll">
          <table className="tiers-table">
            <caption className="kc-hidden">{title}各街道任务</caption>
            <thead>
              <tr>
                <th scope="col">街道</th>
                <th scope="col" className="number">
                  基数
                </th>
                <th scope="col" className="number">
                  任务
                </th>
                <th scope="col" className="number">
                  现有
                </th>
                <th scope="col" className="number">
                  还差
                </th>
              </tr>
            </thead>
            <tbody>
              {areas.map((one) => (
                <tr key={one.areaName ?? ''}>
                  <td>{one.areaName ?? '未归属'}</td>
                  <td className="number">{one.base}</td>
                  <td className="number">{one.goal}</td>
                  <td className="number">{one.now}</td>
                  <td className="number">{Math.max(0, one.goal - one.now)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </div>
  )
}

function OwnTitles({ bureau, own }: { readonly bureau: string; readonly own: Tiers['own'] }) {
  return (
    <section className="kc-card tiers-card" aria-label="自定称号">
      <h2>自定称号</h2>
      {own.length > 0 && (
        <div className="tiers-scroll">
          <table className="tiers-table">
            <thead>
              <tr>
                <th scope="col">称号</th>
                <th scope="col">认定条件</th>
                <th scope="col" className="number">
                  候选
                </th>
                <th scope="col" className="number">
                  有效
                </th>
                <th scope="col" className="number">
                  目标
                </th>
              </tr>
            </thead>
            <tbody>
              {own.map((one) => (
                <tr key={one.name}>
                  <td>
                    {one.name} {one.level !== null && <Tag>{one.level}</Tag>}
                    {!one.listed && <Tag color="orange">目录里没有</Tag>}
                  </td>
                  <td className="tiers-words">{one.definition ?? '名单里有这个称号，目录里没有，请登记或更正名称'}</td>
                  <td className="number">{one.candidates}</td>
                  <td className="number">{one.held}</td>
                  <td className="number">{one.goal === null ? '--' : `${one.goalYear ?? ''}年 ${one.goal}`}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="tiers-links">
        <Link to="/$bureau/registers/$register" params={{ bureau, register: 'ownTitle' }}>
          自定称号目录
        </Link>
        <Link to="/$bureau/registers/$register" params={{ bureau, register: 'ownRecognition' }}>
          自定称号认定
        </Link>
        <Link to="/$bureau/registers/$register" params={{ bureau, register: 'clinicSlot' }}>
          专家门诊时段
        </Link>
      </p>
    </section>
  )
}

function Pairs({ pairs }: { readonly pairs: Tiers['pairs'] }) {
  return (
    <section className="kc-card tiers-card" aria-label="称号交叉">
      <h2>称号交叉</h2>
      <div className="tiers-scroll">
        <table className="tiers-table">
          <thead>
            <tr>
              <th scope="col">称号甲</th>
              <th scope="col">称号乙</th>
              <th scope="col" className="number">
                甲（家）
              </th>
              <th scope="col" className="number">
                乙（家）
              </th>
              <th scope="col" className="number">
                两个都有
              </th>
              <th scope="col" className="number">
                只有甲
              </th>
            </tr>
          </thead>
          <tbody>
            {pairs.map(({ a, b, ofA, ofB, both }) => (
              <tr key={`${a} ${b}`}>
                <td>{a}</td>
                <td>{b}</td>
                <td className="number">{ofA}</td>
                <td className="number">{ofB}</td>
                <td className="number">{both}</td>
                <td className="number">{ofA - both}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** 研发机构组建: what firms have undertaken to build, node by node, before there is anything to recognise. */
function Planned({ bureau, planned }: { readonly bureau: string; readonly planned: Tiers['planned'] }) {
  return (
    <section className="kc-card tiers-card" aria-label="研发机构组建">
      <h2>研发机构组建：{planned.length} 家</h2>
      {planned.length === 0 ? (
        <p className="kc-quiet">
          还没有组建计划。在创新平台台账登记培育中的研发机构、创新联合体或技术创新中心，再一个节点一行登记组建节点。
        </p>
      ) : (
        <div className="tiers-scroll">
          <table className="tiers-table">
            <thead>
              <tr>
                <th scope="col">拟建平台</th>
                <th scope="col">依托单位</th>
                <th scope="col">组建方案</th>
                <th scope="col">计划建成</th>
                <th scope="col" className="number">
                  节点完成
                </th>
                <th scope="col">下一节点</th>
              </tr>
            </thead>
            <tbody>
              {planned.map(({ record, name, kind, level, host, since, plannedOn, plan, nodes, done, next }) => (
                <tr key={record}>
                  <td>
                    <Link to="/$bureau/registers/$register/$record" params={{ bureau, register: 'platform', record }}>
                      {name}
                    </Link>
                    <br />
                    <small className="kc-quiet">
                      {level}级{kind}　{since}列入
                    </small>
                  </td>
                  <td>
                    {host === null ? (
                      '未填写'
                    ) : (
                      <Link to="/$bureau/enterprises/$id" params={{ bureau, id: host.firm }}>
                        {host.name}
                      </Link>
                    )}
                  </td>
                  <td className="tiers-words">{plan ?? '没有写'}</td>
                  <td className="tiers-day">{plannedOn ?? '--'}</td>
                  <td className="number">{nodes === 0 ? '没有节点' : `${done}/${nodes}`}</td>
                  <td>
                    {next === null ? (
                      nodes === 0 ? (
                        '--'
                      ) : (
                        '全部完成，可以申报'
                      )
                    ) : (
                      <Link
                        to="/$bureau/registers/$register/$record"
                        params={{ bureau, register: 'platformNode', record: next.record }}
                        className={next.isLate ? 'tiers-behind' : ''}
                      >
                        {next.name} {next.dueOn}
                        {next.isLate && ' 逾期'}
                      </Link>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="tiers-links">
        <Link to="/$bureau/registers/$register" params={{ bureau, register: 'platform' }} search={{ new: 'yes' }}>
          登记拟建平台
        </Link>
        <Link to="/$bureau/registers/$register" params={{ bureau, register: 'platformNode' }}>
          平台组建节点
        </Link>
        <Link to="/$bureau/registers/$register" params={{ bureau, register: 'digitalScenario' }}>
          数字化应用场景
        </Link>
      </p>
    </section>
  )
}

const listNames = { noRdBody: '规上企业没有研发机构', noDeduction: '有研发费用、没有享受加计扣除' } as const

function ServiceList({
  bureau,
  list: { id, count, why, firms },
}: {
  readonly bureau: string
  readonly list: Tiers['lists'][number]
}) {
  const name = listNames[id]
  return (
    <section className="kc-card tiers-card" aria-label={name}>
      {count === null ? (
        <>
          <h2>{name}</h2>
          <p className="kc-quiet">{why}</p>
        </>
      ) : (
        <Firms bureau={bureau} title={`${name}：${count} 家`} firms={firms} total={count} />
      )}
    </section>
  )
}

function Firms({
  bureau,
  title,
  firms,
  total,
}: {
  readonly bureau: string
  readonly title: string
  readonly firms: Tiers['lists'][number]['firms']
  readonly total: number
}) {
  return (
    <details className="tiers-firms">
      <summary>{title}</summary>
      <ul>
        {firms.map(({ firm, name, areaName, note }) => (
          <li key={firm}>
            <Link to="/$bureau/enterprises/$id" params={{ bureau, id: firm }}>
              {name}
            </Link>{' '}
            <span className="kc-quiet">
              {areaName}
              {note !== null && `　${note}`}
            </span>
          </li>
        ))}
      </ul>
      {total > firms.length && <p className="kc-quiet">只列出 {firms.length} 家。</p>}
    </details>
  )
}

function signed(difference: number): string {
  return difference > 0 ? `+${difference}` : String(difference)
}
