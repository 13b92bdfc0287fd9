import { sql } from 'kysely'
import type { Citation, Confirmed } from '../../kernel/document/citation.ts'
import type { Scope } from '../../kernel/document/figures.ts'
import { type Answer, evaluate, type At as FigureAt } from '../../kernel/evaluate.ts'
import type { Tree } from '../../kernel/figure.ts'
import { formulaText, type Indicator } from '../../kernel/indicator.ts'
import { type Period, parsePeriod } from '../../kernel/period.ts'
import type { AreaCode } from '../../kernel/values.ts'
import type { StoredDocument } from '../../store/documents.ts'
import { openBooks, type Question } from '../../store/figures/books.ts'
import type { Cutoff } from '../../store/journal/cutoff.ts'
import { listRecords } from '../../store/records/load.ts'
import type { At } from './office.ts'
import { today } from './today.ts'

export type Frame = Omit<Scope, 'ask'>

const ROUNDS_MAX = 6

/**
 * Which figures a text needs depends on what is published and what is zero, so it is made on books that
 * note what they are asked, until a round asks for nothing new; that round read every figure it shows.
 */
export async function onBooks<T>(
  { tx, catalog, bureau, areas }: At,
  cutoff: Cutoff,
  frame: Frame,
  make: (scope: Scope) => T,
): Promise<T> {
  const asked = new Questions()
  const answers = new Map<Question, Answer>()
  for (let round = 0; round < ROUNDS_MAX; round++) {
    // What an earlier round read stands: the books at a cut-off do not change.
    const fresh = asked.all.slice(answers.size)
    const books = await openBooks(tx, { catalog, bureau, areas, cutoff }, fresh)
    for (const question of fresh) answers.set(question, evaluate(question.tree, question.at, books))
    const ask = (tree: Tree, where: FigureAt): Answer =>
      answers.get(asked.of(tree, where)) ?? evaluate(tree, where, books)
    const made = make({ ...frame, ask })
    if (asked.all.length === answers.size) return made
  }
  throw new Error('keeps asking for more figures')
}

/** What was asked, each once; thousands of times a draft, so that no text is put together for it. */
class Questions {
  readonly all: Question[] = []
  readonly #known = new Map<string, Map<string, Map<number, Question>>>()

  of(tree: Tree, at: FigureAt): Question {
    const areas = valueAt(this.#known, formulaText(tree), () => new Map<string, Map<number, Question>>())
    const periods = valueAt(areas, at.area, () => new Map<number, Question>())
    return valueAt(periods, at.period.first * 1_000_000 + at.period.last, () => {
      const question = { tree, at }
      this.all.push(question)
      return question
    })
  }
}

function valueAt<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

/** What a document speaks for: its period and ground at its cut-off. */
export async function frameOf(at: At, document: StoredDocument, named: readonly Indicator[]): Promise<Frame> {
  return {
    named,
    areas: at.areas,
    bureau: await bureauName(at),
    period: periodOf(document),
    area: document.area as AreaCode,
    asOf: document.asOf,
    entry: document.cutoff.entry,
    writtenOn: today(),
    confirmed: await confirmations(at),
  }
}

export function periodOf({ period }: Pick<StoredDocument, 'period'>): Period {
  const found = parsePeriod(period)
  if (found === null) throw new RangeError(`no period: ${period}`)
  return found
}

export async function bureauName({ tx, bureau }: At): Promise<string> {
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

/** The citations with who confirmed their figures, as of now: somebody may have since they were drafted. */
export async function answeredFor(at: At, citations: readonly Citation[]): Promise<readonly Citation[]> {
  const confirmed = await confirmations(at)
  return citations.map((citation) => ({
    ...citation,
    confirmed: confirmed(citation.indicator, citation.area as AreaCode, citation.period),
  }))
}
