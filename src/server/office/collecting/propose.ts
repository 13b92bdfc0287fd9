import { declaredUnit } from '../../../exchange/workbook/header.ts'
import type { Row, Sheet } from '../../../exchange/workbook/model.ts'
import { readWorkbook } from '../../../exchange/workbook/read.ts'
import { findTables, normaliseHeader } from '../../../exchange/workbook/table.ts'
import { listCollections } from '../../../store/collections.ts'
import { Refusal } from '../../../store/refusal.ts'
import { look, type Office } from '../office.ts'
import { readUpload } from '../upload.ts'
import { type CollectColumn, guessColumn, plain } from './column.ts'

/** What a sheet that was dropped would ask for, and whether somebody has asked for it lately. */
export interface Proposal {
  readonly title: string
  readonly columns: readonly CollectColumn[]
  readonly alike: readonly AlikeForm[]
  /** Columns that the bureau's own books can fill. */
  readonly known: readonly string[]
}

/** 「上次已收过」: a form of the last twelve months with mostly the same columns. */
export interface AlikeForm {
  readonly id: string
  readonly title: string
  readonly madeAt: string
  readonly shared: readonly string[]
}

/** Shared columns from which a form counts as the same again, in hundredths of all that either has. */
const ALIKE_PERCENT_MIN = 60
const ALIKE_MS_MAX = 366 * 86_400_000
const COLUMNS_MAX = 100
/** What spreadsheets and exports call a sheet that nobody named. */
const NAMELESS = /^(sheet|工作表|表|明细)\s*\d*$/i

export async function proposeForm(
  office: Office,
  file: { readonly hash: string; readonly name: string; readonly account: string },
  now: Date,
): Promise<Proposal> {
  const { sheets } = await readWorkbook(await readUpload(office, file), file.name)
  const form = sheets.filter(({ hidden }) => !hidden).flatMap((sheet) => formOf(office, sheet) ?? [])[0]
  if (form === undefined)
    throw new Refusal(
      'collection.header',
      `「${file.name}」里没有找到表头`,
      '请在第一张表里写好一行列名，如企业名称、联系人',
    )
  if (form.columns.length > COLUMNS_MAX)
    throw new Refusal('collection.wide', `表头有${form.columns.length}列，最多${COLUMNS_MAX}列`, '请删去不需要的列')
  const title = NAMELESS.test(form.title) ? file.name.replace(/\.\w+$/, '') : form.title
  return { ...form, title, alike: await alikeForms(office, form.columns, now), known: knownColumns(form.columns) }
}

function knownColumns(columns: readonly CollectColumn[]): readonly string[] {
  return columns.filter(({ takes }) => typeof takes === 'object').map(({ key }) => key)
}

function formOf({ catalog }: Pick<Office, 'catalog'>, sheet: Sheet): Pick<Proposal, 'title' | 'columns'> | null {
  const [table] = findTables(sheet, () => true)
  if (table !== undefined && table.columns.filter(({ header }) => header !== '').length > 1) {
    const columns = table.columns
      .filter(({ header }) => header !== '')
      .map(({ header, unit, index, letter }) =>
        guessColumn(
          catalog,
          { key: letter, header, unit: unit ?? null, unitOfTable: table.unit ?? null },
          table.rows.flatMap(({ cells }) => cells.get(index) ?? []),
        ),
      )
    return { title: table.title ?? sheet.name, columns }
  }
  return blankForm({ catalog }, sheet)
}

/** A form with nothing filled in: the row with the most texts is its header. */
function blankForm(
  { catalog }: Pick<Office, 'catalog'>,
  { rows, name }: Sheet,
): Pick<Proposal, 'title' | 'columns'> | null {
  const texts = (row: Row) => row.cells.filter(({ kind, text }) => kind === 'text' && text.trim() !== '').length
  const [header] = [...rows].sort((a, b) => texts(b) - texts(a))
  if (header === undefined || texts(header) < 2) return null
  const above = rows
    .filter(({ number }) => number < header.number)
    .flatMap(({ cells }) => cells.map(({ text }) => text.trim()))
  const unitOfTable = above.flatMap((line) => declaredUnit(line) ?? [])[0] ?? null
  const columns = header.cells.flatMap(({ column, text }) => {
    const { name: said, unit } = normaliseHeader(text)
    return said === '' || said === '序号'
      ? []
      : [guessColumn(catalog, { key: `c${column}`, header: said, unit: unit ?? null, unitOfTable }, [])]
  })
  return { title: above.find((line) => line !== '') ?? name, columns }
}

async function alikeForms(office: Office, columns: readonly CollectColumn[], now: Date): Promise<readonly AlikeForm[]> {
  const asked = new Set(columns.map(({ label }) => plain(label)))
  const all = await look(office, ({ tx, bureau }) => listCollections<CollectColumn>(tx, bureau))
  return all
    .filter(({ madeAt }) => now.getTime() - Date.parse(madeAt) <= ALIKE_MS_MAX)
    .flatMap(({ id, title, madeAt, columns: earlier }) => {
      const shared = earlier.filter(({ label }) => asked.has(plain(label))).map(({ label }) => label)
      const either = new Set([...asked, ...earlier.map(({ label }) => plain(label))]).size
      return shared.length * 100 >= either * ALIKE_PERCENT_MIN ? [{ id, title, madeAt, shared }] : []
    })
}
