import { sql } from 'kysely'
import { decimal } from '../../../kernel/exact.ts'
import { type Ballot, ballot } from '../../../kernel/procedure/review.ts'
import { halfWidth } from '../../../kernel/read/normal.ts'
import type { Day } from '../../../kernel/values.ts'
import { Refusal } from '../../../store/refusal.ts'
import { loadCases, procedureOf } from '../cases/load.ts'
import { applicantNames, shownFields } from '../notices/shown.ts'
import { type At, type Office, work } from '../office.ts'
import { readUpload } from '../upload.ts'
import { changeReview, refuseMoved, refuseVoided, writeReview } from './draw.ts'
import { invitationText, tellExperts, tellOrganiser } from './invite.ts'
import { type KeptBallot, loadReview, reviewFrom, reviewsOf, type StoredReview } from './load.ts'
import { expertsOf } from './pool.ts'

const SCORE = /^\d{1,6}(?:\.\d{1,4})?$/

/** What somebody fills in: a score for each criterion with an opinion, or why they stand aside. */
export type FormGiven =
  | { readonly scores: { readonly [criterion: string]: string }; readonly opinion: string }
  | { readonly declines: string }

export interface FormEvidence {
  readonly hash: string
  readonly name: string
}

/** 代录评分表: the signed paper is the evidence. */
export async function enterForm(
  office: Office,
  id: string,
  expert: string,
  given: FormGiven,
  { account, ...evidence }: FormEvidence & { readonly account: string },
  today: Day,
): Promise<void> {
  await readUpload(office, { hash: evidence.hash, account })
  await work(office, async (at) => take(at, await loadReview(at, id, { lock: true }), expert, given, evidence, today))
}

/** 专家提交评分表, by their own account. */
export async function submitForm(
  office: Office,
  account: string,
  id: string,
  given: FormGiven,
  today: Day,
): Promise<void> {
  await work(office, async (at) => {
    const stored = await loadReview(at, id, { lock: true })
    await take(at, stored, await seatOf(at, stored, account, today), given, null, today)
  })
}

async function take(
  at: At,
  stored: StoredReview,
  expert: string,
  given: FormGiven,
  evidence: FormEvidence | null,
  today: Day,
): Promise<void> {
  refuseVoided(stored)
  await refuseMoved(at, stored)
  const { review, obstacle } = ballot(reviewFrom(stored), ballotOf(expert, given))
  if (obstacle) throw new Refusal('review.form', obstacle.message, obstacle.advice)
  const content: KeptBallot = { ...review.ballots.at(-1)!, enteredBy: at.actor, evidence }
  await sql`insert into ballot (bureau, review, expert, content, given_at)
    values (${at.bureau}, ${stored.id}, ${expert}, ${JSON.stringify(content)}, ${new Date().toISOString()})`.execute(
    at.tx,
  )
  await writeReview(at, stored.id, { ...stored.content, experts: review.experts })
  if ('declines' in content) await tellOfReplacement(at, stored, content, review.experts, today)
}

/** Who comes instead is asked, whoever organises knows it, and whom the office took out need not wait. */
async function tellOfReplacement(
  at: At,
  stored: StoredReview,
  declined: Extract<KeptBallot, { readonly declines: string }>,
  experts: readonly string[],
  today: Day,
): Promise<void> {
  const { id, content } = stored
  const { of } = procedureOf(at, stored.register)
  const [next] = experts.filter((one) => !content.experts.includes(one))
  const key = `review replaced ${id} ${declined.expert}`
  if (next !== undefined) {
    const [loaded] = await loadCases(at, stored.register, [stored.record])
    const shown = loaded === undefined ? [] : shownFields(at, of, loaded.stored, content.rule.shows)
    const text = invitationText(
      of.label,
      shown.map((one) => one.shown),
      content.due,
    )
    await tellExperts(at, [next], content, { kind: 'assigned', title: '请您评审（候补接替）', text, key }, today)
  }
  if (declined.evidence !== null) {
    const text = `一件${of.label}的评审，已按回避或不能参加登记，不用再评分。`
    await tellExperts(at, [declined.expert], content, { kind: 'case', title: '评审已取消', text, key }, today)
  }
  const nameOf = (expert: string) => content.people[expert]?.name ?? ''
  const goesOn = next === undefined ? '候补名单已用完，由其余专家评分' : `由候补${nameOf(next)}接替`
  const text = `${nameOf(declined.expert)}回避或不能参加：${declined.declines}；${goesOn}。`
  await tellOrganiser(at, id, content, { kind: 'case', title: '评审专家有变动', text, key }, today)
}

function ballotOf(expert: string, given: FormGiven): Ballot {
  if ('declines' in given) {
    if (given.declines.trim() === '') throw new Refusal('review.form', '没有写回避或不能参加的理由', '写明理由后再提交')
    return { expert, declines: given.declines.trim() }
  }
  const scores = Object.entries(given.scores).flatMap(([name, text]) => {
    const score = halfWidth(text).trim()
    if (score === '') return []
    if (!SCORE.test(score))
      throw new Refusal('review.form', `「${name}」的「${text}」不是分数`, '填写数字，如 35 或 35.5')
    return [[name, decimal(score)] as const]
  })
  return { expert, scores: Object.fromEntries(scores), opinion: given.opinion.trim() }
}

/** 退回评分表: what was filled in is kept, and the expert fills in another. */
export async function returnForm(
  office: Office,
  id: string,
  expert: string,
  reason: string,
  today: Day,
): Promise<void> {
  await changeReview(office, id, async (at, stored) => {
    const { content, ballots } = stored
    const found = ballots.find((one) => one.expert === expert)
    if (found === undefined || 'declines' in found)
      throw new Refusal('review.form', '这位专家没有可以退回的评分表', '请刷新页面')
    if (content.conclusion !== null)
      throw new Refusal('review.concluded', '评审已有结论，不能退回', '有异议的按申诉办理')
    await sql`delete from ballot where bureau = ${at.bureau} and review = ${id} and expert = ${expert}`.execute(at.tx)
    const returned = { ballot: found, by: at.actor, on: today, reason: reason.trim() }
    const label = procedureOf(at, stored.register).of.label
    const text = `您评审的一件${label}，评分表已退回，请重新填写：${reason.trim()}。`
    const key = `review returned ${id} ${content.returned.length}`
    await tellExperts(at, [expert], content, { kind: 'assigned', title: '评分表退回', text, key }, today)
    return { ...content, returned: [...content.returned, returned] }
  })
}

/** Which expert of a review an account is; one that is none does not know that there is a review. */
async function seatOf(at: At, { content }: StoredReview, account: string, today: Day): Promise<string> {
  const own = (await expertsOf(at, account, today)).find(({ id }) => content.experts.includes(id))
  if (own === undefined) throw new Refusal('review.unknown', '没有找到这次评审', '请从我的评审重新打开')
  return own.id
}

/** 我的评审: what an account is asked to score. An expert reads nothing of the bureau's; what they see is picked here. */
export async function invitationsOf(office: Office, account: string, today: Day) {
  return work(office, async (at) => {
    const own = new Set((await expertsOf(at, account, today)).map(({ id }) => id))
    if (own.size === 0) return []
    const reviews = (await reviewsOf(at, null)).filter(
      ({ content, ballots }) =>
        content.voided === null &&
        (content.experts.some((id) => own.has(id)) || ballots.some(({ expert }) => own.has(expert))),
    )
    const forms = []
    for (const stored of reviews) forms.push(await formAt(at, stored, own))
    return forms
  })
}

/** One form for its expert: the case as far as it is shown, and what they have filled in themselves. */
export async function formOf(office: Office, account: string, id: string, today: Day) {
  return work(office, async (at) => {
    const own = new Set((await expertsOf(at, account, today)).map((one) => one.id))
    const stored = await loadReview(at, id)
    if (stored.content.voided !== null || !stored.content.experts.some((one) => own.has(one)))
      throw new Refusal('review.unknown', '没有找到这次评审', '请从我的评审重新打开')
    return formAt(at, stored, own)
  })
}

async function formAt(at: At, stored: StoredReview, own: ReadonlySet<string>) {
  const { rule, due, conclusion } = stored.content
  const [loaded] = await loadCases(at, stored.register, [stored.record])
  const { of } = at.catalog.procedures.get(stored.register)!
  const names = loaded === undefined || rule.blind ? new Map() : await applicantNames(at, of, [loaded.stored])
  const given = stored.ballots.find(({ expert }) => own.has(expert))
  return {
    id: stored.id,
    label: of.label,
    applicant: rule.blind ? null : (names.get(stored.record) ?? ''),
    shown: loaded === undefined ? [] : shownFields(at, of, loaded.stored, rule.shows),
    criteria: rule.criteria,
    due,
    closed: conclusion !== null,
    given:
      given === undefined
        ? null
        : 'declines' in given
          ? { declines: given.declines }
          : { scores: given.scores, opinion: given.opinion },
  }
}
