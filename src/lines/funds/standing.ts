import { latest } from '../../kernel/dated.ts'
import type { Values } from '../../kernel/field/index.ts'
import type { BesideRecord } from '../../kernel/procedure/index.ts'
import type { Day } from '../../kernel/values.ts'
import type { enterprise } from '../cultivation/enterprise.ts'
import type { clause } from '../policy/clause.ts'
import { wordsOf } from '../policy/clauseProcedure.ts'
import { clauseFaults } from '../policy/lint.ts'
import type { ban } from './ban.ts'
import type { payment } from './payment.ts'

type Firm = BesideRecord<Values<typeof enterprise.fields>>
type Ban = BesideRecord<Values<typeof ban.fields>>
type Claim = BesideRecord<Values<typeof payment.fields>>
type Clause = BesideRecord<Values<typeof clause.fields>>

/** Met, or why not, or which fact is missing. */
type Answer = 'met' | { readonly notMet: string } | { readonly unknown: string }

/** Who is gone gets nothing. Who moved away may: money that is due is not withheld for moving (公平竞争审查条例). */
const GONE: readonly string[] = ['注销', '吊销']

/** Whether the firm is registered and in business, by the latest that is known. */
export function isRegistered(firms: readonly Firm[] | null): Answer {
  const [firm] = firms ?? []
  const status = firm === undefined ? null : latest(firm.values.status)
  if (status === null || status === undefined) return { unknown: '企业登记状态' }
  return GONE.includes(status) ? { notMet: `企业登记状态为「${status}」` } : 'met'
}

/** Whether the firm stands on no list of the banned on a day. */
export function isNotBanned(bans: readonly Ban[] | null, on: Day): Answer {
  if (bans === null) return { unknown: '限制申报名单' }
  const standing = bans.filter(
    ({ values: { from, to, liftedOn } }) =>
      from <= on && (to === null || to >= on) && (liftedOn === null || liftedOn > on),
  )
  const told = standing.map(({ values: { reason, document, to } }) =>
    [reason, document, to === null ? '未写截止日期' : `到${to}为止`].filter(Boolean).join('，'),
  )
  return told.length === 0 ? 'met' : { notMet: `在限制申报名单上：${told.join('；')}` }
}

/** Whether the matter has been claimed at the same level before, in whatever year. */
export function isNotDouble(
  { matter, level, item }: Pick<Values<typeof payment.fields>, 'matter' | 'level' | 'item'>,
  others: readonly Claim[] | null,
): Answer {
  if (others === null) return { unknown: '企业其他奖补' }
  if (matter === null) return 'met'
  const same = others.filter(
    (one) => one.values.matter === matter && one.values.level === level && !isGone(one) && one.values.item !== item,
  )
  const told = same.map(({ values: { policyYear, item: of } }) => `${policyYear}年度「${of}」`)
  return told.length === 0 ? 'met' : { notMet: `同一事项「${matter}」已在${told.join('、')}申报` }
}

/** Whether the clause may be claimed under on a day: published, begun, not ended by itself or by the law. */
export function isOpen(clauses: readonly Clause[] | null, on: Day): Answer {
  const [found] = clauses ?? []
  if (found === undefined) return { unknown: '依据条款' }
  const { number, publishedOn, from, to, legalEnd, endedOn } = found.values
  if (publishedOn === null || publishedOn > on) return { notMet: `${number}尚未发布` }
  if (from !== null && on < from) return { notMet: `${number}自${from}起才能申报` }
  if (legalEnd !== null && on > legalEnd) {
    const [fault] = clauseFaults(wordsOf(found.values), on)
    return { notMet: `${number}依法到${legalEnd}为止${fault === undefined ? '' : `：${fault.why}`}` }
  }
  const last = [to, endedOn].find((day) => day !== null && on > day)
  return last === undefined ? 'met' : { notMet: `${number}已于${last}停止` }
}

/** A claim that was refused or withdrawn takes nothing away. */
export function isGone({ reached }: Pick<Claim, 'reached'>): boolean {
  return reached.refused !== undefined || reached.withdrawn !== undefined
}
