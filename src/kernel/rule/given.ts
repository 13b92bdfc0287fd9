import { nearest } from '../document/nearest.ts'
import { decimal } from '../exact.ts'
import type { Field } from '../field/field.ts'
import type { ReadContext } from '../field/kind.ts'
import type { Problem, Read } from '../problem.ts'
import { readInteger, readNumber } from '../read/number.ts'
import type { Day } from '../values.ts'
import { complete, type Dictionary, type Fact, type FactFields, factValue } from './fact.ts'
import type { Document, Misfit, Path } from './place.ts'
import { isObject, type Tell } from './shape.ts'
import { readUnit } from './unit.ts'
import type { RecordValue, Value } from './value.ts'

/** Facts of a file, read by the dictionary; every fact that is not told is a gap. */
export type Given = { readonly facts: RecordValue } | { readonly misfits: readonly Misfit[] }

/** Lists longer than this are not what a rule is about. */
export const FACT_ROWS_MAX = 2000

/** Reads facts given as data: `{ "职工总数": 120, "近三年": [{ "年度": 2025, "销售收入": "5000万元" }] }`. */
export function readFacts(document: Document, facts: Dictionary, day: Day): Given {
  const misfits: Misfit[] = []
  const tell: Tell = (path, message, advice, part) =>
    void misfits.push({ path, place: document.place(path, part), message, advice })
  const values = readFields(document.data, facts, [], tell)
  return misfits.length > 0 ? { misfits } : { facts: complete(facts, values, day) }
}

function readFields(data: unknown, facts: FactFields, path: Path, tell: Tell): RecordValue {
  const values: { [name: string]: Value } = {}
  if (!isObject(data)) {
    tell(path, '这里要写成一组「名称: 值」', '如 { "职工总数": 120 }')
    return values
  }
  for (const [name, raw] of Object.entries(data)) {
    const here = [...path, name]
    const fact = facts.get(name)
    if (fact === undefined) {
      const near = nearest(name, facts.keys())
      const advice = near === null ? '可用的名称见 kechuang facts list' : `是不是「${near}」？`
      tell(here, `没有「${name}」这项事实`, advice, 'name')
    } else if (raw !== null) {
      const value = readFact(fact, raw, here, tell)
      if (value !== undefined) values[name] = value
    }
  }
  return values
}

function readFact(fact: Fact, raw: unknown, path: Path, tell: Tell): Value | undefined {
  if (fact.is === 'group') return readFields(raw, fact.fields, path, tell)
  if (fact.is === 'list') return readRows(fact, raw, path, tell)
  const read = readSingle(fact.field, raw)
  if (read.problem) {
    tell(path, `${fact.name}：${read.problem.message}`, read.problem.advice)
    return undefined
  }
  const value = factValue(fact.field, read.value)
  if (value === undefined) tell(path, `${fact.name}不是人民币金额`, '折算为人民币后填写')
  return value
}

/** An array of rows; rows by year may also be keyed by it: `{ "2025": { … } }`. */
function readRows(fact: Fact & { is: 'list' }, raw: unknown, path: Path, tell: Tell): Value | undefined {
  const { years, fields } = fact
  const keyed = years !== null && isObject(raw)
  if (!keyed && !Array.isArray(raw)) {
    tell(path, `${fact.name}要写成清单`, '如 [ { … }, { … } ]')
    return undefined
  }
  const rows: readonly (readonly [string | number, unknown])[] = keyed
    ? Object.entries(raw).map(([year, row]) => [year, isObject(row) ? { [years.key]: year, ...row } : row])
    : (raw as readonly unknown[]).map((row, index) => [index, row])
  if (rows.length > FACT_ROWS_MAX) {
    tell(path, `${fact.name}超过${FACT_ROWS_MAX}项`, '一次只填一家企业的')
    return undefined
  }
  const read = rows.map(([step, row]) => readFields(row, fields, [...path, step], tell))
  if (years !== null) checkYears(fact.name, years.key, read, path, tell)
  return read
}

function checkYears(name: string, key: string, rows: readonly RecordValue[], path: Path, tell: Tell): void {
  const seen = new Set<Value>()
  rows.forEach((row, index) => {
    const year = row[key]
    if (year === undefined) tell([...path, index], `${name}的第${index + 1}项没有写${key}`, `每项写明${key}，如 2025`)
    else if (seen.has(year)) tell([...path, index], `${name}里${year}年写了两次`, '每年只留一项')
    else seen.add(year)
  })
}

/** A remark on a value is a doubt, and a rule decides nothing on a doubtful value. */
function readSingle(field: Field<unknown>, raw: unknown): Read<unknown> {
  if (typeof raw === 'object') return refused('这里要一个值，不是一组值', '只写值本身')
  const text = typeof raw === 'boolean' ? (raw ? '是' : '否') : typeof raw === 'number' ? decimal(raw) : String(raw)
  const { kind, facts } = field
  if (typeof raw === 'boolean' && facts.choices?.join() !== '是,否') return refused('这里不是是否', example(field))
  const counted = kind.name === 'integer' || kind.name === 'decimal'
  const read = counted ? readCounted(kind.name, text, facts.unit ?? '') : kind.read({ text }, facts, CONTEXT)
  if (read.problem) return read
  return read.note ? { problem: read.note } : read
}

/** 120, 120人, 1.2万; another unit than the fact's is refused. */
function readCounted(kind: string, text: string, unit: string): Read<unknown> {
  const read = (kind === 'integer' ? readInteger : readNumber)(text, unit)
  if (read.problem) return read
  const { unit: said, decimal: value } = read.value
  if (said !== undefined && readUnit(said)?.name !== readUnit(unit)?.name)
    return refused(`「${text}」的单位是${said}，这里的单位是${unit || '无'}`, unit === '' ? '只写数' : `换算成${unit}`)
  return read.note ? { problem: read.note } : { value }
}

function example({ kind, facts }: Field<unknown>): string {
  if (kind.name === 'date') return '写日期，如 2020-05-18'
  return facts.choices ? `请填写：${facts.choices.join('、')}` : `写数${facts.unit ? `，单位${facts.unit}` : ''}`
}

function refused(message: string, advice: string): { readonly problem: Problem } {
  return { problem: { code: 'rule.fact', message, advice } }
}

const none = () => refused('这里不能写名称', '写值本身')

/** Facts are read without a bureau's dictionaries. */
const CONTEXT: ReadContext = {
  area: none,
  industry: none,
  indicator: none,
  register: none,
  bureau: '' as ReadContext['bureau'],
  year: 0,
}
