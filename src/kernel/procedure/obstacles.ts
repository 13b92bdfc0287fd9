import { peopleNames, personId, personName } from '../field/kinds/person.ts'
import type { Day } from '../values.ts'
import { type WorkCalendar, workdayAfter } from '../workday.ts'
import type { Action } from './action.ts'
import { type Actor, capacities, holds, SYSTEM } from './actor.ts'
import { type Obstacle, obstacle } from './answer.ts'
import type { Case } from './case.ts'
import { keptBack } from './notice.ts'
import { actionsFrom, type Procedure } from './procedure.ts'
import { notPassed } from './review.ts'
import type { Standing } from './standing.ts'
import { reachedBy } from './step.ts'
import { anyText, isOne } from './who.ts'

/** The day on which somebody acts, and the calendar by which days are counted. */
export interface Today {
  readonly day: Day
  readonly calendar: WorkCalendar
  /** The business day, where it was done before the day on which it is entered. */
  readonly on?: Day
}

/** In whose place the actor may take an action: their own before that of an absent colleague; `null` for nobody's. */
export function capacityFor(action: Action, actor: Actor, the: Case, standing: Standing, day: Day): Actor | null {
  const may = (as: Actor) => action.by.some((who) => isOne(who, as, the, standing))
  return capacities(actor, day).find(may) ?? null
}

/**
 * All that stands between an actor and an action, in the order in which a clerk would ask: does it fit where the case
 * is, is it theirs to do, does anything hold the case up, are its conditions met. Empty where nothing does.
 */
export function obstaclesTo(
  procedure: Procedure,
  name: string,
  the: Case,
  standing: Standing,
  actor: Actor,
  { day, calendar, on = day }: Today,
): readonly Obstacle[] {
  const action = procedure.actions[name]!
  const misplaced = outOfPlace(procedure, name, action, standing)
  if (misplaced !== null) return [misplaced]
  const strange = notTheirs(name, action, actor, the, standing, day)
  if (strange !== null) return [strange]
  return [
    ...apart(procedure, action, the, standing, actor, day),
    ...heldUp(action, actor, standing),
    ...notInTurn(procedure, name, action, the, standing, calendar, on),
    ...stageObstacles(procedure, action, the, standing, calendar, on),
    ...action.when.flatMap(({ says, holds }) => {
      const answer = holds({ record: the.record, reached: reachedBy(the.steps), on, beside: the.beside ?? {} })
      if (answer === 'met') return []
      return 'notMet' in answer
        ? [obstacle('case.condition', `「${says}」不满足：${answer.notMet}`, '条件满足后再办理')]
        : [
            obstacle(
              'case.fact',
              `「${says}」无法判断：缺少${answer.unknown}`,
              `补充${answer.unknown}后再办理`,
              'unknown',
            ),
          ]
    }),
  ]
}

function outOfPlace(
  procedure: Procedure,
  name: string,
  action: Action,
  { state, suspended }: Standing,
): Obstacle | null {
  const label = procedure.states[state] ?? state
  if (name === 'suspend' && suspended) return obstacle('case.suspended', '该件已经中止', '恢复后才能再次中止')
  if (name === 'resume' && !suspended) return obstacle('case.running', '该件没有中止', '无需恢复')
  if (action.from.includes(state)) return null
  if (procedure.ends.includes(state))
    return obstacle('case.ended', `该件已是「${label}」，不能再${action.label}`, '确需改动的，请先重办或更正')
  const labels = actionsFrom(procedure, state).map(([, { label: one }]) => one)
  return obstacle('case.state', `该件现为「${label}」，不能${action.label}`, `现在可以办理：${labels.join('、')}`)
}

function notTheirs(
  name: string,
  action: Action,
  actor: Actor,
  the: Case,
  standing: Standing,
  day: Day,
): Obstacle | null {
  if (name === 'opine') {
    if (standing.awaited.some((ref) => capacities(actor, day).some((as) => holds(as, ref)))) return null
    return standing.awaited.length === 0
      ? obstacle('case.countersign', '没有等待中的会签', '需要会签时由承办人发起')
      : obstacle('case.who', `会签意见由${peopleNames(standing.awaited)}填写`, '请会签人办理')
  }
  if (capacityFor(action, actor, the, standing, day) !== null) return null
  if (action.by.length === 0) return obstacle('case.who', `这类办件没有设置谁可以${action.label}`, '请管理员设置')
  const who = anyText(action.by, standing.assigned)
  return obstacle('case.who', `${action.label}由${who}办理`, `请转${who}；因外出需要代办的，由本人设置委托`)
}

/** 经办与复核分离: whoever took one step may not take the other, for themselves or for somebody else. */
function apart(
  procedure: Procedure,
  action: Action,
  the: Case,
  standing: Standing,
  actor: Actor,
  day: Day,
): Obstacle[] {
  const as = capacityFor(action, actor, the, standing, day)
  const ids = new Set([actor.id, as?.id])
  const taken = the.steps.find(
    ({ action: name, by, for: absent }) =>
      action.apartFrom.includes(name) && [by, absent].some((ref) => ref !== null && ids.has(personId(ref))),
  )
  if (taken === undefined) return []
  const label = procedure.actions[taken.action]?.label ?? taken.action
  return [
    obstacle(
      'case.apart',
      `${personName(taken.by)}已于${taken.on}${label}，不能再${action.label}`,
      '请另一名有权限的人办理',
    ),
  ]
}

/** A suspended case stays where it is, and one that waits for opinions does not move on without them. */
function heldUp({ kind, to }: Action, actor: Actor, { suspended, awaited }: Standing): Obstacle[] {
  if (kind === 'common' || kind === 'withdraw' || to === null) return []
  if (suspended) return [obstacle('case.suspended', '该件已中止办理', '先恢复办理')]
  if (awaited.length === 0 || actor.id === SYSTEM.id) return []
  return [obstacle('case.countersign', `会签未完成，还差${peopleNames(awaited)}`, '等待会签意见，或重新发起会签')]
}

/** 申诉 and its answer: within its days, once, and an answer only to what was asked. */
function notInTurn(
  procedure: Procedure,
  name: string,
  { label, within, once, answers }: Action,
  { steps }: Case,
  { since }: Standing,
  calendar: WorkCalendar,
  on: Day,
): Obstacle[] {
  const stay = steps.slice(steps.findLastIndex(({ from, state }) => from !== state) + 1)
  const taken = once ? stay.find(({ action }) => action === name) : undefined
  if (taken !== undefined) return [obstacle('case.once', `${taken.on}已经${label}`, '请等待答复，不必重复办理')]
  if (answers !== null) {
    const asked = stay.findLastIndex(({ action }) => action === answers)
    const isAnswered = stay.slice(asked + 1).some(({ action }) => procedure.actions[action]?.answers === answers)
    const what = procedure.actions[answers]?.label ?? answers
    if (asked < 0 || isAnswered) return [obstacle('case.unasked', `没有待答复的${what}`, `有人${what}后再办理`)]
  }
  if (within === null || since === null) return []
  const last = workdayAfter(calendar, since, within).day
  return on > last ? [obstacle('case.late', `${label}应在${last}之前提出，现已逾期`, '逾期的可以按信访途径反映')] : []
}

function stageObstacles(
  { during }: Procedure,
  { kind, to }: Action,
  { notice, noticeRow, review, owner }: Case,
  { state }: Standing,
  calendar: WorkCalendar,
  on: Day,
): Obstacle[] {
  const rule = during[state]
  if (rule === undefined || to === null || (kind !== 'pass' && kind !== 'move' && kind !== 'accept')) return []
  const found =
    rule.is === 'review'
      ? notPassed(review)
      : notice === undefined
        ? obstacle('case.notice', '还没有发布公示', '先发布公示')
        : keptBack(notice, noticeRow ?? owner, calendar, on)
  return found === null ? [] : [found]
}
