import { CalendarOutlined, LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button, Popover } from 'antd'
import { useState } from 'react'
import {
  half,
  months,
  type Period,
  periodCode,
  periodName,
  quarter,
  samePeriod,
  upToMonth,
  wholeYear,
  yearOfMonth,
} from '../../kernel/period.ts'
import type { Here } from './standing.ts'
import { useSearchChange } from './useSearch.ts'

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const

export function PeriodChooser({ here }: { readonly here: Here }) {
  const [open, setOpen] = useState(false)
  const change = useSearchChange()
  const choose = (period: Period) => {
    setOpen(false)
    change({ period: periodCode(period) })
  }
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomLeft"
      destroyOnHidden
      content={<Periods chosen={here.when} onChoose={choose} />}
    >
      <Button className="bar-chip" icon={<CalendarOutlined />} aria-label={`期间：${here.periodName}`}>
        {here.periodName}
      </Button>
    </Popover>
  )
}

function Periods({ chosen, onChoose }: { readonly chosen: Period; readonly onChoose: (period: Period) => void }) {
  const [year, setYear] = useState(yearOfMonth(chosen.last))
  const rows: readonly { readonly label: string; readonly periods: readonly Period[]; readonly wide: boolean }[] = [
    { label: '全年和半年', periods: [wholeYear(year), half(year, 1), half(year, 2)], wide: true },
    { label: '季度', periods: ([1, 2, 3, 4] as const).map((n) => quarter(year, n)), wide: true },
    { label: '累计', periods: MONTHS.slice(1).map((month) => upToMonth(year, month)), wide: false },
    { label: '单月', periods: MONTHS.map((month) => months(year, month, month)), wide: false },
  ]
  return (
    <div className="periods">
      <div className="periods-year">
        <Button type="text" icon={<LeftOutlined />} aria-label="上一年" onClick={() => setYear(year - 1)} />
        <strong>{year}年</strong>
        <Button type="text" icon={<RightOutlined />} aria-label="下一年" onClick={() => setYear(year + 1)} />
      </div>
      {rows.map(({ label, periods, wide }) => (
        <fieldset key={label} className={wide ? 'periods-row periods-row-wide' : 'periods-row'}>
          <legend>{label}</legend>
          {periods.map((period) => (
            <Button
              key={periodCode(period)}
              size="small"
              type={samePeriod(period, chosen) ? 'primary' : 'default'}
              onClick={() => onChoose(period)}
            >
              {label === '累计' ? `1—${(period.last % 12) + 1}月` : periodName(period, { withYear: false })}
            </Button>
          ))}
        </fieldset>
      ))}
    </div>
  )
}
