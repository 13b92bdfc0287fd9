import { writeWorkbook } from '../../../exchange/workbook/write.ts'
import { logExport } from '../../../store/exports.ts'
import { Refusal } from '../../../store/refusal.ts'
import type { Progress } from '../jobs.ts'
import { type Office, work } from '../office.ts'
import { type AuditRow, type AuditSearch, countEvents, inAudit, readEvents } from './search.ts'

const EXPORT_ROWS_MAX = 100_000
const ROWS_PER_READ = 5_000

/** An event as a line of a sheet. */
export type AuditLine = readonly string[]

export interface AuditSheet {
  readonly columns: readonly string[]
  readonly line: (row: AuditRow) => AuditLine
  /** Under which it is logged. */
  readonly id: string
}

/** The events found, as a workbook: one sheet, the newest first. */
export async function exportAudit(
  office: Office,
  search: AuditSearch,
  { columns, line: lineOf, id }: AuditSheet,
  progress: Progress,
) {
  const lines = await inAudit(office, search, async (tx, where) => {
    const count = await countEvents(tx, where, EXPORT_ROWS_MAX)
    if (count > EXPORT_ROWS_MAX)
      throw new Refusal('audit.tooMany', `符合条件的审计日志超过 ${EXPORT_ROWS_MAX} 条`, '请缩短起止日期，分几次导出')
    const lines: AuditLine[] = []
    for (let offset = 0; offset < count; offset += ROWS_PER_READ) {
      const rows = await readEvents(tx, where, { offset, limit: ROWS_PER_READ })
      lines.push(...rows.map(lineOf))
      progress(lines.length, count)
    }
    return lines
  })
  const sheet = { name: '审计日志', columns: columns.map((title) => ({ title, kind: 'text' as const })), rows: lines }
  const bytes = await writeWorkbook({ sheets: [sheet] })
  await work(office, ({ tx, bureau, actor }) =>
    logExport(tx, bureau, { id, actor, what: '导出审计日志', detail: search, rows: lines.length }),
  )
  return { name: '审计日志.xlsx', rows: lines.length, bytes }
}
