import { z } from '@hono/zod-openapi'
import { count, list, text } from './common.ts'

const candidate = z.object({ id: text, identity: text, name: text, areaName: text, why: text })

export const claimSchema = z
  .object({
    to: text,
    toLabel: text,
    name: text,
    records: count,
    waiting: list(z.object({ register: text, registerLabel: text, fieldLabel: text, records: count })),
    candidates: list(candidate),
    /** Whether a name alone is enough to register it here. */
    mayRegister: z.boolean(),
  })
  .openapi('Claim')

export const claimListSchema = z
  .object({
    total: count,
    /** Records that wait, in all. */
    records: count,
    claims: list(claimSchema),
    decided: list(z.object({ name: text, to: text, recordName: text, settled: count, actor: text, recordedAt: text })),
    mayDecide: z.boolean(),
  })
  .openapi('Claims')

export const foundSchema = list(candidate.omit({ why: true })).openapi('FoundRecords')

export const settledSchema = z.object({ settled: count, doubled: count }).openapi('Settled')

const NAME_MAX = 300
const name = z.string().min(1).max(NAME_MAX)

export const decisionRequest = z
  .object({
    to: z.string().max(60),
    name,
    decision: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('record'), record: z.uuid() }),
      z.object({ kind: z.literal('new'), code: z.string().max(40).nullable(), area: z.string().max(60).nullable() }),
      z.object({ kind: z.literal('elsewhere') }),
    ]),
  })
  .openapi('ClaimDecision')

export const undoRequest = z.object({ to: z.string().max(60), name }).openapi('ClaimUndo')
export const undoneSchema = z.object({ reopened: count, kept: count }).openapi('ClaimUndone')
