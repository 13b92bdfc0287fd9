import type { z } from '@hono/zod-openapi'
import type { AreaCode } from '../../../kernel/values.ts'
import { recordsByIdentity } from '../../../store/records/load.ts'
import type { At } from '../../office/office.ts'
import type { HeldCase, InHand } from '../../office/people/handover.ts'
import { kinds, type listPeople, type PeopleKind } from '../../office/people/list.ts'
import { dutiesOf } from '../../office/people/place.ts'
import { type Profile, passwordRule, profiles } from '../../office/people/profile.ts'
import type { choicesSchema, peopleSchema, profileSchema } from '../schema/people.ts'
import { subjectNames } from './naming.ts'
import { shownNow } from './value.ts'

const roleNames: { readonly [role: string]: string } = {
  admin: '管理员',
  staff: '工作人员',
  street: '街道专员',
  enterprise: '企业',
  university: '高校院所',
  service: '服务机构',
  expert: '专家',
  commissioner: '科技特派员',
  system: '系统管理员',
  security: '安全管理员',
  audit: '审计管理员',
}

const kindNames = Object.keys(kinds) as readonly PeopleKind[]

/** Accounts as their reader may see them: ways of reaching somebody are for those who manage them. */
export async function presentPeople(
  at: At,
  { count, pending, people }: Awaited<ReturnType<typeof listPeople>>,
  reader: { readonly id: string; readonly reach: readonly string[] },
): Promise<z.infer<typeof peopleSchema>> {
  const names = await organisationNames(
    at,
    people.flatMap(({ enterprise }) => enterprise ?? []),
  )
  return {
    count,
    pending,
    people: people.map(({ disabled, status, email, madeBy, ...one }) => {
      const may = reader.reach.includes(one.role) && one.id !== reader.id
      return {
        ...one,
        email: reader.reach.length > 0 ? email : null,
        madeBy: reader.reach.length > 0 ? madeBy : null,
        roleName: roleNames[one.role] ?? one.role,
        areaName: one.area === null ? null : at.areas.name(one.area as AreaCode),
        enterpriseName: one.enterprise === null ? null : (names.get(one.enterprise) ?? null),
        status: disabled ? ('disabled' as const) : statusOf(status),
        may,
      }
    }),
  }
}

function statusOf(status: string): 'active' | 'pending' | 'ended' {
  return status === 'active' || status === 'pending' ? status : 'ended'
}

/** What organisations are called in the bureau's own books, as far as they stand there. */
async function organisationNames(at: At, codes: readonly string[]): Promise<Map<string, string>> {
  const register = at.catalog.registers.get('enterprise')
  const names = new Map<string, string>()
  if (register === undefined || codes.length === 0) return names
  for (const [code, { content }] of await recordsByIdentity(at.tx, register, at.bureau, [...new Set(codes)])) {
    const [name = ''] = register.title
    const field = register.fields[name]
    if (field !== undefined)
      names.set(code, shownNow(field, content.values[name], { areas: at.areas, referred: new Map() }))
  }
  return names
}

export function presentChoices(reach: readonly string[], sections: readonly string[]): z.infer<typeof choicesSchema> {
  return {
    roles: reach.map((role) => ({
      role,
      name: roleNames[role] ?? role,
      duties: dutiesOf[role] ?? [],
      kind: kindNames.find((kind) => (kinds[kind] as readonly string[]).includes(role)) ?? 'office',
    })),
    sections,
  }
}

export async function presentInHand(at: At, found: InHand) {
  const all = [...found.cases, ...found.awaited]
  const names = await subjectNames(
    at,
    all.flatMap(({ owner, register }) => (owner === null ? [] : [{ subject: owner, register }])),
  )
  const present = ({ state, owner, area, ...one }: HeldCase) => {
    const procedure = at.catalog.procedures.get(one.register)
    return {
      ...one,
      registerLabel: procedure?.of.label ?? one.register,
      stateLabel: procedure?.states[state] ?? state,
      ownerName: owner === null ? null : (names.get(owner) ?? owner),
      areaName: at.areas.name(area),
    }
  }
  return { ...found, cases: found.cases.map(present), awaited: found.awaited.map(present) }
}

/** The levels side by side. */
export function presentProfile(
  { level }: Profile,
  lacking: readonly string[],
  may: boolean,
): z.infer<typeof profileSchema> {
  const fact = (label: string, says: (profile: Profile) => string) => ({
    label,
    two: says(profiles[2]),
    three: says(profiles[3]),
  })
  return {
    level,
    facts: [
      fact('密码', passwordRule),
      fact('不得与以前相同', ({ passwordsRemembered }) => `最近${passwordsRemembered}次`),
      fact('密码有效期', ({ passwordDaysMax }) => `${passwordDaysMax}天，到期须修改`),
      fact('首次登录、重置后', () => '须先修改密码'),
      fact('连续输错', ({ attemptsMax, lockMinutes }) => `${attemptsMax}次后锁定${lockMinutes}分钟`),
      fact('不操作自动退出', ({ idleMinutes }) => `${idleMinutes}分钟`),
      fact('一次登录最长', ({ sessionHoursMax }) => `${sessionHoursMax}小时`),
      fact('动态口令', ({ codesFor }) =>
        codesFor.length === 0 ? '各人自愿启用' : `${codesFor.map((role) => roleNames[role]).join('、')}必须启用`,
      ),
      fact('管理员', ({ closed }) =>
        closed.length === 0 ? '可设全权管理员' : '只设系统、安全、审计三员，互不兼任，都看不到业务数据',
      ),
    ],
    lacking,
    may,
  }
}
