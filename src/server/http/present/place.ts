import type { AreaTree } from '../../../kernel/area.ts'
import type { AreaCode } from '../../../kernel/values.ts'
import { notFound } from '../problem.ts'

const UNPLACED = '~'

/** 未归属 of an area: what stands at the area itself and at none of those below it. */
export function unplacedOf(area: AreaCode): AreaCode {
  return `${area}${UNPLACED}` as AreaCode
}

export function isUnplaced(area: string): boolean {
  return area.endsWith(UNPLACED)
}

/** The same tree, in which 未归属 of every area is a place that can be asked for like a street. */
export function withUnplaced(areas: AreaTree): AreaTree {
  return {
    ...areas,
    within: (code) => (isUnplaced(code) ? [code.slice(0, -UNPLACED.length) as AreaCode] : areas.within(code)),
    parent: (of) => (isUnplaced(of) ? null : areas.parent(of)),
    name: (of) => (isUnplaced(of) ? '未归属' : areas.name(of)),
  }
}

/** The area that a request names; another bureau's does not exist. */
export function placeOf(areas: AreaTree, code: string | undefined): AreaCode {
  if (code === undefined) return areas.root
  const area = code as AreaCode
  if (!areas.areas.has(isUnplaced(code) ? (code.slice(0, -UNPLACED.length) as AreaCode) : area)) throw notFound('区划')
  return area
}
