import { readFile } from 'node:fs/promises'
import { dayAt, isDay } from '../kernel/day.ts'
import { nearest } from '../kernel/document/nearest.ts'
import { type Dictionary, type Misfit, type Rule, readDocument, readFacts } from '../kernel/rule/index.ts'
import type { RecordValue } from '../kernel/rule/value.ts'
import type { Day } from '../kernel/values.ts'
import { facts } from '../lines/cultivation/facts.ts'
import { misfitLine, RuleFileError, readRule, readRules } from '../server/office/rules.ts'
import { UsageError } from './arguments.ts'

/** A rule by its id, its name, the title it leads to, or the path of its file. */
export async function ruleNamed(name: string): Promise<Rule> {
  try {
    if (/\.ya?ml$/.test(name)) return await readRule(name, facts)
    const rules = await readRules(facts)
    const found = rules.get(name) ?? [...rules.values()].find(({ data }) => data.name === name || data.title === name)
    if (found !== undefined) return found
    const names = [...rules.values()].flatMap(({ data }) => [data.id, data.name])
    const near = nearest(name, names)
    throw new UsageError(`没有规则 ${name}。${near === null ? '' : `是不是 ${near}？`}用 kechuang rule list 查看全部`)
  } catch (error) {
    if (error instanceof RuleFileError) throw new UsageError(error.message)
    if (isMissing(error)) throw new UsageError(`没有文件 ${name}`)
    throw error
  }
}

/** The day that an option names; today in China where it is not given. */
export function dayNamed(text: string | undefined): Day {
  if (text === undefined) return dayAt(Date.now())
  if (isDay(text)) return text
  throw new UsageError(`「${text}」不是日期，请写成 2026-06-01`)
}

/** The facts of a file. Throws UsageError with every line that cannot be taken. */
export async function factsIn(file: string | undefined, dictionary: Dictionary, day: Day): Promise<RecordValue> {
  if (file === undefined) throw new UsageError('请用 --facts 指明事实文件（JSON）；可用的事实见 kechuang facts list')
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw isMissing(error) ? new UsageError(`没有文件 ${file}`) : error
  })
  const read = readDocument(text)
  if ('misfits' in read) throw misfitsIn(file, read.misfits)
  const given = readFacts(read.document, dictionary, day)
  if ('misfits' in given) throw misfitsIn(file, given.misfits)
  return given.facts
}

function misfitsIn(file: string, misfits: readonly Misfit[]): UsageError {
  return new UsageError(misfits.map((misfit) => misfitLine(file, misfit)).join('\n'))
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
