import { readFile } from 'node:fs/promises'
import { failuresOf, loadText } from '../../kernel/rule/index.ts'
import { facts } from '../../lines/cultivation/facts.ts'
import { misfitLine, readRules } from '../../server/office/rules.ts'
import { parse, positionals, UsageError } from '../arguments.ts'
import type { ExitStatus } from '../main.ts'
import type { Command } from './index.ts'

export const rule: Command = {
  usage: ['rule list [--json]', 'rule check 文件.yaml [--json]'],
  says: '规则',
  async run(args) {
    const { values, positionals: given } = parse(args, {})
    const [what, ...rest] = given
    if (what === 'list') return list(values.json ?? false)
    if (what === 'check') return check(positionals(rest, ['文件'])[0], values.json ?? false)
    throw new UsageError('请写 rule list 或 rule check 文件')
  },
}

async function list(json: boolean): Promise<ExitStatus> {
  const rules = [...(await readRules(facts)).values()].map(({ data }) => ({
    id: data.id,
    name: data.name,
    kind: data.kind,
    version: data.version,
    title: data.title,
    authority: data.authority,
    sources: data.sources,
    masked: Object.entries(data.parameters).flatMap(([name, { values }]) => (values.length === 0 ? [name] : [])),
  }))
  console.log(
    json
      ? JSON.stringify(rules, null, 2)
      : rules
          .map(({ id, name, masked, sources }) => {
            const from = sources.map(({ number, title }) => number ?? title).join('、')
            return `${id}\t${name}\t${from}${masked.length === 0 ? '' : `\t缺参数：${masked.join('、')}`}`
          })
          .join('\n'),
  )
  return 0
}

/** Reads a file and runs its own cases; everything wrong is told with line and column. */
async function check(file: string, json: boolean): Promise<ExitStatus> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`打不开文件 ${file}`)
  })
  const loaded = loadText(text, facts)
  const problems = 'misfits' in loaded ? loaded.misfits.map((one) => ({ ...one.place, ...one })) : []
  const failures =
    'rule' in loaded
      ? loaded.rule.data.cases.flatMap((one) => {
          const differences = failuresOf(loaded.rule, one)
          return differences.length === 0 ? [] : [{ situation: one.situation, differences }]
        })
      : []
  const ok = problems.length === 0 && failures.length === 0
  if (json) {
    const plain = problems.map(({ line, column, message, advice }) => ({ line, column, message, advice }))
    console.log(JSON.stringify({ ok, problems: plain, failures }, null, 2))
  } else {
    for (const problem of problems) console.log(misfitLine(file, problem))
    for (const { situation, differences } of failures) console.log(`案例「${situation}」：${differences.join('；')}`)
    if (ok) console.log(`${file} 没有问题`)
  }
  return ok ? 0 : 1
}
