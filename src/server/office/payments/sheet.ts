import type { SheetSpec, SheetValue } from '../../../exchange/workbook/index.ts'
import { writeWorkbook } from '../../../exchange/workbook/index.ts'
import { sumDecimals } from '../../../kernel/exact.ts'
import { yuan } from '../../../kernel/money.ts'
import { logExport } from '../../../store/exports.ts'
import { type Office, work } from '../office.ts'
import { type LoadedBatch, loadBatch } from './load.ts'

/** The sheet that goes to the treasury: a row a payment, accounts as text, the sum below. */
export async function treasurySheet(
  office: Office,
  id: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const loaded = await work(office, async (at) => {
    const batch = await loadBatch(at, id)
    await logExport(at.tx, at.bureau, {
      ...{ actor: at.actor, what: `导出支付批次${batch.batch.number}的请款表` },
      ...{ detail: { batch: id }, rows: batch.lines.length },
    })
    return batch
  })
  const bytes = await writeWorkbook({ sheets: [sheetOf(loaded)] })
  return { name: `${loaded.batch.name ?? '请款表'}（${loaded.batch.number}）.xlsx`, bytes }
}

function sheetOf({ batch, lines }: LoadedBatch): SheetSpec {
  const open = lines.filter(({ line }) => line.state === '待支付')
  const rows = open.map(({ line, claim, payee, creditCode }, index): readonly SheetValue[] => [
    index + 1,
    line.accountName ?? payee,
    creditCode,
    line.account,
    line.bank,
    yuan(line.amount),
    batch.budgetItem,
    batch.functionalClass,
    batch.economicClass,
    line.level,
    `${claim.policyYear}年度${claim.item}`,
    claim.policy,
  ])
  const total = sumDecimals(open.flatMap(({ line }) => yuan(line.amount) ?? []))
  const blank: readonly SheetValue[] = Array.from({ length: 6 }, () => null)
  return {
    name: '请款表',
    note: `支付批次${batch.number}　制单日期：${batch.madeOn}　共${open.length}笔　单位：元`,
    columns: [
      { title: '序号', kind: 'integer', width: 6 },
      { title: '收款人全称', kind: 'text', width: 34 },
      { title: '统一社会信用代码', kind: 'text', width: 22 },
      { title: '收款人账号', kind: 'text', width: 24 },
      { title: '收款人开户行', kind: 'text', width: 30 },
      { title: '金额', unit: '元', kind: 'money', decimals: 2, width: 16 },
      { title: '预算项目', kind: 'text', width: 20 },
      { title: '支出功能分类', kind: 'text', width: 14 },
      { title: '部门经济分类', kind: 'text', width: 14 },
      { title: '资金性质', kind: 'text', width: 10 },
      { title: '摘要（用途）', kind: 'text', width: 34 },
      { title: '政策依据', kind: 'text', width: 22 },
    ],
    rows: [...rows, [null, '合计', null, null, null, total, ...blank]],
  }
}
