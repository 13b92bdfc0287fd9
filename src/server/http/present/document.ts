import type { AreaTree } from '../../../kernel/area.ts'
import { dayAt, dayText } from '../../../kernel/day.ts'
import { aspectLabels } from '../../../kernel/document/aspect.ts'
import { atOfCitation, type Citation, treeOfCitation } from '../../../kernel/document/citation.ts'
import type { Proposal } from '../../../kernel/document/draft.ts'
import { problemLabels, problemReasons } from '../../../kernel/document/problems.ts'
import { parsePeriod, periodName } from '../../../kernel/period.ts'
import type { AreaCode } from '../../../kernel/values.ts'
import type { Membership } from '../../../store/accounts.ts'
import type { DocumentHead, StoredDocument } from '../../../store/documents.ts'
import { usedCitations } from '../../office/document.ts'
import type { Restatement } from '../../office/documentFigures.ts'
import type { IssuedBefore } from '../../office/documentFreeze.ts'
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
  const actions: ('edit' | 'refresh' | 'freeze' | 'export' | 'takeBack')[] = []
  if (status === 'draft' && may(member, 'documents.edit') !== null) actions.push('edit')
  if (status === 'draft' && may(member, 'documents.refresh') !== null) actions.push('refresh')
  if (status === 'draft' && may(member, 'documents.freeze') !== null) actions.push('freeze')
  if (may(member, 'documents.export') !== null) actions.push('export')
  if (may(member, 'documents.edit') !== null) actions.push('takeBack')
  return actions
}

export function presentDocument(
  document: StoredDocument,
  areas: AreaTree,
  member: Membership,
  restatements: readonly Restatement[],
  issued: readonly IssuedBefore[],
) {
  const used = new Set(usedCitations(document))
  return {
    ...presentHead(document, areas, member),
    text: document.text,
    citations: [...used].map((citation) => presentCitation(citation, areas)),
    spare: document.citations.filter((one) => !used.has(one)).map((citation) => presentCitation(citation, areas)),
    proposals: document.proposals.map(presentProposal),
    unlinked: document.dropped.flatMap((one) => {
      if (!('kind' in one)) return []
      const { label, expected, found, reason, by, at } = one
      return [{ label, expected, found, reason, by, at }]
    }),
    correction: document.status === 'frozen' ? correctionText(document, restatements) : null,
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
    dropped: document.dropped.filter((one) => !('kind' in one)),
  }
}

function presentProposal({ kind, indicator, label, taken, left, spans }: Proposal) {
  return {
    kind,
    ...whyProposed(kind),
    indicator,
    label,
    taken,
    left: left ?? null,
    spans,
  }
}

function whyProposed(kind: Proposal['kind']) {
  if (kind === 'plan') return { kindLabel: '工作安排', reason: '年度目标还没有完成，或下年度已定目标' }
  if (kind === 'account') return { kindLabel: '上期安排落实', reason: '上期文稿中的工作安排，按任务台账的完成情况提出' }
  return { kindLabel: problemLabels[kind], reason: problemReasons[kind] }
}

/** 更正说明: each figure once, however often it stands. */
function correctionText({ title, frozenAt }: StoredDocument, restatements: readonly Restatement[]): string | null {
  const lines = new Set(
    restatements.map(({ label, aspect, period, shownOld, shownNew, by, reason }) => {
      const what = aspect === 'value' ? label : `${label}${aspectLabels[aspect]}`
      const now = shownNew === null ? '现已没有这个数' : `现更正为${shownNew}`
      const why = [reason, by === '' ? '' : `${by}更正`].filter((part) => part !== '').join('，')
      return `${nameOf(period)}${what}原报${shownOld}，${now}${why === '' ? '' : `（${why}）`}`
    }),
  )
  if (lines.size === 0) return null
  const day = frozenAt === null ? '' : dayText(dayAt(Date.parse(frozenAt)))
  return `《${title}》（${day}定稿）报出的数有以下更正：\n${[...lines].map((line, index) => `${index + 1}. ${line}`).join('；\n')}。`
}

export function presentCitation(citation: Citation, areas: AreaTree) {
  const { id, indicator, label, aspect, period, area, value, shown, before, after, status, confirmed, rough } = citation
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
    /** 约数: the digits are not exact. */
    rough: rough?.word ?? null,
  }
}

/** What a document's figure was computed from: the formula that it keeps, not what the indicator says today. */
export function citedFigure({ citations }: StoredDocument, id: string): Node {
  const citation = citations.find((one) => one.id === id)
  if (citation === undefined) throw notFound('文稿中的这个数')
  const label = citation.aspect === 'value' ? citation.label : `${citation.label}　${aspectLabels[citation.aspect]}`
  return { label, tree: treeOfCitation(citation), at: atOfCitation(citation) }
}

export function nameOf(code: string): string {
  const period = parsePeriod(code)
  return period === null ? code : periodName(period)
}
