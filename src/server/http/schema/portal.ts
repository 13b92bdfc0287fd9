import { z } from '@hono/zod-openapi'
import { bureauStateSchema } from './bureau.ts'
import { list, optional, text } from './common.ts'
import { columnSchema } from './registers.ts'

export const portalSchema = z
  .object({
    state: bureauStateSchema,
    role: text,
    enterpriseName: optional,
    opens: list(
      z.object({
        register: text,
        label: text,
        /** Whether it is about the reader's own firm, or one that is to be chosen. */
        about: z.enum(['own', 'chosen']),
        subject: text,
        form: list(columnSchema),
      }),
    ),
  })
  .openapi('Portal')

export const portalEnterprisesSchema = list(z.object({ id: text, name: text, identity: text })).openapi(
  'PortalEnterprises',
)

export const portalFilesSchema = list(
  z.object({
    hash: text,
    name: text,
    on: text,
    actionLabel: text,
    register: text,
    registerLabel: text,
    record: text,
    title: text,
    stateLabel: text,
  }),
).openapi('PortalFiles')
