import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { draw } from '../../../kernel/procedure/draw.ts'
import { type ReviewRule, standingOf } from '../../../kernel/procedure/index.ts'
import { openReview } from '../../../kernel/procedure/review.ts'
import type { Day } from '../../../kernel/values.ts'
import { Refusal } from '../../../store/refusal.ts'
import { type LoadedCase, loadCases, procedureOf } from '../cases/load.ts'
import { arrivedWith } from '../cases/stage.ts'
import { shownFields } from '../notices/shown.ts'
import { type At, type Office, work } from '../office.ts'
import { invitationText, tellExperts } from './invite.ts'
import { type DrawAsked, isCurrent, loadReview, type ReviewContent, type StoredReview } from './load.ts'
import { expertPool, reviewedOf } from './pool.ts'

export interface Drawing extends DrawAsked {
  readonly register: string
  /** Cases that the same experts look at. */
  readonly records: readonly string[]
  readonly due: Day
  /** Where the product is from outside. */
  readonly site: string | null
}

/** 随机抽取专家: the seed is nobody's choice; with it and the pool anybody can hold the draw again. */
export async function drawExperts(
  office: Office,
  asked: Drawing,
  today: Day,
): Promise<{ readonly ids: readonly string[] }> {
  const { register, records, due, site, ...rest } = asked
  if (due < today) throw new Refusal('review.day', `评分截止日期${due}已过`, '请填写今天或以后的日期')
  return work(office, async (at) => {
    const { rule, state, cases } = await reviewable(at, register, records)
    const pool = await expertPool(at, today)
    if (pool.length === 0) throw new Refusal('review.pool', '专家库是空的', '先在台账「评审专家」登记或导入专家')
    const known = await reviewedOf(at, cases)
    const about = { units: [...known.units, ...rest.avoid], people: [...known.people, ...rest.avoid] }
    const { draw: drawn, obstacle } = draw(pool, about, {
      seats: rest.seats,
      reserves: rest.reserves,
      seed: `${today} ${randomBytes(8).toString('hex')}`,
      ...(rest.field === null ? {} : { field: rest.field }),
      ...(rest.perUnit === null ? {} : { perUnit: rest.perUnit }),
    })
    if (obstacle) throw new Refusal('review.draw', obstacle.message, obstacle.advice)
    const seen = new Set([...drawn.drawn, ...drawn.reserves, ...drawn.avoided.map(({ expert }) => expert)])
    const people = Object.fromEntries(
      pool.filter(({ id }) => seen.has(id)).map(({ id, name, unit, rank }) => [id, { name, unit, rank }]),
    )
    const { ballots: _, ...opened } = openReview(rule, drawn)
    const ids: string[] = []
    for (const { stored, the } of cases) {
      const content: ReviewContent = {
        ...opened,
        ...{ people, about, due, asked: rest, drawnOn: today, drawnBy: at.actor, steps: the.steps.length },
        ...{ returned: [], voided: null, site, organiser: office.account ?? null },
      }
      const id = uuid()
      await sql`insert into review (bureau, id, record, register, state, content, version, actor, "at")
        values (${at.bureau}, ${id}, ${stored.id}, ${register}, ${state}, ${JSON.stringify(content)}, 1, ${at.actor}, ${new Date().toISOString()})`.execute(
        at.tx,
      )
      ids.push(id)
    }
    await invite(at, cases, rule, { ids, due, site, experts: drawn.drawn }, today)
    return { ids }
  })
}

/** Each expert is asked once, however many cases they are asked to look at. */
async function invite(
  at: At,
  cases: readonly LoadedCase[],
  { shows }: ReviewRule,
  asked: { readonly ids: readonly string[]; readonly experts: readonly string[] } & Pick<Drawing, 'due' | 'site'>,
  today: Day,
): Promise<void> {
  const [{ procedure, stored }] = cases as [LoadedCase]
  const { label } = procedure.of
  const shown =
    cases.length > 1 ? [`共${cases.length}件`] : shownFields(at, procedure.of, stored, shows).map((one) => one.shown)
  const text = invitationText(label, shown, asked.due)
  const told = { kind: 'assigned', title: '请您评审', text, key: `review invited ${asked.ids[0]}` } as const
  await tellExperts(at, asked.experts, asked, told, today)
}

async function reviewable(
  at: At,
  register: string,
  records: readonly string[],
): Promise<{ readonly rule: ReviewRule; readonly state: string; readonly cases: readonly LoadedCase[] }> {
  const procedure = procedureOf(at, register)
  const ids = [...new Set(records)].sort()
  const cases = await loadCases(at, register, ids, { lock: true })
  if (cases.length < ids.length || cases.length === 0)
    throw new Refusal('case.unknown', '有办件已不存在', '请刷新待评审名单')
  const states = new Set(cases.map(({ the }) => standingOf(procedure, the).state))
  const [state = ''] = states
  const rule = procedure.during[state]
  if (states.size > 1 || rule?.is !== 'review' || cases.some(({ stored }) => stored.content.voided))
    throw new Refusal('review.state', '名单里有办件现在不在评审环节', '请刷新待评审名单后重新选择')
  const double = cases.filter(({ the }) => the.review !== undefined).length
  if (double > 0)
    throw new Refusal('review.double', `有${double}件已经抽取过专家`, '要重新抽取的，先作废原来的抽取并写明理由')
  return { rule, state, cases }
}

/** 作废抽取, with a reason that stays in sight: nobody draws again until they like the result. */
export async function voidReview(office: Office, id: string, reason: string, today: Day): Promise<void> {
  await changeReview(office, id, async (at, stored) => {
    if (stored.content.conclusion !== null || stored.content.appeal !== null)
      throw new Refusal('review.concluded', '评审已有结论，不能作废抽取', '有异议的按申诉办理')
    const label = procedureOf(at, stored.register).of.label
    const text = `一件${label}的评审抽取已作废，不用再评分；重新抽取时另行通知。`
    const told = { kind: 'case', title: '评审已取消', text, key: `review voided ${id}` } as const
    await tellExperts(at, stored.content.experts, stored.content, told, today)
    return { ...stored.content, voided: { on: today, by: at.actor, reason: reason.trim() } }
  })
}

/** Changes what is kept of a review, under lock. */
export async function changeReview(
  office: Office,
  id: string,
  change: (at: At, stored: StoredReview) => ReviewContent | Promise<ReviewContent>,
): Promise<void> {
  await work(office, async (at) => {
    const stored = await loadReview(at, id, { lock: true })
    refuseVoided(stored)
    await writeReview(at, id, await change(at, stored))
  })
}

export async function writeReview({ tx, bureau, actor }: At, id: string, content: ReviewContent): Promise<void> {
  await sql`update review set content = ${JSON.stringify(content)}, version = version + 1, actor = ${actor}
    where bureau = ${bureau} and id = ${id}`.execute(tx)
}

export function refuseVoided({ content: { voided } }: StoredReview): void {
  if (voided !== null)
    throw new Refusal('review.voided', `这次抽取已于${voided.on}作废：${voided.reason}`, '请打开重新抽取的评审')
}

/** What has left the stage of reviewing is no longer concluded about. */
export async function refuseMoved(at: At, stored: StoredReview): Promise<void> {
  const [loaded] = await loadCases(at, stored.register, [stored.record])
  const isThere =
    loaded !== undefined &&
    standingOf(loaded.procedure, loaded.the).state === stored.state &&
    isCurrent(stored, arrivedWith(loaded.the.steps))
  if (!isThere) throw new Refusal('review.moved', '这件已不在评审环节', '评审已结束，请在办件页查看现在的状态')
}
