import type { JournalLeaf, Tree } from './figure.ts'

/** The formula with every sum over the journal narrowed to some values of a dimension; what it already leaves out stays out. */
export function narrowed(tree: Tree, dimension: string, values: readonly string[]): Tree {
  const leaf = (of: JournalLeaf): JournalLeaf => {
    const taken = of.where[dimension]
    const left = taken === undefined ? values : values.filter((value) => taken.includes(value))
    return { ...of, where: { ...of.where, [dimension]: left } }
  }
  const part = (of: Tree): Tree => narrowed(of, dimension, values)
  switch (tree.op) {
    case 'flow':
    case 'stock':
    case 'distinct':
    case 'holders':
      return leaf(tree)
    case 'reading':
    case 'target':
      return tree
    case 'plus':
    case 'minus':
      return { ...tree, left: part(tree.left), right: part(tree.right) }
    case 'ratio':
      return { ...tree, part: part(tree.part), whole: part(tree.whole) }
    case 'completion':
    case 'schedule':
    case 'areaShare':
    case 'growth':
    case 'averageGrowth':
    case 'pointChange':
    case 'netChange':
    case 'rank':
      return { ...tree, of: part(tree.of) }
  }
}
