import { factReports } from '../../kernel/rule/index.ts'
import { facts } from '../../lines/cultivation/facts.ts'
import { parse, UsageError } from '../arguments.ts'
import type { Command } from './index.ts'

export const factsCommand: Command = {
  usage: ['facts list [--json]'],
  says: '规则可以问的事实',
  async run(args) {
    const { values, positionals: given } = parse(args, {})
    if (given[0] !== 'list') throw new UsageError('请写 facts list')
    const all = factReports(facts)
    console.log(
      values.json
        ? JSON.stringify(all, null, 2)
        : all.map(({ path, says, period, meaning }) => `${path}\t${says}\t${period}\t${meaning}`).join('\n'),
    )
    return 0
  },
}
