import type { AreaTree } from '../../../kernel/area.ts'
import { aspectLabels } from '../../../kernel/document/aspect.ts'
import type { Citation } from '../../../kernel/document/citation.ts'
import type { Offer } from '../../../kernel/document/offer.ts'
import type { Indicator } from '../../../kernel/indicator.ts'
import type { AreaCode } from '../../../kernel/values.ts'
import type { Membership } from '../../../store/accounts.ts'
import type { FigureChange, IssueComparison } from '../../office/documentCompare.ts'
import type { FreezePreview } from '../../office/documentFreeze.ts'
import type { OutdatedSentence } from '../../office/documentSentences.ts'
import type { VerifyReport } from '../../office/verify.ts'
import { stateWords } from '../../office/writing/contributions.ts'
import { signatureWords } from '../../office/writing/signatureStanding.ts'
import { nameOf, presentCitation, presentHead } from './document.ts'

export function presentOffers({ label, definition }: Indicator, offers: readonly Offer[]) {
  return {
    label,
    definition,
    offers: offers.map((offer) => ({
      key: offer.key,
      label: offer.label,
      text: 'pieces' in offer ? offer.pieces.map(({ text }) => text).join('') : null,
      period: 'pieces' in offer ? nameOf(offer.period) : null,
      status: 'pieces' in offer ? offer.status : null,
      reason: 'reason' in offer ? offer.reason : null,
    })),
  }
}

export function presentSentence({ choice, block, words, stands, condition, wanted, on }: OutdatedSentence) {
  return {
    choice,
    block,
    words,
    stands: piecesText(stands),
    condition,
    wanted: wanted && { text: piecesText(wanted.pieces), condition: wanted.condition },
    on,
  }
}

export function presentComparison(
  { before, after, lines, figures }: IssueComparison,
  areas: AreaTree,
  member: Membership,
) {
  return {
    before: presentHead(before, areas, member),
    after: presentHead(after, areas, member),
    lines,
    same: figures.same,
    figures: [
      ...figures.changed.map(presentChange),
      ...figures.onlyBefore.map((one) => presentAlone(one, 'before')),
      ...figures.onlyAfter.map((one) => presentAlone(one, 'after')),
    ],
  }
}

function presentChange({ indicator, label, aspect, before, after, difference, unit }: FigureChange) {
  const side = ({ id, period, shown }: FigureChange['before']) => ({ id, periodName: nameOf(period), shown })
  return {
    indicator,
    label,
    aspect: aspectLabels[aspect],
    before: side(before),
    after: side(after),
    difference,
    unit,
  }
}

function presentAlone({ id, indicator, label, aspect, period, shown, display }: Citation, side: 'before' | 'after') {
  const figure = { id, periodName: nameOf(period), shown }
  return {
    indicator,
    label,
    aspect: aspectLabels[aspect],
    before: side === 'before' ? figure : null,
    after: side === 'after' ? figure : null,
    difference: null,
    unit: display.unit,
  }
}

export function presentFreezing(
  { document, changed, lost, toIssue, failing, issuedBefore, parts, sentences, ...signing }: FreezePreview,
  areas: AreaTree,
) {
  const { entry, recordedAt } = document.cutoff
  return {
    cutoff: { entry, recordedAt },
    changed,
    lost,
    toIssue: toIssue.map((citation) => presentCitation(citation, areas)),
    parts: parts.map(({ heading, holderName, state, due }) => ({
      ...{ heading, holderName, stateName: stateWords[state], due },
    })),
    unsigned: signing.unsigned.map(({ kind, holderName, state, due }) => ({
      ...{ holderName, stateName: signatureWords[state][kind], due },
    })),
    signsOther: signing.signsOther,
    sentences: sentences.map(({ stands, condition, wanted }) => ({
      stands: piecesText(stands),
      condition,
      wanted: wanted === null ? null : piecesText(wanted.pieces),
    })),
    failing: failing.map(({ id, label, found, why, advice }) => ({
      id,
      label,
      found: found.map(({ text }) => text),
      why,
      advice,
    })),
    issuedBefore: issuedBefore.map(({ id, label, shown, issued, title, issuedOn }) => ({
      id,
      label,
      shown,
      issued,
      title,
      issuedOn,
    })),
  }
}

function piecesText(pieces: OutdatedSentence['stands']): string {
  return pieces.map(({ text }) => text).join('')
}

type Verdict = 'agrees' | 'altered' | 'missing' | 'restated'

/** The file with each figure's verdict in its place; what needs a look first, then what agrees. */
export function presentVerified(report: VerifyReport, areas: AreaTree) {
  const altered = new Map(report.altered.map((one) => [one.id, one]))
  const missing = new Map(report.missing.map((one) => [one.id, one]))
  const restated = new Map(report.restated.map((one) => [one.id, one]))
  const figures = report.citations.map((citation) => {
    const [change, loss, again] = [altered.get(citation.id), missing.get(citation.id), restated.get(citation.id)]
    const verdict: Verdict = change ? 'altered' : loss ? 'missing' : again ? 'restated' : 'agrees'
    return {
      id: citation.id,
      label: citation.label,
      aspect: aspectLabels[citation.aspect],
      periodName: nameOf(citation.period),
      areaName: areas.name(citation.area as AreaCode),
      verdict,
      what: change?.what ?? loss?.text ?? null,
      expected: change?.expected ?? citation.shown,
      found: change?.found ?? null,
      now: again === undefined ? null : (again.shownNew ?? '账上已没有这个数'),
      by: again?.by ?? null,
      reason: again?.reason ?? null,
      where: report.where[citation.id] ?? '',
      opens: {
        indicator: citation.indicator,
        aspect: citation.aspect,
        period: citation.period,
        area: citation.area,
        slice: report.slices[citation.id] ?? null,
      },
    }
  })
  const { kind, id, title, period, status, frozenAt, cutoff, foundBy } = report.document
  return {
    document: { kind, id, title, periodName: nameOf(period), status, frozenAt, cutoff, foundBy },
    count: report.figures,
    agree: report.agree,
    figures,
    lines: markedLines(report),
    copy: report.copy,
    journal: report.journal,
  }
}

function markedLines({ lines, marks }: VerifyReport) {
  return lines.map((line, index) => {
    const spans: { text: string; figure?: string }[] = []
    let at = 0
    for (const { figure, start, end } of marks
      .filter((mark) => mark.line === index)
      .sort((a, b) => a.start - b.start)) {
      if (start < at) continue
      if (start > at) spans.push({ text: line.slice(at, start) })
      spans.push({ text: line.slice(start, end), figure })
      at = end
    }
    if (at < line.length) spans.push({ text: line.slice(at) })
    return spans
  })
}
