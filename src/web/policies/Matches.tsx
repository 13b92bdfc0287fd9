import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { App, Button, Checkbox, Segmented, Skeleton } from 'antd'
import { useState } from 'react'
import {
  type ClauseFirms,
  clauseFirmsAddress,
  clauseFirmsQuery,
  firmMatchesQuery,
  type Pushed,
  pushClause,
} from '../api/policies.ts'
import { mayIn, visitorQuery } from '../api/session.ts'
import { Failure } from '../common/Failure.tsx'
import { useTitle } from '../common/useTitle.ts'
import { useDoing } from '../people/useDoing.ts'
import { useHere } from '../shell/standing.ts'
import { yuanFigure, yuanText } from './amount.ts'
import { ClauseSelect } from './ClauseSelect.tsx'
import { FirmInput } from './FirmInput.tsx'
import { MatchList } from './MatchList.tsx'
import { PolicyTabs } from './PolicyTabs.tsx'

const route = getRouteApi('/$bureau/policies/matches')

/** 匹配: by firm, what it can have; by clause, who can have it and what that costs. */
export function Matches() {
  const { bureau } = useHere()
  useTitle('政策匹配')
  const { clause, enterprise } = route.useSearch()
  const navigate = route.useNavigate()
  const [by, setBy] = useState<'firm' | 'clause'>(clause === undefined ? 'firm' : 'clause')
  return (
    <PolicyTabs bureau={bureau}>
      <div className="policy-actions">
        <Segmented
          aria-label="怎么匹配"
          value={by}
          options={[
            { value: 'firm', label: '按企业' },
            { value: 'clause', label: '按条款' },
          ]}
          onChange={setBy}
        />
        {by === 'firm' ? (
          <FirmInput
            bureau={bureau}
            onChoose={(id) => void navigate({ search: id === null ? {} : { enterprise: id } })}
          />
        ) : (
          <ClauseSelect bureau={bureau} value={clause} onChange={(id) => void navigate({ search: { clause: id } })} />
        )}
      </div>
      {by === 'firm' && enterprise !== undefined && <OfFirm bureau={bureau} id={enterprise} />}
      {by === 'firm' && enterprise === undefined && (
        <p className="kc-quiet">选一家企业，看它现在能享受什么、差一点的差什么。金额和依据都按账上的事实算。</p>
      )}
      {by === 'clause' && clause !== undefined && <OfClause bureau={bureau} id={clause} />}
    </PolicyTabs>
  )
}

function OfFirm({ bureau, id }: { readonly bureau: string; readonly id: string }) {
  const { data, error, refetch } = useQuery(firmMatchesQuery(bureau, id))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 8 }} />
  const count = data.matches.filter(({ standing }) => standing === 'gets').length
  return (
    <>
      <div className="policy-head">
        <h2>
          <Link to="/$bureau/enterprises/$id" params={{ bureau, id }}>
            {data.name}
          </Link>
        </h2>
        <span>
          能享受 {count} 项，合计 <strong>{yuanText(data.sum)}</strong>
        </span>
        <span className="kc-quiet">{data.on}　由企业在企业端确认意愿、账户和承诺后才办理</span>
      </div>
      <MatchList matches={data.matches} />
    </>
  )
}

const standings = { gets: '能享受', claimed: '已申报', nearly: '差一点', asks: '缺事实' } as const
const ROWS_SHOWN = 300

function OfClause({ bureau, id }: { readonly bureau: string; readonly id: string }) {
  const { data: visitor } = useQuery(visitorQuery)
  const { data, error, refetch } = useQuery(clauseFirmsQuery(bureau, id))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 8 }} />
  const { budget } = data
  return (
    <section className="kc-card policy-block" aria-label="匹配的企业">
      <div className="policy-head">
        <h2>{data.title}</h2>
        <span className="policy-sum">
          {data.entitled} 家{data.items > data.entitled && ` ${data.items} 项`}，{yuanText(data.sum)}
        </span>
        <span className={budget !== null && !budget.enough ? 'policy-fault' : 'kc-quiet'}>
          {budget === null
            ? '这一年没有对应的预算'
            : `${budget.name}还剩 ${yuanText(budget.left)}，${budget.enough ? '够用' : '不够，按比例调减'}`}
        </span>
        <span className="kc-quiet">
          查了 {data.firms} 家（{data.on}）
        </span>
        {mayIn(visitor, bureau, 'records.export') && (
          <Button size="small" href={clauseFirmsAddress(bureau, id)}>
            导出
          </Button>
        )}
      </div>
      <FirmTable
        key={id}
        bureau={bureau}
        clause={id}
        rows={data.rows}
        mayPush={mayIn(visitor, bureau, 'records.write')}
      />
    </section>
  )
}

/** What came of pushing, with the firms that have to be told in another way. */
function pushedWords({ sent, again, without }: Pushed): string {
  const parts = [`推送了 ${sent} 家`, again > 0 && `${again} 家以前推送过`].filter(Boolean).join('，')
  return without.length === 0 ? parts : `${parts}。没有账户、推送不到的 ${without.length} 家：${without.join('、')}`
}

function FirmTable({
  bureau,
  clause,
  rows,
  mayPush,
}: {
  readonly bureau: string
  readonly clause: string
  readonly rows: ClauseFirms['rows']
  readonly mayPush: boolean
}) {
  const { modal } = App.useApp()
  const entitled = rows.filter(({ standing }) => standing === 'gets').map(({ firm }) => firm)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(entitled))
  const { busy, run } = useDoing<Pushed>((pushed) => {
    void modal.info({ title: '推送结果', content: pushedWords(pushed) })
  })
  if (rows.length === 0) return <p className="kc-quiet">没有企业符合或接近。</p>
  const choose = (firm: string, is: boolean) => {
    const next = new Set(chosen)
    if (is) next.add(firm)
    else next.delete(firm)
    setChosen(next)
  }
  return (
    <div className="policy-scroll">
      {mayPush && (
        <div className="policy-actions policy-push">
          <Button
            type="primary"
            size="small"
            loading={busy}
            disabled={chosen.size === 0}
            onClick={() => run(() => pushClause(bureau, clause, [...chosen]))}
          >
            推送给选中的 {chosen.size} 家
          </Button>
          <Link to="/$bureau/policies/pushes" params={{ bureau }}>
            推送和回执
          </Link>
        </div>
      )}
      <table className="policy-table">
        <thead>
          <tr>
            {mayPush && <th scope="col">推送</th>}
            <th scope="col">企业</th>
            <th scope="col">结论</th>
            <th scope="col" className="number">
              金额（元）
            </th>
            <th scope="col">差什么</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, ROWS_SHOWN).map(({ firm, name, code, object, standing, amount, lacks }) => (
            <tr key={`${firm} ${object} ${standing}`}>
              {mayPush && (
                <td>
                  <Checkbox
                    aria-label={`推送给${name}`}
                    checked={chosen.has(firm)}
                    onChange={({ target }) => choose(firm, target.checked)}
                  />
                </td>
              )}
              <td>
                <Link to="/$bureau/enterprises/$id" params={{ bureau, id: firm }}>
                  {name}
                </Link>
                <div className="kc-quiet">{code}</div>
                {object !== null && <div className="policy-object">{object}</div>}
              </td>
              <td className="policy-short">{standings[standing]}</td>
              <td className="number">{yuanFigure(amount)}</td>
              <td className="kc-quiet">{lacks.join('；')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > ROWS_SHOWN && (
        <p className="kc-quiet">
          只列出前 {ROWS_SHOWN} 家，共 {rows.length} 家；全部请导出。
        </p>
      )}
    </div>
  )
}
