import { isDay } from '../day.ts'
import type { Day } from '../values.ts'
import type { Action } from './action.ts'
import { type Obstacle, obstacle } from './answer.ts'
import type { Case } from './case.ts'
import { directObstacles } from './direct.ts'
import type { Procedure } from './procedure.ts'
import type { Standing } from './standing.ts'

type Given = { readonly [name: string]: unknown }

/** What is wrong with what was given: something missing, something nobody asked for, a day that cannot be. */
export function inputObstacles(
  procedure: Procedure,
  name: string,
  given: Given,
  the: Case,
  standing: Standing,
  at: { readonly day: Day; readonly on?: Day },
): readonly Obstacle[] {
  if (name === 'direct') return directObstacles(procedure, given, at.day)
  const action = procedure.actions[name]!
  const missing = required(procedure, action).filter(([key]) => isEmpty(given[key]))
  const lacking = materialsLacking(procedure, action, standing, given)
  const known = new Set([...action.fills, ...Object.keys(action.asks), ...Object.keys(procedure.materials)])
  const strange = Object.keys(given).filter((key) => !known.has(key))
  return [
    ...(missing.length > 0 ? [lack(`没有填写${missing.map(([, label]) => label).join('、')}`, '补填后再提交')] : []),
    ...(strange.length > 0 ? [lack(`「${action.label}」不收${strange.join('、')}`, '去掉多余的内容')] : []),
    ...(lacking.length > 0
      ? [obstacle('case.materials', `缺少材料：${lacking.join('、')}`, '上传缺少的材料后再提交')]
      : []),
    ...dayObstacles(the, at),
  ]
}

/** Labels of the materials that an action needs and that neither the case nor the input holds. */
export function materialsLacking(
  { materials }: Procedure,
  { needs }: Action,
  { materials: held }: Standing,
  given: Given = {},
): readonly string[] {
  const lacking = needs.filter(
    (name) => materials[name]?.facts.required && isEmpty(given[name]) && held[name] === undefined,
  )
  return lacking.map((name) => materials[name]?.facts.label ?? name)
}

/** What of the input belongs to the step: all but the fields of the record. Only what was asked for is taken. */
export function taken({ materials }: Procedure, { asks }: Action, given: Given): Given {
  const names = [...Object.keys(asks), ...Object.keys(materials)]
  return Object.fromEntries(names.flatMap((name) => (isEmpty(given[name]) ? [] : [[name, given[name]]])))
}

function required({ of }: Procedure, { fills, asks }: Action): (readonly [string, string])[] {
  const filled = fills.map((name) => [name, of.fields[name]?.facts.label ?? name] as const)
  const asked = Object.entries(asks).flatMap(([name, { facts }]) =>
    facts.required ? [[name, facts.label] as const] : [],
  )
  return [...filled, ...asked]
}

/** Steps follow each other in time as well: nobody accepts before it was handed in, or tomorrow. */
function dayObstacles({ steps }: Case, { day, on = day }: { readonly day: Day; readonly on?: Day }): Obstacle[] {
  if (!isDay(on)) return [dayWrong(`「${String(on)}」不是日期`, '填写为2026-06-05的样式')]
  if (on > day) return [dayWrong(`办理日期${on}晚于今天${day}`, '填写实际办理的日期')]
  const last = steps.reduce<Day | null>(
    (latest, step) => (latest === null || step.on > latest ? step.on : latest),
    null,
  )
  return last !== null && on < last
    ? [dayWrong(`办理日期${on}早于上一环节的${last}`, '核对日期；上一环节日期有误的先更正')]
    : []
}

export function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === ''
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}

function lack(message: string, advice: string): Obstacle {
  return obstacle('case.input', message, advice)
}

function dayWrong(message: string, advice: string): Obstacle {
  return obstacle('case.day', message, advice)
}
