import {
  type Dictionary,
  type Fact,
  type Misfit,
  type RecordValue,
  readFacts,
  type Value,
} from '../../kernel/rule/index.ts'
import type { Day } from '../../kernel/values.ts'

/** A fact by its name as a rule misses it: 技术领域, 专家评分技术先进程度, 近三年（2025年）科技成果转化数. */
export interface NamedFact {
  readonly name: string
  /** Where it stands in the list of facts: `近三年[].科技成果转化数`. */
  readonly path: string
  readonly fact: Fact & { readonly is: 'single' }
  /** The data as a file of facts would hold it. */
  data(value: unknown): { readonly [name: string]: unknown }
  /** Its value among others; `undefined` where it is no single one. */
  read(values: RecordValue): Value | undefined
}

/** What a name means; `null` where no single value has it. Of a plain list it means whatever item does not tell it. */
export function factNamed(facts: Dictionary, name: string): NamedFact | null {
  const own = facts.get(name)
  if (own?.is === 'single')
    return { name, path: name, fact: own, data: (value) => ({ [name]: value }), read: (values) => values[name] }
  for (const [above, of] of facts) {
    if (of.is === 'single' || !name.startsWith(above)) continue
    const rest = name.slice(above.length)
    const [, year, field = rest] = /^（(\d{4})年）(.+)$/.exec(rest) ?? []
    const fact = of.fields.get(field)
    if (fact?.is !== 'single') continue
    if (of.is === 'group' && year === undefined)
      return {
        ...{ name, path: `${above}.${field}`, fact },
        data: (value) => ({ [above]: { [field]: value } }),
        read: (values) => (values[above] as RecordValue | undefined)?.[field],
      }
    if (of.is !== 'list' || (of.years === null) !== (year === undefined)) continue
    const { years } = of
    const path = `${above}[].${field}`
    if (years === null)
      return { name, path, fact, data: (value) => ({ [above]: [{ [field]: value }] }), read: () => undefined }
    return {
      ...{ name, path, fact },
      data: (value) => ({ [above]: { [year!]: { [field]: value } } }),
      read: (values) =>
        (values[above] as readonly RecordValue[] | undefined)?.find((row) => row[years.key] === Number(year))?.[field],
    }
  }
  return null
}

/** Facts by their names, as one piece of data; what no name means is left out. */
export function suppliedData(facts: Dictionary, given: { readonly [name: string]: unknown }) {
  return Object.entries(given).reduce<Data>((all, [name, value]) => {
    const named = factNamed(facts, name)
    return named === null ? all : mergedData(all, named.data(value))
  }, {})
}

/** Why one value cannot be the fact; `null` where it can. */
export function misfitOf(named: NamedFact, value: string, facts: Dictionary, day: Day): Misfit | null {
  const read = readFacts({ data: named.data(value), place: () => null }, facts, day)
  return 'misfits' in read ? (read.misfits[0] ?? null) : null
}

interface Data {
  readonly [name: string]: unknown
}

function mergedData(a: Data, b: Data): Data {
  const merged: { [name: string]: unknown } = { ...a }
  for (const [name, value] of Object.entries(b)) {
    const before = merged[name]
    merged[name] = isData(before) && isData(value) ? mergedData(before, value) : mergedItems(before, value)
  }
  return merged
}

/** Several facts told of every item are told in one. */
function mergedItems(before: unknown, value: unknown): unknown {
  if (!Array.isArray(before) || !Array.isArray(value)) return value
  return [mergedData(before[0] as Data, value[0] as Data)]
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What the books, which hold patents alone, can never tell of a firm's rights. */
export const OTHER_RIGHTS = '专利以外的知识产权（软件著作权等）'

const OTHER_KINDS = [
  '软件著作权',
  '植物新品种',
  '国家级农作物品种',
  '国家新药',
  '国家一级中药保护品种',
  '集成电路布图设计专有权',
] as const
const RIGHTS_MAX = 200

/** `无`, or kinds with their numbers, `软件著作权3件、植物新品种1件`; `null` where it says something else. */
export function otherRights(text: string): readonly RecordValue[] | null {
  if (/^(无|没有|0)$/.test(text.trim())) return []
  const rows: RecordValue[] = []
  for (const part of text.split(/[、，,；;]/)) {
    const [, kind, number] = /^\s*([^\d\s]+?)\s*(\d+)\s*[件项个]?\s*$/.exec(part) ?? []
    const found = OTHER_KINDS.find((one) => one === kind || (one === '软件著作权' && kind === '软著'))
    if (found === undefined || Number(number) > RIGHTS_MAX) return null
    for (let n = 1; n <= Number(number); n += 1) rows.push(ownRight(`${found}${n}`, found))
  }
  return rows
}

/** Counted by hand: its own, in force, and not used for another firm's title. */
function ownRight(name: string, kind: string): RecordValue {
  return {
    ...{ 名称: name, 种类: kind, 有效: true, 取得方式: '自主研发', 曾用于高企认定: false, 共有: false },
    ...{ 其他共有人已使用: false, 与主要产品相关: true },
  }
}
