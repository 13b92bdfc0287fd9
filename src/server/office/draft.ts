import { v7 as uuid } from 'uuid'
import { suits, type Template } from '../../kernel/document/template.ts'
import { type Period, periodCode, periodName } from '../../kernel/period.ts'
import type { AreaCode } from '../../kernel/values.ts'
import { insertDocument, type StoredDocument } from '../../store/documents.ts'
import { resolveCutoff } from '../../store/journal/cutoff.ts'
import { Refusal } from '../../store/refusal.ts'
import { leftOut } from './documentProposals.ts'
import { fill, knownUpTo } from './draftFill.ts'
import { look, type Office, work } from './office.ts'
import { presentTemplate } from './writing/templates.ts'

export interface DraftOptions {
  /** The bureau's whole ground where absent. */
  readonly area?: AreaCode | null
  /** A day, a time, `#120`, or the present where absent. */
  readonly asOf?: string | null
  /** What a circular ranks; those of the template where absent. */
  readonly chosen?: readonly string[] | null
}

/** 起草: fills a template for a period from the books as of a cut-off, and keeps the draft. */
export async function createDraft(
  office: Office,
  templateId: string,
  period: Period,
  { area = null, asOf = null, chosen = null }: DraftOptions = {},
): Promise<StoredDocument> {
  const { template: declared, version } = await look(office, (at) => presentTemplate(at, templateId))
  const template = { ...declared, chosen: chosenFor(office, declared, chosen) }
  if (!suits(template, period))
    throw new Refusal(
      'template.period',
      `「${template.name}」不适用于${periodName(period)}`,
      template.span === '半年' ? '请用上半年的期间，如 2026H1' : '请用全年的期间，如 2026',
    )
  const cutoff = await resolveCutoff(office.store, office.bureau, asOf)
  const known = knownUpTo(asOf, cutoff)
  const { made, left } = await look(office, async (at) => ({
    made: await fill(at, template, period, area ?? at.areas.root, cutoff, known),
    left: await leftOut(at, { template: template.id, period: periodCode(period), area: area ?? office.bureau }),
  }))
  const now = new Date().toISOString()
  const document: StoredDocument = {
    id: uuid(),
    template: template.id,
    templateVersion: version,
    title: made.title,
    period: periodCode(period),
    area: area ?? office.bureau,
    status: 'draft',
    version: 1,
    cutoff,
    asOf: known,
    actor: office.actor,
    createdAt: now,
    changedAt: now,
    changedBy: office.actor,
    frozenAt: null,
    frozenBy: null,
    text: made.text,
    citations: made.citations,
    proposals: made.proposals.map((proposal) => left(proposal)),
    dropped: made.dropped,
    digest: null,
  }
  await work(office, ({ tx, bureau }) => insertDocument(tx, bureau, document))
  return document
}

/** The indicators to rank. Refuses those that stay in the house, and those that are no figures of a street. */
function chosenFor({ catalog }: Office, template: Template, ids: readonly string[] | null): Template['chosen'] {
  if (template.chosen === null || ids === null || ids.length === 0) return template.chosen
  return [...new Set(ids)].map((id) => {
    const indicator = catalog.indicators.get(id)
    if (indicator === undefined || (!template.internal && (indicator.use ?? 'public') !== 'public'))
      throw new Refusal('template.chosen', `「${indicator?.label ?? id}」不能写入通报`, '请选对外公开的指标')
    if (indicator.areaRule === 'published')
      throw new Refusal('template.chosen', `「${indicator.label}」由上级按区公布，不分街道`, '请改选能分到街道的指标')
    return indicator
  })
}
