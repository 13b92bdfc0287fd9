import { decideClaim, listClaims } from '../../server/office/claim.ts'
import { parse, positionals, UsageError } from '../arguments.ts'
import type { ExitStatus } from '../main.ts'
import { withOffice } from '../open.ts'
import type { Command } from './index.ts'

export const claim: Command = {
  usage: ['claim list [--json]', 'claim decide 台账 名称 代码   如 claim decide enterprise "某某公司" 91…'],
  says: '认领台',
  async run([action, ...args]) {
    const { values, positionals: given } = parse(args, {})
    return withOffice<ExitStatus>(values, async (office) => {
      if (action === 'list') {
        const all = await listClaims(office)
        const line = ({ name, register, records, candidates }: (typeof all)[number]) =>
          `${name}\t${register} ${records} 条\t${candidates.map((one) => `${one.name}（${one.identity}）`).join('、') || '没有相近的记录'}`
        console.log(values.json ? JSON.stringify(all, null, 2) : all.map(line).join('\n') || '没有待认领的名称')
        return 0
      }
      if (action !== 'decide') throw new UsageError(claim.usage.join('\n'))
      const [register, name, code] = positionals(given, ['台账', '名称', '代码'])
      const { settled, doubled } = await decideClaim(office, register, name, code)
      const rest = doubled > 0 ? `，${doubled} 条与已有记录重复，已作废` : ''
      console.log(
        settled + doubled === 0
          ? `已记下“${name}”即 ${code}；目前没有等待它的记录`
          : `已认领，${settled} 条记录计入${rest}`,
      )
      return 0
    })
  },
}
