import type { Indicator } from '../../kernel/indicator.ts'
import { type Period, periodCode } from '../../kernel/period.ts'
import type { AreaCode } from '../../kernel/values.ts'
import { content, identityOf } from '../../kernel/version.ts'
import { resolveCutoff } from '../../store/journal/cutoff.ts'
import { recordsByIdentity } from '../../store/records/load.ts'
import { saveRecords } from '../../store/records/save.ts'
import { Refusal } from '../../store/refusal.ts'
import { reportIndicators } from './indicator.ts'
import { look, type Office, work } from './office.ts'
import { today } from './today.ts'

/** A figure that somebody answers for, as they saw it. */
export interface Seen {
  readonly indicator: Indicator
  /** The value on the screen; another one meanwhile is refused. Left out where nothing was shown. */
  readonly value?: string
}

/** 确认: somebody answers for the value of an indicator's period as the books have it now. */
export async function confirmPeriod(
  office: Office,
  indicator: Indicator,
  period: Period,
  area: AreaCode,
  list: string | null,
): Promise<{ readonly value: string; readonly entry: number }> {
  const { values, entry } = await confirmFigures(office, [{ indicator }], period, area, { list })
  return { value: values[0] ?? '', entry }
}

/** Several at once, all of them or none. The note says on what grounds; it stays with the confirmations. */
export async function confirmFigures(
  office: Office,
  seen: readonly Seen[],
  period: Period,
  area: AreaCode,
  { list = null, note = null }: { readonly list?: string | null; readonly note?: string | null },
): Promise<{ readonly values: readonly string[]; readonly entry: number }> {
  const cutoff = await resolveCutoff(office.store, office.bureau, null)
  const indicators = seen.map(({ indicator }) => indicator)
  const reports = await look(office, (at) => reportIndicators(at, cutoff, indicators, [area], period))
  const values = seen.map(({ indicator, value: shown }, index) => {
    const { value = null, reason = null } = reports[index] ?? {}
    if (value === null)
      throw new Refusal(
        'confirm.noValue',
        `${indicator.label}本期没有数，不能确认（${reason ?? ''}）`,
        '请先录入或导入数据',
      )
    if (shown !== undefined && shown !== value)
      throw new Refusal(
        'confirm.stale',
        `${indicator.label}刚刚有变动，现在是 ${reports[index]?.shown ?? value}，与您看到的不同`,
        '请核对新数后再确认；这一次一个也没有确认',
      )
    return value
  })
  await work(office, async (at) => {
    const register = at.catalog.registers.get('confirmation')
    if (register === undefined) throw new Error('no register confirmation')
    const contents = indicators.map((indicator, index) =>
      content(register, {
        indicator: indicator.id,
        area,
        period: periodCode(period),
        value: values[index],
        entry: String(cutoff.entry),
        confirmedBy: office.actor,
        confirmedOn: today(),
        list,
      }),
    )
    const identities = contents.map((of) => identityOf(register, of.values))
    const known = await recordsByIdentity(at.tx, register, at.bureau, identities)
    const saves = contents.map((of, index) => {
      const id = known.get(identities[index] ?? '')?.id ?? null
      return { register, id, content: of, kind: id === null ? ('create' as const) : ('change' as const), reason: note }
    })
    await saveRecords(at.tx, at, saves)
  })
  return { values, entry: cutoff.entry }
}
