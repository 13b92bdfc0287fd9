import {
  type FactReport,
  factReports,
  type RecordValue,
  type RuleData,
  show,
  type Value,
} from '../../../kernel/rule/index.ts'
import { facts } from '../../../lines/cultivation/facts.ts'
import { withoutPlace } from '../../../lines/cultivation/lists.ts'
import { factNamed, OTHER_RIGHTS } from '../../../lines/cultivation/supplied.ts'
import type { Held } from './assessing.ts'
import type { Origin } from './firmFacts.ts'
import type { TitleRule } from './rulebook.ts'

/** A fact that a rule asks of a firm: what is known of it, from where, and how it would be typed. */
export interface Question {
  readonly name: string
  readonly says: string
  readonly meaning: string
  readonly type: Exclude<FactReport['type'], 'group' | 'list'>
  readonly unit: string
  readonly choices: readonly string[]
  readonly value: string | null
  readonly origin: Origin | null
  readonly from: { readonly label: string; readonly register: string | null } | null
  readonly conditions: readonly string[]
}

const reports = new Map(factReports(facts).map((report) => [report.path, report]))

/** Everything known that the conditions rest on and everything that is missing, each by its own name and year. */
export function questionsOf({ rule: { data } }: TitleRule, { known, assessment }: Held): readonly Question[] {
  const wanted = new Map<string, Set<string>>()
  const want = (name: string, condition: string) =>
    void wanted.set(name, (wanted.get(name) ?? new Set<string>()).add(condition))
  for (const { id, facts: used, missing } of assessment.conditions) {
    const text = textBehind(data, id)
    for (const { name: path } of used) for (const name of namesOf(path, text, known.values)) want(name, id)
    for (const name of missing) want(withoutPlace(name), id)
  }
  const missing = new Set(assessment.missing.map(withoutPlace))
  return [...wanted].flatMap(([name, conditions]): Question[] => {
    const origin = known.origins.get(name) ?? null
    if (name === OTHER_RIGHTS) return [{ ...otherRightsAsked, name, origin, conditions: [...conditions] }]
    const named = factNamed(facts, name)
    const report = named === null ? undefined : reports.get(named.path)
    if (named === null || report === undefined || report.type === 'group' || report.type === 'list') return []
    const { says, meaning, type, unit, choices, from } = report
    const value = named.read(known.values)
    const seen = value === undefined ? null : show(value, named.fact.type)
    // What another fact already answers is not asked for.
    if (seen === null && !missing.has(name)) return []
    return [
      {
        ...{ name, says, meaning, type, unit, choices, value: seen?.value ?? null },
        origin,
        from: from === null ? null : { label: from, register: named.fact.from?.register ?? null },
        conditions: [...conditions],
      },
    ]
  })
}

const otherRightsAsked: Pick<Question, 'says' | 'meaning' | 'type' | 'unit' | 'choices' | 'value' | 'from'> = {
  says: '种类和件数，没有的写“无”',
  meaning: '账上只有专利；软件著作权、植物新品种等写种类和件数，如：软件著作权3件',
  type: 'text',
  unit: '',
  choices: [],
  value: null,
  from: null,
}

/** The single facts behind a path: one for each year of a list by years. */
function namesOf(path: string, text: string, values: RecordValue): readonly string[] {
  const [list = '', field] = path.split('.')
  const fact = facts.get(list)
  if (fact === undefined || fact.is === 'single') return [path]
  if (field === undefined) {
    // Read row by row: the fields are those that the rule names.
    const read = [...fact.fields.keys()].filter((name) => text.includes(`.${name}`))
    return fact.is === 'list' && fact.years !== null
      ? read.flatMap((name) => namesOf(`${list}.${name}`, text, values))
      : []
  }
  if (fact.is === 'group') return [`${list}${field}`]
  const { years } = fact
  if (years === null) return []
  if (field === years.key) return []
  const rows = values[list]
  return Array.isArray(rows)
    ? (rows as readonly { readonly [name: string]: Value }[]).map(
        (row) => `${list}（${String(row[years.key])}年）${field}`,
      )
    : []
}

/** What a condition says, with the definitions on which it rests. */
function textBehind({ conditions, definitions }: RuleData, id: string): string {
  const condition = conditions.find((one) => one.id === id)
  let text = String(condition?.when ?? '')
  const rest = new Map(Object.entries(definitions).map(([name, of]) => [name, String(of)]))
  for (let found = true; found; ) {
    found = false
    for (const [name, of] of rest) {
      if (!text.includes(name)) continue
      text += `\n${of}`
      rest.delete(name)
      found = true
    }
  }
  return text
}
