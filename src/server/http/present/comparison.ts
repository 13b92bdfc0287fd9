import { unplacedOf } from '../../../kernel/area.ts'
import { isKnown } from '../../../kernel/evaluate.ts'
import { compare, type Rational, toDecimal } from '../../../kernel/exact.ts'
import type { Indicator } from '../../../kernel/indicator.ts'
import type { Period } from '../../../kernel/period.ts'
import type { AreaCode } from '../../../kernel/values.ts'
import type { Cutoff } from '../../../store/journal/cutoff.ts'
import { answered } from '../../office/answered.ts'
import { streetsOf } from '../../office/indicator.ts'
import type { At } from '../../office/office.ts'

/** Several indicators street by street: the whole first, 未归属 last, neither with a place of its own. */
export async function presentComparison(
  at: At,
  cutoff: Cutoff,
  indicators: readonly Indicator[],
  area: AreaCode,
  period: Period,
) {
  const { areas } = at
  const streets = streetsOf(areas, area)
  const places = streets.length === 0 ? [area] : [area, ...streets, unplacedOf(area)]
  const questions = indicators.flatMap(({ of: { tree } }) =>
    places.map((place) => ({ tree, at: { period, area: place } })),
  )
  const answers = await answered(at, cutoff, questions)
  return {
    areas: places.map((code) => ({ code, name: areas.name(code), group: areas.areas.get(code)?.group ?? null })),
    rows: indicators.map(({ id, better }, row) => {
      const own = answers.slice(row * places.length, (row + 1) * places.length)
      const values = own.map((one) => (isKnown(one) ? one.value : null))
      const rivals = values.slice(1, 1 + streets.length)
      return {
        id,
        figures: own.map((one, index) => ({
          value: isKnown(one) ? toDecimal(one.value) : null,
          reason: isKnown(one) ? null : one.missing.reason,
          rank: index === 0 || index > streets.length ? null : placeAmong(values[index] ?? null, rivals, better),
        })),
      }
    }),
  }
}

function placeAmong(
  value: Rational | null,
  rivals: readonly (Rational | null)[],
  better: Indicator['better'],
): number | null {
  if (value === null) return null
  const sign = better === 'less' ? -1 : 1
  return rivals.filter((rival) => rival !== null && compare(rival, value) * sign > 0).length + 1
}
