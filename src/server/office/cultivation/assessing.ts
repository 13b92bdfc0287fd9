import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { FileRef } from '../../../kernel/field/index.ts'
import { type Assessment, assess, intervalOf, outcomeWords, reportOf } from '../../../kernel/rule/index.ts'
import type { Day } from '../../../kernel/values.ts'
import { assessment } from '../../../lines/cultivation/assessment.ts'
import { lacksOf } from '../../../lines/cultivation/lists.ts'
import { keepFile } from '../../../store/files.ts'
import { storedRecord } from '../../../store/records/row.ts'
import { saveRecords } from '../../../store/records/save.ts'
import { Refusal } from '../../../store/refusal.ts'
import { columnName, tableName } from '../../../store/schema/registers.ts'
import type { At, Office } from '../office.ts'
import { type FirmFacts, factsOfFirms, withTold } from './firmFacts.ts'
import { made } from './open.ts'
import { boundOn, type TitleRule } from './rulebook.ts'
import { checkSupplied, type Supplied } from './supply.ts'

/** A firm held against a rule on a day, with the facts that it was held by. */
export interface Held {
  readonly known: FirmFacts
  readonly assessment: Assessment
}

/** 试算: the facts in `trial` are taken instead of what is known; nothing is kept. */
export async function assessFirm(
  at: At,
  of: TitleRule,
  firm: string,
  when: { readonly day: Day; readonly entry: number | null },
  trial: Supplied = {},
): Promise<Held> {
  const known = (await factsOfFirms(at, [firm], when.day, when.entry)).get(firm)
  if (known === undefined) throw new Refusal('enterprise.unknown', '没有找到这家企业', '请从清单重新打开')
  const values = withTrial(known, trial, when.day)
  return { known, assessment: assess(boundOn(of, when.day), values) }
}

function withTrial(known: FirmFacts, trial: Supplied, day: Day) {
  if (Object.keys(trial).length === 0) return known.values
  checkSupplied(trial, day)
  const told = Object.fromEntries(Object.entries(trial).filter(([, value]) => value.trim() !== ''))
  const values = withTold(known.values, told, day)
  if (values === null) throw new Refusal('fact.value', '试算的内容不能用', '请检查填写的数和单位')
  return values
}

/** What an assessment comes to, as its record says it. */
export function summaryOf({ outcome, conditions, score }: Assessment) {
  const lacks = lacksOf({ outcome, conditions })
  return {
    outcome: outcomeWords[outcome],
    lacking: String(lacks.length),
    lacks: lacks.map(({ says }) => says).join('\n'),
    score: score === null ? '' : intervalOf(score),
  }
}

/** Keeps an assessment with its explanation; one of the same day and manner is replaced. Gives its record. */
export async function keepAssessment(
  at: At,
  office: Office,
  of: TitleRule,
  { known, assessment: found }: Held,
  by: '企业体检' | '科室测评',
): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(reportOf(found)))
  const hash = createHash('sha256').update(bytes).digest('hex')
  await keepFile(office.files, hash, bytes)
  const explanation = `sha256:${hash} ${of.title}测评说明（${found.at}）.json` as FileRef
  const { outcome, lacking, lacks, score } = summaryOf(found)
  const before = await sameAssessment(at, known.firm.id, of, by, found.at)
  if (before !== undefined) {
    const told = { outcome, lacking: Number(lacking), lacks: lacks || null, score: score || null, explanation }
    const values = { ...before.content.values, ruleVersion: found.version, ...told }
    const content = { ...before.content, values, voided: false }
    const kind = before.content.voided ? 'restore' : 'change'
    await saveRecords(at.tx, at, [
      { register: assessment, id: before.id, expected: before.version, content, kind, reason: '同日重新测评' },
    ])
    return before.id
  }
  const cells = {
    ...{ enterprise: { text: '', record: known.firm.id }, title: { text: of.title }, rule: { text: found.rule } },
    ...{ ruleVersion: { text: found.version }, assessedBy: { text: by }, assessedOn: { text: found.at } },
    ...{ outcome: { text: outcome }, lacking: { text: lacking }, lacks: { text: lacks }, score: { text: score } },
  }
  const [id] = await made(at, assessment, office, [{ cells, values: { explanation } }])
  return id!
}

async function sameAssessment(at: At, firm: string, of: TitleRule, by: string, on: Day) {
  const column = (name: string) => sql.ref(columnName(name))
  const { rows } = await sql<{ readonly [column: string]: unknown }>`
    select * from ${sql.table(tableName(assessment))}
    where bureau = ${at.bureau} and ${column('enterprise')} = ${firm}::uuid and ${column('rule')} = ${of.rule.data.id}
      and ${column('assessedBy')} = ${by} and ${column('assessedOn')} = ${on} for update`.execute(at.tx)
  const [row] = rows
  return row === undefined ? undefined : storedRecord(assessment, row)
}

/** An assessment that was kept, as a list shows it. */
export interface KeptAssessment {
  readonly record: string
  readonly title: string
  readonly rule: string
  readonly assessedBy: string
  readonly assessedOn: Day
  readonly outcome: string
  readonly lacks: string | null
  readonly score: string | null
}

const ASSESSMENTS_MAX = 100

/** What was found of a firm before, the latest first. */
export async function assessmentsOf(at: At, firm: string): Promise<readonly KeptAssessment[]> {
  const { rows } = await sql<{ readonly [column: string]: unknown }>`
    select * from ${sql.table(tableName(assessment))}
    where bureau = ${at.bureau} and ${sql.ref(columnName('enterprise'))} = ${firm}::uuid and state <> 'void'
    order by ${sql.ref(columnName('assessedOn'))} desc, id desc limit ${ASSESSMENTS_MAX}`.execute(at.tx)
  return rows
    .map((row) => storedRecord(assessment, row))
    .map(({ id, content: { values } }) => ({ ...(values as unknown as Omit<KeptAssessment, 'record'>), record: id }))
    .map(({ record, title, rule, assessedBy, assessedOn, outcome, lacks, score }) => ({
      ...{ record, title, rule, assessedBy, assessedOn, outcome, lacks, score },
    }))
}
