import type { Read } from './problem.ts'
import { halfWidth, squeeze } from './read/normal.ts'
import { quote, refuse } from './read/outcome.ts'
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

const UNPLACED = '~'

/** 未归属 of an area: what stands at the area itself and at none of those below it. Asked for like a street. */
export function unplacedOf(area: AreaCode): AreaCode {
  return `${area}${UNPLACED}` as AreaCode
}

/** The area that 未归属 belongs to; `null` for an ordinary area. */
export function areaOfUnplaced(code: AreaCode): AreaCode | null {
  return code.endsWith(UNPLACED) ? (code.slice(0, -UNPLACED.length) as AreaCode) : null
}

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
  const known = new Map<AreaCode, readonly AreaCode[]>()
  const gathered = (code: AreaCode): readonly AreaCode[] => {
    const own = areaOfUnplaced(code)
    return own === null ? [code, ...(below.get(code) ?? []).flatMap((child) => within(child.code))] : [own]
  }
  const within = (code: AreaCode): readonly AreaCode[] => {
    const found = known.get(code) ?? gathered(code)
    known.set(code, found)
    return found
  }
  return {
    root,
    areas,
    children: (of) => below.get(of) ?? [],
    within,
    parent: (of) => (of === root ? null : (areas.get(of)?.parent ?? null)),
    name: (of) => (of === OUTSIDE ? '区外' : areaOfUnplaced(of) !== null ? '未归属' : (areas.get(of)?.name ?? of)),
  }
}

const outsideWords = new Set(['区外', '县外', '市外', '外地', '境外', 'outside'])
const unplacedWords = new Set(['全区', '全县', '全市', '本级', '区本级', '县本级', '未归属'])

/** The area that a clerk's word means: a code, a full or a short name, one of its other names. */
export function readArea({ root, areas }: AreaTree, text: string): Read<AreaCode> {
  const said = halfWidth(squeeze(text)).replaceAll(/\s/g, '')
  if (outsideWords.has(said)) return { value: OUTSIDE }
  if (unplacedWords.has(said)) return { value: root }
  const coded = areas.get(said.replace(/0{3,6}$/, '') as AreaCode) ?? areas.get(said as AreaCode)
  if (coded) return { value: coded.code }
  const named = [...areas.values()].filter(({ name, also }) =>
    [name, ...also].some((word) => word === said || shortName(word) === shortName(said)),
  )
  const [only, second] = named
  if (only && !second) return { value: only.code }
  const within = [...areas.values()]
    .filter(({ name }) => said.endsWith(name))
    .sort((a, b) => b.name.length - a.name.length)[0]
  if (within) return { value: within.code }
  if (second)
    return refuse('area.several', `${quote(text)}可能是${named.map(({ name }) => name).join('、')}`, '请写全称')
  return refuse('area.unknown', `${quote(text)}不是本单位的街道（镇）`, '请写区划代码或街道全称；在外地的填“区外”')
}

function shortName(name: string): string {
  return name.replace(/(街道办事处|街道办|街道|镇|乡|管委会|开发区)$/, '') || name
}
