import { columnKey, type Mapping } from '../../../exchange/table/columns.ts'
import { type ReadRow, readRows } from '../../../exchange/table/rows.ts'
import type { Row, Sheet, Workbook } from '../../../exchange/workbook/model.ts'
import { columnLetter, type Table } from '../../../exchange/workbook/table.ts'
import type { Field } from '../../../kernel/field/field.ts'
import { isCreditCode, readCreditCode } from '../../../kernel/read/creditCode.ts'
import { formerNames } from '../../../kernel/read/name.ts'
import type { Register } from '../../../kernel/register.ts'
import { Refusal } from '../../../store/refusal.ts'
import { mappedTables, sheetsToRead } from '../importRead.ts'
import type { At } from '../office.ts'
import type { Held } from './held.ts'

/** A row of another body's list as it reads, before anybody has asked whom it means. */
export interface ListedThere {
  readonly place: string
  readonly name: string | null
  /** Names that the row itself gives as former ones. */
  readonly former: readonly string[]
  readonly code: string | null
  readonly codeFault: string | null
  /** Canonical values of other fields that our register has too. */
  readonly values: { readonly [field: string]: unknown }
}

export interface TheirList {
  readonly rows: readonly ListedThere[]
  /** Where name and code were found, in words. */
  readonly columns: readonly string[]
}

/** Rows of a list that are read; more is no list of a bureau. */
const ROWS_MAX = 100_000

/** Reads a list by the headers that our register knows and, where it has none of them, by what its columns hold. */
export function readTheirs(at: Pick<At, 'context'>, held: Held, workbook: Workbook): TheirList {
  const known = sheetsToRead(workbook, { leaveOut: [] }).flatMap((sheet) => byHeaders(at, held, sheet))
  const found = known.length > 0 ? known : sheetsToRead(workbook, { leaveOut: [] }).flatMap((sheet) => byContent(sheet))
  const rows = found
    .flatMap((one) => one.rows)
    .filter(({ name, code, codeFault }) => name !== null || code !== null || codeFault !== null)
  if (rows.length === 0)
    throw new Refusal(
      'reconcile.noList',
      '文件里没有找到名单',
      `请确认有一列是名称（如“${held.nameLabel}”）或代码，再重新选择文件`,
    )
  if (rows.length > ROWS_MAX)
    throw new Refusal('reconcile.tooLong', `名单有 ${rows.length} 行，超过 ${ROWS_MAX} 行`, '请分成几份再对')
  return { rows, columns: [...new Set(found.flatMap(({ columns }) => columns))] }
}

function byHeaders({ context }: Pick<At, 'context'>, held: Held, sheet: Sheet): TheirList[] {
  const tables = [held.register, ...(held.target === held.register ? [] : [held.target])].map((register) =>
    mappedTables(register, sheet, { mapping: {} }).flatMap(({ table, mapping }) => {
      const keys = keysOf(held, register, mapping)
      return keys.name === null && keys.code === null ? [] : [{ register, table, mapping, keys }]
    }),
  )
  const [own = [], others = []] = tables
  return (own.length > 0 ? own : others).map(({ register, table, mapping, keys }) => ({
    columns: mapping.columns
      .filter(({ field, part }) => cellKey(field, part) === keys.name || cellKey(field, part) === keys.code)
      .map(({ column }) => `${table.sheet} ${columnKey(column)}`),
    rows: readRows(register, table, mapping, context).map((row) => listed(held, register, table, row, keys, mapping)),
  }))
}

interface Keys {
  /** As {@link ReadRow.cells} names them. */
  readonly name: string | null
  readonly code: string | null
}

function cellKey(field: string, part: 'value' | 'code'): string {
  return part === 'code' ? `${field}.code` : field
}

function keysOf({ target, nameField, codeField, subject }: Held, register: Register, { columns }: Mapping): Keys {
  const has = (key: string | null) => key !== null && columns.some(({ field, part }) => cellKey(field, part) === key)
  const own = register === target
  const name = own ? nameField : subject
  const code = own ? codeField : subject === null ? null : `${subject}.code`
  return { name: has(name) ? name : null, code: has(code) ? code : null }
}

function listed(
  held: Held,
  register: Register,
  table: Table,
  { sheet, row, cells, values, refusals }: ReadRow,
  keys: Keys,
  { columns }: Mapping,
): ListedThere {
  const said = keys.name === null ? null : (cells[keys.name]?.[1].trim() ?? null)
  const names = said === null || said === '' ? null : formerNames(said)
  const typed = keys.code === null ? null : (cells[keys.code]?.[1].trim() ?? null)
  const letter = columns.find(({ field, part }) => cellKey(field, part) === keys.code)?.column.letter
  const refused = refusals.find(({ column }) => column === letter && letter !== undefined)
  const mine = register === held.register ? values : {}
  return {
    place: `${sheet === '' ? table.sheet : sheet} 第${row}行`,
    name: names?.name ?? null,
    former: names?.former ?? [],
    ...codeOf(held.codeKind, typed, refused?.message ?? null),
    values: Object.fromEntries(held.compared.flatMap(([field]) => (field in mine ? [[field, mine[field]]] : []))),
  }
}

function codeOf(
  kind: Held['codeKind'],
  typed: string | null,
  refused: string | null,
): Pick<ListedThere, 'code' | 'codeFault'> {
  if (typed === null || typed === '') return { code: null, codeFault: refused }
  if (kind?.kind.name !== 'creditCode') return { code: typed, codeFault: refused }
  const read = readCreditCode(typed)
  if (read.problem === undefined) return { code: read.value, codeFault: null }
  return read.problem.code === 'code.blank'
    ? { code: null, codeFault: null }
    : { code: typed, codeFault: read.problem.message }
}

const ORGANISATION = /(?:公司|集团|合作社|事务所|研究院|研究所|中心|大学|学院|医院|厂|店|社|站)(?:[(（].+[)）])?$/
/** Of the filled cells of a column, in hundredths, that must look like names for it to be the column of names. */
const NAMES_PERCENT_MIN = 50

/** A list without a header that we know, or without any: the column of codes and that of names by what stands in them. */
function byContent(sheet: Sheet): TheirList[] {
  const columns = new Map<number, { names: number; codes: number; filled: number }>()
  for (const { cells } of sheet.rows)
    for (const { column, text } of cells) {
      const seen = columns.get(column) ?? { names: 0, codes: 0, filled: 0 }
      const said = text.trim()
      if (said === '') continue
      seen.filled += 1
      if (ORGANISATION.test(said)) seen.names += 1
      if (isCreditCode(said)) seen.codes += 1
      columns.set(column, seen)
    }
  const best = (of: 'names' | 'codes') =>
    [...columns]
      .filter(([, seen]) => seen[of] * 100 >= seen.filled * NAMES_PERCENT_MIN)
      .sort((a, b) => b[1][of] - a[1][of])[0]?.[0] ?? null
  const [name, code] = [best('names'), best('codes')]
  if (name === null && code === null) return []
  const said = ({ cells }: Row, column: number | null) =>
    column === null ? null : (cells.find((cell) => cell.column === column)?.text.trim() ?? null)
  const rows = sheet.rows.flatMap((row): ListedThere[] => {
    const [named, coded] = [said(row, name), said(row, code)]
    const isRow =
      (named !== null && ORGANISATION.test(named)) || (coded !== null && readCreditCode(coded).problem === undefined)
    if (!isRow) return []
    const names = named === null || named === '' ? null : formerNames(named)
    return [
      {
        place: `${sheet.name} 第${row.number}行`,
        ...{ name: names?.name ?? null, former: names?.former ?? [] },
        ...codeOf(CREDIT_CODE, coded, null),
        values: {},
      },
    ]
  })
  const found = [name, code].flatMap((column) => (column === null ? [] : [`${sheet.name} ${columnLetter(column)}列`]))
  return [{ rows, columns: found }]
}

const CREDIT_CODE = { kind: { name: 'creditCode' } } as const satisfies {
  readonly kind: Pick<Field<unknown>['kind'], 'name'>
}
