import type { FileRef } from '../../../kernel/field/kinds/file.ts'
import { appeal } from '../../../kernel/procedure/review.ts'
import type { Day } from '../../../kernel/values.ts'
import { workdayAfter } from '../../../kernel/workday.ts'
import { loadCalendar } from '../../../store/calendar.ts'
import type { Note } from '../../../store/messages.ts'
import { Refusal } from '../../../store/refusal.ts'
import { type LoadedCase, loadCase, loadCases } from '../cases/load.ts'
import { caseWords } from '../cases/named.ts'
import { fileOf, type KeptFile } from '../cases/shown.ts'
import { arrivedWith } from '../cases/stage.ts'
import { recipients, withDuty } from '../messages/recipients.ts'
import { tell } from '../messages/tell.ts'
import { type At, look, type Office, work } from '../office.ts'
import type { Person } from '../people/actor.ts'
import { organisationRoles } from '../people/place.ts'
import { readUpload } from '../upload.ts'
import { refuseMoved, refuseVoided, writeReview } from './draw.ts'
import { tellOrganiser } from './invite.ts'
import { changed, isCurrent, loadReview, reviewFrom, reviewsOf, type StoredReview } from './load.ts'

/** A review as the applicant knows it: what was concluded, until when they may appeal, what became of that. */
export interface OwnReview {
  readonly id: string
  readonly conclusion: { readonly passes: boolean; readonly on: Day; readonly reason: string } | null
  readonly appealUntil: Day | null
  readonly mayAppeal: boolean
  readonly appeal: {
    readonly by: string
    readonly on: Day
    readonly reason: string
    readonly proof: KeptFile | null
    readonly answer: { readonly upheld: boolean; readonly on: Day; readonly reason: string } | null
  } | null
}

export interface AppealGiven {
  readonly reason: string
  readonly proof: KeptFile | null
}

/** The reviews of a firm's own case that have come to a conclusion; who scored what is not theirs to know. */
export async function ownReviews(
  at: At,
  { member }: Person,
  register: string,
  record: string,
  today: Day,
): Promise<readonly OwnReview[]> {
  const loaded = await loadCase(at, register, record)
  if (!isOwn(loaded, member)) return []
  const calendar = await loadCalendar(at.tx)
  return (await reviewsOf(at, [record])).flatMap((stored) => {
    const { voided, conclusion, appeal: raised, rule } = stored.content
    if (voided !== null || (conclusion === null && raised === null)) return []
    const appealUntil = conclusion === null ? null : workdayAfter(calendar, conclusion.on, rule.appealWorkdays).day
    const isHere = isCurrent(stored, arrivedWith(loaded.the.steps)) && loaded.the.review !== undefined
    return [
      {
        id: stored.id,
        conclusion: conclusion === null ? null : { ...pick(conclusion) },
        appealUntil,
        mayAppeal: isHere && raised === null && appealUntil !== null && today <= appealUntil,
        appeal:
          raised === null
            ? null
            : { by: raised.by, on: raised.on, reason: raised.reason, proof: proofOf(stored), answer: raised.answer },
      },
    ]
  })
}

function pick({ passes, on, reason }: NonNullable<StoredReview['content']['conclusion']>) {
  return { passes, on, reason }
}

/** 申诉 by the applicant: in time, once, with what proves it. */
export async function appealOwn(
  office: Office,
  { account, member }: Person,
  id: string,
  { reason, proof }: AppealGiven,
  today: Day,
): Promise<void> {
  if (proof !== null) await readUpload(office, { hash: proof.hash, account: account.id })
  await work(office, async (at) => {
    const stored = await ownReview(at, id, member, { lock: true })
    refuseVoided(stored)
    await refuseMoved(at, stored)
    const ref = proof === null ? null : (`sha256:${proof.hash} ${proof.name}` as FileRef)
    const raised = { by: account.displayName, on: today, reason: reason.trim(), proof: ref }
    await writeReview(at, id, changed(stored, appeal(reviewFrom(stored), raised, await loadCalendar(at.tx))))
    await tellOfAppeal(at, stored, raised, today)
  })
}

/** What was handed in with an appeal, for its own applicant. */
export async function ownProof(office: Office, { member }: Person, id: string) {
  return knownProof(await look(wholeBureau(office), (at) => ownReview(at, id, member)))
}

/** The same for the office. */
export async function appealProof(office: Office, id: string) {
  return knownProof(await look(office, (at) => loadReview(at, id)))
}

function knownProof(stored: StoredReview): KeptFile {
  const file = proofOf(stored)
  if (file === null) throw new Refusal('review.proof.unknown', '申诉没有附文件', '请刷新页面')
  return file
}

/** Reviews have no readers of their own: whose case it is, is looked at here. */
function wholeBureau({ reads: _, ...office }: Office): Office {
  return office
}

async function ownReview(
  at: At,
  id: string,
  member: Person['member'],
  lock: { readonly lock?: boolean } = {},
): Promise<StoredReview> {
  const stored = await loadReview(at, id, lock)
  const [loaded] = await loadCases(at, stored.register, [stored.record])
  if (loaded === undefined || !isOwn(loaded, member))
    throw new Refusal('review.unknown', '没有找到这次评审', '请从办件页重新打开')
  return stored
}

function isOwn({ the }: LoadedCase, { role, enterprise }: Person['member']): boolean {
  return organisationRoles.includes(role) && enterprise !== null && the.owner === enterprise
}

function proofOf({ content: { appeal: raised } }: StoredReview): KeptFile | null {
  return raised?.proof == null ? null : fileOf(raised.proof)
}

async function tellOfAppeal(
  at: At,
  { id, register, record, content }: StoredReview,
  { by, reason }: { readonly by: string; readonly reason: string },
  today: Day,
): Promise<void> {
  const loaded = await loadCase(at, register, record)
  const text = `${await caseWords(at, { ...loaded, id: record })}的评审结论，${by}提出申诉：${reason}`
  const told = { kind: 'case', title: '评审申诉', text, key: `review appeal ${id}` } as const
  await tellOrganiser(at, id, content, told, today)
  const heads = await withDuty(at.tx, at.bureau, '科室负责人', today)
  const notes = heads.map((account): Note => ({ ...told, account, href: `/reviews/${id}` }))
  await tell(at.tx, at.bureau, notes, new Date())
}

/** Tells the applicant what was decided about their case. */
export async function tellApplicant(
  at: At,
  { id, register, record }: StoredReview,
  told: Pick<Note, 'title' | 'text' | 'key'>,
  today: Day,
): Promise<void> {
  const [loaded] = await loadCases(at, register, [record])
  if (loaded === undefined) return
  const people = await recipients(at.tx, at.bureau, 'owner', { owner: loaded.the.owner, assigned: null }, today)
  const key = `review ${id} ${told.key}`
  const notes = people.map(
    (account): Note => ({
      ...told,
      ...{ kind: 'case', account, href: `/cases/${register}/${record}`, key },
    }),
  )
  await tell(at.tx, at.bureau, notes, new Date())
}
