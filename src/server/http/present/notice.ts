import { standingOf } from '../../../kernel/procedure/index.ts'
import { keptBack, lastDayOf } from '../../../kernel/procedure/notice.ts'
import type { Day } from '../../../kernel/values.ts'
import { type WorkCalendar, workdaysBetween } from '../../../kernel/workday.ts'
import { loadCalendar } from '../../../store/calendar.ts'
import { loadCase, loadCases } from '../../office/cases/load.ts'
import { listNotices, loadNotice, noticeFrom, noticesOf, type StoredNotice } from '../../office/notices/load.ts'
import { EVIDENCE_BYTES_MAX, EVIDENCE_FILES_MAX, mayDecide, unknownNotice } from '../../office/notices/objections.ts'
import { noticeTable } from '../../office/notices/shown.ts'
import { waitingForNotice } from '../../office/notices/waiting.ts'
import type { At } from '../../office/office.ts'
import type { Person } from '../../office/people/actor.ts'
import type { Allowance } from '../may.ts'
import { personalText } from './personal.ts'

interface Page {
  readonly offset: number
  readonly limit: number
}

/** When a notice stands, by the calendar of today. */
function timesOf(stored: StoredNotice, calendar: WorkCalendar, today: Day) {
  const { day: last, provisional } = lastDayOf(noticeFrom(stored), calendar)
  const phase =
    stored.status === 'withdrawn'
      ? ('withdrawn' as const)
      : today < stored.first
        ? ('coming' as const)
        : today > last
          ? ('past' as const)
          : ('standing' as const)
  return {
    first: stored.first,
    last,
    provisional,
    left:
      phase === 'past' || phase === 'withdrawn'
        ? 0
        : workdaysBetween(calendar, today < stored.first ? stored.first : today, last).workdays,
    phase,
  }
}

function headOf(stored: StoredNotice, calendar: WorkCalendar, today: Day) {
  const { id, title, workdays, content } = stored
  return { id, title, workdays, rows: content.rows.length, ...timesOf(stored, calendar, today) }
}

function countsOf({ objections }: StoredNotice) {
  return { objections: objections.length, open: objections.filter(({ decision }) => decision === null).length }
}

export async function presentNotices(at: At, page: Page, today: Day) {
  const calendar = await loadCalendar(at.tx)
  const { total, notices } = await listNotices(at, { until: null, ...page })
  return {
    total,
    notices: notices.map((stored) => ({
      ...headOf(stored, calendar, today),
      ...countsOf(stored),
      ...labelsOf(at, stored),
    })),
  }
}

function labelsOf({ catalog }: Pick<At, 'catalog'>, { register, state }: Pick<StoredNotice, 'register' | 'state'>) {
  const procedure = catalog.procedures.get(register)
  return {
    register,
    registerLabel: procedure?.of.label ?? register,
    stateLabel: procedure?.states[state] ?? state,
  }
}

export async function presentWaiting(at: At) {
  const found = []
  for (const { procedure, state, rule, records } of await waitingForNotice(at)) {
    const { columns, rows } = await noticeTable(at, procedure.of, records, rule.shows)
    found.push({
      ...labelsOf(at, { register: procedure.of.name, state }),
      state,
      workdays: rule.workdays,
      columns,
      rows: rows.map(({ subject, cells }) => ({ record: subject, cells })),
    })
  }
  return found
}

/** 公示管理: one notice with its objections, as those see it who manage it. */
export async function presentNotice(at: At, id: string, person: Person, allowance: Allowance, today: Day) {
  const stored = await loadNotice(at, id)
  const calendar = await loadCalendar(at.tx)
  const { register, state, content, objections } = stored
  const cases = new Map(
    (
      await loadCases(
        at,
        register,
        content.rows.map(({ subject }) => subject),
      )
    ).map((one) => [one.stored.id, one]),
  )
  const notice = noticeFrom(stored)
  const shownCases = content.rows.map(({ subject, cells }) => {
    const found = cases.get(subject)
    const now = found === undefined ? null : standingOf(found.procedure, found.the).state
    const here = now === state && stored.status === 'published'
    return {
      record: subject,
      cells,
      stateLabel: now === null ? '已不存在' : (found?.procedure.states[now] ?? now),
      here,
      keptBack: here ? (keptBack(notice, subject, calendar, today)?.message ?? null) : null,
    }
  })
  const shownObjections = []
  for (const { id: of, subject, raisedOn, by, contact, reason, evidence, decision } of objections) {
    const decides = await mayDecide(at, person, stored, subject, today)
    const personal = personalText(decides ? { personal: 'whole' } : allowance)
    shownObjections.push({
      ...{ id: of, raisedOn, reason, decision, by: personal(by), contact: personal(contact) },
      row: content.rows.find((row) => row.subject === subject)?.cells[0] ?? '',
      evidence: evidence.flatMap((ref) => fileOf(ref)),
      mayDecide: decides && decision === null && stored.status === 'published',
    })
  }
  return {
    ...headOf(stored, calendar, today),
    ...labelsOf(at, stored),
    ...{ text: stored.text, contact: content.contact, places: content.places, columns: content.columns },
    ...{ actor: stored.actor, madeAt: stored.madeAt, withdrawnFor: stored.withdrawnFor },
    mayWithdraw: shownCases.some(({ here }) => here),
    cases: shownCases,
    objections: shownObjections,
  }
}

export function fileOf(ref: unknown): readonly { readonly hash: string; readonly name: string }[] {
  const [, hash, name] = /^sha256:([0-9a-f]{64}) (.*)$/s.exec(String(ref)) ?? []
  return hash === undefined || name === undefined ? [] : [{ hash, name }]
}

/** In a case's page: the notices that it stood in. */
export async function presentCaseNotice(at: At, register: string, record: string, today: Day) {
  const { procedure, the, calendar } = await loadCase(at, register, record)
  const { state } = standingOf(procedure, the)
  const asked = procedure.during[state]?.is === 'notice'
  const notices = await noticesOf(at, record)
  const kept =
    the.notice === undefined
      ? asked
        ? '还没有发布公示'
        : null
      : (keptBack(the.notice, record, calendar, today)?.message ?? null)
  return {
    asked,
    keptBack: asked ? kept : null,
    notices: notices.map((stored) => {
      const own = { ...stored, objections: stored.objections.filter(({ subject }) => subject === record) }
      return { ...headOf(stored, calendar, today), ...countsOf(own) }
    }),
  }
}

/** What anybody sees: nothing of who objected, or whether anybody did. */
export async function presentPublicNotices(at: At, bureau: string, page: Page, today: Day) {
  const calendar = await loadCalendar(at.tx)
  const { total, notices } = await listNotices(at, { until: today, ...page })
  return {
    bureau,
    total,
    notices: notices.map((stored) => {
      const { id, title, first, last, left, phase, rows } = headOf(stored, calendar, today)
      return { id, title, first, last, left, phase, rows }
    }),
  }
}

export async function presentPublicNotice(at: At, bureau: string, id: string, today: Day) {
  const stored = await loadNotice(at, id)
  const calendar = await loadCalendar(at.tx)
  const times = timesOf(stored, calendar, today)
  if (times.phase === 'coming') throw unknownNotice()
  const { title, text, workdays, content } = stored
  const gone = times.phase === 'withdrawn'
  return {
    bureau,
    ...{ id, title, text: gone ? '' : text, workdays, contact: content.contact, places: content.places },
    ...times,
    columns: gone ? [] : content.columns,
    rows: gone ? [] : content.rows.map(({ cells }) => cells),
    evidence: { filesMax: EVIDENCE_FILES_MAX, bytesMax: EVIDENCE_BYTES_MAX },
  }
}
