import type { AreaTree } from '../../../kernel/area.ts'
import { aspectLabels } from '../../../kernel/document/aspect.ts'
import { atOfCitation, type Citation, treeOfCitation } from '../../../kernel/document/citation.ts'
import { parsePeriod, periodName } from '../../../kernel/period.ts'
import type { AreaCode } from '../../../kernel/values.ts'
import type { Membership } from '../../../store/accounts.ts'
import type { DocumentHead, StoredDocument } from '../../../store/documents.ts'
import { type IssuedBefore, usedCitations } from '../../work/document.ts'
import type { Restatement } from '../../work/documentFigures.ts'
import { may } from '../may.ts'
import { notFound } from '../problem.ts'
import type { Node } from './drill.ts'

export function presentHead(head: DocumentHead, areas: AreaTree, member: Membership) {
  const { id, template, title, period, area, status, version, cutoff } = head
  return {
    id,
    template,
    title,
    period,
    periodName: nameOf(period),
    area,
    areaName: areas.name(area as AreaCode),
    status,
    version,
    cutoff: { entry: cutoff.entry, recordedAt: cutoff.recordedAt },
    createdAt: head.createdAt,
    createdBy: head.actor,
    changedAt: head.changedAt,
    changedBy: head.changedBy,
    frozenAt: head.frozenAt,
    frozenBy: head.frozenBy,
    actions: actionsOf(status, member),
  }
}

function actionsOf(status: DocumentHead['status'], member: Membership) {
  const actions: ('refresh' | 'freeze' | 'export')[] = []
  if (status === 'draft' && may(member, 'documents.refresh') !== null) actions.push('refresh')
  if (status === 'draft' && may(member, 'documents.freeze') !== null) actions.push('freeze')
  if (may(member, 'documents.export') !== null) actions.push('export')
  return actions
}

export function presentDocument(
  document: StoredDocument,
  areas: AreaTree,
  member: Membership,
  restatements: readonly Restatement[],
  issued: readonly IssuedBefore[],
) {
  return {
    ...presentHead(document, areas, member),
    text: document.text,
    citations: usedCitations(document).map((citation) => presentCitation(citation, areas)),
    restatements: restatements.map(({ id, label, aspect, shownOld, shownNew, by, reason, changes }) => ({
      id,
      label,
      aspect: aspectLabels[aspect],
      old: shownOld,
      new: shownNew,
      by,
      reason,
      changes: changes.map(({ entry, recordedAt, actor, register, record, reason: why }) => ({
        entry,
        recordedAt,
        actor,
        register,
        record,
        reason: why,
      })),
    })),
    issuedBefore: issued,
    dropped: document.dropped,
  }
}

function presentCitation(citation: Citation, areas: AreaTree) {
  const { id, indicator, label, aspect, period, area, value, shown, before, after, status, confirmed } = citation
  return {
    id,
    indicator,
    label,
    aspect: aspectLabels[aspect],
    period,
    periodName: nameOf(period),
    areaName: areas.name(area as AreaCode),
    value,
    shown,
    before,
    after,
    status,
    confirmed,
  }
}

/** What a document's figure was computed from: the formula that it keeps, not what the indicator says today. */
export function citedFigure({ citations }: StoredDocument, id: string): Node {
  const citation = citations.find((one) => one.id === id)
  if (citation === undefined) throw notFound('文稿中的这个数')
  const label = citation.aspect === 'value' ? citation.label : `${citation.label}　${aspectLabels[citation.aspect]}`
  return { label, tree: treeOfCitation(citation), at: atOfCitation(citation) }
}

function nameOf(code: string): string {
  const period = parsePeriod(code)
  return period === null ? code : periodName(period)
}
