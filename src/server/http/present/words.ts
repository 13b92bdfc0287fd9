import type { Catalog } from '../../../kernel/catalog.ts'
import type { JournalLeaf, ReadingLeaf, Tree } from '../../../kernel/figure.ts'
import { formulaText, type Indicator } from '../../../kernel/indicator.ts'

/** A formula as a clerk would say it: which records are counted how, and what is divided by what. */
export function formulaWords(catalog: Catalog, tree: Tree): string {
  const of = (part: Tree) => partWords(catalog, part)
  switch (tree.op) {
    case 'flow':
      return `${within(tree.sumBy)}${sourceWords(catalog, tree)}合计`
    case 'stock':
      return `期末${sourceWords(catalog, tree)}结存`
    case 'distinct':
      return `${within(tree.sumBy)}${sourceWords(catalog, tree)}的主体数，同一主体只计一次`
    case 'holders':
      return `期末持有${sourceWords(catalog, tree)}的主体数，同一主体只计一次`
    case 'reading':
      return readingWords(catalog, tree)
    case 'target':
      return '年度目标'
    case 'plus':
      return `${of(tree.left)} ＋ ${of(tree.right)}`
    case 'minus':
      return `${of(tree.left)} － ${of(tree.right)}`
    case 'ratio':
      return `${of(tree.part)} ÷ ${of(tree.whole)}${timesWords(tree.per)}`
    case 'areaShare':
      return `${of(tree.of)} ÷ 上级区划的同一指标 × 100%`
    case 'growth':
      return `${of(tree.of)}比上年同期增长`
    case 'averageGrowth':
      return `${of(tree.of)}${tree.years}年年均增长`
    case 'pointChange':
      return `${of(tree.of)}比上年同期变化（百分点）`
    case 'netChange':
      return `${of(tree.of)}：期末 － 上年末`
    case 'completion':
      return `${of(tree.of)} ÷ 年度目标 × 100%`
    case 'schedule':
      return `${of(tree.of)} ÷ 按序时路径应完成数 × 100%`
    case 'rank':
      return `${of(tree.of)}在同级区划中的位次`
  }
}

/** What the indicator of this very formula is called, the formula in brackets where none is declared. */
function partWords(catalog: Catalog, tree: Tree): string {
  const label = indicatorOf(catalog, tree)?.label
  if (label !== undefined) return `「${label}」`
  const words = formulaWords(catalog, tree)
  return tree.op === 'reading' || tree.op === 'target' ? words : `（${words}）`
}

export function indicatorOf(catalog: Catalog, tree: Tree): Indicator | null {
  return catalog.byFormula.get(formulaText(tree))?.[0] ?? null
}

function within(sumBy: 'occurrence' | 'belongsTo'): string {
  return sumBy === 'belongsTo' ? '归属本期年度的' : '本期发生的'
}

function sourceWords({ measures }: Catalog, { measure, where }: JournalLeaf): string {
  const declared = measures.get(measure)
  const dimensions = { ...declared?.by, ...declared?.carried }
  const filters = Object.entries(where).map(
    ([name, values]) => `${dimensions[name]?.facts.label ?? name}为${someOf(values)}`,
  )
  return `「${measure}」${filters.length === 0 ? '' : `（${filters.join('；')}）`}`
}

const VALUES_SAID = 20

/** A group of industries, or what is left beside all groups, is told by its first. */
function someOf(values: readonly string[]): string {
  const said = values.slice(0, VALUES_SAID).map((value) => value || '未填写')
  return values.length > VALUES_SAID ? `${said.join('、')}等${values.length}个` : said.join('、')
}

function readingWords({ series }: Catalog, { series: id, called, take, additive }: ReadingLeaf): string {
  const name = called ?? id
  const keptBy = series.get(id)?.keptBy ?? ''
  const when = take === 'latest' ? '最近一次公布' : '同期公布'
  return additive ? `各填报单位「${name}」之和` : `${keptBy}${when}的「${name}」`
}

function timesWords(per: number): string {
  if (per === 1) return ''
  return per === 100 ? ' × 100%' : ` × ${per}`
}
