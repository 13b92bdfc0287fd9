import { readMoney } from '../read/money.ts'
import { type Assessment, assess, bind, intervalOf } from './assess.ts'
import type { RuleCase } from './data.ts'
import { readFacts } from './given.ts'
import { documentOf } from './place.ts'
import type { Rule } from './rule.ts'
import { isObject } from './shape.ts'

/** What a case of a rule comes to that it should not; empty where the rule says what its author expects. */
export function failuresOf(rule: Rule, one: RuleCase): readonly string[] {
  const example = one.like === null ? {} : rule.data.examples[one.like]
  if (example === undefined) return [`没有例子「${one.like}」`]
  const given = readFacts(documentOf(merged(example, one.facts)), rule.facts, one.at)
  if ('misfits' in given) return given.misfits.map(({ path, message }) => `${path.join('.')}：${message}`)
  const binding = bind(rule, one.at)
  if ('problem' in binding)
    return one.masked !== null && binding.problem.message.includes(`「${one.masked}」`) ? [] : [binding.problem.message]
  if (one.masked !== null) return [`参数「${one.masked}」有数值，没有被拒绝`]
  return differences(one, assess(binding.bound, given.facts))
}

function differences(one: RuleCase, found: Assessment): string[] {
  const failures: string[] = []
  const expect = (what: string, wanted: string, got: string) =>
    wanted === got || failures.push(`${what}应为 ${wanted}，实为 ${got}`)
  if (one.outcome !== null) expect('结论', one.outcome, found.outcome)
  const conditions = new Map(found.conditions.map((condition) => [condition.id, condition]))
  for (const [id, wanted] of Object.entries(one.conditions))
    expect(`条件 ${id} `, wanted, conditions.get(id)?.outcome ?? '没有这个条件')
  if (one.score.length > 0)
    expect('总分', [...new Set(one.score)].join('—'), found.score === null ? '没有评分表' : intervalOf(found.score))
  const items = new Map(found.score?.groups.flatMap(({ items }) => items.map((item) => [item.item.id, item] as const)))
  for (const [id, wanted] of Object.entries(one.items)) {
    const item = items.get(id)
    expect(`评分项 ${id} `, [...new Set(wanted)].join('—'), item === undefined ? '没有这一项' : intervalOf(item))
  }
  if (one.amount !== null) {
    const wanted = one.amount === '未知' ? null : (readMoney(one.amount, '元').value ?? one.amount)
    expect('金额', String(wanted), String(found.amount?.amount ?? null))
  }
  for (const name of one.missing)
    expect('缺少的事实', name, found.missing.includes(name) ? name : found.missing.join('、') || '没有')
  if (one.error !== null) {
    const errors = found.conditions.flatMap(({ error }) => error ?? [])
    expect('错误', one.error, errors.includes(one.error) ? one.error : errors.join('、') || '没有')
  }
  return failures
}

/** JSON merge patch (RFC 7396): what is named is changed, null takes away. */
export function merged(base: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch
  const result: Record<string, unknown> = isObject(base) ? { ...base } : {}
  for (const [name, value] of Object.entries(patch))
    if (value === null) delete result[name]
    else result[name] = merged(result[name], value)
  return result
}
