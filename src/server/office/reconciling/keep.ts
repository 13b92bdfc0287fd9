import type { VerdictKind } from '../../../kernel/reconcile/verdict.ts'
import {
  addVerdicts,
  findReconciliation,
  type ListedRow,
  type RowFilter,
  rowsOfReconciliation,
  type StoredReconciliation,
  type Verdict,
  verdictsOf,
} from '../../../store/reconciliations.ts'
import { Refusal } from '../../../store/refusal.ts'
import { type At, look, type Office, work } from '../office.ts'
import type { Asked } from './asked.ts'
import type { RowContent } from './reconcile.ts'

export async function openReconciliation({ tx, bureau }: Pick<At, 'tx' | 'bureau'>, id: string) {
  const found = await findReconciliation<Asked>(tx, bureau, id)
  if (found === null) throw new Refusal('reconcile.gone', '没有这次对账', '请从名单对账的列表重新打开')
  return found
}

export interface OpenedRows {
  readonly head: StoredReconciliation<Asked>
  readonly total: number
  readonly rows: readonly ListedRow<RowContent>[]
}

export async function rowsOf(office: Office, id: string, filter: RowFilter): Promise<OpenedRows> {
  return look(office, async ({ tx, bureau }) => {
    const head = await openReconciliation({ tx, bureau }, id)
    return { head, ...(await rowsOfReconciliation<RowContent>(tx, bureau, head, filter)) }
  })
}

/** Keeps what somebody decided of some rows, by whom and when; nothing else changes by it. */
export async function decideRows(
  office: Office,
  id: string,
  {
    ordinals,
    verdict,
    note,
  }: { readonly ordinals: readonly number[]; readonly verdict: VerdictKind; readonly note: string },
  now: Date,
): Promise<number> {
  if (verdict === 'other' && note.trim() === '')
    throw new Refusal('reconcile.note', '选“另有说明”时请写明情况', '请在说明里写一句')
  return work(office, async ({ tx, bureau, actor }) => {
    await openReconciliation({ tx, bureau }, id)
    const said = { verdict, note: note.trim(), actor, at: now.toISOString() }
    return addVerdicts(tx, bureau, id, ordinals, said)
  })
}

export async function verdictHistory(office: Office, id: string, ordinal: number): Promise<readonly Verdict[]> {
  return look(office, ({ tx, bureau }) => verdictsOf(tx, bureau, id, ordinal))
}
