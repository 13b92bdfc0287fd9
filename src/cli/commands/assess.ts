import { assess as assessOn, type Bound, bind, outcomeWords, reportOf, told } from '../../kernel/rule/index.ts'
import { enterprise } from '../../lines/cultivation/enterprise.ts'
import { facts } from '../../lines/cultivation/facts.ts'
import { type Gathered, gatherFacts } from '../../server/office/facts.ts'
import { type At, look } from '../../server/office/office.ts'
import { namingKey, resolve } from '../../store/records/resolve.ts'
import { parse, positionals, UsageError } from '../arguments.ts'
import type { ExitStatus } from '../main.ts'
import { withOffice } from '../open.ts'
import { dayNamed, factsIn, ruleNamed } from '../rule.ts'
import type { Command } from './index.ts'

export const assess: Command = {
  usage: [
    'assess 规则 --facts 文件.json [--at 日期] [--json]',
    'assess 规则 --enterprise 信用代码或名称|--all [--at 日期] [--json]',
  ],
  says: '测评是否符合一项规则：逐条说明，还差多少，缺什么',
  async run(args) {
    const { values, positionals: given } = parse(args, {
      facts: { type: 'string' },
      at: { type: 'string' },
      enterprise: { type: 'string' },
      all: { type: 'boolean' },
    })
    const [name] = positionals(given, ['规则'])
    const ways = [values.facts, values.enterprise, values.all].filter((way) => way !== undefined)
    if (ways.length !== 1) throw new UsageError('请在 --facts 文件、--enterprise 企业、--all 中写一个')
    const rule = await ruleNamed(name)
    const day = dayNamed(values.at)
    const binding = bind(rule, day)
    if ('problem' in binding) return refused(binding.problem)
    const { bound } = binding
    if (values.facts !== undefined) return one(bound, await factsIn(values.facts, facts, day), values.json ?? false)
    return withOffice(values, (office) =>
      look(office, async (at) => {
        const ids = values.enterprise === undefined ? null : [await firmNamed(at, values.enterprise)]
        const gathered = await gatherFacts(at, facts, day, ids)
        return values.all ? everyFirm(bound, gathered, values.json ?? false) : oneFirm(bound, gathered, values.json)
      }),
    )
  },
}

export function refused({ message, advice }: { readonly message: string; readonly advice: string }): ExitStatus {
  console.error(`${message}。${advice}。`)
  return 1
}

function one(bound: Bound, known: Gathered['facts'], json: boolean): ExitStatus {
  const assessment = assessOn(bound, known)
  console.log(json ? JSON.stringify(reportOf(assessment), null, 2) : told(bound.rule.data.name, assessment))
  return 0
}

function oneFirm(bound: Bound, [firm]: readonly Gathered[], json = false): ExitStatus {
  if (firm === undefined) throw new UsageError('这家企业的记录已经作废')
  const assessment = assessOn(bound, firm.facts)
  const { id, code, name, origins } = firm
  const report = { ...reportOf(assessment), enterprise: { id, code, name }, sources: origins }
  console.log(json ? JSON.stringify(report, null, 2) : told(`${name} ${bound.rule.data.name}`, assessment))
  return 0
}

function everyFirm(bound: Bound, firms: readonly Gathered[], json: boolean): ExitStatus {
  const assessed = firms.map(({ id, code, name, facts: known }) => {
    const { rule, version, at, outcome, score, conditions, missing } = reportOf(assessOn(bound, known))
    const short = conditions.map(({ id, label, outcome, says }) => ({ id, label, outcome, says }))
    return { enterprise: { id, code, name }, rule, version, at, outcome, score, conditions: short, missing }
  })
  if (json) console.log(JSON.stringify(assessed, null, 2))
  else
    for (const { enterprise: firm, outcome, conditions } of assessed) {
      const failed = conditions.filter((condition) => condition.outcome === 'notMet')
      const why = failed.map(({ label, says }) => `${label}：${says}`).join('；')
      console.log([firm.code ?? '', firm.name, outcomeWords[outcome], why].join('\t'))
    }
  return 0
}

async function firmNamed({ tx, bureau }: At, text: string): Promise<string> {
  const naming = { name: text, code: text }
  const found = (await resolve(tx, enterprise, bureau, [naming])).get(namingKey(naming))
  if (found !== undefined && found.id !== null) return found.id
  const several = (found?.candidates?.length ?? 0) > 1
  throw new UsageError(several ? `叫「${text}」的企业不止一家，请写统一社会信用代码` : `没有企业「${text}」`)
}
