import { sql } from 'kysely'
import { isKnown } from '../../../kernel/evaluate.ts'
import type { Values } from '../../../kernel/field/index.ts'
import type { TargetLeaf } from '../../../kernel/figure.ts'
import type { Indicator } from '../../../kernel/indicator.ts'
import type { Period } from '../../../kernel/period.ts'
import type { Register } from '../../../kernel/register.ts'
import type { AreaCode } from '../../../kernel/values.ts'
import { assessmentItem, assessmentScheme } from '../../../lines/supervision/assessment.ts'
import {
  type Points,
  placesOf,
  pointsOf,
  type Total,
  totalOf,
  weightProblem,
} from '../../../lines/supervision/score.ts'
import { answer } from '../../../store/figures/books.ts'
import type { Cutoff } from '../../../store/journal/cutoff.ts'
import { storedRecord } from '../../../store/records/row.ts'
import { tableName } from '../../../store/schema/registers.ts'
import { toldShortly } from '../indicator.ts'
import type { At } from '../office.ts'
import { inShownUnit } from '../target.ts'

export interface Scheme {
  readonly id: string
  readonly values: Values<typeof assessmentScheme.fields>
}

/** One line of a scheme in one area: the figure, and how it became points. */
export interface ScoredCell {
  readonly indicator: string
  /** As it is shown, with its unit. */
  readonly value: string | null
  readonly score: Points
}

export interface ScoredArea {
  readonly area: AreaCode
  readonly cells: readonly ScoredCell[]
  readonly total: Total
  /** `null` while something of it is unknown. */
  readonly place: number | null
}

/** 考核得分: the streets under a scheme, with the calculation of each point. Areas, never persons. */
export interface Assessed {
  readonly scheme: Scheme
  readonly lines: readonly { readonly indicator: Indicator; readonly weight: string; readonly scoring: string }[]
  readonly problem: string | null
  readonly areas: readonly ScoredArea[]
}

export async function schemesIn(at: At): Promise<readonly Scheme[]> {
  const schemes = await recordsIn(at, assessmentScheme)
  return schemes
    .map(({ id, values }) => ({ id, values: values as Scheme['values'] }))
    .sort((a, b) => b.values.year - a.values.year)
}

async function recordsIn({ tx, bureau }: At, register: Register) {
  const { rows } = await sql<{ readonly [column: string]: unknown }>`
    select * from ${sql.table(tableName(register))} where bureau = ${bureau} and state <> 'void' order by id`.execute(
    tx,
  )
  return rows.map((row) => {
    const { id, content } = storedRecord(register, row)
    return { id, values: content.values }
  })
}

/** Scores every street for a period at a cut-off. */
export async function assess(at: At, cutoff: Cutoff, scheme: Scheme, period: Period): Promise<Assessed> {
  const lines = (await recordsIn(at, assessmentItem))
    .map(({ values }) => values as Values<typeof assessmentItem.fields>)
    .filter((item) => item.scheme === scheme.id)
    .flatMap((item) => {
      const indicator = at.catalog.indicators.get(item.indicator)
      return indicator === undefined ? [] : [{ item, indicator }]
    })
    .sort(
      (a, b) => Number(a.item.order ?? 0) - Number(b.item.order ?? 0) || Number(b.item.weight) - Number(a.item.weight),
    )
  const places = at.areas.children(at.areas.root).map(({ code }) => code)
  const questions = lines.flatMap(({ indicator }) => {
    const target: TargetLeaf = { op: 'target', indicator: indicator.id }
    return places.flatMap((area) => [
      { tree: indicator.of.tree, at: { period, area } },
      { tree: target, at: { period, area } },
    ])
  })
  const answers = await answer(at.tx, { ...at, cutoff }, questions)
  const scored = lines.map(({ item, indicator }, line) => {
    const facts = places.map((_, place) => {
      const asked = (line * places.length + place) * 2
      return { value: answers[asked]!, target: answers[asked + 1]! }
    })
    const field = facts.flatMap(({ value }) => (isKnown(value) ? [inShownUnit(indicator, value.value)] : []))
    return facts.map(({ value, target }): ScoredCell => {
      const score = pointsOf({
        ...{ scoring: item.scoring, weight: item.weight, better: indicator.better ?? 'more', field },
        value: isKnown(value) ? inShownUnit(indicator, value.value) : null,
        reason: isKnown(value) ? null : value.missing.reason,
        target: isKnown(target) ? inShownUnit(indicator, target.value) : null,
        standard: item.standard,
      })
      return { indicator: indicator.id, value: isKnown(value) ? toldShortly(indicator, value) : null, score }
    })
  })
  const totals = places.map((_, place) =>
    totalOf(lines.map(({ item }, line) => ({ weight: item.weight, points: scored[line]![place]!.score.points }))),
  )
  const ranks = placesOf(totals)
  const areas = places.map(
    (area, place): ScoredArea => ({
      ...{ area, total: totals[place]!, place: ranks[place] ?? null },
      cells: scored.map((line) => line[place]!),
    }),
  )
  return {
    scheme,
    lines: lines.map(({ item, indicator }) => ({ indicator, weight: item.weight, scoring: item.scoring })),
    problem: weightProblem(lines.map(({ item }) => item.weight)),
    areas: areas.sort((a, b) => (a.place ?? Number.POSITIVE_INFINITY) - (b.place ?? Number.POSITIVE_INFINITY) || 0),
  }
}
