import { type Bound, bind, type Rule } from '../../../kernel/rule/index.ts'
import type { Day } from '../../../kernel/values.ts'
import { facts } from '../../../lines/cultivation/facts.ts'
import { type Title, titleKinds } from '../../../lines/cultivation/title.ts'
import { Refusal } from '../../../store/refusal.ts'
import { readRules } from '../rules.ts'

/** A rule that leads to a title. */
export interface TitleRule {
  readonly rule: Rule
  readonly title: Title
}

let read: Promise<readonly TitleRule[]> | null = null

/** The rules that lead to titles, read once: their files come with the product. */
export function titleRules(): Promise<readonly TitleRule[]> {
  read ??= readRules(facts).then((rules) =>
    [...rules.values()].flatMap((rule) => {
      const { title } = rule.data
      return title !== null && isTitle(title) ? [{ rule, title }] : []
    }),
  )
  return read
}

/** Those that can be chosen: a local measure whose numbers nobody has filled in says nothing of anybody. */
export async function offeredRules(): Promise<readonly TitleRule[]> {
  const rules = await titleRules()
  return rules.filter(({ rule }) => Object.values(rule.data.parameters).every(({ values }) => values.length > 0))
}

function isTitle(text: string): text is Title {
  return Object.hasOwn(titleKinds, text)
}

export async function titleRule(id: string): Promise<TitleRule> {
  const found = (await titleRules()).find(({ rule }) => rule.data.id === id)
  if (found === undefined) throw new Refusal('rule.unknown', `没有规则「${id}」`, '请从规则列表中选择')
  return found
}

/** The rule as it stands on a day. */
export function boundOn({ rule }: TitleRule, day: Day): Bound {
  const binding = bind(rule, day)
  if ('problem' in binding) {
    const { code, message, advice } = binding.problem
    throw new Refusal(code, message, advice)
  }
  return binding.bound
}
