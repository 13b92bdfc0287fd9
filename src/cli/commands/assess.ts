import { assess as assessOn, bind, reportOf, told } from '../../kernel/rule/index.ts'
import { facts } from '../../lines/cultivation/facts.ts'
import { parse, positionals } from '../arguments.ts'
import { dayNamed, factsIn, ruleNamed } from '../rule.ts'
import type { Command } from './index.ts'

export const assess: Command = {
  usage: ['assess 规则 --facts 文件.json [--at 日期] [--json]'],
  says: '测评一家企业是否符合一项规则',
  async run(args) {
    const { values, positionals: given } = parse(args, { facts: { type: 'string' }, at: { type: 'string' } })
    const [name] = positionals(given, ['规则'])
    const rule = await ruleNamed(name)
    const day = dayNamed(values.at)
    const binding = bind(rule, day)
    if ('problem' in binding) {
      console.error(`${binding.problem.message}。${binding.problem.advice}。`)
      return 1
    }
    const assessment = assessOn(binding.bound, await factsIn(values.facts, facts, day))
    console.log(values.json ? JSON.stringify(reportOf(assessment), null, 2) : told(rule.data.name, assessment))
    return 0
  },
}
