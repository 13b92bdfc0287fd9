import { sql } from 'kysely'
import type { AssessmentReport, Misfit, RuleWords } from '../../../kernel/rule/index.ts'
import { assess, bind, readDocument, reportOf, wordsOf } from '../../../kernel/rule/index.ts'
import type { Day } from '../../../kernel/values.ts'
import { enterpriseYear } from '../../../lines/cultivation/enterprise.ts'
import { facts } from '../../../lines/cultivation/facts.ts'
import { columnName, tableName } from '../../../store/schema/registers.ts'
import { matchableFirms } from '../matching.ts'
import type { At } from '../office.ts'
import { readRuleText } from './clauses.ts'
import { ruleText } from './ruleText.ts'

/** What comes of a rule as it is being written. */
export interface Trial {
  readonly text: string
  /** The same as data, for the form; `null` while it does not read. */
  readonly data: unknown
  readonly misfits: readonly Misfit[]
  readonly words: RuleWords | null
  readonly problem: string | null
  readonly examples: readonly Example[]
}

export interface Example {
  readonly firm: string
  readonly name: string
  readonly report: AssessmentReport
}

export const EXAMPLES_MAX = 6
const EXAMPLES = 4

/** A rule given as a text or as data, read, put into words and tried on a few firms. */
export async function trial(
  at: At,
  { text, data, firms }: { readonly text?: string; readonly data?: unknown; readonly firms: readonly string[] },
  on: Day,
): Promise<Trial> {
  const written = text ?? ruleText(data)
  const loaded = readRuleText(written)
  const held = dataOf(written)
  if ('misfits' in loaded)
    return { text: written, data: held, misfits: loaded.misfits, words: null, problem: null, examples: [] }
  const { rule } = loaded
  const binding = bind(rule, on)
  const told = { text: written, data: held, misfits: [], words: wordsOf(rule, on) }
  if ('problem' in binding) return { ...told, problem: binding.problem.message, examples: [] }
  const chosen = firms.length > 0 ? firms.slice(0, EXAMPLES_MAX) : await bestKnown(at)
  const gathered = await matchableFirms(at, facts, on, chosen)
  const examples = gathered.map(({ id, name, facts: of }) => ({
    ...{ firm: id, name },
    report: reportOf(assess(binding.bound, of)),
  }))
  return { ...told, problem: null, examples }
}

function dataOf(text: string): unknown {
  const read = readDocument(text)
  return 'document' in read ? read.document.data : null
}

/** The firms of which most years are known: examples on which something can be seen. */
async function bestKnown({ tx, bureau }: At): Promise<readonly string[]> {
  const firm = sql.ref(columnName('enterprise'))
  const { rows } = await sql<{ readonly firm: string }>`
    select ${firm} as firm from ${sql.table(tableName(enterpriseYear))}
    where bureau = ${bureau} and state = 'live' and ${firm} is not null
    group by 1 order by count(*) desc, 1 limit ${EXAMPLES}`.execute(tx)
  return rows.map((row) => row.firm)
}
