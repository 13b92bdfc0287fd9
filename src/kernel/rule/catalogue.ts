import type { Dictionary, Fact, FactFields, FactPeriod } from './fact.ts'

/** A fact as the list of facts tells it. */
export interface FactReport {
  readonly name: string
  /** Where it stands in a file of facts: `近三年[].销售收入`. */
  readonly path: string
  readonly type: 'money' | 'number' | 'integer' | 'year' | 'date' | 'yesNo' | 'choice' | 'text' | 'group' | 'list'
  /** The unit of a number without one. */
  readonly unit: string
  readonly choices: readonly string[]
  /** Type and unit in words. */
  readonly says: string
  readonly meaning: string
  readonly period: FactPeriod
  readonly from: string | null
  /** What a file would say. */
  readonly example: unknown
  readonly fields: readonly FactReport[]
}

/** All facts with those inside of them, in the order of the dictionary. */
export function factReports(facts: Dictionary): readonly FactReport[] {
  return reports(facts, '').flatMap((one) => [one, ...one.fields])
}

function reports(facts: FactFields, above: string): readonly FactReport[] {
  return [...facts.values()].map((fact) => reportOf(fact, above))
}

function reportOf(fact: Fact, above: string): FactReport {
  const { name, meaning, period } = fact
  const path = above + name
  const inside = fact.is === 'single' ? [] : reports(fact.fields, `${path}${fact.is === 'list' ? '[]' : ''}.`)
  const base = { name, path, meaning, period, from: fact.from?.label ?? null, fields: inside }
  if (fact.is === 'single') return { ...base, ...single(fact) }
  const example = Object.fromEntries(inside.map((field) => [field.name, field.example]))
  return fact.is === 'list'
    ? { ...base, type: 'list', unit: '', choices: [], says: '清单，每项一组数据', example: [example] }
    : { ...base, type: 'group', unit: '', choices: [], says: '一组数据', example }
}

function single({ type, field }: Fact & { readonly is: 'single' }) {
  const unit = field.facts.unit ?? ''
  if (type.is === 'yesNo') return { type: 'yesNo', unit, choices: ['是', '否'], says: '是否', example: true } as const
  if (type.is === 'day') return { type: 'date', unit, choices: [], says: '日期', example: '2020-05-18' } as const
  if (type.is !== 'number') {
    const choices = field.facts.choices ?? []
    const says = choices.length === 0 ? '文字' : `选项：${choices.join('、')}`
    return { type: choices.length === 0 ? 'text' : 'choice', unit, choices, says, example: choices[0] ?? '' } as const
  }
  const number = { unit, choices: [] } as const
  switch (field.kind.name) {
    case 'money':
      return { ...number, type: 'money', says: `金额（${unit}）`, example: `500${unit}` } as const
    case 'year':
      return { ...number, type: 'year', says: '年份', example: 2025 } as const
    case 'integer':
      return { ...number, type: 'integer', says: `整数（${unit}）`, example: 10 } as const
    default:
      return { ...number, type: 'number', says: `数（${unit}）`, example: 7.5 } as const
  }
}
