import { v7 as uuid } from 'uuid'
import { isDay } from '../../kernel/day.ts'
import { type Draft, draft } from '../../kernel/document/draft.ts'
import { namedIndicators, suits, type Template } from '../../kernel/document/template.ts'
import { type Period, periodCode, periodName } from '../../kernel/period.ts'
import type { AreaCode, Day } from '../../kernel/values.ts'
import { insertDocument, type StoredDocument } from '../../store/documents.ts'
import { type Cutoff, resolveCutoff } from '../../store/journal/cutoff.ts'
import { Refusal } from '../../store/refusal.ts'
import { leftOut } from './documentProposals.ts'
import { loadTemplate } from './draftTemplates.ts'
import { type At, look, type Office, work } from './office.ts'
import { bureauName, confirmations, onBooks } from './scope.ts'
import { undertakingsIn } from './supervision/undertakings.ts'
import { today } from './today.ts'

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
  const declared = loadTemplate(office.catalog, templateId)
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

async function fill(
  at: At,
  template: Template,
  period: Period,
  area: AreaCode,
  cutoff: Cutoff,
  asOf: Day,
): Promise<Draft> {
  const frame = {
    named: namedIndicators(template),
    areas: at.areas,
    bureau: await bureauName(at),
    period,
    area,
    asOf,
    entry: cutoff.entry,
    writtenOn: today(),
    confirmed: await confirmations(at),
    chosen: template.chosen ?? [],
    undertakings: await undertakingsIn(at),
  }
  return onBooks(at, cutoff, frame, (scope) => draft(template, scope))
}

/** The day up to which a text may say that the books speak. */
export function knownUpTo(asOf: string | null, { recordedAt }: Pick<Cutoff, 'recordedAt'>): Day {
  if (asOf === null) return today()
  if (isDay(asOf)) return asOf
  const EIGHT_HOURS_MS = 8 * 3_600_000
  return new Date(Date.parse(recordedAt) + EIGHT_HOURS_MS).toISOString().slice(0, 10) as Day
}
