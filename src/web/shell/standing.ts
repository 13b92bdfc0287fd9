import { getRouteApi } from '@tanstack/react-router'
import { areaOfUnplaced } from '../../kernel/area.ts'
import { type Period, parsePeriod, periodCode, periodName } from '../../kernel/period.ts'
import type { AreaCode } from '../../kernel/values.ts'
import type { BureauState, Standing } from '../api/bureau.ts'
import type { ShellSearch } from '../search.ts'

const route = getRouteApi('/$bureau')

/** Where the page stands, as its address says, with the names for it. */
export interface Here extends Standing {
  readonly state: BureauState
  readonly when: Period
  readonly periodName: string
  readonly areaCode: string
  readonly areaName: string
}

export function useHere(): Here {
  const { bureau } = route.useParams()
  const state = route.useLoaderData()
  const search = route.useSearch()
  return hereOf(bureau, state, search)
}

export function hereOf(bureau: string, state: BureauState, { period, area, asOf }: ShellSearch): Here {
  const when = parsePeriod(period ?? '') ?? parsePeriod(state.period) ?? { first: 0, last: 0 }
  const place = placeOf(state, area)
  return {
    bureau,
    state,
    when,
    period: periodCode(when),
    periodName: periodName(when),
    area: place.code === state.area ? undefined : place.code,
    areaCode: place.code,
    areaName: place.name,
    asOf,
  }
}

/** The parameters of a request, without what only the page needs. */
export function standingOf({ bureau, period, area, asOf }: Standing): Standing {
  return { bureau, period, area, asOf }
}

function placeOf({ areas, area: root }: BureauState, code: string | undefined) {
  const whole = areas.find((area) => area.code === root) ?? { code: root, name: root }
  if (code === undefined) return whole
  const above = areaOfUnplaced(code as AreaCode)
  if (above !== null) return areas.some((area) => area.code === above) ? { code, name: '未归属' } : whole
  return areas.find((area) => area.code === code) ?? whole
}
