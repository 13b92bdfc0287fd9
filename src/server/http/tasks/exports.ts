import { exportAudit } from '../../office/audit/export.ts'
import type { AuditRow, AuditSearch } from '../../office/audit/search.ts'
import type { Asked } from '../../office/list.ts'
import { keepDownload } from '../../office/listDownloads.ts'
import { exportList } from '../../office/listExport.ts'
import { presentEvent } from '../present/audit.ts'
import { shortenBy, withheldBy } from '../present/reading.ts'
import { localTime } from '../present/time.ts'
import { notFound } from '../problem.ts'
import { task } from './task.ts'

/** A file that was made is kept under the id of its job, and fetched by whoever began that. */
export interface Exported {
  readonly name: string
  readonly rows: number
}

interface ListInput {
  readonly register: string
  readonly asked: Asked
  readonly columns: readonly string[]
}

export const listExport = task<ListInput>({
  kind: 'list.export',
  action: 'records.export',
  async run({ id, office, allowance }, { register: of, asked, columns }, progress): Promise<Exported> {
    const register = office.catalog.registers.get(of)
    if (register === undefined) throw notFound(`台账「${of}」`)
    const reading = { withheld: withheldBy(allowance), shorten: shortenBy(allowance), id }
    const { bytes, ...made } = await exportList(office, register, asked, columns, reading, progress)
    await keepDownload(office, id, bytes)
    return made
  },
})

const AUDIT_COLUMNS = ['时间', '账户', '来源地址', '操作', '对象', '结果', '原因', '说明'] as const
const resultWords = { done: '成功', refused: '未成功', failed: '出错' } as const

export const auditExport = task<AuditSearch>({
  kind: 'audit.export',
  action: 'audit.read',
  async run({ id, office, deeds }, asked, progress) {
    const line = (row: AuditRow) => {
      const { at, name, address, label, target, result, code, says } = presentEvent(deeds, office.catalog, row)
      return [localTime(at), name, address ?? '', label, target ?? '', resultWords[result], code ?? '', says.join('；')]
    }
    const { bytes, ...made } = await exportAudit(office, asked, { columns: AUDIT_COLUMNS, line, id }, progress)
    await keepDownload(office, id, bytes)
    const href = `/api/audit/exports/${id}?bureau=${office.bureau}`
    return { ...made, text: `导出 ${made.rows} 条`, href } satisfies Exported & { text: string; href: string }
  },
})
