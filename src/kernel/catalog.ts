import type { Check } from './check.ts'
import type { Fields } from './field/field.ts'
import type { JournalLeaf, Series, Tree } from './figure.ts'
import type { Grouping } from './grouping.ts'
import { formulaText, type Indicator } from './indicator.ts'
import type { CountUnit, Measure } from './measure.ts'
import type { Procedure } from './procedure/procedure.ts'
import type { Register } from './register.ts'
import { viewOf } from './where.ts'

/** A business line as its folder hands it over. */
export interface LineOfBusiness {
  readonly registers: readonly Register[]
  readonly procedures?: readonly Procedure[]
  readonly indicators: readonly Indicator[]
  readonly series?: readonly Series[]
  readonly checks?: readonly Check[]
}

/** All that is declared, gathered and checked once. */
export interface Catalog {
  readonly registers: ReadonlyMap<string, Register>
  /** By the name of the register whose records they move. */
  readonly procedures: ReadonlyMap<string, Procedure>
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly measures: ReadonlyMap<string, Measure<CountUnit, Fields>>
  readonly series: ReadonlyMap<string, Series>
  readonly checks: ReadonlyMap<string, Check>
  /** Which register posts a measure. */
  readonly posters: ReadonlyMap<string, Register>
  /** Dimension subsets by which a measure is read, each a balance kept in step. */
  readonly views: ReadonlyMap<string, readonly string[]>
  /** Measures of which subjects are counted, with the same subsets. */
  readonly subjectViews: ReadonlyMap<string, readonly string[]>
  /** Indicators by the text of their formula. */
  readonly byFormula: ReadonlyMap<string, readonly Indicator[]>
  /** Dimensions that a bureau made of others, by name. None is declared: they are data. */
  readonly groupings: ReadonlyMap<string, Grouping>
}

/** Gathers the lines. Throws where two declarations contradict each other, or one names what does not exist. */
export function catalog(lines: readonly LineOfBusiness[]): Catalog {
  const registers = unique(
    'register',
    lines.flatMap((line) => line.registers),
    ({ name }) => name,
  )
  const procedures = unique(
    'procedure',
    lines.flatMap((line) => line.procedures ?? []),
    ({ of }) => of.name,
  )
  for (const { of } of procedures.values())
    if (registers.get(of.name) !== of) throw new Error(`a procedure moves ${of.name}, which is no register`)
  const indicators = unique(
    'indicator',
    lines.flatMap((line) => line.indicators),
    ({ id }) => id,
  )
  const series = unique(
    'series',
    lines.flatMap((line) => line.series ?? []),
    ({ name }) => name,
  )
  const checks = unique(
    'check',
    lines.flatMap((line) => line.checks ?? []),
    ({ id }) => id,
  )
  const posters = new Map<string, Register>()
  const measures = new Map<string, Measure<CountUnit, Fields>>()
  for (const register of registers.values()) {
    for (const { kind, facts } of Object.values(register.fields)) {
      if (kind.name === 'reference' && !registers.has(facts.to?.name ?? ''))
        throw new Error(`${register.name} refers to ${facts.to?.name}, which is no register`)
    }
    for (const measure of register.measures) {
      const known = measures.get(measure.name)
      if (known !== undefined && known !== measure) throw new Error(`two measures are called ${measure.name}`)
      measures.set(measure.name, measure)
      if (!posters.has(measure.name)) posters.set(measure.name, register)
    }
  }
  const views = new Map<string, Set<string>>(
    [...measures.values()].map((measure) => [measure.name, new Set(['', fullView(measure)])]),
  )
  const subjectViews = new Map<string, Set<string>>()
  for (const { id, tree } of formulas(indicators.values(), checks.values())) {
    for (const leaf of journalLeaves(tree)) {
      const measure = measures.get(leaf.measure)
      if (measure === undefined) throw new Error(`${id} sums ${leaf.measure}, which no register posts`)
      const dimensions = { ...measure.by, ...measure.carried }
      for (const name of Object.keys(leaf.where))
        if (!(name in dimensions)) throw new Error(`${id} asks for ${name} of ${leaf.measure}`)
      const counted = leaf.op === 'distinct' || leaf.op === 'holders'
      const into = counted ? (subjectViews.get(leaf.measure) ?? new Set<string>()) : views.get(leaf.measure)
      into?.add(viewOf(leaf.where))
      for (const slack of Object.values(measure.slack ?? {})) views.get(slack.name)?.add(viewOf(leaf.where))
      if (counted && into) subjectViews.set(leaf.measure, into)
    }
    for (const name of readSeries(tree))
      if (!series.has(name)) throw new Error(`${id} reads ${name}, which is no declared series`)
  }
  for (const indicator of indicators.values()) {
    for (const proxy of indicator.proxies ?? [])
      if (!indicators.has(proxy)) throw new Error(`${indicator.id} names ${proxy} as an earlier stage`)
  }
  for (const check of checks.values()) {
    if (check.kind === 'finding' && !registers.has(check.register))
      throw new Error(`${check.id} looks at ${check.register}, which is no register`)
  }
  return {
    registers,
    procedures,
    indicators,
    measures,
    series,
    checks,
    posters,
    views: sorted(views),
    subjectViews: sorted(subjectViews),
    byFormula: byFormulaOf(indicators.values()),
    groupings: new Map(),
  }
}

/** What a bureau has beside all that is declared. */
export interface Own {
  readonly series: ReadonlyMap<string, Series>
  readonly indicators: readonly Indicator[]
  readonly groupings: readonly Grouping[]
}

/** The catalogue of one bureau: what is declared, and what it added as data. */
export function withOwn(declared: Catalog, own: Own): Catalog {
  const fresh = own.indicators.filter(({ id }) => !declared.indicators.has(id))
  const indicators = new Map([...declared.indicators, ...fresh.map((one) => [one.id, one] as const)])
  return {
    ...declared,
    series: new Map([...declared.series, ...own.series]),
    indicators,
    byFormula: byFormulaOf(indicators.values()),
    groupings: new Map(own.groupings.map((one) => [one.name, one])),
  }
}

function byFormulaOf(indicators: Iterable<Indicator>): ReadonlyMap<string, readonly Indicator[]> {
  return Map.groupBy(indicators, ({ of }) => formulaText(of.tree))
}

/** Every formula that must be computed, by the id of what asks for it. */
function formulas(indicators: Iterable<Indicator>, checks: Iterable<Check>): { id: string; tree: Tree }[] {
  const asked = [...indicators].map(({ id, of }) => ({ id, tree: of.tree }))
  const held = [...checks].flatMap((check) =>
    check.kind === 'relation' ? [check.left, check.right].map(({ tree }) => ({ id: check.id, tree })) : [],
  )
  return [...asked, ...held]
}

/** All dimensions of a measure, in the order of a view's name. */
export function fullView({ by, carried }: Measure<CountUnit, Fields>): string {
  return Object.keys({ ...by, ...carried })
    .sort()
    .join(',')
}

/** The leaves of a formula that sum the journal. */
export function journalLeaves(tree: Tree): JournalLeaf[] {
  switch (tree.op) {
    case 'flow':
    case 'stock':
    case 'distinct':
    case 'holders':
      return [tree]
    case 'reading':
    case 'target':
      return []
    default:
      return parts(tree).flatMap(journalLeaves)
  }
}

function readSeries(tree: Tree): string[] {
  return tree.op === 'reading' ? [tree.series] : parts(tree).flatMap(readSeries)
}

/** The formulas that a formula is made of; a leaf has none. */
export function parts(tree: Tree): readonly Tree[] {
  switch (tree.op) {
    case 'flow':
    case 'stock':
    case 'distinct':
    case 'holders':
    case 'reading':
    case 'target':
      return []
    case 'plus':
    case 'minus':
      return [tree.left, tree.right]
    case 'ratio':
      return [tree.part, tree.whole]
    case 'completion':
    case 'schedule':
      return [tree.of, tree.target]
    case 'areaShare':
    case 'growth':
    case 'averageGrowth':
    case 'pointChange':
    case 'netChange':
    case 'rank':
      return [tree.of]
  }
}

function unique<T>(what: string, list: readonly T[], name: (of: T) => string): Map<string, T> {
  const found = new Map<string, T>()
  for (const one of list) {
    if (found.has(name(one))) throw new Error(`two ${what}s are called ${name(one)}`)
    found.set(name(one), one)
  }
  return found
}

function sorted(views: ReadonlyMap<string, ReadonlySet<string>>): Map<string, readonly string[]> {
  return new Map([...views].map(([measure, names]) => [measure, [...names].sort()]))
}
