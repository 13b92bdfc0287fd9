import { sql } from 'kysely'
import { type Check, evaluateRelation, type Finding } from '../../kernel/check.ts'
import type { At as FigureAt } from '../../kernel/evaluate.ts'
import type { Rational } from '../../kernel/exact.ts'
import { toDecimal } from '../../kernel/exact.ts'
import type { Figure } from '../../kernel/figure.ts'
import { show } from '../../kernel/indicator.ts'
import type { Period } from '../../kernel/period.ts'
import { reachedBy } from '../../kernel/procedure/index.ts'
import type { Register } from '../../kernel/register.ts'
import type { Day } from '../../kernel/values.ts'
import { type Content, overSince } from '../../kernel/version.ts'
import { openBooks } from '../../store/figures/books.ts'
import type { Cutoff } from '../../store/journal/cutoff.ts'
import { listRecords } from '../../store/records/load.ts'
import { titleOf } from './export.ts'
import type { At } from './office.ts'

/** What a check came to: how many, which, why it matters, what to do. */
export interface CheckReport {
  readonly id: string
  readonly label: string
  readonly outcome: 'met' | 'notMet' | 'unknown'
  readonly found: readonly Found[]
  readonly why: string
  readonly advice: string
}

export interface Found {
  readonly text: string
  readonly register?: string
  readonly record?: string
}

const RECORDS_PER_READ = 5_000

/** Runs the data checks (勾稽) of all lines for a period, on the bureau's whole ground. */
export async function runChecks(at: At, cutoff: Cutoff, period: Period, on: Day): Promise<CheckReport[]> {
  const relations = await runRelations(at, cutoff, { period, area: at.areas.root })
  return [...relations, ...(await findingsNow(at, on))]
}

/** What the findings of all lines are on a day. */
export function findingsNow(at: At, on: Day): Promise<readonly CheckReport[]> {
  const all = [...at.catalog.checks.values()]
  return findingsOf(
    at,
    on,
    all.filter((check): check is Finding & Check => check.kind === 'finding'),
  )
}

/** What the findings were when they were last looked for, by bureau. */
const known = new Map<string, { readonly under: string; readonly findings: readonly CheckReport[] }>()

/**
 * The findings read every record, so they are kept until the books, the day or the checks are others. Nothing in a
 * record changes without an entry, whose hash no other books have.
 */
async function findingsOf(at: At, on: Day, checks: readonly (Finding & Check)[]): Promise<readonly CheckReport[]> {
  const { rows } = await sql<{ hash: string }>`select hash from head where bureau = ${at.bureau}`.execute(at.tx)
  const under = `${rows[0]?.hash ?? ''} ${on} ${checks.map(({ id }) => id).join(' ')}`
  const before = known.get(at.bureau)
  if (before?.under === under) return before.findings
  const findings = await runFindings(at, on, checks)
  known.set(at.bureau, { under, findings })
  return findings
}

/** The relations between figures alone, which read no record. */
export async function runRelations(at: At, cutoff: Cutoff, where: FigureAt): Promise<CheckReport[]> {
  const checks = [...at.catalog.checks.values()].filter((check) => check.kind === 'relation')
  const last = where.period.last - 1
  const before = { ...where, period: { first: Math.min(where.period.first, last), last } }
  const questions = checks.flatMap(({ left, right }) => [
    { tree: left.tree, at: where },
    { tree: right.tree, at: where },
    { tree: right.tree, at: before },
  ])
  const books = await openBooks(at.tx, { catalog: at.catalog, bureau: at.bureau, areas: at.areas, cutoff }, questions)
  return checks.map((check) => {
    const result = evaluateRelation(check, where, books)
    const { id, label, why, advice } = check
    const found =
      result.outcome === 'notMet'
        ? [{ text: `${shown(check.left, result.left)}，${shown(check.right, result.right)}` }]
        : []
    const missing = result.outcome === 'unknown' ? result.missing.map(({ reason }) => ({ text: reason })) : []
    return { id, label, outcome: result.outcome, found: [...found, ...missing], why, advice }
  })
}

function shown(of: Figure, value: Rational): string {
  const { digits, unit } = show({ of }, value)
  return `${digits}${unit}（${toDecimal(value)}）`
}

async function runFindings(
  { tx, catalog, bureau }: At,
  on: Day,
  checks: readonly (Finding & Check)[],
): Promise<CheckReport[]> {
  const found = new Map(checks.map(({ id }) => [id, [] as Found[]]))
  for (const name of new Set(checks.map(({ register }) => register))) {
    const register = catalog.registers.get(name)
    if (register === undefined) continue
    const own = checks.filter((check) => check.register === name)
    for (let offset = 0; ; offset += RECORDS_PER_READ) {
      const page = await listRecords(tx, register, bureau, { state: 'live', limit: RECORDS_PER_READ, offset })
      for (const { id: record, content } of page) {
        for (const { id, find } of own) {
          const reason = find(content.values, on, reachedBy(content.steps), overSince(content))
          if (reason !== null)
            found.get(id)?.push({
              text: `${titleOf(register, content.values)}${aboutWhom(register, content)}：${reason}`,
              register: name,
              record,
            })
        }
      }
      if (page.length < RECORDS_PER_READ) break
    }
  }
  return checks.map(({ id, label, why, advice }) => {
    const list = found.get(id) ?? []
    return { id, label, outcome: list.length === 0 ? 'met' : 'notMet', found: list, why, advice }
  })
}

/** The credit code of whom the record is about, where it refers to somebody. */
function aboutWhom({ subject }: Register, { carried }: Content): string {
  const of = subject === null ? undefined : carried[subject]
  return of === undefined ? '' : `（${of.subject}）`
}
