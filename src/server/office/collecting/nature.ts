import { isDay } from '../../../kernel/day.ts'
import type { Day } from '../../../kernel/values.ts'
import { Refusal } from '../../../store/refusal.ts'

/**
 * 统计调查: what the law asks to be shown at the top right of every form (《中华人民共和国统计法》, 《部门统计调查项目管理办法》
 * 国家统计局令第22号): number of the form, who made it, who approved or filed it under which number, until when it is valid.
 */
export interface Survey {
  readonly table: string
  readonly maker: string
  readonly approver: string
  readonly approval: string
  readonly validUntil: string
}

/** 工作调度 is administrative working data and voluntary; a survey is approved, and what it brings is for statistics alone. */
export type Nature = { readonly kind: 'work' } | ({ readonly kind: 'survey' } & Survey)

export const WORK: Nature = { kind: 'work' }

const marks: { readonly [mark in keyof Survey]: string } = {
  table: '表号',
  maker: '制定机关',
  approver: '批准（备案）机关',
  approval: '批准（备案）文号',
  validUntil: '有效期至',
}

/** What a form shows at its top right. */
export function marksOf(nature: Nature): readonly string[] {
  if (nature.kind === 'work') return ['工作调度，自愿填报', '不是统计调查，不作统计数据使用']
  return (Object.keys(marks) as (keyof Survey)[]).map((mark) => `${marks[mark]}：${nature[mark]}`)
}

/** Refuses a survey that shows less than the law asks, or that would be filled in after it has expired. */
export function refuseUnapproved(nature: Nature, deadline: string): void {
  if (nature.kind === 'work') return
  const missing = (Object.keys(marks) as (keyof Survey)[]).filter((mark) => nature[mark].trim() === '')
  if (missing.length > 0)
    throw new Refusal(
      'collection.survey',
      `统计调查表缺少${missing.map((mark) => marks[mark]).join('、')}`,
      '按批准（备案）文件填写；没有批准或备案的，只能作为工作调度自愿填报',
    )
  if (!isDay(nature.validUntil))
    throw new Refusal('collection.survey', `「${nature.validUntil}」不是有效期`, '填写为2026-12-31的样式')
  if (deadline > nature.validUntil)
    throw new Refusal(
      'collection.expired',
      `调查表有效期至${nature.validUntil}，截止日期${deadline}已超过`,
      '过期的调查表企业有权拒填，请先办理延期，或提前截止',
    )
}

export function refuseExpired(nature: Nature, day: Day): void {
  if (nature.kind === 'survey' && day > nature.validUntil)
    throw new Refusal('collection.expired', `这张调查表的有效期到${nature.validUntil}`, '过期的调查表不再接收填报')
}

const HINTS =
  /目标(?:值|数|任务)|应报数|建议(?:填报|上报)|不(?:得)?低于|不少于|(?:增长|增速|同比).{0,8}(?:以上|达到|左右)/

/** Refuses words that tell a firm what its figures should be; nobody may state or hint at what is to be reported. */
export function refuseHint(texts: readonly string[]): void {
  for (const text of texts) {
    const hint = HINTS.exec(text)?.[0]
    if (hint !== undefined)
      throw new Refusal(
        'collection.hint',
        `填报说明里的“${hint}”会被看作对填报数的要求`,
        '删去数值要求和增长要求，只写口径和单位；目标写在目标任务里，不写给填报单位',
      )
  }
}
