import type { Field } from './field/field.ts'
import { text } from './field/index.ts'
import type { Tree } from './figure.ts'
import { divisionsOf } from './read/industry.ts'
import { narrowed } from './split.ts'

/**
 * 分组维度: a dimension that a bureau makes of another one by naming which of its values belong together. It is applied
 * when a figure is asked for; nothing is posted by it, so that it holds for all years at once when it changes.
 */
export interface Grouping {
  readonly name: string
  readonly field: Field<unknown>
  /** The dimension that it is made of. */
  readonly over: string
  /** By the name of a group, what belongs to it. */
  readonly groups: ReadonlyMap<string, readonly string[]>
  /** What belongs to no group, the unknown among it. */
  readonly rest: readonly string[]
  /** What that is called. */
  readonly none: string
}

/** One line of a bureau's table: a division or a whole section of GB/T 4754, and the industry it belongs to. */
export interface IndustryOf {
  readonly division: string
  readonly name: string
}

/** How much of a code is kept as a dimension: the section and the division. */
const DIVISION_CHARACTERS = 3

/** The bureau's own industries over the divisions that postings carry; a division named by itself goes before its section. */
export function industryGrouping(label: string, table: readonly IndustryOf[]): Grouping {
  const of = new Map<string, string>()
  for (const { division, name } of table)
    if (division.length === 1) for (const one of divisionsOf(division)) of.set(one, name)
  for (const { division, name } of table) if (division.length === DIVISION_CHARACTERS) of.set(division, name)
  const groups = new Map<string, string[]>()
  for (const [division, name] of of) groups.set(name, [...(groups.get(name) ?? []), division])
  const rest = ['', ...divisionsOf(null).filter((division) => !of.has(division))]
  return { name: 'leading', field: text(label), over: 'industry', groups, rest, none: '其他行业' }
}

/** The formula narrowed to one group; `''` is what belongs to none. */
export function narrowedToGroup(tree: Tree, { over, groups, rest }: Grouping, value: string): Tree {
  return narrowed(tree, over, value === '' ? rest : (groups.get(value) ?? []))
}
