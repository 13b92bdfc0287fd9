import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Dictionary, loadText, type Misfit, type Rule } from '../../kernel/rule/index.ts'

/** The rule files that come with the product. */
export const RULES_FOLDER = join(import.meta.dirname, '../../../rules')

export class RuleFileError extends Error {
  readonly file: string
  readonly misfits: readonly Misfit[]

  constructor(file: string, misfits: readonly Misfit[]) {
    super(misfits.map((misfit) => misfitLine(file, misfit)).join('\n'))
    this.file = file
    this.misfits = misfits
  }
}

/** `rules/高新技术企业.yaml:12:9 没有「研发费」。是不是「研发费用」？` */
export function misfitLine(file: string, { place, path, message, advice }: Misfit): string {
  const where = place === null ? path.join('.') : `${place.line}:${place.column}`
  return `${[file, where].filter((part) => part !== '').join(':')} ${message}。${advice}${/[？。]$/.test(advice) ? '' : '。'}`
}

/** One rule file. Throws RuleFileError with every place that is wrong. */
export async function readRule(file: string, facts: Dictionary): Promise<Rule> {
  const loaded = loadText(await readFile(file, 'utf8'), facts)
  if ('misfits' in loaded) throw new RuleFileError(file, loaded.misfits)
  return loaded.rule
}

/** All rule files of a folder, by id. */
export async function readRules(facts: Dictionary, folder: string = RULES_FOLDER): Promise<ReadonlyMap<string, Rule>> {
  const files = (await readdir(folder, { recursive: true })).filter((name) => /\.ya?ml$/.test(name)).sort()
  const rules = await Promise.all(files.map((name) => readRule(join(folder, name), facts)))
  return new Map(rules.map((rule) => [rule.data.id, rule]))
}
