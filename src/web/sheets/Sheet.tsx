import './sheets.css'
import '../figure/figure.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Skeleton } from 'antd'
import { type Definition, definitionsQuery } from '../api/figures.ts'
import { type SheetAnswer, sheetQuery } from '../api/sheets.ts'
import { Failure } from '../common/Failure.tsx'
import { useTitle } from '../common/useTitle.ts'
import { type Here, useHere } from '../shell/standing.ts'
import { MakeSheet } from './MakeSheet.tsx'
import type { Making } from './making.ts'

const route = getRouteApi('/$bureau')

/** 报数: a new sheet, or one that was issued before told again for the present period. */
export function Sheet() {
  const here = useHere()
  useTitle('报数')
  const { again, pick } = route.useSearch()
  const definitions = useQuery(definitionsQuery(here.bureau))
  const before = useQuery({ ...sheetQuery(here.bureau, again ?? ''), enabled: again !== undefined })
  const error = definitions.error ?? before.error
  if (error) return <Failure error={error} onRetry={() => void definitions.refetch()} />
  if (definitions.data === undefined || (again !== undefined && before.data === undefined))
    return <Skeleton paragraph={{ rows: 12 }} />
  return (
    <MakeSheet
      key={again ?? pick ?? ''}
      here={here}
      definitions={definitions.data}
      begin={beginning(here, definitions.data, before.data, pick)}
      asking={before.data === undefined ? null : before.data}
    />
  )
}

function beginning(
  here: Here,
  definitions: readonly Definition[],
  before: SheetAnswer | undefined,
  pick: string | undefined,
): Making {
  const known = new Set(definitions.map(({ id }) => id))
  if (before !== undefined) {
    const { indicators, rows, columns, top } = before.request
    // The same picks for the present period: a sheet of several periods keeps its span, moved to now by hand.
    return { indicators: indicators.filter((id) => known.has(id)), periods: [here.period], rows, columns, top }
  }
  const indicators = (pick ?? '').split(',').filter((id) => known.has(id))
  return { indicators, periods: [here.period], rows: 'indicators', columns: ['value', 'previous', 'growth'], top: null }
}
