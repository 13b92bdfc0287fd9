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

/** 确认: somebody answers for the value of an indicator's period as the books have it now. */
export async function confirmPeriod(
  office: Office,
  indicator: Indicator,
  period: Period,
  area: AreaCode,
  list: string | null,
): Promise<{ readonly value: string; readonly entry: number }> {
  const cutoff = await resolveCutoff(office.store, office.bureau, null)
  const [report] = await look(office, (at) => reportIndicators(at, cutoff, [indicator], [area], period))
  const value = report?.value ?? null
  if (value === null)
    throw new Refusal(
      'confirm.noValue',
      `${indicator.label}本期没有数，不能确认（${report?.reason ?? ''}）`,
      '请先录入或导入数据',
    )
  await work(office, async (at) => {
    const register = at.catalog.registers.get('confirmation')
    if (register === undefined) throw new Error('no register confirmation')
    const of = content(register, {
      indicator: indicator.id,
      area,
      period: periodCode(period),
      value,
      entry: String(cutoff.entry),
      confirmedBy: office.actor,
      confirmedOn: today(),
      list,
    })
    const identity = identityOf(register, of.values)
    const known = (await recordsByIdentity(at.tx, register, at.bureau, [identity])).get(identity)
    await saveRecords(at.tx, at, [
      { register, id: known?.id ?? null, content: of, kind: known === undefined ? 'create' : 'change' },
    ])
  })
  return { value, entry: cutoff.entry }
}
