import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { isDay } from '../../kernel/day.ts'
import type { Confirmed } from '../../kernel/document/citation.ts'
import { type Draft, draft } from '../../kernel/document/draft.ts'
import type { Scope } from '../../kernel/document/figures.ts'
import { namedIndicators, suits, type Template } from '../../kernel/document/template.ts'
import { type Answer, evaluate, type At as FigureAt } from '../../kernel/evaluate.ts'
import type { Tree } from '../../kernel/figure.ts'
import { formulaText } from '../../kernel/indicator.ts'
import { type Period, periodCode, periodName } from '../../kernel/period.ts'
import type { AreaCode, Day } from '../../kernel/values.ts'
import { insertDocument, type StoredDocument } from '../../store/documents.ts'
import { openBooks, type Question } from '../../store/figures/books.ts'
import { type Cutoff, resolveCutoff } from '../../store/journal/cutoff.ts'
import { listRecords } from '../../store/records/load.ts'
import { Refusal } from '../../store/refusal.ts'
import { loadTemplate } from './draftTemplates.ts'
import { type At, look, type Office, work } from './office.ts'
import { today } from './today.ts'

export interface DraftOptions {
  /** The bureau's whole ground where absent. */
  readonly area?: AreaCode | null
  /** A day, a time, `#120`, or the present where absent. */
  readonly asOf?: string | null
}

/** 起草: fills a template for a period from the books as of a cut-off, and keeps the draft. */
export async function createDraft(
  office: Office,
  templateId: string,
  period: Period,
  { area = null, asOf = null }: DraftOptions = {},
): Promise<StoredDocument> {
  const template = loadTemplate(office.catalog, templateId)
  if (!suits(template, period))
    throw new Refusal(
      'template.period',
      `「${template.name}」不适用于${periodName(period)}`,
      template.span === '半年' ? '请用上半年的期间，如 2026H1' : '请用全年的期间，如 2026',
    )
  const cutoff = await resolveCutoff(office.store, office.bureau, asOf)
  const known = knownUpTo(asOf, cutoff)
  const made = await look(office, async (at) => fill(at, template, period, area ?? at.areas.root, cutoff, known))
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
    proposals: made.proposals,
    dropped: made.dropped,
    digest: null,
  }
  await work(office, ({ tx, bureau }) => insertDocument(tx, bureau, document))
  return document
}

const ROUNDS_MAX = 6

/**
 * Which figures a text needs depends on what is published and what is zero, so it is drafted on books that
 * note what they are asked, until a round asks for nothing new; that round read every figure it shows.
 */
async function fill(
  at: At,
  template: Template,
  period: Period,
  area: AreaCode,
  cutoff: Cutoff,
  asOf: Day,
): Promise<Draft> {
  const { tx, catalog, bureau, areas } = at
  const frame = {
    named: namedIndicators(template),
    areas,
    bureau: await bureauName(at),
    period,
    area,
    asOf,
    entry: cutoff.entry,
    writtenOn: today(),
    confirmed: await confirmations(at),
  }
  const questions = new Map<string, Question>()
  for (let round = 0; round < ROUNDS_MAX; round++) {
    const books = await openBooks(tx, { catalog, bureau, areas, cutoff }, [...questions.values()])
    const before = questions.size
    const ask = (tree: Tree, where: FigureAt): Answer => {
      questions.set(`${formulaText(tree)} ${where.area} ${periodCode(where.period)}`, { tree, at: where })
      return evaluate(tree, where, books)
    }
    const made = draft(template, { ...frame, ask } satisfies Scope)
    if (questions.size === before) return made
  }
  throw new Error(`template ${template.id} keeps asking for more figures`)
}

/** The day up to which a text may say that the books speak. */
export function knownUpTo(asOf: string | null, { recordedAt }: Pick<Cutoff, 'recordedAt'>): Day {
  if (asOf === null) return today()
  if (isDay(asOf)) return asOf
  const EIGHT_HOURS_MS = 8 * 3_600_000
  return new Date(Date.parse(recordedAt) + EIGHT_HOURS_MS).toISOString().slice(0, 10) as Day
}

async function bureauName({ tx, bureau }: At): Promise<string> {
  const { rows } = await sql<{ name: string }>`select name from bureau where code = ${bureau}`.execute(tx)
  return rows[0]?.name ?? bureau
}

const CONFIRMATIONS_MAX = 100_000

/** Who answers for which figure, as confirmed by now. */
export async function confirmations({ tx, bureau, catalog }: At): Promise<Scope['confirmed']> {
  const register = catalog.registers.get('confirmation')
  const records =
    register === undefined ? [] : await listRecords(tx, register, bureau, { state: 'live', limit: CONFIRMATIONS_MAX })
  const found = new Map<string, Confirmed>()
  for (const { content } of records) {
    const { indicator, area, period, confirmedBy, confirmedOn } = content.values
    found.set(`${indicator} ${area} ${period}`, { by: String(confirmedBy), on: String(confirmedOn) })
  }
  return (indicator, area, period) => found.get(`${indicator} ${area} ${period}`) ?? null
}
