import { createRoute } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { logExport } from '../../../store/exports.ts'
import { work } from '../../office/office.ts'
import { book, previewBooking } from '../../office/proofread/booking.ts'
import { correctedText, correctedWord } from '../../office/proofread/corrected.ts'
import { proofreadPassage } from '../../office/proofread/passage.ts'
import { holdNamed, keptProofreading, type Proofreading } from '../../office/proofread/proofread.ts'
import { readUpload } from '../../office/upload.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { type Desk, deskFor, type Env } from '../desk.ts'
import { fileAnswer, sendFile } from '../download.ts'
import { may } from '../may.ts'
import { visibleIndicators } from '../present/definition.ts'
import { presentBooking, presentFinding, presentHeld, presentProofreading } from '../present/proofread.ts'
import { notFound } from '../problem.ts'
import { jobSchema } from '../schema/jobs.ts'
import {
  bookingRequest,
  bookingsSchema,
  correctedRequest,
  heldSchema,
  namedRequest,
  passageRequest,
  passageSchema,
  proofreadingSchema,
  proofreadRequest,
} from '../schema/proofread.ts'
import { proofreading } from '../tasks/proofread.ts'
import { begin } from '../tasks/task.ts'
import { body, bureauQuery, one } from './documentParts.ts'
import { presentJob } from './jobs.ts'

const read = createRoute({
  method: 'post',
  path: '/',
  summary: '核稿：读出文稿里的数，指出疑点，与账核对；结果在任务里',
  request: { query: bureauQuery, body: body(proofreadRequest) },
  responses: answers(jobSchema, '核稿任务'),
})

const passage = createRoute({
  method: 'post',
  path: '/passage',
  summary: '核一段正在写的文字；其中的引用数不再与账核对',
  request: { query: bureauQuery, body: body(passageRequest) },
  responses: answers(passageSchema, '疑点'),
})

const open = createRoute({
  method: 'get',
  path: '/{id}',
  summary: '一次核稿的结果，保留一天',
  request: { params: one, query: bureauQuery },
  responses: answers(proofreadingSchema, '文字、读出的数和疑点'),
})

const held = createRoute({
  method: 'post',
  path: '/{id}/held',
  summary: '改认一个数的指标或期间，重新与账核对；不写入',
  request: { params: one, query: bureauQuery, body: body(namedRequest) },
  responses: answers(heldSchema, '核对的结果'),
})

const corrected = createRoute({
  method: 'post',
  path: '/{id}/corrected',
  summary: '改好的文稿：纯文本，或带修订标记的 Word',
  request: { params: one, query: bureauQuery, body: body(correctedRequest) },
  responses: fileAnswer('application/octet-stream', '文件'),
})

const preview = createRoute({
  method: 'post',
  path: '/{id}/bookings/preview',
  summary: '哪些数可以记为期初数或核对数；不写入',
  request: { params: one, query: bureauQuery, body: body(bookingRequest) },
  responses: answers(bookingsSchema, '每个数的去处'),
})

const booking = createRoute({
  method: 'post',
  path: '/{id}/bookings',
  summary: '把选中的数记为期初数或核对数；已记过的不重复记',
  request: { params: one, query: bureauQuery, body: body(bookingRequest) },
  responses: answers(bookingsSchema, '每个数的去处'),
})

const TXT = 'text/plain; charset=utf-8'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export const proofreadRoutes = api()
  .openapi(read, async (c) => {
    const desk = deskFor(c, 'documents.proofread')
    const request = c.req.valid('json')
    return c.json(presentJob(await begin(c, desk, proofreading, `核稿 ${request.name}`, request)), 200)
  })
  .openapi(passage, async (c) => {
    const { office, allowance } = deskFor(c, 'documents.proofread')
    const { text, cited } = c.req.valid('json')
    // Whoever goes on writing asks anew and waits no longer for this.
    const visible = visibleIndicators(office.catalog, allowance)
    const found = await proofreadPassage(office, text, cited, visible, c.req.raw.signal)
    return c.json(found.map(presentFinding), 200)
  })
  .openapi(open, async (c) => {
    const desk = deskFor(c, 'documents.proofread')
    const found = await ownReading(c, desk, c.req.valid('param').id)
    return c.json(presentProofreading(found, desk.office.catalog, may(desk.member, 'openings.book') !== null), 200)
  })
  .openapi(held, async (c) => {
    const desk = deskFor(c, 'documents.proofread')
    const { office, allowance } = desk
    const found = await ownReading(c, desk, c.req.valid('param').id)
    const visible = visibleIndicators(office.catalog, allowance)
    const { claim, verdict, findings } = await holdNamed(office, found, c.req.valid('json'), visible)
    return c.json({ claim: presentHeld(claim, verdict, office.catalog), findings: findings.map(presentFinding) }, 200)
  })
  .openapi(corrected, async (c) => {
    const desk = deskFor(c, 'documents.proofread')
    const { office, account } = desk
    const found = await ownReading(c, desk, c.req.valid('param').id)
    const { format, corrections } = c.req.valid('json')
    const bare = found.name.replace(/\.[^.]*$/, '')
    const what = { actor: office.actor, what: '导出改好的文稿', detail: { name: found.name }, rows: corrections.length }
    await work(office, ({ tx, bureau }) => logExport(tx, bureau, what))
    if (format === 'txt') return sendFile(c, TXT, `${bare}（改后）.txt`, correctedText(found, corrections))
    const file = await readUpload(office, { hash: found.hash, account: account.id })
    const mark = { author: account.displayName, at: c.var.premises.now().toISOString() }
    return sendFile(c, DOCX, `${bare}（修订）.docx`, correctedWord(found, file, corrections, mark))
  })
  .openapi(preview, async (c) => {
    const desk = deskFor(c, 'openings.book')
    const order = await orderOf(c, desk, c.req.valid('param').id, c.req.valid('json'))
    return c.json((await previewBooking(desk.office, order)).map(presentBooking), 200)
  })
  .openapi(booking, async (c) => {
    const desk = deskFor(c, 'openings.book')
    const order = await orderOf(c, desk, c.req.valid('param').id, c.req.valid('json'))
    return c.json((await book(desk.office, order)).map(presentBooking), 200)
  })

async function orderOf(
  c: Context<Env>,
  desk: Desk,
  id: string,
  {
    as,
    claims,
  }: { readonly as: Parameters<typeof book>[1]['as']; readonly claims: Parameters<typeof book>[1]['chosen'] },
) {
  const visible = visibleIndicators(desk.office.catalog, desk.allowance)
  return { proofreading: await ownReading(c, desk, id), chosen: claims, as, visible }
}

/** A reading belongs to whoever had it made; to others it is as if it were not there. */
async function ownReading(c: Context<Env>, { office }: Desk, id: string): Promise<Proofreading> {
  const job = await c.var.jobs.get(office, id)
  if (job?.kind !== proofreading.kind || job.state !== 'done') throw notFound('这次核稿')
  return keptProofreading(office, id)
}
