import type { Catalog } from '../../../kernel/catalog.ts'
import { isDay } from '../../../kernel/day.ts'
import type { JournalLeaf } from '../../../kernel/figure.ts'
import type { Indicator } from '../../../kernel/indicator.ts'
import { firstDay, lastDay, monthOfYear, type Period, periodCode, yearOfMonth } from '../../../kernel/period.ts'
import type { ListTest } from '../../../kernel/reconcile/stance.ts'
import type { Register } from '../../../kernel/register.ts'
import type { AreaCode, Day } from '../../../kernel/values.ts'
import type { Dimensions } from '../../../kernel/where.ts'
import { Refusal } from '../../../store/refusal.ts'
import type { Reach } from '../column.ts'
import type { Where } from '../list.ts'
import type { At } from '../office.ts'

/** Against what of ours a list is held: a register's list with its conditions, or what an indicator counts. */
export type Asked =
  | {
      readonly of: 'list'
      readonly register: string
      readonly where: Where
      readonly search: string
      readonly on: string | null
    }
  | { readonly of: 'figure'; readonly indicator: string; readonly period: string; readonly area: string | null }

/** The same, resolved: which records are looked at, and what puts one on the list. */
export interface OurList {
  readonly register: Register
  readonly where: Where
  readonly search: string
  /** Fields whose conditions are not for whoever asks. */
  readonly withheld: Reach['withheld']
  readonly test: ListTest
  /** The measure by which a record is on the list; `null` where being there is enough. */
  readonly measure: { readonly name: string; readonly where: Dimensions } | null
  readonly area: AreaCode
  /** The day as of which facts about whoever is listed are looked up. */
  readonly on: Day
  readonly label: string
  readonly indicator: string | null
  readonly period: string | null
}

/** A register's list on a day: what holds something on that day where the register posts something held. */
export function listOf(
  at: Pick<At, 'catalog' | 'areas'>,
  asked: Extract<Asked, { of: 'list' }>,
  withheld: Reach['withheld'],
  today: Day,
): OurList {
  const register = at.catalog.registers.get(asked.register)
  if (register === undefined) throw new Refusal('register.unknown', `没有台账 ${asked.register}`, '请检查台账名称')
  if (asked.on !== null && !isDay(asked.on))
    throw new Refusal('reconcile.day', `“${asked.on}”不是日期`, '请写成 2026-06-30')
  const on = (asked.on ?? today) as Day
  const [measure] = register.measures.filter(({ held }) => held)
  const test: ListTest = asked.on === null || measure === undefined ? { is: 'listed' } : { is: 'held', on }
  const conditions = Object.keys(asked.where).length + (asked.search === '' ? 0 : 1)
  const label = `${register.label}${test.is === 'held' ? `（${measure?.name}）` : ''}${conditions === 0 ? '' : '，按所选条件'}`
  return {
    ...{ register, where: asked.where, search: asked.search, withheld, test, on, label, area: at.areas.root },
    measure: test.is === 'held' && measure !== undefined ? { name: measure.name, where: {} } : null,
    ...{ indicator: null, period: null },
  }
}

/** Those whom an indicator counts in a period. */
export function countedBy(
  { catalog, areas }: Pick<At, 'catalog' | 'areas'>,
  indicator: Indicator,
  period: Period,
  area: AreaCode | null,
): OurList {
  const leaf = leafOf(indicator)
  const register = leaf === null ? undefined : posterOf(catalog, leaf)
  if (leaf === null || register === undefined)
    throw new Refusal(
      'reconcile.figure',
      `“${indicator.label}”由别的数算出，背后没有一份名单`,
      '请对组成它的指标做名单对账；算法写在口径卡上',
    )
  const on = lastDay(period)
  return {
    ...{ register, where: {}, search: '', withheld: () => false, on, area: area ?? areas.root },
    test: testOf(leaf, period),
    measure: { name: leaf.measure, where: leaf.where },
    label: indicator.label,
    indicator: indicator.id,
    period: periodCode(period),
  }
}

/** A figure is behind no list where it is reckoned from others. */
export function hasList({ of: { tree } }: Pick<Indicator, 'of'>): boolean {
  return tree.op === 'flow' || tree.op === 'stock' || tree.op === 'distinct' || tree.op === 'holders'
}

function leafOf({ of: { tree } }: Indicator): JournalLeaf | null {
  return tree.op === 'flow' || tree.op === 'stock' || tree.op === 'distinct' || tree.op === 'holders' ? tree : null
}

function posterOf({ posters }: Catalog, { measure }: JournalLeaf): Register | undefined {
  return posters.get(measure)
}

function testOf(leaf: JournalLeaf, period: Period): ListTest {
  if (leaf.op === 'stock' || leaf.op === 'holders') return { is: 'held', on: lastDay(period) }
  const [from, to] = [firstDay(period), lastDay(period)]
  if (leaf.sumBy === 'occurrence') return { is: 'within', from, to, years: null }
  return {
    is: 'within',
    // The year that a posting belongs to decides; its day only where the period is a part of the year.
    from: monthOfYear(period.first) === 1 ? null : from,
    to: monthOfYear(period.last) === 12 ? null : to,
    years: { from: yearOfMonth(period.first), to: yearOfMonth(period.last) },
  }
}
