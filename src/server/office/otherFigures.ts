import { sql } from 'kysely'
import { treeOf } from '../../kernel/document/aspect.ts'
import { isStanding } from '../../kernel/document/within.ts'
import { isKnown } from '../../kernel/evaluate.ts'
import { compare, decimal, rational, roundHalfUp, subtract } from '../../kernel/exact.ts'
import { type Indicator, show } from '../../kernel/indicator.ts'
import { type Period, periodCode } from '../../kernel/period.ts'
import { type ReasonKind, reasonLabels } from '../../kernel/reconcile/reason.ts'
import type { AreaCode } from '../../kernel/values.ts'
import { type MatterFigure, matterOf } from '../../lines/matters.ts'
import { dayEnd } from '../../store/journal/clock.ts'
import type { Cutoff } from '../../store/journal/cutoff.ts'
import { listReconciliations, type StoredReconciliation } from '../../store/reconciliations.ts'
import { quoted } from '../../store/schema/model.ts'
import { columnName, tableName } from '../../store/schema/registers.ts'
import { answered } from './answered.ts'
import { type Asserted, assertionsOf } from './assertions.ts'
import { toldShortly } from './indicator.ts'
import type { At } from './office.ts'

/** What another body says of a figure, and why it says something else. */
export interface Said extends Asserted {
  /** What the books know of why the two differ; empty where they agree, or where nothing is known. */
  readonly reasons: readonly string[]
}

/** 期初数: a control total taken from a report. */
export interface Control {
  readonly record: string
  readonly shown: string
  readonly source: string | null
  readonly sentence: string | null
}

/** Another figure of the same matter, at the same place and time. */
export interface Sibling extends MatterFigure {
  readonly label: string
  readonly shown: string | null
}

/** 口径卡: all that is said of the same thing elsewhere. */
export interface OtherFigures {
  readonly said: readonly Said[]
  readonly controls: readonly Control[]
  readonly reconciliations: readonly StoredReconciliation[]
  readonly matter: { readonly name: string; readonly rule: string; readonly figures: readonly Sibling[] } | null
}

export async function otherFiguresOf(
  at: At,
  cutoff: Cutoff,
  indicator: Indicator,
  period: Period,
  area: AreaCode,
  sees: (indicator: Indicator) => boolean,
): Promise<OtherFigures> {
  const [asserted, controls, reconciliations, matter] = [
    await assertionsOf(at, cutoff, indicator, period, area),
    await controlsOf(at, indicator, period, area),
    await lastOfEachBody(at, indicator),
    await siblings(at, cutoff, indicator, period, area, sees),
  ]
  const said: Said[] = []
  for (const one of asserted)
    said.push({
      ...one,
      reasons: isApart(one) ? await reasonsOf(at, cutoff, indicator, period, area, one, reconciliations) : [],
    })
  return { said, controls, reconciliations, matter }
}

function isApart({ difference }: Asserted): boolean {
  return difference !== null && /[1-9]/.test(difference)
}

async function reasonsOf(
  at: At,
  cutoff: Cutoff,
  indicator: Indicator,
  period: Period,
  area: AreaCode,
  { body, publishedOn, apart }: Asserted,
  reconciliations: readonly StoredReconciliation[],
): Promise<readonly string[]> {
  const reasons: string[] = []
  const sameBody = reconciliations.find((one) => one.body === body)
  if (sameBody !== undefined) reasons.push(`名单（${sameBody.listedOn}对账）：${differenceWords(sameBody)}`)
  if (publishedOn !== null && apart !== null) {
    const question = { tree: treeOf(indicator, 'value'), at: { period, area } }
    const then = await knownOn(at, publishedOn)
    const [now] = await answered(at, cutoff, [question])
    const [before] = then === null ? [] : await answered(at, then, [question])
    if (
      now !== undefined &&
      before !== undefined &&
      isKnown(now) &&
      isKnown(before) &&
      compare(now.value, before.value) !== 0
    ) {
      const moved = show(indicator, subtract(now.value, before.value))
      const same = compare(subtract(now.value, before.value), rational(decimal(apart), -1n)) === 0
      reasons.push(`时点：${publishedOn}发布后，账上变了${moved.digits}${moved.unit}${same ? '，差额就是这些' : ''}`)
    }
  }
  if (indicator.confusedWith !== undefined) reasons.push(`口径：请核对对方是否按“${indicator.confusedWith}”计`)
  return reasons
}

/** The books as they stood at the end of a day, where they had begun by then. */
async function knownOn({ tx, bureau }: At, day: string): Promise<Cutoff | null> {
  const { rows } = await sql<{ number: number; hash: string; recorded_at: string }>`
    select number, hash, recorded_at from entry where bureau = ${bureau} and recorded_at < ${dayEnd(day)}::timestamptz
    order by number desc limit 1`.execute(tx)
  const [entry] = rows
  return entry === undefined ? null : { entry: entry.number, recordedAt: entry.recorded_at, hash: entry.hash }
}

/** 只对方有3（更名1、迁出2），只我方有2（原因待查2）. */
export function differenceWords({ counts: { sides, reasons } }: StoredReconciliation): string {
  const of = (side: string, label: string) => {
    const count = sides[side] ?? 0
    const why = Object.entries(reasons[side] ?? {})
      .filter(([kind]) => kind !== 'repeated')
      .map(([kind, times]) => `${reasonLabels[kind as ReasonKind] ?? kind}${times}`)
    return count === 0 ? [] : [`${label}${count}${why.length === 0 ? '' : `（${why.join('、')}）`}`]
  }
  const parts = [
    ...of('theirs', '只对方有'),
    ...of('ours', '只我方有'),
    ...of('unclear', '说不准'),
    ...of('repeated', '对方重复'),
  ]
  return parts.length === 0 ? '两份名单一致' : parts.join('，')
}

async function lastOfEachBody({ tx, bureau }: At, { id }: Indicator): Promise<readonly StoredReconciliation[]> {
  const all = await listReconciliations(tx, bureau, { indicator: id })
  return [...new Map(all.toReversed().map((one) => [one.body, one])).values()].toReversed()
}

async function controlsOf(
  { tx, bureau, catalog }: At,
  indicator: Indicator,
  period: Period,
  area: AreaCode,
): Promise<readonly Control[]> {
  const register = catalog.registers.get('opening')
  if (register === undefined) return []
  const column = (field: string) => sql.raw(quoted(columnName(field)))
  const standing = isStanding(indicator.of.tree) ? { first: period.last, last: period.last } : period
  const { rows } = await sql<Omit<Control, 'shown'> & { value: string; unit: string | null }>`
    select id as record, ${column('value')}::text as value, ${column('unit')} as unit, ${column('source')} as source, ${column('sentence')} as sentence
    from ${sql.raw(quoted(tableName(register)))}
    where bureau = ${bureau} and state = 'live' and ${column('indicator')} = ${indicator.id}
      and ${column('period')} = any(${[...new Set([periodCode(standing), periodCode(period)])]}::text[]) and ${column('area')} = ${area}`.execute(
    tx,
  )
  return rows.map(({ value, unit, ...rest }) => ({
    ...rest,
    shown: `${roundHalfUp(rational(decimal(value)), SHOWN_PLACES)}${unit ?? indicator.of.unit}`,
  }))
}

const SHOWN_PLACES = 4

async function siblings(
  at: At,
  cutoff: Cutoff,
  { id }: Indicator,
  period: Period,
  area: AreaCode,
  sees: (indicator: Indicator) => boolean,
): Promise<OtherFigures['matter']> {
  const matter = matterOf(id)
  if (matter === null) return null
  const found = matter.figures.flatMap((one) => {
    const indicator = at.catalog.indicators.get(one.indicator)
    return indicator === undefined || !sees(indicator) ? [] : [{ one, indicator }]
  })
  const questions = found.map(({ indicator }) => ({ tree: treeOf(indicator, 'value'), at: { period, area } }))
  const values = await answered(at, cutoff, questions)
  const figures = found.map(({ one, indicator }, index): Sibling => {
    const value = values[index]
    if (value === undefined || !isKnown(value)) return { ...one, label: indicator.label, shown: null }
    return { ...one, label: indicator.label, shown: toldShortly(indicator, value) }
  })
  return { name: matter.name, rule: matter.rule, figures }
}
