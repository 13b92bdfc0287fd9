import { Alert, Button } from 'antd'
import { parsePeriod, periodCode, periodName } from '../../kernel/period.ts'
import type { Here } from '../shell/standing.ts'
import { useSearchChange } from '../shell/useSearch.ts'

/**
 * Some registers reach a month further than others, and the page opens with the last month that any reaches. Where
 * nobody answers for a figure of that period yet, it says up to when somebody does, and leads there.
 */
export function LastConfirmed({ here }: { readonly here: Here }) {
  const change = useSearchChange()
  const { confirmed } = here.state
  const period = parsePeriod(confirmed?.period ?? '')
  // What stood at an earlier time, and the figures of a street, are confirmed otherwise or not at all.
  const elsewhere = here.asOf !== undefined || here.area !== undefined
  if (confirmed === null || period === null || elsewhere || confirmed.period === here.period) return null
  const name = periodName(period)
  return (
    <Alert
      className="kc-no-print"
      type="info"
      showIcon
      title={`${here.periodName}的数还没有确认过，最近确认的是${name}（${confirmed.indicators} 项）`}
      action={
        <Button size="small" onClick={() => change({ period: periodCode(period) })}>
          看{name}
        </Button>
      }
    />
  )
}
