import { sql } from 'kysely'
import type { Day } from '../../../kernel/values.ts'
import { enterprise } from '../../../lines/cultivation/enterprise.ts'
import { facts } from '../../../lines/cultivation/facts.ts'
import { factNamed, misfitOf, OTHER_RIGHTS, otherRights } from '../../../lines/cultivation/supplied.ts'
import { suppliedFact } from '../../../lines/cultivation/suppliedFact.ts'
import { recordsById } from '../../../store/records/load.ts'
import { storedRecord } from '../../../store/records/row.ts'
import { saveRecords } from '../../../store/records/save.ts'
import { Refusal } from '../../../store/refusal.ts'
import { columnName, tableName } from '../../../store/schema/registers.ts'
import type { At, Office } from '../office.ts'
import { made } from './open.ts'

/** Facts by their names, as somebody types them; an empty one takes back what was told. */
export type Supplied = { readonly [fact: string]: string }

const FACTS_MAX = 200

/** Why what was typed cannot be kept; the first that is found. */
export function checkSupplied(given: Supplied, day: Day): void {
  const names = Object.entries(given)
  if (names.length > FACTS_MAX) throw new Refusal('fact.many', `一次最多填${FACTS_MAX}项`, '分几次填写')
  for (const [name, value] of names) {
    if (name === OTHER_RIGHTS) {
      if (value.trim() !== '' && otherRights(value) === null)
        throw new Refusal(
          'fact.value',
          `「${value}」看不懂`,
          '写“无”，或写种类和件数，如：软件著作权3件、植物新品种1件',
        )
      continue
    }
    const named = factNamed(facts, name)
    if (named === null) throw new Refusal('fact.unknown', `没有「${name}」这项情况`, '请刷新页面后再填')
    const misfit = value.trim() === '' ? null : misfitOf(named, value, facts, day)
    if (misfit !== null) throw new Refusal('fact.value', `${name}：${misfit.message}`, misfit.advice)
  }
}

/** Keeps what the firm or a section says of it; what is the same as before is not written again. */
export async function supply(
  at: At,
  office: Office,
  firm: string,
  given: Supplied,
  by: '企业' | '科室',
  day: Day,
): Promise<void> {
  checkSupplied(given, day)
  if (!(await recordsById(at.tx, enterprise, at.bureau, [firm])).has(firm))
    throw new Refusal('enterprise.unknown', '没有找到这家企业', '请从清单重新打开')
  const { rows } = await sql<{ readonly [column: string]: unknown }>`
    select * from ${sql.table(tableName(suppliedFact))}
    where bureau = ${at.bureau} and ${sql.ref(columnName('enterprise'))} = ${firm}::uuid order by id for update`.execute(
    at.tx,
  )
  const before = new Map(
    rows.map((row) => storedRecord(suppliedFact, row)).map((record) => [record.content.values.fact, record]),
  )
  for (const [fact, typed] of Object.entries(given)) {
    const value = typed.trim()
    const known = before.get(fact)
    const same = known?.content.values.value === value && !known.content.voided
    if (same || (value === '' && (known === undefined || known.content.voided))) continue
    if (known === undefined) {
      const cells = {
        ...{ enterprise: { text: '', record: firm }, fact: { text: fact }, value: { text: value } },
        ...{ suppliedOn: { text: day }, suppliedBy: { text: by } },
      }
      await made(at, suppliedFact, office, [{ cells }])
      continue
    }
    const values = { ...known.content.values, ...(value === '' ? {} : { value }), suppliedOn: day, suppliedBy: by }
    const content = { ...known.content, values, voided: value === '' }
    const kind = value === '' ? 'void' : known.content.voided ? 'restore' : 'change'
    await saveRecords(at.tx, at, [
      { register: suppliedFact, id: known.id, expected: known.version, content, kind, reason: `${by}填报` },
    ])
  }
}
