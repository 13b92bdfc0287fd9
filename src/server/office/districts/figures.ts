import { across, type Part, type Says } from '../../../kernel/across.ts'
import { type Answer, isKnown, type MissingCode } from '../../../kernel/evaluate.ts'
import { rational, toDecimal } from '../../../kernel/exact.ts'
import type { Tree } from '../../../kernel/figure.ts'
import { formulaText, type Indicator, show } from '../../../kernel/indicator.ts'
import { type Period, periodCode } from '../../../kernel/period.ts'
import type { Decimal } from '../../../kernel/values.ts'
import type { Bureau } from '../../../store/bureau.ts'
import { answer } from '../../../store/figures/books.ts'
import { resolveCutoff } from '../../../store/journal/cutoff.ts'
import { look, type Office } from '../office.ts'

/** A figure of one bureau, or of all together; where it is unknown, why. */
export interface DistrictFigure {
  readonly value: Decimal | null
  /** By the display rule of the indicator, without its unit. */
  readonly shown: string | null
  readonly reason: string | null
  /** In percent, or percentage points where the figure is a share. */
  readonly growth: Decimal | null
}

export interface DistrictRow {
  readonly indicator: Indicator
  readonly own: DistrictFigure
  /** In the order of the bureaus. */
  readonly districts: readonly DistrictFigure[]
  readonly whole: DistrictFigure
  /** Whether one's own books are part of the whole: not where they hold no such records. */
  readonly takesPart: boolean
}

type ReadOffice = Pick<Office, 'store' | 'catalog' | 'bureau' | 'actor' | 'files'>

/**
 * 下级单位的数: each indicator of each bureau over its own ground, from its own books as they stand, and of all
 * together with one's own. Every bureau is read within its own walls.
 */
export async function districtFigures(
  office: ReadOffice,
  districts: readonly Bureau[],
  indicators: readonly Indicator[],
  period: Period,
): Promise<readonly DistrictRow[]> {
  const asked = new Asked()
  const noting = asked.part('')
  for (const indicator of indicators) rowOf(indicator, period, noting, [noting])
  const [own, ...others] = await Promise.all(
    [{ code: office.bureau, name: '本级' }, ...districts].map(async (bureau) => ({
      name: bureau.name,
      says: await asked.of(office, bureau.code),
    })),
  )
  return indicators.map((indicator) => rowOf(indicator, period, own!, others))
}

function rowOf(indicator: Indicator, period: Period, own: Part, others: readonly Part[]): DistrictRow {
  const { tree, unit } = indicator.of
  // A bureau that keeps no such records of its own takes no part; one that has them and does not know leaves the whole unknown.
  const has = own.says(tree, period)
  const takesPart = isKnown(has) || has.missing.code !== 'beforeBooks'
  const parts = takesPart || others.length === 0 ? [own, ...others] : others
  const change: Tree = { op: unit === '%' ? 'pointChange' : 'growth', of: tree, monthsBack: 12 }
  const of = (figure: (tree: Tree) => Answer): DistrictFigure => {
    const value = figure(tree)
    const changed = figure(change)
    return {
      value: isKnown(value) ? toDecimal(value.value) : null,
      shown: isKnown(value) ? `${value.interval === null ? '' : '约'}${show(indicator, value.value).digits}` : null,
      reason: isKnown(value) ? null : value.missing.reason,
      growth: isKnown(changed) ? toDecimal(changed.value) : null,
    }
  }
  return {
    indicator,
    takesPart,
    own: of((one) => own.says(one, period)),
    districts: others.map((part) => of((one) => part.says(one, period))),
    whole: of((one) => across(one, period, own.says, parts)),
  }
}

/** What is asked of every bureau alike: noted first, then read in one go. */
class Asked {
  readonly #questions = new Map<string, { readonly tree: Tree; readonly period: Period }>()

  part(name: string): Part {
    const says: Says = (tree, period) => {
      this.#questions.set(keyOf(tree, period), { tree, period })
      return NOTED
    }
    return { name, says }
  }

  async of(office: ReadOffice, bureau: string): Promise<Says> {
    const cutoff = await resolveCutoff(office.store, bureau, null)
    const questions = [...this.#questions]
    // Its own walls, not those of whoever asks.
    const { store, catalog, actor, files } = office
    const answers = await look({ store, catalog, actor, files, bureau }, ({ tx, areas }) =>
      answer(
        tx,
        { catalog, bureau, areas, cutoff },
        questions.map(([, { tree, period }]) => ({ tree, at: { period, area: areas.root } })),
      ),
    )
    const said = new Map(questions.map(([key], index) => [key, answers[index]!]))
    return (tree, period) => said.get(keyOf(tree, period)) ?? UNASKED
  }
}

const NOTED: Answer = {
  ...{
    value: rational('1' as Decimal),
    status: 'final',
    of: null,
    covered: null,
    opening: null,
    among: null,
    interval: null,
  },
}
const UNASKED: Answer = { missing: { code: 'notAdded' satisfies MissingCode, reason: '没有取这个数' } }

function keyOf(tree: Tree, period: Period): string {
  return `${formulaText(tree)} ${periodCode(period)}`
}
