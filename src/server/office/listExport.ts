import { recordSheet } from '../../exchange/table/sheet.ts'
import { writeWorkbook } from '../../exchange/workbook/write.ts'
import { latest } from '../../kernel/dated.ts'
import type { Field } from '../../kernel/field/field.ts'
import { text } from '../../kernel/field/index.ts'
import type { Register } from '../../kernel/register.ts'
import type { AreaCode } from '../../kernel/values.ts'
import { logExport } from '../../store/exports.ts'
import { columnOf, extraKey, ownColumns, ownLabels, type Reach, stateNames } from './column.ts'
import { namesOfReferences } from './export.ts'
import type { Progress } from './jobs.ts'
import { type Asked, type ListedRow, listRows, listTotals, reachOf } from './list.ts'
import { type At, look, type Office, work } from './office.ts'

export interface ListExport {
  readonly name: string
  readonly rows: number
}

const ROWS_PER_READ = 2_000

/** How a value is told to those who may not see it whole: a text, or nothing. */
export type Shorten = (field: Field<unknown>, shown: string) => string | null

/** A list as it stands on the screen, as a workbook: its conditions, its columns, its order. */
export async function exportList(
  office: Office,
  register: Register,
  asked: Asked,
  columns: readonly string[],
  { withheld, shorten, id }: { readonly withheld: Reach['withheld']; readonly shorten: Shorten; readonly id: string },
  progress: Progress,
): Promise<ListExport & { readonly bytes: Uint8Array }> {
  const { rows, sheet } = await look(office, async (at) => {
    const reach = await reachOf(at, register, withheld)
    const { count } = await listTotals(at, reach, asked)
    const rows: ListedRow[] = []
    for (let offset = 0; offset < count; offset += ROWS_PER_READ) {
      const page = await listRows(at, reach, asked, { offset, limit: ROWS_PER_READ })
      rows.push(...page)
      progress(rows.length, count)
      if (page.length < ROWS_PER_READ) break
    }
    return { rows, sheet: await sheetOf(at, reach, columns, rows, shorten) }
  })
  const bytes = await writeWorkbook({ sheets: [sheet] })
  const detail = { register: register.name, ...asked, columns }
  await work(office, ({ tx, bureau, actor }) =>
    logExport(tx, bureau, { id, actor, what: `导出${register.label}台账`, detail, rows: rows.length }),
  )
  return { name: `${register.label}.xlsx`, rows: rows.length, bytes }
}

async function sheetOf(at: At, reach: Reach, columns: readonly string[], rows: readonly ListedRow[], shorten: Shorten) {
  const { register, withheld } = reach
  const names = await namesOfReferences(
    at,
    register,
    rows.map(({ content }) => content.values),
  )
  const short = columns.filter((key) => {
    const field = ownField(register, key)
    return field !== undefined && withheld(field)
  })
  const records = rows.map((row) => {
    const { values, pending } = row.content
    const own: { [key: string]: unknown } = {
      $state: stateNames[row.state],
      $changedAt: row.changedAt.slice(0, 10),
      $changedBy: row.changedBy,
    }
    for (const [id, value] of Object.entries(row.extras)) own[extraKey(id)] = value
    for (const key of short) {
      const field = ownField(register, key)
      const value = field?.facts.dated ? latest((values[key] ?? []) as []) : values[key]
      own[key] = field === undefined || value === null ? null : shorten(field, field.kind.show(value, field.facts))
    }
    // A name that nobody has claimed yet leaves as it came in.
    return { ...values, ...pending, ...own }
  })
  const hidden = (key: string) => {
    const field = ownField(register, key)
    return field !== undefined && withheld(field) && shorten(field, '') === null
  }
  const shown = Object.fromEntries(columns.filter((key) => !hidden(key)).map((key) => [key, exported(reach, key)]))
  return recordSheet({ ...register, fields: shown }, records, {
    area: (code) => at.areas.name(code as AreaCode),
    record: (id) => names.get(id) ?? id,
  })
}

/** The field that writes a column's cells; what is shortened leaves as a text. */
function exported(reach: Reach, key: string): Field<unknown> {
  if (Object.hasOwn(ownColumns, key)) return text(ownLabels[key as keyof typeof ownLabels])
  const field = ownField(reach.register, key)
  if (field === undefined) return columnOf(reach, key).field ?? text(key)
  return reach.withheld(field) ? text(field.facts.label) : field
}

function ownField({ fields }: Register, key: string): Field<unknown> | undefined {
  return Object.hasOwn(fields, key) ? fields[key] : undefined
}
