import { aspectLabels } from '../../kernel/document/aspect.ts'
import type { Citation } from '../../kernel/document/citation.ts'
import { atOfCitation, recomputed, treeOfCitation } from '../../kernel/document/citation.ts'
import { type Books, type Operand, operandsOf } from '../../kernel/evaluate.ts'
import type { Leaf } from '../../kernel/figure.ts'
import { formulaText } from '../../kernel/indicator.ts'
import { periodCode } from '../../kernel/period.ts'
import { entriesTouching, type TouchingEntry } from '../../store/documents.ts'
import { openBooks } from '../../store/figures/books.ts'
import type { Cutoff } from '../../store/journal/cutoff.ts'
import { answered } from './answered.ts'
import { isLeaf } from './indicator.ts'
import type { At } from './office.ts'

/** 重述: a figure that the books now give otherwise than the document did. */
export interface Restatement {
  readonly id: string
  readonly indicator: string
  readonly label: string
  readonly aspect: Citation['aspect']
  readonly aspectLabel: string
  readonly period: string
  readonly area: string
  /** Exact, in the unit that the figure is kept in; `new` is `null` where the books have none any more. */
  readonly old: string
  readonly new: string | null
  readonly shownOld: string
  readonly shownNew: string | null
  readonly by: string
  readonly reason: string
  readonly changes: readonly TouchingEntry[]
}

/** What the citations of a document come to at another cut-off, where that differs. */
export async function restated(
  at: At,
  { cutoff }: { readonly cutoff: Pick<Cutoff, 'entry'> },
  citations: readonly Citation[],
  now: Cutoff,
): Promise<readonly Restatement[]> {
  if (now.entry === cutoff.entry) return []
  const { tx, catalog, bureau, areas } = at
  const questions = citations.map((citation) => ({ tree: treeOfCitation(citation), at: atOfCitation(citation) }))
  const answers = await answered(at, now, questions)
  const changed = citations.flatMap((citation, index) => {
    const found = answers[index]
    if (found === undefined) return []
    const again = recomputed(citation, found)
    return 'value' in again && again.value === citation.value ? [] : [{ citation, again }]
  })
  const books = await openBooks(
    tx,
    { catalog, bureau, areas, cutoff: now },
    changed.map(({ citation }) => ({ tree: treeOfCitation(citation), at: atOfCitation(citation) })),
  )
  const touched = new Map<string, readonly TouchingEntry[]>()
  const restatements: Restatement[] = []
  for (const { citation, again } of changed) {
    const changes = await changesBehind(at, citation, cutoff.entry, books, touched)
    restatements.push({
      id: citation.id,
      indicator: citation.indicator,
      label: citation.label,
      aspect: citation.aspect,
      aspectLabel: aspectLabels[citation.aspect],
      period: citation.period,
      area: citation.area,
      old: citation.value,
      new: 'value' in again ? again.value : null,
      shownOld: citation.shown,
      shownNew: 'value' in again ? again.shown : null,
      by: [...new Set(changes.map(({ actor }) => actor))].join('、'),
      reason: [...new Set(changes.map(reasonOf))].join('；'),
      changes,
    })
  }
  return restatements
}

/** The entries since a cut-off that touched what a citation's formula reads. */
async function changesBehind(
  at: At,
  citation: Citation,
  after: number,
  books: Books,
  touched: Map<string, readonly TouchingEntry[]>,
): Promise<readonly TouchingEntry[]> {
  const { tx, catalog, bureau, areas } = at
  const [tree, where] = [treeOfCitation(citation), atOfCitation(citation)]
  const leaves = (operand: Pick<Operand, 'tree' | 'at'>): { leaf: Leaf; at: Operand['at'] }[] =>
    isLeaf(operand.tree)
      ? [{ leaf: operand.tree, at: operand.at }]
      : operandsOf(operand.tree, operand.at, books).flatMap(leaves)
  const found = new Map<number, TouchingEntry>()
  for (const { leaf, at: place } of leaves({ tree, at: where })) {
    const key = `${formulaText(leaf)} ${place.area} ${periodCode(place.period)}`
    const entries = touched.get(key) ?? (await entriesTouching(tx, { bureau, catalog, areas }, after, leaf, place))
    touched.set(key, entries)
    for (const entry of entries) found.set(entry.entry, entry)
  }
  return [...found.values()].sort((a, b) => a.entry - b.entry)
}

const kinds: { readonly [kind: string]: string } = {
  create: '补录',
  change: '修改',
  void: '作废',
  restore: '恢复',
  carry: '企业信息变更',
  resolve: '认领',
  repost: '口径调整',
  withdraw: '撤回导入',
}

/** Where nobody gave a reason, what was done stands for it. */
function reasonOf({ kind, reason, file }: TouchingEntry): string {
  if (reason !== null) return reason
  return file === null ? (kinds[kind] ?? kind) : `导入《${file}》`
}

/** One line for a person: what it was, what it is, by whom and why. */
export function restatementLine({ label, aspectLabel, period, shownOld, shownNew, by, reason }: Restatement): string {
  const now = shownNew === null ? '无' : shownNew === shownOld ? `${shownNew}（尾数有变）` : shownNew
  return `${label}·${aspectLabel}（${period}）：${shownOld} → ${now}，${by || '—'}，${reason || '—'}`
}
