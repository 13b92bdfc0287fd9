import { standingOf } from '../../../kernel/procedure/index.ts'
import { resultOf } from '../../../kernel/procedure/review.ts'
import type { Day } from '../../../kernel/values.ts'
import { type WorkCalendar, workdaysBetween } from '../../../kernel/workday.ts'
import { loadCalendar } from '../../../store/calendar.ts'
import { loadCases } from '../cases/load.ts'
import { caseWords } from '../cases/named.ts'
import { weekOf } from '../cases/remind.ts'
import { arrivedWith } from '../cases/stage.ts'
import { type At, look, type Office, work } from '../office.ts'
import { tellExperts, tellOrganiser } from './invite.ts'
import { isCurrent, loadReview, reviewFrom, reviewsOf, type StoredReview } from './load.ts'

/** From so many working days before the limit experts are reminded. */
const NEAR_WORKDAYS = 2

/**
 * 催收评分表: before and on the last day, each once, and every week after it; then whoever organises the review is
 * told as well. Nobody is reminded on a day off. Gives how many reviews.
 */
export async function remindReviews(office: Office, day: Day): Promise<number> {
  const open = await look(office, async (at) => {
    const calendar = await loadCalendar(at.tx)
    if (!calendar.isWorkday(day)) return []
    const reviews = (await reviewsOf(at, null)).filter((one) => lacking(one).length > 0 && isNear(one, calendar, day))
    const found: string[] = []
    for (const one of reviews) if (await isUnderWay(at, one)) found.push(one.id)
    return found
  })
  for (const id of open) await work(office, async (at) => remind(at, await loadReview(at, id, { lock: true }), day))
  return open.length
}

/** Experts whose form is out; nobody where there is nothing to score any more. */
function lacking(stored: StoredReview): readonly string[] {
  const { voided, conclusion } = stored.content
  if (voided !== null || conclusion !== null) return []
  const result = resultOf(reviewFrom(stored))
  return result.known ? [] : result.waitingFor
}

function isNear({ content: { due } }: StoredReview, calendar: WorkCalendar, day: Day): boolean {
  return due <= day || workdaysBetween(calendar, day, due).workdays <= NEAR_WORKDAYS
}

async function isUnderWay(at: At, stored: StoredReview): Promise<boolean> {
  const [loaded] = await loadCases(at, stored.register, [stored.record])
  return (
    loaded !== undefined &&
    standingOf(loaded.procedure, loaded.the).state === stored.state &&
    isCurrent(stored, arrivedWith(loaded.the.steps))
  )
}

async function remind(at: At, stored: StoredReview, day: Day): Promise<void> {
  const { id, content } = stored
  const { due, people } = content
  const missing = lacking(stored)
  const deadline = due < day ? 'overdue' : due === day ? 'today' : 'near'
  const label = at.catalog.procedures.get(stored.register)?.of.label ?? ''
  const text = {
    near: `您评审的一件${label}，评分截止${due}，评分表还没有提交。`,
    today: `您评审的一件${label}，评分今天（${due}）截止，评分表还没有提交。`,
    overdue: `您评审的一件${label}，评分已于${due}截止，评分表还没有提交；请尽快提交，不能评分的请写明理由。`,
  }[deadline]
  const again = deadline === 'overdue' ? ` ${weekOf(day)}` : ''
  const told = { kind: 'deadline', title: titles[deadline], key: `review ${deadline} ${id} ${due}${again}` } as const
  await tellExperts(at, missing, content, { ...told, text }, day)
  if (deadline !== 'overdue') return
  const names = missing.map((expert) => people[expert]?.name ?? '').join('、')
  const [loaded] = await loadCases(at, stored.register, [stored.record])
  // Experts score without knowing whose it is; whoever organises the review is told which one.
  const which = loaded === undefined ? `一件${label}` : await caseWords(at, { ...loaded, id: stored.record })
  const says = `${which}的评分已于${due}截止，还有${missing.length}名专家没有提交：${names}。请催收，或按回避由候补接替。`
  await tellOrganiser(at, id, content, { ...told, title: '评分逾期', text: says }, day)
}

const titles = { near: '评分即将截止', today: '评分今天截止', overdue: '评分已经逾期' } as const
