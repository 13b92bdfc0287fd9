import { createRoute, z } from '@hono/zod-openapi'
import { isDay } from '../../../kernel/day.ts'
import { Refusal } from '../../../store/refusal.ts'
import {
  answerSignature,
  askToCountersign,
  askToIssue,
  freezeIssued,
  signaturesWaiting,
  signingOf,
  urgeSignature,
  withdrawSignature,
} from '../../office/writing/signatures.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { type Desk, deskFor } from '../desk.ts'
import { may } from '../may.ts'
import { presentSigning, presentWaitingSignature } from '../present/signature.ts'
import { signedSchema, signingSchema, waitingSignaturesSchema } from '../schema/signatures.ts'
import { body, bureauQuery, one } from './documentParts.ts'

const NOTE_CHARACTERS_MAX = 500
const HANDS_MAX = 50
const ORDINAL_MAX = 10_000

const version = z.number().int()
const holder = z.string().max(100)
const due = z
  .string()
  .transform((given) => (isDay(given) ? given : null))
  .refine((given) => given !== null, '不是日期，请写成 2026-06-30')
  .openapi({ type: 'string' })
const note = z.string().max(NOTE_CHARACTERS_MAX).default('')
const signature = one.extend({
  ordinal: z.coerce.number().int().min(0).max(ORDINAL_MAX).openapi({ type: 'integer' }),
})

const waiting = createRoute({
  method: 'get',
  path: '/signatures',
  summary: '待我会签、待我签发的，和退回、作废要重新送签的',
  request: { query: bureauQuery },
  responses: answers(waitingSignaturesSchema, '送签'),
})

const read = createRoute({
  method: 'get',
  path: '/{id}/signatures',
  summary: '一份文稿的会签、签发和经过',
  request: { params: one, query: bureauQuery },
  responses: answers(signingSchema, '会签和签发'),
})

const countersign = createRoute({
  method: 'post',
  path: '/{id}/signatures/countersign',
  summary: '送会签：几个科室或人同时签',
  request: {
    params: one,
    query: bureauQuery,
    body: body(z.object({ version, holders: z.array(holder).min(1).max(HANDS_MAX), due, note })),
  },
  responses: answers(signingSchema, '会签和签发'),
})

const issue = createRoute({
  method: 'post',
  path: '/{id}/signatures/issue',
  summary: '送签发：会签齐了以后送领导签发',
  request: {
    params: one,
    query: bureauQuery,
    body: body(
      z.object({
        ...{ version, holder, due, note },
        prefix: z.string().max(NOTE_CHARACTERS_MAX).nullable().default(null),
        serial: z.number().int().nullable().default(null),
      }),
    ),
  },
  responses: answers(signingSchema, '会签和签发'),
})

const answer = createRoute({
  method: 'post',
  path: '/{id}/signatures/{ordinal}/answer',
  summary: '会签或签发：同意，或退回；签发时编文号、写成文日期',
  request: {
    params: signature,
    query: bureauQuery,
    body: body(z.object({ version, agrees: z.boolean(), opinion: note, freezes: z.boolean().default(false) })),
  },
  responses: answers(signedSchema, '已签'),
})

const urge = createRoute({
  method: 'post',
  path: '/{id}/signatures/{ordinal}/urge',
  summary: '催签',
  request: { params: signature, query: bureauQuery },
  responses: answers(signingSchema, '已催'),
})

const withdraw = createRoute({
  method: 'post',
  path: '/{id}/signatures/{ordinal}/withdraw',
  summary: '撤回送签',
  request: { params: signature, query: bureauQuery },
  responses: answers(signingSchema, '已撤回'),
})

/** 会签和签发. */
export const signatureRoutes = api()
  .openapi(waiting, async (c) => {
    const { office } = deskFor(c, 'documents.read')
    return c.json((await signaturesWaiting(office)).map(presentWaitingSignature), 200)
  })
  .openapi(read, async (c) => c.json(await shown(deskFor(c, 'documents.read'), c.req.valid('param').id), 200))
  .openapi(countersign, async (c) => {
    const desk = deskFor(c, 'documents.edit')
    const { id } = c.req.valid('param')
    await askToCountersign(desk.office, id, c.req.valid('json'))
    return c.json(await shown(desk, id), 200)
  })
  .openapi(issue, async (c) => {
    const desk = deskFor(c, 'documents.edit')
    const { id } = c.req.valid('param')
    await askToIssue(desk.office, id, c.req.valid('json'))
    return c.json(await shown(desk, id), 200)
  })
  .openapi(answer, async (c) => {
    const { id, ordinal } = c.req.valid('param')
    const { freezes, ...answered } = c.req.valid('json')
    const isFreezing = freezes && answered.agrees
    const { office } = deskFor(c, isFreezing ? 'documents.freeze' : 'documents.edit')
    await answerSignature(office, id, ordinal, answered)
    const notFrozen = isFreezing ? await freezing(() => freezeIssued(office, id)) : null
    const { number } = presentSigning(await signingOf(office, id), true)
    return c.json({ number, frozen: isFreezing && notFrozen === null, notFrozen }, 200)
  })
  .openapi(urge, async (c) => {
    const { id, ordinal } = c.req.valid('param')
    const desk = deskFor(c, 'documents.edit')
    await urgeSignature(desk.office, id, ordinal)
    return c.json(await shown(desk, id), 200)
  })
  .openapi(withdraw, async (c) => {
    const { id, ordinal } = c.req.valid('param')
    const desk = deskFor(c, 'documents.edit')
    await withdrawSignature(desk.office, id, ordinal)
    return c.json(await shown(desk, id), 200)
  })

async function shown({ office, member }: Desk, id: string) {
  return presentSigning(await signingOf(office, id), may(member, 'documents.edit') !== null)
}

/** The signature stands even where the paper cannot be frozen yet: why not is told beside it. */
async function freezing(freeze: () => Promise<unknown>) {
  try {
    await freeze()
    return null
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { message: error.problem.message, advice: error.problem.advice }
  }
}
