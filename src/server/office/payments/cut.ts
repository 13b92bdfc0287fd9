import { inProportion, type RoundedTo } from '../../../kernel/allot/index.ts'
import { compareDecimals, isZero, subtractDecimals, sumDecimals } from '../../../kernel/exact.ts'
import type { Values } from '../../../kernel/field/index.ts'
import { yuan } from '../../../kernel/money.ts'
import { perform, reachedBy, standingOf } from '../../../kernel/procedure/index.ts'
import type { Day, Decimal } from '../../../kernel/values.ts'
import { budget } from '../../../lines/funds/budget.ts'
import { payment } from '../../../lines/funds/payment.ts'
import { paymentProcedure } from '../../../lines/funds/paymentProcedure.ts'
import { recordsById } from '../../../store/records/load.ts'
import { Refusal } from '../../../store/refusal.ts'
import { keep } from '../cases/act.ts'
import { loadCase } from '../cases/load.ts'
import { type Office, work } from '../office.ts'
import { actorOf, type Person } from '../people/actor.ts'
import { claimsUnder } from './load.ts'

/** What a budget did to the claims that were calculated under it; sums in yuan. */
export interface CutToBudget {
  /** What the budget still holds for them. */
  readonly available: Decimal
  readonly asked: Decimal
  readonly left: Decimal
  readonly claims: readonly { readonly id: string; readonly before: Decimal; readonly after: Decimal }[]
}

/**
 * 按预算比例调减: every claim that was calculated and not yet decided is cut by the same factor, rounded down, so that
 * their sum is within what is left. All of them or none; where the budget reaches, none is touched.
 */
export async function cutToBudget(
  office: Office,
  person: Person,
  id: string,
  { roundedTo, reason }: { readonly roundedTo: RoundedTo; readonly reason: string },
  day: Day,
): Promise<CutToBudget> {
  return work(office, async (at) => {
    const stored = (await recordsById(at.tx, budget, at.bureau, [id], { lock: true })).get(id)
    if (stored === undefined) throw new Refusal('budget.unknown', '没有找到这项预算', '请从资金预算列表重新打开')
    const claims = await claimsUnder(at, id)
    const [quota] = payment.quotas
    const promised = claims.map(({ content }) => quota?.takes(content.values, reachedBy(content.steps)) ?? ZERO)
    const whole = yuan((stored.content.values as Values<typeof budget.fields>).amount) ?? ZERO
    const rest = subtractDecimals(whole, sumDecimals(promised))
    const available = compareDecimals(rest, ZERO) < 0 ? ZERO : rest
    const waiting = claims.flatMap(({ id: key, content }) => {
      const { state } = standingOf(paymentProcedure, { record: content.values, steps: content.steps })
      const amount = yuan((content.values as Values<typeof payment.fields>).calculated)
      return state === 'calculated' && amount !== null ? [{ key, amount }] : []
    })
    const cuts = inProportion(waiting, available, roundedTo)
    const actor = await actorOf(at, person, day)
    for (const { key, amount, taken } of cuts) {
      if (isZero(taken)) continue
      const loaded = await loadCase(at, payment.name, key, { lock: true })
      const input = { cutTo: amount, reason }
      const outcome = perform(loaded.procedure, 'cut', input, loaded.the, actor, { day, calendar: loaded.calendar })
      if (!outcome.done)
        throw new Refusal(
          'budget.cut',
          outcome.why.map(({ message }) => message).join('；'),
          '处理后再调减，一件也没有调',
        )
      await keep(at, loaded, outcome, day)
    }
    const sum = (of: readonly { readonly amount: Decimal }[]) => sumDecimals(of.map(({ amount }) => amount))
    return {
      available,
      asked: sum(waiting),
      left: subtractDecimals(available, sum(cuts)),
      claims: cuts.map(({ key, amount, taken }) => ({ id: key, before: sumDecimals([amount, taken]), after: amount })),
    }
  })
}

const ZERO = '0' as Decimal
