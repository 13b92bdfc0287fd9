import { isDay } from '../day.ts'
import type { Day } from '../values.ts'
import { type Obstacle, obstacle } from './answer.ts'
import type { DirectInput } from './common.ts'
import type { Procedure } from './procedure.ts'
import type { Passed, Step } from './step.ts'

/** What is wrong with a result that is to be registered directly. */
export function directObstacles(
  procedure: Procedure,
  given: { readonly [name: string]: unknown },
  day: Day,
): Obstacle[] {
  const { state, on, document, passed = {}, values = {} } = given as unknown as DirectInput
  const wrong = (message: string, advice: string) => [obstacle('case.input', message, advice)]
  if (!Object.hasOwn(procedure.states, String(state)))
    return wrong('没有说明结果是哪一个状态', `从${Object.values(procedure.states).join('、')}中选择`)
  if (typeof document !== 'string' || document.trim() === '')
    return wrong('没有写依据文号', '写明公告、通知的名称和文号，如“国科火字〔2026〕1号”')
  const strange = Object.keys(values).find((field) => !(procedure.results[state]?.fills ?? []).includes(field))
  if (strange !== undefined)
    return wrong(`登记为「${procedure.states[state]}」时不收${strange}`, '这一项请在记录中更正')
  const unknown = Object.keys(passed).find((earlier) => earlier === state || !Object.hasOwn(procedure.states, earlier))
  if (unknown !== undefined) return wrong(`「${unknown}」不是此前的环节`, '核对经过的环节')
  const late = [on, ...Object.values(passed)].find((one) => !isDay(one) || one > day)
  if (late !== undefined) return [obstacle('case.day', `结果日期${late}不是已经到来的日期`, '填写文件上的日期')]
  const after = Object.entries(passed).find(([, one]) => one > on)
  if (after !== undefined)
    return [
      obstacle('case.day', `「${procedure.states[after[0]]}」的日期${after[1]}晚于结果日期${on}`, '对照文件更正日期'),
    ]
  return []
}

/** 直接登记结果: the state, its day and the document that says so; marked, and never mistaken for a step taken here. */
export function directStep({
  state,
  on,
  document,
  evidence,
  passed = {},
}: DirectInput): Pick<Step, 'state' | 'on' | 'gives' | 'direct' | 'passed'> {
  const days = Object.entries(passed).map(([earlier, day]): Passed => ({ state: earlier, on: day }))
  return {
    state,
    on,
    direct: true,
    gives: evidence ? { document, evidence } : { document },
    ...(days.length > 0 ? { passed: days.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)) } : {}),
  }
}

/** 依据缺口: results that were registered without the file that proves them. */
export function gapsOf({ states }: Procedure, steps: readonly Step[]): readonly string[] {
  return steps
    .filter(({ direct, gives }) => direct && gives.evidence === undefined)
    .map(({ state, on, gives }) => `${on}登记的「${states[state] ?? state}」（${String(gives.document)}）未附依据文件`)
}
