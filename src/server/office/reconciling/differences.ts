import { treeOf } from '../../../kernel/document/aspect.ts'
import { isKnown } from '../../../kernel/evaluate.ts'
import {
  compare,
  decimal,
  formatDecimal,
  type Rational,
  rational,
  roundHalfUp,
  subtract,
  toDecimal,
} from '../../../kernel/exact.ts'
import type { Values } from '../../../kernel/field/index.ts'
import { type Indicator, show } from '../../../kernel/indicator.ts'
import { type Period, parsePeriod, periodName } from '../../../kernel/period.ts'
import type { AreaCode, Day } from '../../../kernel/values.ts'
import { assertion } from '../../../lines/statistics/books.ts'
import { answer } from '../../../store/figures/books.ts'
import type { Cutoff } from '../../../store/journal/cutoff.ts'
import { listReconciliations } from '../../../store/reconciliations.ts'
import { recordsById } from '../../../store/records/load.ts'
import type { StoredRecord } from '../../../store/records/row.ts'
import { saveRecords } from '../../../store/records/save.ts'
import { Refusal } from '../../../store/refusal.ts'
import { type At, type Office, work } from '../office.ts'
import { differenceWords } from '../otherFigures.ts'
import { exactValue } from '../proofread/books.ts'
import { inUnit } from '../proofread/hold.ts'
import { recordsOf } from '../service/firms.ts'

export type Standing = 'open' | 'settled' | 'same' | 'unknown'

/** 差异: what another body says of an indicator at a place and time, beside our own count, and what became of it. */
export interface Difference {
  readonly record: string
  readonly version: number
  readonly indicator: string
  readonly label: string
  readonly area: AreaCode
  readonly areaName: string
  readonly period: string
  readonly periodName: string
  readonly body: string
  /** What the amounts are in; `theirs` brings its own where it is in none that can be told in this. */
  readonly unit: string
  readonly theirs: string
  /** `null` where the books have none; `why` says why. */
  readonly ours: string | null
  readonly why: string | null
  readonly difference: string | null
  readonly standing: Standing
  readonly cause: string | null
  readonly settledOn: Day | null
  /** What stood against each other when it was settled, which may since be otherwise. */
  readonly settledAt: { readonly ours: string; readonly difference: string } | null
  readonly settlement: string | null
  readonly source: string | null
  /** 名单对账 with the same body, the latest first: which firms make the difference. */
  readonly lists: readonly { readonly id: string; readonly listedOn: string; readonly words: string }[]
}

type Said = Values<typeof assertion.fields>

const SHOWN_PLACES = 6
const LISTS_SHOWN = 3

/** Every figure that another body gave, the latest period first; of those indicators alone that the reader may see. */
export async function differences(
  at: At,
  cutoff: Cutoff,
  sees: (indicator: Indicator) => boolean,
): Promise<readonly Difference[]> {
  const lists = await listReconciliations(at.tx, at.bureau)
  const found = (await recordsOf(at, assertion)).flatMap((record) => {
    const said = record.content.values as Said
    const [indicator, period] = [at.catalog.indicators.get(said.indicator), parsePeriod(said.period)]
    return indicator === undefined || period === null || !sees(indicator) ? [] : [{ record, said, indicator, period }]
  })
  const answers = await answer(
    at.tx,
    { ...at, cutoff },
    found.map(({ indicator, period, said }) => question(indicator, period, said.area)),
  )
  return found
    .map(({ record, said, indicator, period }, index): Difference => {
      const own = answers[index]
      const theirs = exactValue({ value: decimal(said.value), unit: said.unit ?? indicator.of.unit }, indicator)
      const ours = own !== undefined && isKnown(own) ? own.value : null
      const apart = theirs === null || ours === null ? null : subtract(rational(decimal(theirs)), ours)
      const why = own !== undefined && !isKnown(own) ? own.missing.reason : null
      return {
        ...{ record: record.id, version: record.version, indicator: indicator.id, label: indicator.label },
        ...{ area: said.area, areaName: at.areas.name(said.area) },
        ...{ period: said.period, periodName: periodName(period), body: said.body },
        unit: unitOf(indicator),
        theirs: shownOfTheirs(said, indicator),
        ours: ours === null ? null : shown(indicator, ours),
        why,
        difference: apart === null ? null : shown(indicator, apart),
        standing: standingOf(said, apart, isShownAs(indicator, theirs, ours)),
        ...{ cause: said.cause, settledOn: said.settledOn, settlement: said.settlement, source: said.source },
        settledAt:
          said.ours === null || said.apart === null
            ? null
            : {
                ours: shown(indicator, rational(decimal(said.ours))),
                difference: shown(indicator, rational(decimal(said.apart))),
              },
        lists: lists
          .filter((one) => one.indicator === indicator.id && one.body === said.body)
          .slice(0, LISTS_SHOWN)
          .map((one) => ({ id: one.id, listedOn: one.listedOn, words: differenceWords(one) })),
      }
    })
    .sort(
      (a, b) => b.period.localeCompare(a.period) || a.label.localeCompare(b.label, 'zh') || (a.area < b.area ? -1 : 1),
    )
}

function standingOf({ settledOn }: Said, apart: Rational | null, isSame: boolean): Standing {
  if (settledOn !== null) return 'settled'
  if (apart === null) return 'unknown'
  return isSame ? 'same' : 'open'
}

/** Whether theirs is ours, or just what ours reads as on paper: 18.41亿元 of 1,841,230,000元 is no difference. */
function isShownAs(indicator: Indicator, theirs: string | null, ours: Rational | null): boolean {
  if (theirs === null || ours === null) return false
  if (compare(rational(decimal(theirs)), ours) === 0) return true
  const { digits, unit } = show(indicator, ours, { group: false })
  return exactValue({ value: decimal(digits), unit }, indicator) === theirs
}

function question(indicator: Indicator, period: Period, area: AreaCode) {
  return { tree: treeOf(indicator, 'value'), at: { period, area } }
}

function unitOf(indicator: Indicator): string {
  return show(indicator, rational(decimal(0))).unit
}

function shown(indicator: Indicator, value: Rational): string {
  return show(indicator, value).digits
}

function inWords(indicator: Indicator, value: Rational): string {
  return `${shown(indicator, value)}${unitOf(indicator)}`
}

/** Another body's figure in the unit of ours and as exact as it was given, so that a column holds numbers alone. */
function shownOfTheirs({ value, unit }: Said, indicator: Indicator): string {
  const given = rational(decimal(value))
  const told = inUnit(given, unit ?? indicator.of.unit, unitOf(indicator))
  const digits = formatDecimal(roundHalfUp(told ?? given, SHOWN_PLACES), { group: true })
  return told === null ? `${digits}${unit ?? ''}` : digits
}

export interface Settling {
  readonly record: string
  readonly version: number
  readonly cause: string
  readonly settlement: string | null
}

/** 登记衔接: why the two differ and what was agreed, together with what stood against each other on that day. */
export async function settleDifference(
  office: Office,
  { record: id, version, cause, settlement }: Settling,
  day: Day,
  cutoff: Cutoff,
  sees: (indicator: Indicator) => boolean,
): Promise<void> {
  await work(office, async (at) => {
    const stored: StoredRecord | undefined = (await recordsById(at.tx, assertion, at.bureau, [id], { lock: true })).get(
      id,
    )
    const known = stored?.content.voided ? undefined : stored
    const said = known?.content.values as Said | undefined
    const indicator = said === undefined ? undefined : at.catalog.indicators.get(said.indicator)
    const period = said === undefined ? null : parsePeriod(said.period)
    if (known === undefined || said === undefined || indicator === undefined || period === null || !sees(indicator))
      throw new Refusal('difference.unknown', '没有找到这条核对数', '请刷新后从列表重新打开')
    if (known.version !== version)
      throw new Refusal('difference.changed', '这条核对数刚被别人改过', '请刷新后核对清楚再登记')
    const causes = assertion.fields.cause.facts.choices ?? []
    if (!causes.includes(cause))
      throw new Refusal('difference.cause', `没有差异原因“${cause}”`, `请从这些里选：${causes.join('、')}`)
    const [own] = await answer(at.tx, { ...at, cutoff }, [question(indicator, period, said.area)])
    const theirs = exactValue({ value: decimal(said.value), unit: said.unit ?? indicator.of.unit }, indicator)
    const ours = own !== undefined && isKnown(own) ? own.value : null
    const apart = theirs === null || ours === null ? null : subtract(rational(decimal(theirs)), ours)
    if (cause === '无差异' && apart === null)
      throw new Refusal(
        'difference.there',
        `账上没有这个数，不能说与${said.body}无差异`,
        '请另选原因，或等有数以后再登记',
      )
    if (cause === '无差异' && apart !== null && !isShownAs(indicator, theirs, ours))
      throw new Refusal(
        'difference.there',
        `账上与${said.body}相差 ${inWords(indicator, apart)}，不是无差异`,
        '请另选原因',
      )
    const values = {
      ...known.content.values,
      ...{ cause, settlement, settledOn: day },
      ours: ours === null ? null : toDecimal(ours),
      apart: apart === null ? null : toDecimal(apart),
    }
    const content = { ...known.content, values }
    await saveRecords(at.tx, at, [{ register: assertion, id, expected: version, content, kind: 'change' }])
  })
}
