import type { Register } from '../../../kernel/register.ts'
import { stateOf } from '../../../store/records/row.ts'
import type { Batch } from '../../office/batch.ts'
import { type BatchRow, batchRefusals, batchRows, type Page } from '../../office/batchRows.ts'
import type { At } from '../../office/office.ts'
import type { Desk } from '../desk.ts'
import { type Allowance, may } from '../may.ts'
import type { BatchRowsPage } from '../schema/imports.ts'
import { referredNames, titleOf } from './naming.ts'

type Part = BatchRow['change'] | 'refused'
type Reader = Pick<Desk, 'office' | 'allowance' | 'member'>

export function presentBatch(batch: Batch, reader: Reader) {
  const { id, register, fileName, mode, status, counts, actor, startedAt, endedAt } = batch
  const number = (name: string) => Number(counts[name] ?? 0)
  return {
    ...{ id, register, fileName, mode: mode as 'delta' | 'snapshot' | 'action', status, actor, startedAt, endedAt },
    registerLabel: reader.office.catalog.registers.get(register)?.label ?? register,
    counts: {
      rows: counts.rows ?? null,
      accepted: number('accepted'),
      updated: number('updated'),
      unchanged: number('unchanged'),
      pending: number('pending'),
      refused: number('refused'),
      ending: number('ending'),
      warnings: number('warnings'),
    },
    actions: actionsOn(batch, reader),
  }
}

/** What the reader may do with it: buttons come from here. */
function actionsOn(batch: Batch, reader: Reader): ('withdraw' | 'file' | 'refused')[] {
  const mayWithdraw = may(reader.member, 'imports.write') !== null
  const { status, counts } = batch
  const whole = mayReadFile(batch, reader)
  return [
    ...(mayWithdraw && (status === 'done' || status === 'failed' || status === 'interrupted')
      ? ['withdraw' as const]
      : []),
    ...(whole ? ['file' as const] : []),
    ...(whole && Number(counts.refused ?? 0) > 0 && status !== 'running' ? ['refused' as const] : []),
  ]
}

/** A file holds all that it held: for whoever brought it, and for those from whom nothing is withheld. */
export function mayReadFile(batch: Batch, { office, allowance }: Pick<Reader, 'office' | 'allowance'>): boolean {
  return batch.actor === office.actor || seesAll(allowance)
}

function seesAll({ personal, uses }: Allowance): boolean {
  return personal === 'whole' && uses.has('statistics')
}

const HIDDEN = '···'

export async function presentBatchRows(at: At, batch: Batch, part: Part, page: Page, reader: Reader) {
  const register = at.catalog.registers.get(batch.register)
  if (register === undefined) throw new Error(`no register ${batch.register}`)
  return part === 'refused' ? refusedRows(at, batch, page, reader) : touchedRows(at, register, batch, part, page)
}

async function touchedRows(
  at: At,
  register: Register,
  batch: Batch,
  part: BatchRow['change'],
  page: Page,
): Promise<BatchRowsPage> {
  const { total, rows } = await batchRows(at, batch, part, page)
  const referred = await referredNames(
    at,
    rows.map(({ content }) => ({ register, content })),
  )
  return {
    part,
    total,
    rows: rows.map(({ record, sheet, row, content, changedSince }) => ({
      ...{ key: record, record, sheet, row, changedSince },
      title: titleOf(at, register, content, referred),
      state: stateOf(content),
      findings: [],
    })),
  }
}

async function refusedRows(at: At, batch: Batch, page: Page, reader: Reader): Promise<BatchRowsPage> {
  const { total, rows } = await batchRefusals(at, batch, page)
  const whole = mayReadFile(batch, reader)
  return {
    part: 'refused' as const,
    total,
    rows: rows.map(({ sheet, row, problems }, index) => ({
      ...{ key: String(page.offset + index), record: null, sheet, row, title: '', state: null, changedSince: false },
      findings: problems.map(({ column, value, message, advice }) =>
        whole ? { column, value, message, advice } : { column, value: HIDDEN, message: '这一格不能导入', advice },
      ),
    })),
  }
}
