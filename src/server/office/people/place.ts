import { readCreditCode } from '../../../kernel/read/creditCode.ts'
import type { AreaCode } from '../../../kernel/values.ts'
import { officeDuties, streetDuty } from '../../../lines/roles.ts'
import type { Membership } from '../../../store/accounts.ts'
import { Refusal } from '../../../store/refusal.ts'
import type { At } from '../office.ts'

/** What somebody is to be in a bureau, as a form gives it. */
export interface GivenPlace {
  readonly role: string
  readonly section: string | null
  readonly duties: readonly string[]
  readonly area: string | null
  /** A credit code as it was typed. */
  readonly enterprise: string | null
}

/** 职责 by role: what somebody may be in procedures. */
export const dutiesOf: { readonly [role: string]: readonly string[] } = {
  admin: officeDuties,
  staff: officeDuties,
  street: [streetDuty],
}

/** Those who act for an organisation, by its credit code. */
export const organisationRoles: readonly string[] = ['enterprise', 'university', 'service']

/** Reads a place: each role has its own particulars, and none of another's. */
export function readPlace({ areas }: Pick<At, 'areas'>, given: GivenPlace): Omit<Membership, 'bureau' | 'bureauName'> {
  const { role } = given
  const duties = role === 'street' ? [streetDuty] : given.duties
  const known = dutiesOf[role] ?? []
  const strange = duties.find((duty) => !known.includes(duty))
  if (strange !== undefined)
    throw new Refusal('people.duty', `这类账户不能有职责「${strange}」`, `可选：${known.join('、') || '无'}`)
  return {
    role,
    section: given.section?.trim() || null,
    duties,
    area: role === 'street' || role === 'commissioner' ? areaOf(areas, role, given.area) : null,
    enterprise: organisationRoles.includes(role) ? codeOf(given.enterprise) : null,
  }
}

function areaOf(areas: At['areas'], role: string, text: string | null): AreaCode | null {
  if (text === null && role !== 'street') return null
  if (text === null || !areas.areas.has(text as AreaCode) || text === areas.root)
    throw new Refusal('people.area', '没有选择所属街道（镇、园区）', '请选择本单位的一个街道')
  return text as AreaCode
}

/** A credit code with its check characters right. */
export function codeOf(text: string | null): string {
  const outcome = readCreditCode(text ?? '')
  if (outcome.problem)
    throw new Refusal(
      'people.code',
      `统一社会信用代码：${outcome.problem.message}`,
      outcome.problem.advice ?? '请对照营业执照填写18位代码',
    )
  return outcome.value
}

/** 用户名: what nobody mistakes for another's. */
export function readUserName(text: string): string {
  const name = text.trim().toLowerCase()
  if (!/^[a-z0-9\u4e00-\u9fff][a-z0-9\u4e00-\u9fff._@-]{1,39}$/.test(name))
    throw new Refusal(
      'people.name',
      '用户名不合要求',
      '用2至40个小写字母、数字、汉字或 . _ - @，以字母、数字或汉字开头',
    )
  return name
}
