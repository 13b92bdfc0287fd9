import { OUTSIDE } from '../../kernel/area.ts'
import { type Dated, valueOn } from '../../kernel/dated.ts'
import type { AreaCode, Day } from '../../kernel/values.ts'
import { rungOf, rungs } from './ladder.ts'
import { lastDayValid, type Title } from './title.ts'

/** A certificate as a register tells it. */
export interface Certificate {
  readonly firm: string
  readonly title: Title
  readonly recognisedOn: Day | null
  readonly expiresOn: Day | null
  readonly endedOn: Day | null
}

/** Where a firm is and whether it is open, over time. */
export interface FirmFacts {
  readonly area: Dated<AreaCode>
  readonly status: Dated<string>
}

const CLOSED: ReadonlySet<string> = new Set(['注销', '吊销', '迁出'])

export interface Holder {
  readonly titles: readonly Title[]
  readonly area: AreaCode | null
}

/** The firms here that hold a title on a day, counted as the figures count them. */
export function holdersOn(
  certificates: readonly Certificate[],
  firms: ReadonlyMap<string, FirmFacts>,
  day: Day,
): ReadonlyMap<string, Holder> {
  const found = new Map<string, { titles: Title[]; area: AreaCode | null }>()
  for (const { firm, title, recognisedOn, expiresOn, endedOn } of certificates) {
    if (recognisedOn === null || recognisedOn > day || (endedOn !== null && endedOn <= day)) continue
    const until = expiresOn ?? lastDayValid(title, recognisedOn)
    if (until !== null && until < day) continue
    const facts = firms.get(firm)
    const area = facts === undefined ? null : valueOn(facts.area, day)
    if (area === OUTSIDE || CLOSED.has((facts && valueOn(facts.status, day)) ?? '')) continue
    const known = found.get(firm) ?? { titles: [], area }
    if (!known.titles.includes(title)) known.titles.push(title)
    found.set(firm, known)
  }
  return found
}

/** A firm that stands on a higher rung than before; -1 is none at all. */
export interface Promotion {
  readonly firm: string
  readonly from: number
  readonly to: number
}

/** 晋级: firms whose highest rung is higher now than it was. One that is new on the first rung has risen too. */
export function promotions(
  before: ReadonlyMap<string, Holder>,
  now: ReadonlyMap<string, Holder>,
): readonly Promotion[] {
  return [...now].flatMap(([firm, { titles }]) => {
    const [from, to] = [rungOf(before.get(firm)?.titles ?? []), rungOf(titles)]
    return to > from ? [{ firm, from, to }] : []
  })
}

/** Firms on each rung: those that hold one of its titles, whatever they hold besides. */
export function onRungs(now: ReadonlyMap<string, Holder>): readonly number[] {
  return rungs.map(
    ({ titles }) => [...now.values()].filter((one) => titles.some((of) => one.titles.includes(of))).length,
  )
}

/** 称号交叉: how many firms hold both of two titles. */
export function overlap(now: ReadonlyMap<string, Holder>, a: Title, b: Title): number {
  return [...now.values()].filter(({ titles }) => titles.includes(a) && titles.includes(b)).length
}

/** 倍增计划: the base, where each year should stand, and what is still lacking. */
export interface PlanStanding {
  readonly base: number
  readonly goal: number
  readonly now: number
  readonly path: readonly { readonly year: number; readonly planned: number; readonly actual: number | null }[]
  readonly areas: readonly {
    readonly area: AreaCode | null
    readonly base: number
    readonly goal: number
    readonly now: number
  }[]
}

/**
 * How a plan stands: the same growth every year from the base to so many times as many, rounded up; the goal of the
 * whole is given to its streets by their bases, so that their goals add up to it. `at` gives the holders of a year's
 * end, the last one those of the present.
 */
export function planStanding(
  {
    title,
    baseYear,
    years,
    times,
  }: { readonly title: Title; readonly baseYear: number; readonly years: number; readonly times: number },
  at: (year: number) => ReadonlyMap<string, Holder> | null,
  now: ReadonlyMap<string, Holder>,
): PlanStanding {
  const having = (of: ReadonlyMap<string, Holder> | null) =>
    [...(of?.values() ?? [])].filter(({ titles }) => titles.includes(title))
  const base = having(at(baseYear))
  const goal = Math.ceil(base.length * times)
  const present = having(now)
  const path = Array.from({ length: years + 1 }, (_, step) => {
    const held = at(baseYear + step)
    const planned = base.length + Math.ceil(((goal - base.length) * step) / years)
    return { year: baseYear + step, planned, actual: held === null ? null : having(held).length }
  })
  const places = [...new Set([...base, ...present].map(({ area }) => area))]
  const bases = places.map((area) => base.filter((one) => one.area === area).length)
  const goals = shareOut(goal, bases)
  const areas = places
    .map((area, index) => ({
      ...{ area, base: bases[index] ?? 0, goal: goals[index] ?? 0 },
      now: present.filter((one) => one.area === area).length,
    }))
    .sort((a, b) => b.goal - a.goal)
  return { base: base.length, goal, now: present.length, path, areas }
}

/** Whole numbers in the proportion of the weights that add up to the whole; the largest remainders get what is left. */
export function shareOut(whole: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  if (sum === 0) return weights.map(() => 0)
  const exact = weights.map((weight) => (whole * weight) / sum)
  const floors = exact.map(Math.floor)
  const left = whole - floors.reduce((total, floor) => total + floor, 0)
  const byRemainder = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
  const more = new Set(byRemainder.slice(0, left).map(({ index }) => index))
  return floors.map((floor, index) => floor + (more.has(index) ? 1 : 0))
}
