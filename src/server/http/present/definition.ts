import { type Catalog, journalLeaves } from '../../../kernel/catalog.ts'
import type { Indicator } from '../../../kernel/indicator.ts'
import { dimensionsOf } from '../../office/indicator.ts'
import type { Allowance } from '../may.ts'
import { notFound } from '../problem.ts'
import { type LineNames, lineOrder } from './lines.ts'
import { formulaWords } from './words.ts'

/** The indicators that somebody may see, by business line in the order of their declarations. */
export function visibleIndicators({ indicators }: Catalog, { uses }: Allowance): readonly Indicator[] {
  const visible = [...indicators.values()].filter(({ use }) => use === undefined || uses.has(use))
  return visible.sort((a, b) => lineOrder(a.line) - lineOrder(b.line))
}

/** Chosen ones in the order named; all where none is named. What somebody may not see does not exist for them. */
export function chosenIndicators(
  catalog: Catalog,
  allowance: Allowance,
  ids: readonly string[] | undefined,
): readonly Indicator[] {
  return ids === undefined
    ? visibleIndicators(catalog, allowance)
    : ids.map((id) => chosenIndicator(catalog, allowance, id))
}

export function chosenIndicator({ indicators }: Catalog, { uses }: Allowance, id: string): Indicator {
  const found = indicators.get(id)
  if (found === undefined || (found.use !== undefined && !uses.has(found.use))) throw notFound(`指标「${id}」`)
  return found
}

export function presentDefinition(catalog: Catalog, indicator: Indicator, names: LineNames) {
  const {
    id,
    label,
    line,
    owner,
    of,
    definition,
    areaRule,
    shownIn,
    decimals,
    confusedWith,
    better,
    yearly,
    use,
    proxies,
  } = indicator
  return {
    id,
    label,
    line,
    lineName: names[line],
    owner,
    unit: of.unit,
    shownIn: shownIn ?? null,
    decimals: decimals ?? null,
    kind: of.tree.op,
    formula: of.tree,
    words: formulaWords(catalog, of.tree),
    definition,
    confusedWith: confusedWith ?? null,
    areaRule,
    better: better ?? null,
    yearly: yearly ?? false,
    use: use ?? null,
    proxies: proxies ?? [],
    dimensions: Object.entries(dimensionsOf(catalog, indicator))
      .filter(([name]) => !isSingle(indicator, name))
      .map(([name, { facts }]) => ({ name, label: facts.label })),
  }
}

/** A figure that takes one value of a dimension alone has no parts along it. */
function isSingle({ of }: Indicator, dimension: string): boolean {
  return journalLeaves(of.tree).every(({ where }) => where[dimension]?.length === 1)
}
