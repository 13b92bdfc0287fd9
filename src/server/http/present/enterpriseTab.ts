import { isDay } from '../../../kernel/day.ts'
import { addDecimals, sumDecimals } from '../../../kernel/exact.ts'
import type { Field } from '../../../kernel/field/field.ts'
import type { Statement } from '../../../kernel/measure.ts'
import { lastDay, parsePeriod } from '../../../kernel/period.ts'
import type { Day, Decimal } from '../../../kernel/values.ts'
import { type FileRecord, feedsOf, type Mentioned, mentionsOfFirms, recordsAbout } from '../../office/enterprise.ts'
import { type FileTab, tabOf } from '../../office/enterpriseTabs.ts'
import type { At } from '../../office/office.ts'
import type { Allowance } from '../may.ts'
import type { EnterpriseTab } from '../schema/enterprises.ts'
import { firmOr404, firmsOf, type Moment, missingIn, sectionOf } from './enterprise.ts'
import { heldBy, kindOf, maySum, quantityShown, statementsAbout } from './enterpriseBooks.ts'
import { lineNamesOf } from './lines.ts'
import { referredNames } from './naming.ts'
import { isEmpty, masked, type Surroundings, shownNow, withheldFrom } from './value.ts'

type Section = EnterpriseTab['sections'][number]
type Row = Section['rows'][number]
type Cell = Row['cells'][number]
const ZERO = '0' as Decimal

type Column = readonly [name: string, field: Field<unknown>]

/** What the registers of one part say of a firm, each as a table. */
export async function presentTab(
  at: At,
  id: string,
  tab: FileTab,
  allowance: Allowance,
  moment: Moment,
): Promise<EnterpriseTab> {
  await firmOr404(at, id, moment)
  const all = await mentionsOfFirms(at, firmsOf(at))
  const here = all.filter(({ register }) => tabOf(register) === tab)
  const mentioned = await recordsAbout(at, here, id, moment.entry)
  const feeds = await feedsOf(at, [...new Set(here.map(({ register }) => register))], moment.on)
  const referred = await referredNames(
    at,
    mentioned.flatMap(({ register, records }) => records.map(({ content }) => ({ register, content }))),
  )
  const surroundings = { areas: at.areas, referred }
  return {
    sections: mentioned.map((mention) => ({
      ...sectionOf(mention, mentioned, feeds),
      ...table(mention, allowance, surroundings, moment.on),
      more: mention.more,
      byYear: maySum(mention.register, allowance) ? byYear(mention) : [],
    })),
    missing: missingIn(
      tab,
      all.map((mention) => ({ ...mention, records: [], more: false })),
      await lineNamesOf(at),
    ),
  }
}

function table(
  mention: Mentioned,
  allowance: Allowance,
  surroundings: Surroundings,
  on: Day,
): Pick<Section, 'columns' | 'rows'> {
  const { register, field, records } = mention
  const filled = (name: string) =>
    records.some(({ content }) => !isEmpty(content.values[name]) || content.pending[name] !== undefined)
  const columns = Object.entries(register.fields).filter(
    ([name, { facts }]) => name !== field && !facts.multiline && filled(name),
  )
  const rows = records.map((record) => row(mention, record, columns, allowance, surroundings, on))
  return {
    columns: columns.map(([name, { facts, kind }]) => ({
      name,
      label: facts.label,
      unit: facts.unit ?? null,
      numeric: kind.align === 'right',
    })),
    rows: rows.sort((a, b) => ((a.first ?? '') < (b.first ?? '') ? 1 : -1)),
  }
}

function row(
  mention: Mentioned,
  record: FileRecord,
  columns: readonly Column[],
  allowance: Allowance,
  surroundings: Surroundings,
  on: Day,
): Row {
  const { id, content } = record
  const held = heldBy(statementsAbout(mention, content))
  const days = [...daysOf(columns, record), ...held.flatMap(({ from, to }) => [from, to ?? on])].sort()
  return {
    record: id,
    pending: Object.keys(content.pending).length > 0,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    holds: held.length === 0 ? null : held.some(({ from, to }) => from <= on && (to === null || to >= on)),
    cells: columns.map((column) => cell(column, record, allowance, surroundings)),
  }
}

/** The days that a record names: its dates, and the ends of its years and periods. */
function daysOf(columns: readonly Column[], { content: { values } }: FileRecord): readonly Day[] {
  return columns.flatMap(([name, { kind }]) => {
    const value = values[name]
    if (kind.name === 'date') return isDay(value) ? [value] : []
    const period = kind.name === 'year' || kind.name === 'period' ? parsePeriod(String(value ?? '')) : null
    return period === null ? [] : [lastDay(period)]
  })
}

function cell(
  [name, field]: Column,
  { content: { values, pending } }: FileRecord,
  allowance: Allowance,
  surroundings: Surroundings,
): Cell {
  const value = values[name]
  const waiting = pending[name]
  const withheld = isEmpty(value) ? null : withheldFrom(field, allowance)
  const shown = waiting === undefined ? shownNow(field, value, surroundings) : `${waiting}（待认领）`
  const { facts, kind } = field
  return {
    shown: withheld === null ? shown : withheld === 'personal' ? masked(shown) : '',
    value: withheld === null && kind.align === 'right' && !isEmpty(value) ? numberOf(field, value) : null,
    firm: facts.to?.name === 'enterprise' && typeof value === 'string' ? value : null,
    withheld,
  }
}

/** For the height of a bar, in the unit of the column. */
function numberOf({ kind, facts }: Field<unknown>, value: unknown): number | null {
  const number = Number(kind.write(value, facts))
  return Number.isFinite(number) ? number : null
}

interface YearLine {
  readonly label: string
  readonly unit: string
  /** The measure as its register lists them, and the kind as its field lists them. */
  readonly place: readonly [number, number]
  readonly years: Map<number, Decimal>
}

/** What the records count, by year of occurrence: patents by type, contracts by kind, amounts of all kinds together. */
function byYear(mention: Mentioned): Section['byYear'] {
  const lines = new Map<string, YearLine>()
  for (const { content } of mention.records) {
    for (const statement of statementsAbout(mention, content)) {
      // What makes the firm something stands on the axis.
      if (statement.measure.held || statement.measure.unit === '家') continue
      const begun = lineOf(mention, statement)
      const line = lines.get(begun.label) ?? begun
      const year = Number(statement.on.slice(0, 4))
      line.years.set(year, addDecimals(line.years.get(year) ?? ZERO, statement.quantity))
      lines.set(line.label, line)
    }
  }
  return [...lines.values()]
    .sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1])
    .map(({ label, unit, years }) => ({
      label,
      unit: quantityShown(ZERO, unit).unit,
      years: [...years]
        .sort(([a], [b]) => a - b)
        .map(([year, quantity]) => ({ year, shown: quantityShown(quantity, unit).digits })),
      total: quantityShown(sumDecimals(years.values()), unit).digits,
    }))
}

function lineOf({ register }: Mentioned, statement: Statement): YearLine {
  const { measure } = statement
  const kind = measure.unit === '元' ? '' : kindOf(statement)
  const [dimension = ''] = Object.keys(measure.by)
  return {
    label: kind === '' ? measure.name : `${measure.name}：${kind}`,
    unit: measure.unit,
    place: [register.measures.indexOf(measure), measure.by[dimension]?.facts.choices?.indexOf(kind) ?? 0],
    years: new Map(),
  }
}
