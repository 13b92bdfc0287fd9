import type { AreaCode } from './values.ts'

export interface Area {
  readonly code: AreaCode
  readonly name: string
  readonly parent: AreaCode | null
  /** Other words for it: 东山街办 for 东山街道. */
  readonly also: readonly string[]
  /** 街道镇 of the bureau come in groups that are not compared with each other: 城区, 涉农, 园区. */
  readonly group: string | null
}

/** Where a firm is that the bureau's area does not hold; it closes what the firm holds here. */
export const OUTSIDE = 'outside' as AreaCode

export interface AreaTree {
  readonly root: AreaCode
  readonly areas: ReadonlyMap<AreaCode, Area>
  /** The children that a ranking lists, without 未归属. */
  children(of: AreaCode): readonly Area[]
  /** The area itself and all below it. */
  within(code: AreaCode): readonly AreaCode[]
  parent(of: AreaCode): AreaCode | null
  name(of: AreaCode): string
}

/** A tree over a bureau's areas: its root is the ground that the bureau answers for. */
export function areaTree(root: AreaCode, list: readonly Area[]): AreaTree {
  const areas = new Map(list.map((area) => [area.code, area]))
  const below = new Map<AreaCode, Area[]>()
  for (const area of list) {
    if (area.parent === null || area.code === root) continue
    const siblings = below.get(area.parent)
    if (siblings) siblings.push(area)
    else below.set(area.parent, [area])
  }
  const within = (code: AreaCode): AreaCode[] => [code, ...(below.get(code) ?? []).flatMap((child) => within(child.code))]
  return {
    root,
    areas,
    children: (of) => below.get(of) ?? [],
    within,
    parent: (of) => (of === root ? null : (areas.get(of)?.parent ?? null)),
    name: (of) => (of === OUTSIDE ? '区外' : (areas.get(of)?.name ?? of)),
  }
}
