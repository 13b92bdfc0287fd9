import { z } from '@hono/zod-openapi'
import { NOTICE_CASES_MAX } from '../../office/notices/waiting.ts'
import { count, list, optional, text } from './common.ts'

export const dayGiven = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, '请写成2026-06-05的样式')
export const reasonGiven = z.string().trim().min(1, '请写明理由').max(2_000)

const row = z.object({ record: text, cells: list(text) })

export const phaseSchema = z.enum(['coming', 'standing', 'past', 'withdrawn'])

const head = {
  id: text,
  title: text,
  first: text,
  last: text,
  /** The year's holidays are not announced yet. */
  provisional: z.boolean(),
  workdays: count,
  /** Working days left with today; 0 when it is over. */
  left: count,
  phase: phaseSchema,
  rows: count,
}

export const noticeListSchema = z
  .object({
    total: count,
    notices: list(
      z.object({ ...head, register: text, registerLabel: text, stateLabel: text, objections: count, open: count }),
    ),
  })
  .openapi('NoticeList')

export const waitingSchema = list(
  z.object({
    register: text,
    registerLabel: text,
    state: text,
    stateLabel: text,
    workdays: count,
    columns: list(text),
    rows: list(row),
  }),
).openapi('WaitingForNotice')

export const previewSchema = z
  .object({ columns: list(text), rows: list(row), workdays: count, last: text, provisional: z.boolean() })
  .openapi('NoticePreview')

const fileSchema = z.object({ hash: text, name: text })

export const noticeSchema = z
  .object({
    ...head,
    register: text,
    registerLabel: text,
    text,
    contact: text,
    places: list(text),
    columns: list(text),
    actor: text,
    madeAt: text,
    withdrawnFor: optional,
    mayWithdraw: z.boolean(),
    cases: list(
      z.object({
        record: text,
        cells: list(text),
        stateLabel: text,
        /** What keeps it from being released now; `null` where nothing does, or it has moved on. */
        keptBack: optional,
        here: z.boolean(),
      }),
    ),
    objections: list(
      z.object({
        id: text,
        row: text,
        raisedOn: text,
        by: text,
        contact: text,
        reason: text,
        evidence: list(fileSchema),
        decision: z.object({ upheld: z.boolean(), on: text, by: text, reason: text }).nullable(),
        mayDecide: z.boolean(),
      }),
    ),
  })
  .openapi('Notice')

export const caseNoticeSchema = z
  .object({
    /** Whether the case is where a notice is asked for. */
    asked: z.boolean(),
    keptBack: optional,
    notices: list(z.object({ ...head, objections: count, open: count })),
  })
  .openapi('CaseNotice')

const records = z.array(z.uuid()).min(1).max(NOTICE_CASES_MAX)

export const previewRequest = z.object({ register: z.string().max(60), records, first: dayGiven })

export const publishRequest = z.object({
  register: z.string().max(60),
  records,
  title: z.string().trim().min(1, '请填写标题').max(100),
  text: z.string().trim().max(5_000),
  contact: z.string().trim().min(1, '请填写受理异议的科室和电话').max(200),
  places: z.array(z.string().trim().min(1).max(60)).min(1, '请填写公示在哪里').max(10),
  first: dayGiven,
})

export const decisionRequest = z.object({ upheld: z.boolean(), reason: reasonGiven })
export const withdrawRequest = z.object({ reason: reasonGiven })

export const publicListSchema = z
  .object({
    bureau: text,
    total: count,
    notices: list(
      z.object({ id: text, title: text, first: text, last: text, left: count, phase: phaseSchema, rows: count }),
    ),
  })
  .openapi('PublicNoticeList')

export const publicNoticeSchema = z
  .object({
    bureau: text,
    id: text,
    title: text,
    text,
    contact: text,
    places: list(text),
    first: text,
    last: text,
    provisional: z.boolean(),
    workdays: count,
    left: count,
    phase: phaseSchema,
    columns: list(text),
    rows: list(list(text)),
    evidence: z.object({ filesMax: count, bytesMax: count }),
  })
  .openapi('PublicNotice')

export const objectionForm = z.object({
  row: z.coerce.number().int().min(0).max(NOTICE_CASES_MAX),
  by: z.string().trim().min(2, '请填写真实姓名或单位名称').max(60),
  contact: z.string().trim().min(5, '请填写联系方式').max(100),
  reason: z.string().trim().min(5, '请写明异议的事实和理由').max(5_000),
  key: z.string().min(8).max(80),
  evidence: z
    .union([z.instanceof(File), z.array(z.instanceof(File))])
    .optional()
    .openapi({ type: 'array', items: { type: 'string', format: 'binary' } }),
})

export const receiptSchema = z.object({ receipt: text }).openapi('Receipt')

export const receiptAnswerSchema = z
  .object({
    notice: text,
    title: text,
    row: text,
    raisedOn: text,
    withdrawnFor: optional,
    decision: z.object({ upheld: z.boolean(), on: text, reason: text }).nullable(),
  })
  .openapi('ReceiptAnswer')
