import type { Catalog } from '../../../kernel/catalog.ts'
import { formatDecimal, type Rational, roundHalfUp } from '../../../kernel/exact.ts'
import type { Tree, Unit } from '../../../kernel/figure.ts'
import { type Indicator, show } from '../../../kernel/indicator.ts'
import { indicatorOf } from './words.ts'

/** How the value of a formula is read: in which unit it is kept, shown and rounded. */
export type Meaning = Pick<Indicator, 'of' | 'shownIn' | 'decimals'>

/** Of a part of an indicator's formula: as the indicator of just that part where one is declared. */
export function meaningOf(catalog: Catalog, tree: Tree): Meaning {
  return indicatorOf(catalog, tree) ?? derived(catalog, tree)
}

function derived(catalog: Catalog, tree: Tree): Meaning {
  const as = (unit: string): Meaning => ({ of: { unit: unit as Unit, tree } })
  switch (tree.op) {
    case 'flow':
    case 'stock':
      return as(catalog.measures.get(tree.measure)?.unit ?? '')
    case 'distinct':
    case 'holders':
      return as('家')
    case 'reading':
      return as(catalog.series.get(tree.series)?.unit ?? '')
    case 'target': {
      const indicator = catalog.indicators.get(tree.indicator)
      return indicator === undefined ? as('') : withTree(indicator, tree)
    }
    case 'plus':
    case 'minus':
      return withTree(meaningOf(catalog, tree.left), tree)
    case 'netChange':
      return withTree(meaningOf(catalog, tree.of), tree)
    case 'ratio':
      return tree.per === 100
        ? as('%')
        : as(
            `${meaningOf(catalog, tree.part).of.unit}/${tree.per === 1 ? '' : '万'}${meaningOf(catalog, tree.whole).of.unit}`,
          )
    case 'areaShare':
    case 'growth':
    case 'averageGrowth':
    case 'completion':
    case 'schedule':
      return as('%')
    case 'pointChange':
      return as('个百分点')
    case 'rank':
      return as('位')
  }
}

function withTree({ of, ...rest }: Meaning, tree: Tree): Meaning {
  return { ...rest, of: { unit: of.unit, tree } }
}

const PLACES_MAX = 6

/** In the unit in which it is shown, yet with all its places: parts that are added up on screen must give the sum. */
export function exactDigits(meaning: Meaning, value: Rational): string {
  const { unit } = show(meaning, value)
  const divisor = unit === '亿元' ? 100_000_000n : unit === '万元' ? 10_000n : 1n
  const kept = meaning.of.unit === '元' ? { num: value.num, den: value.den * divisor } : value
  return formatDecimal(roundHalfUp(kept, meaning.of.unit === '元' && unit === '亿元' ? 10 : PLACES_MAX), {
    group: true,
  })
}
