import { type Rational, roundHalfUp } from '../../../kernel/exact.ts'
import type { FileRef } from '../../../kernel/field/kinds/file.ts'
import { standingOf } from '../../../kernel/procedure/index.ts'
import { deviation, notPassed, resultOf } from '../../../kernel/procedure/review.ts'
import type { Day } from '../../../kernel/values.ts'
import { workdayAfter } from '../../../kernel/workday.ts'
import { loadCalendar } from '../../../store/calendar.ts'
import { loadCase, loadCases } from '../../office/cases/load.ts'
import { fileOf } from '../../office/cases/shown.ts'
import { arrivedWith } from '../../office/cases/stage.ts'
import { applicantNames, shownFields } from '../../office/notices/shown.ts'
import { casesIn } from '../../office/notices/waiting.ts'
import type { At } from '../../office/office.ts'
import type { Person } from '../../office/people/actor.ts'
import { mayConclude } from '../../office/reviews/conclude.ts'
import { accountsOfExperts, invitationText, SCORING } from '../../office/reviews/invite.ts'
import { isCurrent, loadReview, reviewFrom, reviewsOf, type StoredReview } from '../../office/reviews/load.ts'
import { expertPool } from '../../office/reviews/pool.ts'

const SHOWN_PLACES = 2

/** A fraction as it is, and rounded for the eye. */
function fraction(value: Rational) {
  const shown = roundHalfUp(value, SHOWN_PLACES)
  const exact = value.den === 1n ? String(value.num) : `${value.num}/${value.den}`
  return { exact, shown }
}

function statusOf(stored: StoredReview) {
  const { voided, appeal, conclusion } = stored.content
  if (voided !== null) return 'voided' as const
  if (appeal !== null && appeal.answer === null) return 'appealed' as const
  if (conclusion !== null) return 'concluded' as const
  return resultOf(reviewFrom(stored)).known ? ('scored' as const) : ('scoring' as const)
}

function briefOf(stored: StoredReview) {
  const { content, ballots, id } = stored
  const result = resultOf(reviewFrom(stored))
  const seated = new Set(content.experts)
  return {
    id,
    status: statusOf(stored),
    due: content.due,
    seats: content.experts.length,
    given: ballots.filter(({ expert }) => seated.has(expert)).length,
    average: result.known ? fraction(result.average).shown : null,
    passes: content.conclusion?.passes ?? null,
  }
}

/** 组织评审: what waits for experts, and what is with them or has been. */
export async function presentReviews(at: At, today: Day) {
  const pool = await expertPool(at, today)
  const counts = new Map<string, number>()
  for (const field of pool.flatMap(({ fields }) => fields)) counts.set(field, (counts.get(field) ?? 0) + 1)
  const fields = [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count)
  const waiting = []
  for (const procedure of at.catalog.procedures.values())
    for (const [state, rule] of Object.entries(procedure.during)) {
      if (rule.is !== 'review') continue
      const cases = (await casesIn(at, procedure, state)).filter(({ the }) => the.review === undefined)
      const records = cases.map(({ stored }) => stored)
      const names = await applicantNames(at, procedure.of, records)
      for (const record of records)
        waiting.push({
          record: record.id,
          register: procedure.of.name,
          registerLabel: procedure.of.label,
          applicant: names.get(record.id) ?? '',
          shown: shownFields(at, procedure.of, record, rule.shows),
          state,
          stateLabel: procedure.states[state] ?? state,
        })
    }
  const stored = await reviewsOf(at, null)
  const heads = await headsOf(at, stored)
  return {
    pool: { count: pool.length, fields },
    waiting,
    reviews: stored.map((one) => {
      const brief = briefOf(one)
      return { ...heads.get(one.id)!, ...brief, late: brief.status === 'scoring' && one.content.due < today }
    }),
  }
}

/** Whom each review is about, in two queries for each register. */
async function headsOf(at: At, reviews: readonly StoredReview[]) {
  const heads = new Map<string, ReturnType<typeof headOf>>()
  for (const [register, of] of Map.groupBy(reviews, (one) => one.register)) {
    const procedure = at.catalog.procedures.get(register)
    if (procedure === undefined) continue
    const cases = await loadCases(at, register, [...new Set(of.map(({ record }) => record))])
    const records = new Map(cases.map(({ stored }) => [stored.id, stored]))
    const names = await applicantNames(at, procedure.of, [...records.values()])
    for (const one of of) {
      const record = records.get(one.record)
      const shown = record === undefined ? [] : shownFields(at, procedure.of, record, one.content.rule.shows)
      heads.set(one.id, headOf(one, procedure.of.label, names.get(one.record) ?? '', shown))
    }
  }
  return heads
}

function headOf(
  { record, register }: StoredReview,
  registerLabel: string,
  applicant: string,
  shown: ReturnType<typeof shownFields>,
) {
  return { record, register, registerLabel, applicant, shown }
}

/** One review for those who organise it; what experts wrote is seen when all have written. */
export async function presentReview(at: At, id: string, person: Person, today: Day) {
  const stored = await loadReview(at, id)
  const { content, ballots } = stored
  const { rule, draw } = content
  const result = resultOf(reviewFrom(stored))
  const heads = await headsOf(at, [stored])
  const accounts = await accountsOfExperts(at, content.experts, today)
  const { registerLabel, shown } = heads.get(id)!
  const asks = invitationText(
    registerLabel,
    shown.map((one) => one.shown),
    content.due,
  )
  const named = (expert: string) => ({
    id: expert,
    ...(content.people[expert] ?? { name: '（已不在专家库）', unit: '', rank: '' }),
  })
  const declined = ballots.filter((one) => 'declines' in one).map(({ expert }) => expert)
  const calendar = await loadCalendar(at.tx)
  const all = await reviewsOf(at, [stored.record])
  const [loaded] = await loadCases(at, stored.register, [stored.record])
  const open =
    content.voided === null &&
    loaded !== undefined &&
    standingOf(loaded.procedure, loaded.the).state === stored.state &&
    isCurrent(stored, arrivedWith(loaded.the.steps))
  return {
    ...heads.get(id)!,
    ...{ id, status: statusOf(stored), due: content.due, drawnOn: content.drawnOn, drawnBy: content.drawnBy },
    rule: {
      criteria: rule.criteria,
      line: rule.line,
      dropHighLow: rule.dropHighLow,
      wideFrom: rule.wideFrom,
      appealWorkdays: rule.appealWorkdays,
      blind: rule.blind,
    },
    draw: {
      ...{ method: draw.method, seed: draw.seed, pool: draw.pool.length },
      ...{ field: content.asked.field, perUnit: content.asked.perUnit },
      drawn: draw.drawn.map(named),
      reserves: draw.reserves.map(named),
      avoided: draw.avoided.map(({ expert, why }) => ({ ...named(expert), why })),
    },
    experts: [...content.experts, ...declined].map((expert) => {
      const found = ballots.find((one) => one.expert === expert)
      const total = result.known ? result.totals.find((one) => one.expert === expert) : undefined
      const scored = found !== undefined && 'scores' in found ? found : undefined
      return {
        ...named(expert),
        status:
          found === undefined
            ? ('waiting' as const)
            : scored === undefined
              ? ('declined' as const)
              : ('given' as const),
        declines: found !== undefined && 'declines' in found ? found.declines : null,
        reached: !accounts.has(expert)
          ? ('none' as const)
          : accounts.get(expert)!.mail
            ? ('mail' as const)
            : ('app' as const),
        invitation: `${named(expert).name}专家：${asks}${accounts.has(expert) ? '' : '评分表另送，填好签字后交回。'}`,
        enteredBy: found?.enteredBy ?? null,
        evidence: found?.evidence ? { name: found.evidence.name } : null,
        form: result.known && scored !== undefined ? { scores: scored.scores, opinion: scored.opinion } : null,
        total: total === undefined ? null : fraction(total.total).shown,
        dropped: total?.dropped ?? false,
      }
    }),
    result: result.known
      ? {
          average: fraction(result.average),
          spread: fraction(result.spread),
          deviation: deviation(result, SHOWN_PLACES),
          wide: result.wide,
          reachesLine: result.reachesLine,
          counted: result.totals.filter(({ dropped }) => !dropped).length,
        }
      : null,
    returned: content.returned.map(({ ballot, by, on, reason }) => ({
      ...{ name: named(ballot.expert).name, by, on, reason },
    })),
    conclusion: content.conclusion,
    appeal: content.appeal === null ? null : { ...content.appeal, proof: proofName(content.appeal.proof) },
    appealUntil:
      content.conclusion === null ? null : workdayAfter(calendar, content.conclusion.on, rule.appealWorkdays).day,
    voided: content.voided,
    earlier: all.flatMap(({ id: other, content: { voided } }) =>
      voided === null || other === id ? [] : [{ id: other, ...voided }],
    ),
    scoring: SCORING,
    mayConclude: open && (await mayConclude(at, stored, person, today)),
    open,
  }
}

function proofName(proof: FileRef | null | undefined): string | null {
  return proof == null ? null : (fileOf(proof)?.name ?? null)
}

/** In a case's page: its reviews. */
export async function presentCaseReview(at: At, register: string, record: string) {
  const { procedure, the } = await loadCase(at, register, record)
  const asked = procedure.during[standingOf(procedure, the).state]?.is === 'review'
  return {
    asked,
    keptBack: asked ? (notPassed(the.review)?.message ?? null) : null,
    reviews: (await reviewsOf(at, [record])).map(briefOf),
  }
}
