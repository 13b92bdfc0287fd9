import { z } from '@hono/zod-openapi'
import { list, optional, text } from './common.ts'

const PASSWORD_MAX = 200

const short = z.string().trim().min(1).max(60)
const password = z.string().min(1).max(PASSWORD_MAX)
const code = z.string().trim().max(12)

export const credentialsRequest = z.strictObject({
  name: z.string().min(1).max(60),
  password,
  code: code.optional(),
  /** Binds the foreign identity that this browser has just shown. */
  bind: z.boolean().default(false),
})

export const optionsSchema = z
  .object({
    bureaus: list(z.object({ code: text, name: text })),
    passwordRule: text,
    /** The other place to sign in at. */
    foreign: optional,
  })
  .openapi('SignInOptions')

export const passwordRequest = z.strictObject({ before: password, after: password })
export const codeRequest = z.strictObject({ code })
export const endCodesRequest = z.strictObject({ password })
export const enrolmentSchema = z.object({ key: text, link: text }).openapi('Enrolment')

export const registerRequest = z.strictObject({
  bureau: z.string().max(12),
  role: z.enum(['enterprise', 'university', 'service']),
  organisation: z.string().trim().min(2, '请填写单位名称').max(120),
  creditCode: z.string().max(40),
  name: short,
  displayName: short,
  email: z.email('邮箱格式不正确').max(120).nullable().default(null),
  password,
})

export const registeredSchema = z.object({ confirmedBy: z.enum(['bureau', 'organisation']) }).openapi('Registered')
