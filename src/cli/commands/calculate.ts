import { assess, bind, reportOf, told } from '../../kernel/rule/index.ts'
import { facts } from '../../lines/cultivation/facts.ts'
import { parse, positionals, UsageError } from '../arguments.ts'
import { dayNamed, factsIn, ruleNamed } from '../rule.ts'
import { refused } from './assess.ts'
import type { Command } from './index.ts'

export const calculate: Command = {
  usage: ['calculate 条款 --facts 文件.json [--at 日期] [--json]'],
  says: '按政策条款计算金额',
  async run(args) {
    const { values, positionals: given } = parse(args, { facts: { type: 'string' }, at: { type: 'string' } })
    const [name] = positionals(given, ['条款'])
    const rule = await ruleNamed(name)
    if (rule.amount === null) throw new UsageError(`「${rule.data.name}」没有金额，请用 kechuang assess`)
    const day = dayNamed(values.at)
    const binding = bind(rule, day)
    if ('problem' in binding) return refused(binding.problem)
    const assessment = assess(binding.bound, await factsIn(values.facts, facts, day))
    console.log(values.json ? JSON.stringify(reportOf(assessment), null, 2) : told(rule.data.name, assessment))
    return 0
  },
}
