import type { Catalog } from '../../../kernel/catalog.ts'
import type { Said } from '../../../kernel/reconcile/match.ts'
import { type ReasonKind, reasonLabels } from '../../../kernel/reconcile/reason.ts'
import { sideLabels, type VerdictKind, verdictLabels } from '../../../kernel/reconcile/verdict.ts'
import { firmsOf, type StoredReconciliation, type Verdict } from '../../../store/reconciliations.ts'
import type { OpenedRows } from '../../office/reconciling/keep.ts'

const SHOWN_SETTLED_MAX = 500

type SideName = keyof typeof sideLabels

export function presentReconciliation({ registers }: Pick<Catalog, 'registers'>, head: StoredReconciliation) {
  const { id, body, label, register, indicator, period, listedOn, counts, before, settled, actor, madeAt } = head
  return {
    ...{ id, body, label, register, indicator, period, listedOn, before, actor, madeAt },
    registerLabel: registers.get(register)?.label ?? register,
    file: { name: head.fileName, hash: head.fileHash },
    theirs: counts.theirs,
    theirFirms: firmsOf(counts),
    ours: counts.ours,
    sides: Object.entries(sideLabels).map(([side, name]) => ({
      side: side as SideName,
      label: name,
      count: counts.sides[side] ?? 0,
      reasons: Object.entries(counts.reasons[side] ?? {})
        .map(([kind, count]) => ({ kind, label: reasonLabel(kind), count }))
        .sort((a, b) => b.count - a.count),
    })),
    settled: settled.length,
    cutoff: { entry: head.cutoff, recordedAt: head.cutoffAt },
  }
}

function reasonLabel(kind: string): string {
  return reasonLabels[kind as ReasonKind] ?? kind
}

export function presentRows(catalog: Pick<Catalog, 'registers'>, { head, total, rows }: OpenedRows) {
  return {
    head: presentReconciliation(catalog, head),
    settledRows: head.settled.slice(0, SHOWN_SETTLED_MAX).map((one) => ({ ...one, side: sideName(one.side) })),
    total,
    rows: rows.map(
      ({ ordinal, side, reason, content: { theirs, ours, reasons }, verdict, verdictBefore, sideBefore }) => ({
        ordinal,
        side: side as SideName,
        sideLabel: sideName(side),
        reason,
        reasonLabel: reasonLabel(reason),
        reasons,
        theirs: theirs && { ...theirs, said: lines(theirs.said) },
        ours: ours && { ...ours, told: lines(ours.told) },
        verdict: presentVerdict(verdict),
        verdictBefore: presentVerdict(verdictBefore),
        sideBefore: sideBefore === null ? null : sideName(sideBefore),
      }),
    ),
  }
}

function sideName(side: string): string {
  return sideLabels[side as SideName] ?? side
}

function lines(said: Said) {
  return Object.entries(said).map(([label, text]) => ({ label, text }))
}

function presentVerdict(said: Verdict | null) {
  return said && { ...said, label: verdictLabels[said.verdict as VerdictKind] ?? said.verdict }
}
