import { z } from '@hono/zod-openapi'
import { ALIKE_MAX, sides } from '../../office/people/outside.ts'
import { formColumn, givenForm, handed } from './cases.ts'
import { count, list, optional, text } from './common.ts'

const SHORT_MAX = 60
const LINK_DAYS_MAX = 30
/** As long as an agreement of a year, with what is written after its end. */
const ENTRY_LINK_DAYS_MAX = 400

const short = z.string().trim().max(SHORT_MAX)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, '请写成2026-06-05的样式')
const role = z.string().max(20)
const email = z.email('邮箱格式不正确').max(120).nullable().default(null)

export const peopleKinds = ['office', 'street', 'enterprise', 'institution', 'expert'] as const

export const peopleSchema = z
  .object({
    count,
    pending: z.object({ office: count, street: count, enterprise: count, institution: count, expert: count }),
    people: list(
      z.object({
        id: text,
        name: text,
        displayName: text,
        email: optional,
        role: text,
        roleName: text,
        section: optional,
        duties: list(text),
        area: optional,
        areaName: optional,
        enterprise: optional,
        enterpriseName: optional,
        status: z.enum(['active', 'pending', 'ended', 'disabled']),
        locked: z.boolean(),
        hasCode: z.boolean(),
        signedInAt: optional,
        madeBy: optional,
        posts: list(text),
        /** Whether the reader may change it. */
        may: z.boolean(),
      }),
    ),
  })
  .openapi('People')

export const choicesSchema = z
  .object({
    /** Roles that the reader may give. */
    roles: list(z.object({ role: text, name: text, duties: list(text), kind: z.enum(peopleKinds) })),
    sections: list(text),
  })
  .openapi('PeopleChoices')

const place = {
  displayName: short.min(1, '请填写姓名'),
  email,
  role,
  section: short.nullable().default(null),
  duties: z.array(short).max(6).default([]),
  area: z.string().max(24).nullable().default(null),
  enterprise: z.string().max(40).nullable().default(null),
}

// Strict: what is not named here is nobody's to set.
export const createRequest = z.strictObject({ name: short.min(1, '请填写用户名'), ...place })
export const changeRequest = z.strictObject(place)
export const decisionRequest = z.strictObject({ accepted: z.boolean() })

export const madeSchema = z.object({ id: text, name: text, password: text }).openapi('MadeAccount')
export const resetSchema = z.object({ name: text, password: text }).openapi('ResetPassword')
export const disabledSchema = z.object({ openCases: count })
export const doneSchema = z.object({ done: z.literal(true) })

export const postsSchema = list(
  z.object({
    id: text,
    name: text,
    section: optional,
    duties: list(text),
    endedOn: optional,
    holders: list(z.object({ account: text, name: text, from: text, to: optional })),
    openCases: count,
  }),
).openapi('Posts')

export const postRequest = z.strictObject({
  name: short.min(1, '请填写岗位名称'),
  section: short.nullable().default(null),
  duties: z.array(short).max(6).default([]),
})
export const holdRequest = z.strictObject({ account: z.uuid(), from: day, to: day.nullable().default(null) })
export const leaveRequest = z.strictObject({ account: z.uuid(), on: day })
export const endPostRequest = z.strictObject({ on: day })

export const delegationsSchema = list(
  z.object({ id: text, absent: text, deputy: text, from: text, to: text, mine: z.boolean(), ended: z.boolean() }),
).openapi('Delegations')
export const delegateRequest = z.strictObject({ deputy: z.uuid('请选择受托人'), from: day, to: day })

const heldCase = z.object({
  record: text,
  register: text,
  registerLabel: text,
  title: text,
  stateLabel: text,
  ownerName: optional,
  areaName: text,
  due: optional,
})

const inHand = {
  leaver: z.object({ id: text, name: text, section: optional, duties: list(text) }),
  cases: list(heldCase),
  awaited: list(heldCase),
  posts: list(z.object({ id: text, name: text, duties: list(text), openCases: count })),
  delegations: list(z.object({ with: text, from: text, to: text, gives: z.boolean() })),
  reviews: list(z.object({ id: text, title: text, due: text })),
  collections: list(z.object({ title: text, deadline: text })),
}

export const leaversSchema = list(z.object({ id: text, name: text, section: optional, gone: z.boolean() })).openapi(
  'Leavers',
)
export const inHandSchema = z.object(inHand).openapi('InHand')
export const handedOverSchema = z
  .object({
    ...inHand,
    successor: text,
    moved: count,
    left: list(z.object({ title: text, why: text })),
    vacant: list(text),
    by: text,
    at: text,
  })
  .openapi('HandedOver')
export const handOverRequest = z.strictObject({ to: z.string().max(60), key: z.string().min(8).max(80) })

export const profileSchema = z
  .object({
    level: z.union([z.literal(2), z.literal(3)]),
    facts: list(z.object({ label: text, two: text, three: text })),
    /** What is missing for level 3. */
    lacking: list(text),
    may: z.boolean(),
  })
  .openapi('Profile')
export const levelRequest = z.strictObject({ level: z.union([z.literal(2), z.literal(3)]) })

export const colleaguesSchema = list(
  z.object({ id: text, name: text, displayName: text, status: z.enum(['active', 'pending']) }),
).openapi('Colleagues')

const side = z.enum(sides as [string, ...string[]]).transform((one) => one as 'owner' | 'street')
const task = { register: z.string().max(60), id: z.uuid(), action: z.string().max(60), side }
const token = z.string().max(80)
const key = z.string().min(8).max(80)

const outsideOffer = z.object({
  name: text,
  label: text,
  side: z.enum(['owner', 'street']),
  for: text,
  form: list(formColumn),
})

export const outsideSchema = z
  .object({
    title: text,
    offers: list(outsideOffer),
    links: list(
      z.object({
        id: text,
        label: text,
        for: text,
        madeBy: text,
        madeAt: text,
        expiresAt: text,
        usedAt: optional,
        purpose: z.enum(['case', 'entry']),
        state: z.enum(['open', 'used', 'expired']),
      }),
    ),
    /** What may be entered through this case, one record after the other, by a link that lasts. */
    entries: list(z.object({ register: text, label: text })),
  })
  .openapi('Outside')

export const entryLinkRequest = z.strictObject({
  register: z.string().max(60),
  id: z.uuid(),
  days: z.number().int().min(1).max(ENTRY_LINK_DAYS_MAX),
})
export const entryPageSchema = z
  .object({
    bureauName: text,
    label: text,
    title: text,
    for: text,
    madeBy: text,
    expiresAt: text,
    today: text,
    why: z.object({ purpose: text, basis: text, users: text }),
    form: list(formColumn),
    recent: list(z.object({ id: text, title: text, stateLabel: text, said: optional })),
  })
  .openapi('EntryPage')
export const enterRequest = z.strictObject({ token, form: givenForm.default({}), key })
export const enteredSchema = z.object({ id: text, stateLabel: text })

export const linkRequest = z.strictObject({ ...task, days: z.number().int().min(1).max(LINK_DAYS_MAX) })
export const linkSchema = z.object({ token: text, expiresAt: text }).openapi('OneTimeLink')
export const openLinkRequest = z.strictObject({ token })
export const linkPageSchema = z
  .object({
    bureau: text,
    bureauName: text,
    registerLabel: text,
    title: text,
    for: text,
    lastSaid: optional,
    alike: list(z.object({ id: text, title: text })),
    label: text,
    form: list(formColumn),
    madeBy: text,
    expiresAt: text,
  })
  .openapi('LinkPage')
export const useLinkRequest = z.strictObject({
  token,
  form: givenForm.default({}),
  /** Other cases of the page that are answered alike. */
  also: z.array(z.uuid()).max(ALIKE_MAX).default([]),
})
export const behalfRequest = z.strictObject({
  ...task,
  form: givenForm.default({}),
  stamped: handed,
  key,
  on: day.optional(),
})
export const takenSchema = z.object({ stateLabel: text })
