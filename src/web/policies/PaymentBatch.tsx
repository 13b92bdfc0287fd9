import './payments.css'
import { DownloadOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Alert, Button, Skeleton, Tag } from 'antd'
import { useState } from 'react'
import {
  batchFileAddress,
  forgetPayments,
  noteStep,
  type PaymentBatch as Opened,
  paymentBatchQuery,
  type Taken,
  takeList,
  treasurySheetAddress,
} from '../api/payments.ts'
import { Failure } from '../common/Failure.tsx'
import { today } from '../common/time.ts'
import { useTitle } from '../common/useTitle.ts'
import { FileDrop } from '../documents/FileDrop.tsx'
import { useDoing } from '../people/useDoing.ts'
import { FileLink } from '../preview/FileLink.tsx'
import { useHere } from '../shell/standing.ts'
import { yuanFigure } from './amount.ts'
import { PayLines } from './PayLines.tsx'
import { PolicyTabs } from './PolicyTabs.tsx'
import { ReadyClaims } from './ReadyClaims.tsx'

const route = getRouteApi('/$bureau/policies/payments/$id')

/** One batch: what goes out with it, the sheet for the treasury, its list back, and whether the three lists agree. */
export function PaymentBatch() {
  const { bureau } = useHere()
  const { id } = route.useParams()
  const { data, error, refetch } = useQuery(paymentBatchQuery(bureau, id))
  useTitle(data === undefined ? '支付批次' : `支付批次${data.number}`)
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  return (
    <PolicyTabs bureau={bureau}>
      {data === undefined ? (
        <Skeleton paragraph={{ rows: 10 }} />
      ) : (
        <>
          <Head bureau={bureau} batch={data} />
          <PayLines bureau={bureau} batch={data} />
          {data.mayWrite && data.lines.length > 0 && <TreasuryList bureau={bureau} batch={data} />}
          {data.lines.length > 0 && <ThreeWay batch={data} />}
          {data.mayWrite && data.closedOn === null && <ReadyClaims bureau={bureau} batch={data} />}
        </>
      )}
    </PolicyTabs>
  )
}

function Head({ bureau, batch }: { readonly bureau: string; readonly batch: Opened }) {
  const { id, number, name, madeOn, sentOn, closedOn, level, document, returnList, lines, match } = batch
  const { busy, run } = useDoing(() => void forgetPayments(bureau))
  const waiting = lines.filter(({ state }) => state === '待支付').length
  const step = (which: 'sent' | 'closed', said: string) =>
    run(() => noteStep(bureau, id, { step: which, on: today() }), said)
  return (
    <section className="kc-card policy-block" aria-label={`支付批次${number}`}>
      <div className="policy-head">
        <h2>
          <Link to="/$bureau/registers/$register/$record" params={{ bureau, register: 'paymentBatch', record: id }}>
            {number}
          </Link>{' '}
          {name}
        </h2>
        <span className="kc-quiet">{[level, document].filter(Boolean).join('　')}</span>
      </div>
      <ol className="payments-steps" aria-label="经过">
        {(
          [
            ['制单', madeOn],
            ['送财政', sentOn],
            ['国库清单导回', returnList === null ? null : `${lines.length - waiting} / ${lines.length} 笔`],
            ['办结', closedOn],
          ] as const
        ).map(([label, when]) => (
          <li key={label} className={when === null ? undefined : 'payments-done'}>
            <strong>{label}</strong>
            <span>{when ?? '--'}</span>
          </li>
        ))}
      </ol>
      <div className="policy-actions">
        {batch.mayExport && lines.length > 0 && (
          <Button icon={<DownloadOutlined />} href={treasurySheetAddress(bureau, id)}>
            下载请款表
          </Button>
        )}
        {batch.mayWrite && lines.length > 0 && sentOn === null && (
          <Button loading={busy} onClick={() => step('sent', '已登记送财政')}>
            已送财政
          </Button>
        )}
        {batch.mayWrite && lines.length > 0 && waiting === 0 && closedOn === null && (
          <Button
            type={match.agrees ? 'primary' : 'default'}
            loading={busy}
            onClick={() => step('closed', '支付批次已办结')}
          >
            办结
          </Button>
        )}
        {returnList !== null && (
          <FileLink name={returnList.name} href={batchFileAddress(bureau, id, returnList.hash)} />
        )}
      </div>
    </section>
  )
}

function TreasuryList({ bureau, batch }: { readonly bureau: string; readonly batch: Opened }) {
  const [taken, setTaken] = useState<Taken | null>(null)
  const { busy, run } = useDoing<Taken>((answer) => {
    setTaken(answer)
    void forgetPayments(bureau)
  })
  const isWhole = taken !== null && taken.strange.length === 0 && taken.missing.length === 0
  return (
    <section className="kc-card policy-block" aria-label="国库支付清单">
      <h3>国库支付清单导回</h3>
      <p className="kc-quiet">
        按收款账号（没有账号的按名称）和金额逐笔对；已支付的写上日期和凭证号，退回的登记退票。有一行读不懂，一行也不写入。
      </p>
      <FileDrop
        accept=".xlsx,.xls,.csv"
        label="国库支付清单"
        busy={busy}
        onFile={(file) => run(() => takeList(bureau, batch.id, file))}
      >
        把预算一体化系统导出的支付清单拖到这里，或点击选择
      </FileDrop>
      {taken !== null && (
        <div role="status">
          <Alert
            type={isWhole ? 'success' : 'warning'}
            showIcon
            title={`对上 ${taken.paid + taken.bounced} 笔：已支付 ${taken.paid} 笔，退回 ${taken.bounced} 笔`}
            description={
              isWhole
                ? '清单和批次逐笔一致。'
                : `清单里对不上的 ${taken.strange.length} 行，批次里没有付的 ${taken.missing.length} 笔。`
            }
          />
          <ul className="policy-list">
            {taken.strange.map(({ row, says }) => (
              <li key={row}>
                <Tag color="red">第{row}行</Tag>
                {says}
              </li>
            ))}
            {taken.missing.map((payee) => (
              <li key={payee}>
                <Tag color="orange">没有付</Tag>
                {payee}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

/** 三方核对: what was shown, what was approved and what was paid, to the firm and the yuan. */
function ThreeWay({ batch: { match } }: { readonly batch: Opened }) {
  const { agrees, firms, sums, rows } = match
  return (
    <section className="kc-card policy-block" aria-label="三方核对">
      <div className="policy-head">
        <h3>三方核对</h3>
        {agrees ? <Tag color="green">一致</Tag> : <Tag color="red">{match.differences.length} 户不一致</Tag>}
      </div>
      <div className="policy-scroll">
        <table className="policy-table">
          <thead>
            <tr>
              <th scope="col">企业</th>
              <th scope="col" className="number">
                公示（元）
              </th>
              <th scope="col" className="number">
                审定（元）
              </th>
              <th scope="col" className="number">
                支付（元）
              </th>
              <th scope="col">差异</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, shown, approved, paid, says }) => (
              <tr key={key}>
                <td className="policy-name">{name}</td>
                <td className="number">{yuanFigure(shown)}</td>
                <td className="number">{yuanFigure(approved)}</td>
                <td className="number">{yuanFigure(paid)}</td>
                <td className={says === null ? 'kc-quiet' : 'policy-fault'}>{says ?? '一致'}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">合计</th>
              {(['shown', 'approved', 'paid'] as const).map((of) => (
                <td key={of} className="number">
                  {yuanFigure(sums[of])}（{firms[of]} 户）
                </td>
              ))}
              <td />
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  )
}
