import { anyText, capacities, isOne, standingOf } from '../../../kernel/procedure/index.ts'
import { answerAppeal, appeal, conclude } from '../../../kernel/procedure/review.ts'
import type { Day } from '../../../kernel/values.ts'
import { workdayAfter } from '../../../kernel/workday.ts'
import { loadCalendar } from '../../../store/calendar.ts'
import { Refusal } from '../../../store/refusal.ts'
import { loadCases } from '../cases/load.ts'
import type { At, Office } from '../office.ts'
import { actorOf, type Person } from '../people/actor.ts'
import { tellApplicant } from './appeal.ts'
import { changeReview, refuseMoved } from './draw.ts'
import { changed, reviewFrom, type StoredReview } from './load.ts'

/** 评审结论: by a leader, with a reason where they decide otherwise than the scores say. */
export async function concludeReview(
  office: Office,
  person: Person,
  id: string,
  { passes, reason }: { readonly passes: boolean; readonly reason: string },
  today: Day,
): Promise<void> {
  await changeReview(office, id, async (at, stored) => {
    await refuseOthers(at, stored, person, today)
    const made = { passes, by: person.account.displayName, on: today, reason: reason.trim() }
    const content = changed(stored, conclude(reviewFrom(stored), made))
    const { appeal: raised, rule } = content
    const until = workdayAfter(await loadCalendar(at.tx), today, rule.appealWorkdays).day
    const text = `您申报的${labelOf(at, stored)}，评审结论：${passes ? '通过' : '不通过'}。${raised === null ? `不服的可以在${until}前申诉。` : ''}`
    const key = `concluded ${raised === null ? '' : 'anew'}`
    await tellApplicant(at, stored, { title: '评审结论', text, key }, today)
    return content
  })
}

/** 申诉, entered for the applicant as it came in. */
export async function raiseAppeal(
  office: Office,
  id: string,
  { by, reason }: { readonly by: string; readonly reason: string },
  today: Day,
): Promise<void> {
  await changeReview(office, id, async (at, stored) => {
    await refuseMoved(at, stored)
    return changed(
      stored,
      appeal(reviewFrom(stored), { by: by.trim(), on: today, reason: reason.trim() }, await loadCalendar(at.tx)),
    )
  })
}

/** 答复申诉: one that is upheld takes the conclusion back. */
export async function decideAppeal(
  office: Office,
  person: Person,
  id: string,
  { upheld, reason }: { readonly upheld: boolean; readonly reason: string },
  today: Day,
): Promise<void> {
  await changeReview(office, id, async (at, stored) => {
    await refuseOthers(at, stored, person, today)
    const content = changed(stored, answerAppeal(reviewFrom(stored), { upheld, reason: reason.trim(), on: today }))
    const text = `您对${labelOf(at, stored)}评审结论的申诉${upheld ? '成立，将重新作出结论' : '不成立，维持原结论'}：${reason.trim()}`
    await tellApplicant(at, stored, { title: '申诉答复', text, key: 'answered' }, today)
    return content
  })
}

function labelOf({ catalog }: At, { register }: StoredReview): string {
  return catalog.procedures.get(register)?.of.label ?? ''
}

/** Whether somebody may conclude: whom the procedure names, or everybody where it names nobody. */
export async function mayConclude(at: At, stored: StoredReview, person: Person, day: Day): Promise<boolean> {
  const procedure = at.catalog.procedures.get(stored.register)
  const rule = procedure?.during[stored.state]
  if (procedure === undefined || rule?.is !== 'review' || rule.concludes.length === 0) return true
  const [loaded] = await loadCases(at, stored.register, [stored.record])
  if (loaded === undefined) return false
  const standing = standingOf(procedure, loaded.the)
  const actor = await actorOf(at, person, day)
  return capacities(actor, day).some((as) => rule.concludes.some((who) => isOne(who, as, loaded.the, standing)))
}

async function refuseOthers(at: At, stored: StoredReview, person: Person, day: Day): Promise<void> {
  await refuseMoved(at, stored)
  if (await mayConclude(at, stored, person, day)) return
  const rule = at.catalog.procedures.get(stored.register)?.during[stored.state]
  const who = rule?.is === 'review' ? anyText(rule.concludes) : ''
  throw new Refusal('review.who', `评审结论和申诉答复由${who}作出`, `请转${who}`)
}
