import { readWorkbook } from '../../../exchange/workbook/read.ts'
import { findTables } from '../../../exchange/workbook/table.ts'
import { type ColumnSpec, writeWorkbook } from '../../../exchange/workbook/write.ts'
import type { Catalog } from '../../../kernel/catalog.ts'
import { dayAt } from '../../../kernel/day.ts'
import type { ReadContext } from '../../../kernel/field/kind.ts'
import type { Day } from '../../../kernel/values.ts'
import { addAnswer, answerOfName, fillerOf } from '../../../store/collections.ts'
import { Refusal } from '../../../store/refusal.ts'
import { type At, look, type Office, work } from '../office.ts'
import { bureauName } from '../scope.ts'
import { formAt, knownValues } from './collection.ts'
import { type CollectColumn, fieldOf, labelOf, plain, readCell } from './column.ts'
import { type Doubt, doubtsOf } from './doubts.ts'
import type { LinkedFiller } from './link.ts'
import { marksOf, refuseExpired } from './nature.ts'

/** What whoever opens a link sees. */
export interface FillPage {
  readonly bureauName: string
  readonly title: string
  readonly note: string
  readonly deadline: string
  readonly closed: boolean
  readonly late: boolean
  readonly filler: string
  readonly columns: readonly CollectColumn[]
  /** What the bureau already has: shown, not asked. */
  readonly known: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly filledAt: string | null
  /** 上期: what the same filler last handed in to the form that this one asks again. */
  readonly before: { readonly title: string; readonly rows: readonly (readonly string[])[] } | null
  /** What stands at its top right. */
  readonly marks: readonly string[]
}

export interface CellFault {
  /** From 0. */
  readonly row: number
  readonly column: number
  readonly message: string
}

export type HandedIn =
  | { readonly taken: true; readonly version: number; readonly rows: number }
  /** Faults are to be corrected; doubts alone are taken once whoever fills in says that it is so. */
  | { readonly taken: false; readonly faults: readonly CellFault[]; readonly doubts: readonly Doubt[] }

const ROWS_MAX = 5_000

export async function openForm(office: Office, link: LinkedFiller, day: Day): Promise<FillPage> {
  return look(office, async (at) => {
    const { title, note, deadline, columns, status, nature, repeats } = await formAt(at, link.collection)
    const { filler, answer } = await own(at, link)
    return {
      ...{ title, note, deadline, columns, closed: status === 'closed', late: day > deadline, filler: filler.name },
      bureauName: await bureauName(at),
      known: await knownValues(at, columns, filler),
      rows: answer?.rows ?? [],
      filledAt: answer?.filledAt ?? null,
      before: repeats === null ? null : await lastPeriod(at, repeats, filler.name),
      marks: marksOf(nature),
    }
  })
}

async function lastPeriod(at: At, repeats: string, name: string): Promise<FillPage['before']> {
  const rows = await answerOfName(at.tx, at.bureau, repeats, name)
  return rows.length === 0 ? null : { title: (await formAt(at, repeats)).title, rows }
}

/** Takes rows in whole or not at all; each cell that cannot be read says why. */
export async function handIn(
  office: Office,
  link: LinkedFiller,
  {
    rows,
    filledBy,
    sure,
  }: { readonly rows: readonly (readonly string[])[]; readonly filledBy: string; readonly sure: boolean },
  now: Date,
): Promise<HandedIn> {
  return work({ ...office, actor: filledBy }, async (at) => {
    const { columns, status, nature, repeats } = await formAt(at, link.collection)
    refuseExpired(nature, dayAt(now.getTime()))
    if (status === 'closed')
      throw new Refusal('collection.closed', '这次收表已经结束，不再接收', '需要补报的，请联系发来链接的人')
    const { filler } = await own(at, link)
    const known = await knownValues(at, columns, filler)
    const whole = rows.map((row) => columns.map((_, index) => known[index] || (row[index] ?? '').trim()))
    const filled = whole.filter((row) => row.some((text, index) => text !== '' && known[index] === ''))
    if (filled.length === 0)
      throw new Refusal('collection.empty', '还没有填写内容', '至少填写一行；没有可报的，请写明“无”')
    if (filled.length > ROWS_MAX)
      throw new Refusal('collection.rows', `有${filled.length}行，最多${ROWS_MAX}行`, '请分次填报')
    const faults = faultsOf(at, columns, filled, known)
    if (faults.length > 0) return { taken: false, faults, doubts: [] }
    const before = repeats === null ? [] : await answerOfName(at.tx, at.bureau, repeats, filler.name)
    const doubts = sure ? [] : doubtsOf(columns, filled, before)
    if (doubts.length > 0) return { taken: false, faults, doubts }
    const answer = { filler: filler.ordinal, rows: filled, filledBy, filledAt: now.toISOString() }
    return { taken: true, version: await addAnswer(at.tx, at.bureau, link.collection, answer), rows: filled.length }
  })
}

function faultsOf(
  { catalog, context }: { readonly catalog: Pick<Catalog, 'registers'>; readonly context: ReadContext },
  columns: readonly CollectColumn[],
  rows: readonly (readonly string[])[],
  known: readonly string[],
): readonly CellFault[] {
  return rows.flatMap((row, rowIndex) =>
    columns.flatMap((column, index) => {
      if (known[index] !== '') return []
      const { problem } = readCell(catalog, context, column, { text: row[index] ?? '' })
      return problem === null ? [] : [{ row: rowIndex, column: index, message: problem }]
    }),
  )
}

/** The form as a workbook, with what is known and what was filled in before. */
export async function formWorkbook(office: Office, link: LinkedFiller, day: Day) {
  const page = await openForm(office, link, day)
  const columns = page.columns.map((column) => columnSpec(office.catalog, column))
  const rows = page.rows.length > 0 ? page.rows : page.known.some((text) => text !== '') ? [page.known] : []
  const sheet = {
    name: '填报',
    note: `${page.title}　填报单位：${page.filler}　${page.marks.join('　')}`,
    columns,
    rows,
    forFilling: true,
  }
  return { name: `${page.title}（${page.filler}）.xlsx`, bytes: await writeWorkbook({ sheets: [sheet] }) }
}

export function columnSpec(catalog: Pick<Catalog, 'registers'>, column: CollectColumn): ColumnSpec {
  const { facts } = fieldOf(catalog, column)
  return {
    title: column.label,
    kind: 'text',
    ...(column.unit === null ? {} : { unit: column.unit }),
    ...(facts.choices === undefined ? {} : { choices: facts.choices }),
    ...(column.required ? { required: true } : {}),
  }
}

/** The rows of a form that comes back as a file; its columns are known by their headers, wherever they stand. */
export async function rowsOfFile(
  office: Office,
  link: LinkedFiller,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<readonly (readonly string[])[]> {
  const { columns } = await look(office, (at) => formAt(at, link.collection))
  const wanted = new Map(columns.map(({ label }, index) => [plain(label), index]))
  const { sheets } = await readWorkbook(file.bytes, file.name)
  const tables = sheets.flatMap((sheet) => findTables(sheet, (header) => wanted.has(plain(labelOf(header)))))
  for (const table of tables) {
    const places = table.columns.flatMap(({ header, index }) => {
      const place = wanted.get(plain(labelOf(header)))
      return place === undefined ? [] : [{ place, index }]
    })
    if (places.length * 2 < columns.length) continue
    return table.rows.map(({ cells }) => {
      const row = columns.map(() => '')
      for (const { place, index } of places) {
        const cell = cells.get(index)
        row[place] = cell?.day ?? cell?.text.trim() ?? ''
      }
      return row
    })
  }
  const some = columns.slice(0, 3).map(({ label }) => label)
  throw new Refusal(
    'collection.file',
    `文件里没有找到这张表的列（${some.join('、')}……）`,
    '请下载这次的表格，填好后再上传',
  )
}

/** The filler whose link it is, with what it last handed in; of the others nothing is read. */
async function own({ tx, bureau }: At, { collection, ordinal }: LinkedFiller) {
  const found = await fillerOf(tx, bureau, collection, ordinal)
  if (found === null) throw new Error('a filler of a link stands in its collection')
  return found
}
