import { useMutation, useQuery } from '@tanstack/react-query'
import { App, Button, Select, Table } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import { definitionsQuery } from '../api/figures.ts'
import { type HeldClaim, holdClaim, type Proofreading, type TextClaim } from '../api/proofread.ts'
import { BookingDialog } from './BookingDialog.tsx'
import { countsOf } from './counts.ts'

type Row = TextClaim & { readonly place: number }

const kinds: { readonly [kind in TextClaim['kind']]: string } = {
  flow: '期间数',
  stock: '时点数',
  target: '目标',
  share: '占比',
  rank: '位次',
  growth: '增速',
}
const verdicts: { readonly [verdict in TextClaim['verdict']]: string } = {
  agrees: '与账一致',
  differs: '与账不符',
  restated: '台账已更正',
  otherPeriod: '期间不符',
  issuedOtherwise: '与报出不同',
  missing: '账上没有',
  unheld: '未核对',
}
const scopes: { readonly [scope in TextClaim['scope']]: string } = {
  own: '',
  country: '全国',
  province: '全省',
  city: '全市',
  district: '区县',
  enterprise: '企业',
  other: '其他',
}
const PAGE_CLAIMS = 50

/** The figures of a text: what each was taken for, what the books say, and which of them to keep. */
export function ClaimTable({
  bureau,
  id,
  reading,
  onNamed,
}: {
  readonly bureau: string
  readonly id: string
  readonly reading: Proofreading
  readonly onNamed: (place: number, held: HeldClaim) => void
}) {
  const { message } = App.useApp()
  const { data: definitions } = useQuery(definitionsQuery(bureau))
  const [wanted, setWanted] = useState<TextClaim['verdict'] | null>(null)
  const [chosen, setChosen] = useState<readonly number[]>([])
  const [naming, setNaming] = useState<number | null>(null)
  const [booking, setBooking] = useState<'opening' | 'assertion' | null>(null)
  const holding = useMutation({
    mutationFn: ({ place, indicator }: { readonly place: number; readonly indicator: string | null }) =>
      holdClaim(bureau, id, { claim: place, indicator, period: reading.claims[place]?.period ?? null }),
    onSuccess: (held, { place }) => onNamed(place, held),
    onError: (error) => void message.error(`${problemOf(error).message}。${problemOf(error).advice}`),
    onSettled: () => setNaming(null),
  })
  const rows = reading.claims
    .map((claim, place): Row => ({ ...claim, place }))
    .filter(({ verdict }) => wanted === null || verdict === wanted)
  const counts = countsOf(reading.claims, ({ verdict }) => verdict)
  const options = definitions?.map(({ id: value, label }) => ({ value, label })) ?? []
  return (
    <section className="kc-card proofread-claims" aria-label="读出的数">
      <div className="proofread-claims-head">
        <Select
          aria-label="按核对结果筛选"
          className="proofread-verdict"
          value={wanted}
          onChange={setWanted}
          options={[
            { value: null, label: `全部 ${reading.claims.length}` },
            ...Object.entries(verdicts).flatMap(([value, label]) => {
              const count = counts.get(value as TextClaim['verdict']) ?? 0
              return count === 0 ? [] : [{ value: value as TextClaim['verdict'], label: `${label} ${count}` }]
            }),
          ]}
        />
        {reading.mayBook && (
          <>
            <Button disabled={chosen.length === 0} type="primary" onClick={() => setBooking('opening')}>
              记为期初数（{chosen.length}）
            </Button>
            <Button disabled={chosen.length === 0} onClick={() => setBooking('assertion')}>
              记为核对数
            </Button>
            <span className="kc-quiet">
              本单位已发的报告记为期初数，同比从第一天就有；上级通报里的数记为核对数，只用来核对。
            </span>
          </>
        )}
      </div>
      <Table<Row>
        size="small"
        rowKey="place"
        dataSource={rows}
        scroll={{ x: 980 }}
        pagination={{ pageSize: PAGE_CLAIMS, hideOnSinglePage: true, showSizeChanger: false }}
        {...(reading.mayBook && {
          rowSelection: {
            selectedRowKeys: [...chosen],
            preserveSelectedRowKeys: true,
            onChange: (keys) => setChosen(keys.map(Number)),
            getCheckboxProps: ({ phrase, quote }) => ({ 'aria-label': `${phrase} ${quote}` }),
          },
        })}
        columns={[
          {
            title: '文中',
            width: 260,
            render: (_, { phrase, quote }) => (
              <>
                <span className="kc-quiet">{phrase}</span> <strong>{quote}</strong>
              </>
            ),
          },
          {
            title: '指标',
            width: 220,
            render: (_, { place, label, indicator }) =>
              naming === place ? (
                <Select
                  autoFocus
                  defaultOpen
                  allowClear
                  showSearch
                  aria-label="这个数是哪个指标"
                  className="proofread-indicator"
                  optionFilterProp="label"
                  defaultValue={indicator}
                  options={options}
                  loading={holding.isPending}
                  onChange={(next: string | undefined) => holding.mutate({ place, indicator: next ?? null })}
                  onBlur={() => setNaming(null)}
                />
              ) : (
                <button
                  type="button"
                  className={label === null ? 'kc-plain claim-unnamed' : 'kc-plain claim-named'}
                  onClick={() => setNaming(place)}
                >
                  {label ?? '未识别，点此指定'}
                </button>
              ),
          },
          { title: '数值', width: 110, align: 'right', render: (_, { value, unit }) => `${value ?? '—'}${unit}` },
          { title: '期间', width: 120, render: (_, { periodName }) => periodName ?? '不明' },
          {
            title: '性质',
            width: 90,
            render: (_, { kind, scope }) => [kinds[kind], scopes[scope]].filter(Boolean).join(' '),
          },
          { title: '同比', width: 110, render: (_, { growth }) => growth ?? '' },
          {
            title: '与账核对',
            width: 200,
            render: (_, { verdict, says }) => (
              <>
                <span className={`claim-verdict claim-verdict-${verdict}`}>{verdicts[verdict]}</span>{' '}
                <span className="kc-quiet">{says}</span>
              </>
            ),
          },
        ]}
      />
      {booking !== null && (
        <BookingDialog
          bureau={bureau}
          id={id}
          kind={booking}
          claims={chosen.flatMap((place) => {
            const claim = reading.claims[place]
            return claim === undefined ? [] : [{ claim: place, indicator: claim.indicator, period: claim.period }]
          })}
          onClose={() => setBooking(null)}
        />
      )}
    </section>
  )
}
