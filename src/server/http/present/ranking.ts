import { type AreaTree, unplacedOf } from '../../../kernel/area.ts'
import { compareDecimals, decimal } from '../../../kernel/exact.ts'
import type { Indicator } from '../../../kernel/indicator.ts'
import type { Period } from '../../../kernel/period.ts'
import type { AreaCode } from '../../../kernel/values.ts'
import type { Cutoff } from '../../../store/journal/cutoff.ts'
import { streetsOf } from '../../office/indicator.ts'
import type { At } from '../../office/office.ts'
import { type FigureAnswer, presentFigures } from './figures.ts'

export interface RankedArea {
  readonly code: string
  readonly name: string
  /** Streets are compared within their group: 城区, 涉农, 园区. */
  readonly group: string | null
  /** Equal values share a place. `null` where there is no value, and for 未归属. */
  readonly rank: number | null
  readonly tied: boolean
  readonly figure: FigureAnswer
}

export interface Ranking {
  readonly whole: FigureAnswer
  readonly areas: readonly RankedArea[]
  /** 未归属, always the last row; `null` for figures that are published for an area and belong to no street. */
  readonly unplaced: RankedArea | null
}

/** A figure by the areas below one, the best first, and what belongs to none of them. */
export async function presentRanking(
  at: At,
  cutoff: Cutoff,
  indicator: Indicator,
  area: AreaCode,
  period: Period,
): Promise<Ranking> {
  const { areas } = at
  const streets = streetsOf(areas, area)
  const rest = unplacedOf(area)
  const places = streets.length === 0 ? [area] : [area, ...streets, rest]
  const figures = await presentFigures(at, cutoff, [indicator], places, period)
  const [whole, ...below] = figures
  if (whole === undefined) throw new Error(`no figure for ${indicator.id}`)
  const ranked = rank(
    below.filter(({ area: code }) => code !== rest),
    indicator.better === 'less',
  )
  const unplaced = below.find(({ area: code }) => code === rest)
  return {
    whole,
    areas: ranked.map(({ figure, ...place }) => ({ ...place, ...placeOf(areas, figure), figure })),
    unplaced:
      unplaced === undefined || indicator.areaRule === 'published'
        ? null
        : { ...placeOf(areas, unplaced), rank: null, tied: false, figure: unplaced },
  }
}

function placeOf({ areas, name }: AreaTree, { area }: FigureAnswer) {
  const code = area as AreaCode
  return { code, name: name(code), group: areas.get(code)?.group ?? null }
}

function rank(figures: readonly FigureAnswer[], lessIsBetter: boolean) {
  const better = (a: string, b: string) => compareDecimals(decimal(a), decimal(b)) * (lessIsBetter ? -1 : 1)
  const known = figures.flatMap(({ value }) => (value === null ? [] : [value]))
  const ranked = figures.map((figure) => {
    const { value } = figure
    if (value === null) return { figure, rank: null, tied: false }
    return {
      figure,
      rank: known.filter((other) => better(other, value) > 0).length + 1,
      tied: known.filter((other) => better(other, value) === 0).length > 1,
    }
  })
  return ranked.sort((a, b) => (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) || 0)
}
