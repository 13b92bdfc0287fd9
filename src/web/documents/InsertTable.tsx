import './insert.css'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Alert, Checkbox, Modal, Radio, Select } from 'antd'
import { useState } from 'react'
import { type Period, parsePeriod, periodCode, periodName, yearOfMonth } from '../../kernel/period.ts'
import { problemOf } from '../api/client.ts'
import { type AskedTable, type CitedTable, citeTable, type DocumentAnswer, type Which } from '../api/documents.ts'
import { definitionsQuery } from '../api/figures.ts'
import { useHere } from '../shell/standing.ts'
import { periodsNear } from './periods.ts'

type Layout = AskedTable['layout']

const layouts: readonly { readonly value: Layout; readonly label: string }[] = [
  { value: 'indicators', label: '按指标' },
  { value: 'areas', label: '分街道' },
  { value: 'periods', label: '按月份' },
]

/** 插入表: indicators over times, streets or months; every cell comes back as a cited figure. */
export function InsertTable({
  which,
  document,
  onCited,
  onClose,
}: {
  readonly which: Which
  readonly document: Pick<DocumentAnswer, 'period' | 'area'>
  readonly onCited: (cited: CitedTable) => void
  readonly onClose: () => void
}) {
  const here = useHere()
  const own = parsePeriod(document.period) ?? here.when
  const { data: definitions = [] } = useQuery(definitionsQuery(which.bureau))
  const [layout, setLayout] = useState<Layout>('indicators')
  const [indicators, setIndicators] = useState<string[]>([])
  const [periods, setPeriods] = useState<string[]>([periodCode(own)])
  const [growth, setGrowth] = useState(true)
  const [chart, setChart] = useState<'line' | 'bar' | 'none'>('none')
  const citing = useMutation({
    mutationFn: () =>
      citeTable(which, {
        layout,
        indicators,
        periods: (layout === 'periods' ? monthsOf(own) : periods) as AskedTable['periods'],
        growth,
        chart: chart === 'none' ? null : chart,
      }),
    onSuccess: onCited,
  })
  const problem = citing.error === null ? null : problemOf(citing.error)
  return (
    <Modal
      open
      title="插入表"
      okText="插入"
      cancelText="取消"
      okButtonProps={{ disabled: indicators.length === 0, loading: citing.isPending }}
      onOk={() => citing.mutate()}
      onCancel={onClose}
      destroyOnHidden
    >
      <div className="insert-table">
        <div>
          <p>行</p>
          <Radio.Group
            options={[...layouts]}
            value={layout}
            onChange={({ target }) => setLayout(target.value as Layout)}
          />
        </div>
        <div>
          <label htmlFor="table-indicators">指标</label>
          <Select
            id="table-indicators"
            mode="multiple"
            value={indicators}
            onChange={setIndicators}
            showSearch={{ optionFilterProp: 'label' }}
            placeholder="输入指标名称，可选多个"
            options={definitions.map(({ id, label }) => ({ value: id, label }))}
          />
        </div>
        {layout !== 'periods' && (
          <div>
            <label htmlFor="table-periods">期间</label>
            <Select
              id="table-periods"
              {...(layout === 'indicators' && { mode: 'multiple' as const })}
              value={layout === 'indicators' ? periods : (periods[0] ?? null)}
              onChange={(chosen: string | string[]) => setPeriods([chosen].flat())}
              options={periodsNear(own).map((one) => ({ value: periodCode(one), label: periodName(one) }))}
            />
          </div>
        )}
        <div>
          <Checkbox checked={growth} onChange={({ target }) => setGrowth(target.checked)}>
            列出同比
          </Checkbox>
        </div>
        <div>
          <p>图</p>
          <Radio.Group
            value={chart}
            onChange={({ target }) => setChart(target.value as typeof chart)}
            options={[
              { value: 'none', label: '不画图' },
              { value: 'line', label: '折线图' },
              { value: 'bar', label: '条形图' },
            ]}
          />
        </div>
      </div>
      {problem && <Alert type="error" showIcon title={problem.message} description={`${problem.advice}。`} />}
    </Modal>
  )
}

/** The months of a period's year, each alone, up to the period's end. */
function monthsOf({ last }: Period): string[] {
  const january = yearOfMonth(last) * 12
  return Array.from({ length: last - january + 1 }, (_, index) =>
    periodCode({ first: january + index, last: january + index }),
  )
}
