import type { Values } from '../../kernel/field/index.ts'
import type { BesideRecord } from '../../kernel/procedure/index.ts'
import type { Day, Decimal } from '../../kernel/values.ts'
import type { call } from './call.ts'
import type { challenge } from './challenge.ts'
import { projectModes } from './mode.ts'
import { closedOn, mustApplyBy, type project } from './project.ts'

export type ProjectRow = Values<typeof project.fields>
export type ProjectBeside = BesideRecord<ProjectRow>
type Answer = 'met' | { readonly notMet: string } | { readonly unknown: string }

/** 在研: established, and not accepted, ended or out of the race. */
export function isLive({ values, reached }: Pick<ProjectBeside, 'values' | 'reached'>): boolean {
  return values.establishedOn !== null && closedOn(values, reached) === null
}

/** 限项: how many projects a leader or a unit may carry out at once; no limit where none is set. */
export function isWithin(max: Decimal | null, others: readonly ProjectBeside[] | null, whose: string): Answer {
  if (max === null) return 'met'
  if (others === null) return { unknown: `${whose}的其他项目` }
  const live = others.filter(isLive)
  return live.length < Number(max)
    ? 'met'
    : { notMet: `${whose}已有在研项目${live.length}项（${namesOf(live)}），限${max}项` }
}

/** 逾期未验收 blocks a new application. */
export function isNotOverdue(others: readonly ProjectBeside[] | null, on: Day): Answer {
  if (others === null) return { unknown: '单位的其他项目' }
  const late = others.filter((one) => {
    const by = mustApplyBy(one.values)
    return isLive(one) && by !== null && by < on && one.values.appliesOn === null
  })
  return late.length === 0 ? 'met' : { notMet: `有逾期未验收项目${late.length}项：${namesOf(late)}` }
}

/** Whether it was handed in within the window of its call or, for a topic, before the bids closed. */
export function isInWindow(
  { mode, appliedOn, challenge: topic, call: under }: ProjectRow,
  calls: readonly BesideRecord<Values<typeof call.fields>>[] | null,
  topics: readonly BesideRecord<Values<typeof challenge.fields>>[] | null,
): Answer {
  if (appliedOn === null) return { unknown: '申报日期' }
  const { topic: needsTopic, direct } = projectModes[mode]
  if (direct) return 'met'
  if (needsTopic) {
    const found = topics?.[0]?.values
    if (topic === null || found === undefined) return { unknown: '榜单' }
    if (found.publishedOn === null || appliedOn < found.publishedOn) return { notMet: `榜单「${found.title}」尚未发布` }
    return outside(appliedOn, null, found.bidsUntil)
  }
  const found = calls?.[0]?.values
  if (under === null || found === undefined) return { unknown: '申报通知' }
  return outside(appliedOn, found.opensOn ?? found.publishedOn, found.closesOn)
}

function outside(on: Day, from: Day | null, to: Day | null): Answer {
  if (from !== null && on < from) return { notMet: `${from}起受理，申报日期为${on}` }
  return to !== null && on > to ? { notMet: `${to}截止，申报日期为${on}` } : 'met'
}

function namesOf(projects: readonly ProjectBeside[]): string {
  return projects.map(({ values: { name } }) => `「${name}」`).join('、')
}
