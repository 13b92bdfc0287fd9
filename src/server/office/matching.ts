import { sql } from 'kysely'
import { bind, type Dictionary, loadText, type Rule } from '../../kernel/rule/index.ts'
import type { Day } from '../../kernel/values.ts'
import { payment } from '../../lines/funds/payment.ts'
import { clause } from '../../lines/policy/clause.ts'
import type { MatchedFirm, MatchedRule } from '../../lines/policy/matching.ts'
import { listRecords } from '../../store/records/load.ts'
import { quoted } from '../../store/schema/model.ts'
import { columnName, tableName } from '../../store/schema/registers.ts'
import { gatherFacts } from './facts.ts'
import type { At } from './office.ts'
import { misfitLine, readRules } from './rules.ts'

/** The clauses that can be matched on a day, and those that cannot with the reason. */
export interface Matchable {
  readonly rules: readonly MatchedRule[]
  readonly problems: readonly string[]
}

const CLAUSES_MAX = 1_000

/**
 * Clauses in force that say their rule: by the id of a rule file, or in their own text. While the bureau has entered
 * none, the clauses that come with the product.
 */
export async function matchableClauses(at: At, dictionary: Dictionary, day: Day): Promise<Matchable> {
  const files = await readRules(dictionary)
  const own = await ownRules(at, dictionary, files, day)
  if (own.named.length > 0) return bound(own.named, own.problems, day)
  const shipped = [...files.values()].filter(({ data }) => data.kind === 'clause')
  return bound(
    shipped.map((rule) => ({ id: rule.data.id, name: rule.data.name, rule })),
    own.problems,
    day,
  )
}

interface Named {
  readonly id: string
  readonly name: string
  readonly rule: Rule
}

async function ownRules(at: At, dictionary: Dictionary, files: ReadonlyMap<string, Rule>, day: Day) {
  const named: Named[] = []
  const problems: string[] = []
  const records = await listRecords(at.tx, clause, at.bureau, { state: 'live', limit: CLAUSES_MAX })
  for (const { id, content } of records) {
    const { number, title, rule, publishedOn, to, legalEnd, endedOn } = content.values as {
      readonly [field: string]: string | null
    }
    const isOver = [to, legalEnd, endedOn].some((last) => last != null && last < day)
    if (rule == null || publishedOn == null || publishedOn > day || isOver) continue
    const name = `${number}${title}`
    const file = files.get(rule.trim())
    if (file !== undefined) {
      named.push({ id, name, rule: file })
      continue
    }
    const loaded = loadText(rule, dictionary)
    if ('rule' in loaded) named.push({ id, name, rule: loaded.rule })
    else problems.push(...loaded.misfits.map((misfit) => misfitLine(name, misfit)))
  }
  return { named, problems }
}

function bound(named: readonly Named[], before: readonly string[], day: Day): Matchable {
  const rules: MatchedRule[] = []
  const problems = [...before]
  for (const { id, name, rule } of named) {
    const binding = bind(rule, day)
    if ('bound' in binding) rules.push({ id, name, bound: binding.bound })
    else problems.push(`${binding.problem.message}。${binding.problem.advice}`)
  }
  return { rules, problems }
}

/** Facts of all firms, or of one, with what the books of payments know of rewards had before. */
export async function matchableFirms(
  at: At,
  dictionary: Dictionary,
  day: Day,
  ids: readonly string[] | null,
): Promise<readonly MatchedFirm[]> {
  const gathered = await gatherFacts(at, dictionary, day, ids)
  const { had, since } = await highTechRewards(at, day)
  return gathered.map(({ id, code, name, facts }) => {
    const recognisedOn = facts.高企认定公告日期
    // Whoever was first recognised since the books of payments began, and does not stand in them, has had none.
    const hasHad = had.has(id)
      ? true
      : since !== null && typeof recognisedOn === 'string' && recognisedOn >= since
        ? false
        : undefined
    return { id, code, name, facts: hasHad === undefined ? facts : { ...facts, [REWARDED]: hasHad } }
  })
}

const REWARDED = '已享受高企认定奖励'

async function highTechRewards({ tx, bureau }: At, day: Day) {
  const [table, firm, item, matter, approved, paid, year] = [
    tableName(payment),
    ...['enterprise', 'item', 'matter', 'approvedOn', 'paidOn', 'policyYear'].map(columnName),
  ].map((name) => sql.raw(quoted(name)))
  const { rows } = await sql<{ firm: string; is: boolean; since: string | null }>`
    select ${firm} as firm, (coalesce(${matter}, ${item}) ~ '高新技术企业|高企') as "is",
      (min(${year}) over ())::text as since
    from ${table} where bureau = ${bureau} and state = 'live' and coalesce(${paid}, ${approved}) <= ${day}`.execute(tx)
  const since = rows[0]?.since ?? null
  return {
    had: new Set(rows.filter((row) => row.is).map((row) => row.firm)),
    since: since === null ? null : `${since}-01-01`,
  }
}
