import { writeWorkbook } from '../../../exchange/workbook/index.ts'
import type { Day } from '../../../kernel/values.ts'
import { logExport } from '../../../store/exports.ts'
import { type Office, work } from '../office.ts'
import { policyNumber } from './calculate.ts'
import { oneClause } from './clauses.ts'
import { matchClause } from './match.ts'

const STANDINGS = { gets: '能享受', claimed: '已申报', nearly: '差一点', asks: '缺事实' } as const

/** Who gets a clause, as a sheet; that it left the house is kept. */
export async function clauseFirmsSheet(
  office: Office,
  id: string,
  on: Day,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const { clause, found } = await work(office, async (at) => {
    const held = await oneClause(at, id)
    const matched = await matchClause(at, held, on)
    await logExport(at.tx, at.bureau, {
      ...{ actor: at.actor, what: `导出「${held.values.title}」的匹配企业` },
      ...{ detail: { clause: id, on }, rows: matched.rows.length },
    })
    return { clause: held, found: matched }
  })
  const { title, number } = clause.values
  const bytes = await writeWorkbook({
    sheets: [
      {
        name: '匹配企业',
        note: `${policyNumber(clause.paper)} ${number} ${title}　按${on}账上的事实计算　单位：元`,
        columns: [
          { title: '序号', kind: 'integer', width: 6 },
          { title: '企业名称', kind: 'text', width: 34 },
          { title: '统一社会信用代码', kind: 'text', width: 22 },
          { title: '奖补对象', kind: 'text', width: 30 },
          { title: '结论', kind: 'text', width: 10 },
          { title: '金额', unit: '元', kind: 'money', decimals: 2, width: 16 },
          { title: '还缺', kind: 'text', width: 40 },
        ],
        rows: [
          ...found.rows.map((row, index) => [
            index + 1,
            row.name,
            row.code,
            row.object,
            STANDINGS[row.standing],
            row.amount,
            row.lacks.join('、'),
          ]),
          [null, '合计', null, null, null, found.sum, null],
        ],
      },
    ],
  })
  return { name: `${title}匹配企业（${on}）.xlsx`, bytes }
}
