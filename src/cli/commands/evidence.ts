import { writeFile } from 'node:fs/promises'
import { dayAt } from '../../kernel/day.ts'
import { folders } from '../../lines/funds/evidence.ts'
import { packEvidence } from '../../server/office/evidence/pack.ts'
import { parse, positionals, UsageError } from '../arguments.ts'
import type { ExitStatus } from '../main.ts'
import { withOffice } from '../open.ts'
import type { Command } from './index.ts'

export const evidence: Command = {
  usage: ['evidence 政策文号 年度 --out 文件.zip [--json]   如 evidence 云科规〔2025〕3号 2025 --out 迎检包.zip'],
  says: '迎检包：一项政策一个年度的材料、生成的表、目录和缺失清单',
  async run(args) {
    const { values, positionals: given } = parse(args, { out: { type: 'string' } })
    const [number, year] = positionals(given, ['政策文号', '年度'])
    const { out } = values
    if (!/^\d{4}$/.test(year)) throw new UsageError(`「${year}」不是年度，请填写四位年份`)
    if (out === undefined) throw new UsageError('请用 --out 指明压缩包写到哪里')
    return withOffice<ExitStatus>(values, async (office) => {
      const { bytes, entries, gaps } = await packEvidence(office, number, Number(year), dayAt(Date.now()))
      await writeFile(out, bytes)
      if (values.json) console.log(JSON.stringify({ out, entries, gaps }, null, 2))
      else {
        console.log(`已写出 ${out}：${entries}份材料，缺${gaps.length}项`)
        for (const [folder, of] of Map.groupBy(gaps, (gap) => gap.folder))
          console.log(`${folders[folder]}\t缺${of.length}项\t如 ${of[0]?.whom}：${of[0]?.lacks}`)
      }
      return gaps.length > 0 ? 1 : 0
    })
  },
}
