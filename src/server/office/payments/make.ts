import { compareDecimals, subtractDecimals } from '../../../kernel/exact.ts'
import { yuan } from '../../../kernel/money.ts'
import { perform } from '../../../kernel/procedure/index.ts'
import type { Day, Decimal } from '../../../kernel/values.ts'
import { content } from '../../../kernel/version.ts'
import { disbursement } from '../../../lines/funds/disbursement.ts'
import { payment } from '../../../lines/funds/payment.ts'
import { instalmentsOf, isReleased, readPlan } from '../../../lines/funds/plan.ts'
import { saveRecords } from '../../../store/records/save.ts'
import { Refusal } from '../../../store/refusal.ts'
import { keep } from '../cases/act.ts'
import { loadCase } from '../cases/load.ts'
import { type At, type Office, work } from '../office.ts'
import { actorOf, type Person } from '../people/actor.ts'
import { type Claim, type Line, linesOf, loadBatch, sumOf } from './load.ts'

/** What became of one claim that was to be paid. */
export interface Prepared {
  readonly id: string
  readonly done: boolean
  readonly says: string
}

/** 列入支付: each approved claim gets a line in the batch, and goes on to be paid; one that may not keeps no other back. */
export async function addToBatch(
  office: Office,
  person: Person,
  batch: string,
  claims: readonly string[],
  day: Day,
): Promise<readonly Prepared[]> {
  const prepared: Prepared[] = []
  for (const id of claims) prepared.push({ id, ...(await prepare(office, person, batch, id, day)) })
  return prepared
}

async function prepare(
  office: Office,
  person: Person,
  batch: string,
  id: string,
  day: Day,
): Promise<Omit<Prepared, 'id'>> {
  try {
    return await work(office, async (at) => {
      await loadBatch(at, batch, { lock: true })
      const loaded = await loadCase(at, payment.name, id, { lock: true })
      const actor = await actorOf(at, person, day)
      const { calendar, procedure } = loaded
      const outcome = perform(procedure, 'prepare', {}, loaded.the, actor, { day, calendar })
      if (!outcome.done) return { done: false, says: outcome.why.map(({ message }) => message).join('；') }
      const line = await lineFor(at, batch, id, loaded.the.record as unknown as Claim)
      await keep(at, loaded, outcome, day)
      await saveRecords(at.tx, at, [
        { register: disbursement, id: null, kind: 'create', content: content(disbursement, line) },
      ])
      return { done: true, says: '已列入' }
    })
  } catch (error) {
    if (error instanceof Refusal) return { done: false, says: error.problem.message }
    throw error
  }
}

/** What is to be paid of a claim now: all that is open, or of one in instalments the first that is. */
async function lineFor(
  at: At,
  batch: string,
  id: string,
  claim: Claim,
): Promise<{ readonly [field: string]: unknown }> {
  const before = (await linesOf(at, id)).map((one) => one.content.values as Line)
  const { amount, instalment } = nextPart(claim, before)
  const { enterprise, policyYear, level, noApplication, accountName, bank, account } = claim
  return {
    ...{ payment: id, ordinal: String(before.length + 1), batch, enterprise, policyYear, level, noApplication },
    ...{ amount, instalment, accountName, bank, account, state: '待支付' },
  }
}

/** What of a claim comes next, given the payments that it has. Throws Refusal where nothing does, or not yet. */
export function nextPart(claim: Claim, before: readonly Line[]) {
  const out = before.filter(({ state }) => state !== '退回')
  const open = subtractDecimals(yuan(claim.approved) ?? ZERO, sumOf(out))
  if (compareDecimals(open, ZERO) <= 0) throw new Refusal('payment.paid', '审定金额已全部列入支付', '请核对支付明细')
  const part = nextInstalment(claim, out)
  return { amount: part?.amount ?? open, instalment: part === null ? null : String(part.ordinal) }
}

/** The first instalment that is not wholly paid; `null` where the claim has none. Throws Refusal where it has to wait. */
function nextInstalment({ plan, approved, certified }: Claim, out: readonly Line[]) {
  if (plan === null) return null
  const { parts = [], problem } = readPlan(plan)
  if (problem !== undefined) throw new Refusal('payment.plan', problem, '在办件上重新「安排分期」')
  for (const one of instalmentsOf(parts, yuan(approved) ?? ZERO)) {
    const left = subtractDecimals(one.amount, sumOf(out.filter(({ instalment }) => Number(instalment) === one.ordinal)))
    if (compareDecimals(left, ZERO) <= 0) continue
    if (!isReleased(parts, one.ordinal, Number(certified ?? 0)))
      throw new Refusal(
        'payment.notReleased',
        `第${one.ordinal}期要先「${one.condition}」`,
        '达成后在办件上登记「分期条件已达成」',
      )
    return { ordinal: one.ordinal, amount: left }
  }
  return null
}

const ZERO = '0' as Decimal
