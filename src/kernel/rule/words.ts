import { type Bound, bind } from './assess.ts'
import type { RuleData } from './data.ts'
import type { Rule } from './rule.ts'
import { spoken } from './show.ts'

/** A rule in sentences: who, on what condition, how much, up to what. */
export interface RuleWords {
  readonly conditions: readonly { readonly label: string; readonly says: string; readonly citation: string }[]
  readonly definitions: readonly { readonly name: string; readonly says: string }[]
  readonly amount: { readonly base: string; readonly rate: string | null; readonly cap: string | null } | null
  readonly rounding: string | null
  readonly overlaps: string | null
  /** Why it cannot be applied on the day: a parameter is masked. */
  readonly masked: string | null
}

/** The rule as a clerk would read it out, with the values of its parameters on a day where they are known. */
export function wordsOf(rule: Rule, day: Bound['day']): RuleWords {
  const binding = bind(rule, day)
  const values = 'bound' in binding ? binding.bound.thresholds : {}
  const shown = new Map(Object.entries(values).map(([name, threshold]) => [name, spoken(threshold)]))
  const say = (text: string) => inWords(text, rule.data.parameters, shown)
  const { data } = rule
  return {
    conditions: data.conditions.map(({ label, when, score, cites }) => ({
      label,
      says: when === null ? `总分 ${say(score ?? '')}` : say(when),
      citation: cites,
    })),
    definitions: Object.entries(data.definitions).map(([name, text]) => ({ name, says: say(text) })),
    amount:
      data.amount === null
        ? null
        : { base: say(data.amount.base), rate: sayOr(data.amount.rate, say), cap: sayOr(data.amount.cap, say) },
    rounding:
      data.amount?.rounding == null
        ? null
        : `${data.amount.rounding.how === 'down' ? '不足' : '四舍五入到'}${data.amount.rounding.to}${data.amount.rounding.how === 'down' ? '的舍去' : ''}`,
    overlaps: data.overlaps,
    masked: 'problem' in binding ? binding.problem.message : null,
  }
}

function sayOr(text: string | null, say: (text: string) => string): string | null {
  return text === null ? null : say(text)
}

/** Longest first; a blank stands around each, so that no two words run together. */
const WORDS: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/近三年\[-1\]\./g, '上一年'],
  [/近三年\[-2\]\./g, '上两年前一年的'],
  [/近三年\[-3\]\./g, '三年前的'],
  [/firstKnown\(([^,()]+),([^()]+)\)/g, '$1（没有时用$2）'],
  [/\bnot\(([^()]+)\)/g, '没有「$1」'],
  [/>=/g, ' 不低于 '],
  [/<=/g, ' 不超过 '],
  [/!=/g, ' 不是 '],
  [/>/g, ' 超过 '],
  [/</g, ' 低于 '],
  [/=/g, ' 为 '],
  [/\s*\belse\s+if\b\s*/g, '；'],
  [/\bif\b\s*/g, ''],
  [/\s*\bthen\b\s*/g, '的，'],
  [/\s*\belse\b\s*/g, '；其他的，'],
  [/\band\b/g, ' 并且 '],
  [/\bor\b/g, ' 或者 '],
  [/(\d)\s*\*\s*百分比/g, '$1%'],
  [/(\d)\s*\*\s*(元|千元|万元|亿元|家|件|项|个|人|次|台|篇|日|月|年|分)(?![\p{L}\p{N}])/gu, '$1$2'],
  [/\*/g, ' × '],
  [/\//g, ' ÷ '],
]

/** An expression read out; what stands between quotes is left as it is. */
export function inWords(
  text: string,
  parameters: RuleData['parameters'] = {},
  values: ReadonlyMap<string, string> = new Map(),
): string {
  const said = text.split(/("[^"]*")/).map((part) => (part.startsWith('"') ? part.slice(1, -1) : partInWords(part)))
  const named = Object.keys(parameters)
    .sort((a, b) => b.length - a.length)
    .reduce((all, name) => {
      const value = values.get(name)
      return all.replaceAll(
        new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, 'gu'),
        value === undefined ? `${name}（没有数值）` : `${name}（${value}）`,
      )
    }, said.join(''))
  return named.replaceAll(/\s+/g, ' ').trim()
}

function partInWords(part: string): string {
  return WORDS.reduce((text, [pattern, words]) => text.replaceAll(pattern, words), part)
}
