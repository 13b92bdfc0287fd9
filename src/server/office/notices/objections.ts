import { createHash, randomInt } from 'node:crypto'
import { sql } from 'kysely'
import { v5 as uuid } from 'uuid'
import type { FileRef } from '../../../kernel/field/kinds/file.ts'
import { anyText, capacities, isOne, standingOf } from '../../../kernel/procedure/index.ts'
import { decide, object } from '../../../kernel/procedure/notice.ts'
import type { Day } from '../../../kernel/values.ts'
import { loadCalendar } from '../../../store/calendar.ts'
import { keepFile } from '../../../store/files.ts'
import { Refusal } from '../../../store/refusal.ts'
import { loadCases, procedureOf } from '../cases/load.ts'
import { type At, type Office, work } from '../office.ts'
import { actorOf, type Person } from '../people/actor.ts'
import { plainName } from '../upload.ts'
import { loadNotice, noticeFrom, type StoredNotice } from './load.ts'

const OBJECTIONS = '0b7f4f0e-6b8d-4f55-9c1c-6f4b3b0f7a52'
export const EVIDENCE_FILES_MAX = 3
export const EVIDENCE_BYTES_MAX = 5 * 1024 * 1024
/** Of one notice; more is no objection but an attack. */
const OBJECTIONS_MAX = 500

/** Without characters that are taken for each other. */
const RECEIPT_LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const RECEIPT_LENGTH = 12

export interface ObjectionGiven {
  /** Which line of the notice, counted from 0. */
  readonly row: number
  readonly by: string
  readonly contact: string
  readonly reason: string
  readonly evidence: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  /** Names the submission, so that it is taken once. */
  readonly key: string
}

/** 提出异议: whoever raises it gets a receipt, by which alone its answer is told. */
export async function raiseObjection(
  office: Office,
  notice: string,
  given: ObjectionGiven,
  today: Day,
): Promise<{ readonly receipt: string }> {
  checkEvidence(given.evidence)
  return work(office, async (at) => {
    const stored = await loadNotice(at, notice, { lock: true })
    if (stored.status !== 'published' || stored.first > today) throw unknownNotice()
    const id = uuid(`${at.bureau} ${notice} ${given.key}`, OBJECTIONS)
    const known = await receiptOf(at, id)
    if (known !== null) return { receipt: known }
    if (stored.objections.length >= OBJECTIONS_MAX)
      throw new Refusal('notice.full', '本公示收到的异议过多，暂不能在网上提出', '请按公示上的电话联系受理科室')
    const evidence = await kept(office, given.evidence)
    const raised = {
      id,
      subject: stored.content.rows[given.row]?.subject ?? '',
      raisedOn: today,
      by: given.by.trim(),
      contact: given.contact.trim(),
      reason: given.reason.trim(),
      evidence,
    }
    const { obstacle } = object(noticeFrom(stored), raised, await loadCalendar(at.tx))
    if (obstacle) throw new Refusal('notice.objection', obstacle.message, obstacle.advice)
    const receipt = newReceipt()
    await sql`insert into objection (bureau, id, notice, subject, raised_on, "by", contact, reason, evidence, receipt, made_at)
      values (${at.bureau}, ${id}, ${notice}, ${raised.subject}, ${today}, ${raised.by}, ${raised.contact}, ${raised.reason},
        ${JSON.stringify(evidence)}, ${receipt}, ${new Date().toISOString()})`.execute(at.tx)
    return { receipt }
  })
}

export function unknownNotice(): Refusal {
  return new Refusal('notice.unknown', '没有找到这份公示', '公示可能尚未开始或已撤回，请从公示列表重新打开')
}

async function receiptOf({ tx, bureau }: At, id: string): Promise<string | null> {
  const { rows } = await sql<{ receipt: string }>`
    select receipt from objection where bureau = ${bureau} and id = ${id}`.execute(tx)
  return rows[0]?.receipt ?? null
}

function newReceipt(): string {
  const letters = Array.from({ length: RECEIPT_LENGTH }, () => RECEIPT_LETTERS[randomInt(RECEIPT_LETTERS.length)])
  return letters.join('').replaceAll(/(.{4})(?=.)/g, '$1-')
}

/** What the first bytes of a file say it is; its name proves nothing. */
const kinds: readonly { readonly ending: RegExp; readonly starts: readonly number[] }[] = [
  { ending: /\.pdf$/i, starts: [0x25, 0x50, 0x44, 0x46] },
  { ending: /\.jpe?g$/i, starts: [0xff, 0xd8, 0xff] },
  { ending: /\.png$/i, starts: [0x89, 0x50, 0x4e, 0x47] },
]

function checkEvidence(files: ObjectionGiven['evidence']): void {
  if (files.length > EVIDENCE_FILES_MAX)
    throw new Refusal('notice.evidence', `证据文件有${files.length}个`, `最多交${EVIDENCE_FILES_MAX}个，请合并后再交`)
  for (const { name, bytes } of files) {
    const plain = plainName(name)
    if (bytes.length === 0) throw new Refusal('notice.evidence', `文件“${plain}”是空的`, '请重新选择文件')
    if (bytes.length > EVIDENCE_BYTES_MAX)
      throw new Refusal(
        'notice.evidence',
        `文件“${plain}”超过${EVIDENCE_BYTES_MAX / 1024 / 1024} MB`,
        '请压缩后再交，或只交关键几页',
      )
    const isKnown = kinds.some(
      ({ ending, starts }) => ending.test(plain) && starts.every((byte, at) => bytes[at] === byte),
    )
    if (!isKnown) throw new Refusal('notice.evidence', `文件“${plain}”不是 PDF、JPG 或 PNG`, '请转成这几种格式后再交')
  }
}

async function kept({ files }: Office, evidence: ObjectionGiven['evidence']): Promise<readonly FileRef[]> {
  const refs: FileRef[] = []
  for (const { name, bytes } of evidence) {
    const hash = createHash('sha256').update(bytes).digest('hex')
    await keepFile(files, hash, bytes)
    refs.push(`sha256:${hash} ${plainName(name)}` as FileRef)
  }
  return refs
}

export interface ReceiptAnswer {
  readonly notice: string
  readonly title: string
  readonly row: string
  readonly raisedOn: Day
  readonly withdrawnFor: string | null
  readonly decision: { readonly upheld: boolean; readonly on: Day; readonly reason: string } | null
}

/** The answer to an objection, for whoever holds its receipt. */
export async function answerOf(at: At, receipt: string): Promise<ReceiptAnswer> {
  const { rows } = await sql<{ id: string; notice: string }>`
    select id, notice from objection where bureau = ${at.bureau} and receipt = ${receipt}`.execute(at.tx)
  const [row] = rows
  if (row === undefined)
    throw new Refusal('receipt.unknown', '没有这个回执编号', '请核对提交时给出的编号，字母不分大小写')
  const stored = await loadNotice(at, row.notice)
  const found = stored.objections.find(({ id }) => id === row.id)!
  const { decision } = found
  return {
    notice: stored.id,
    title: stored.title,
    row: stored.content.rows.find(({ subject }) => subject === found.subject)?.cells[0] ?? '',
    raisedOn: found.raisedOn,
    withdrawnFor: stored.withdrawnFor,
    decision: decision === null ? null : { upheld: decision.upheld, on: decision.on, reason: decision.reason },
  }
}

/** 处理异议: upheld, and the row is not released. */
export async function decideObjection(
  office: Office,
  person: Person,
  {
    notice,
    objection,
    upheld,
    reason,
  }: {
    readonly notice: string
    readonly objection: string
    readonly upheld: boolean
    readonly reason: string
  },
  today: Day,
): Promise<void> {
  await work(office, async (at) => {
    const stored = await loadNotice(at, notice, { lock: true })
    if (stored.status === 'withdrawn')
      throw new Refusal('notice.withdrawn', '公示已撤回，异议不再处理', '撤回的理由已告知提出人')
    const subject = stored.objections.find(({ id }) => id === objection)?.subject
    if (subject !== undefined && !(await mayDecide(at, person, stored, subject, today))) throw notDecider(at, stored)
    const made = { upheld, on: today, by: person.account.displayName, reason: reason.trim() }
    const { notice: decided, obstacle } = decide(noticeFrom(stored), objection, made)
    if (obstacle) throw new Refusal('notice.decision', obstacle.message, obstacle.advice)
    const decision = decided.objections.find(({ id }) => id === objection)!.decision
    await sql`update objection set decision = ${JSON.stringify(decision)} where bureau = ${at.bureau} and id = ${objection}`.execute(
      at.tx,
    )
  })
}

/** Whether somebody decides objections to this row: what the procedure says, or everybody where it says nothing. */
export async function mayDecide(
  at: At,
  person: Person,
  { register, state }: Pick<StoredNotice, 'register' | 'state'>,
  subject: string,
  day: Day,
): Promise<boolean> {
  const procedure = procedureOf(at, register)
  const rule = procedure.during[state]
  if (rule?.is !== 'notice' || rule.decides.length === 0) return true
  const [loaded] = await loadCases(at, register, [subject])
  if (loaded === undefined) return false
  const standing = standingOf(procedure, loaded.the)
  const actor = await actorOf(at, person, day)
  return capacities(actor, day).some((as) => rule.decides.some((who) => isOne(who, as, loaded.the, standing)))
}

function notDecider({ catalog }: At, { register, state }: StoredNotice): Refusal {
  const rule = catalog.procedures.get(register)?.during[state]
  const who = rule?.is === 'notice' ? anyText(rule.decides) : ''
  return new Refusal('notice.who', `异议由${who}处理`, `请转${who}；因外出需要代办的，由本人设置委托`)
}
