import { type AreaTree, areaOfUnplaced } from '../../../kernel/area.ts'
import type { AreaCode } from '../../../kernel/values.ts'
import { notFound } from '../problem.ts'

/** The area that a request names; another bureau's does not exist. */
export function placeOf(areas: AreaTree, code: string | undefined): AreaCode {
  if (code === undefined) return areas.root
  const area = code as AreaCode
  if (!areas.areas.has(areaOfUnplaced(area) ?? area)) throw notFound('区划')
  return area
}
