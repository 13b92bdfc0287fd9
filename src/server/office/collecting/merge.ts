import { writeWorkbook } from '../../../exchange/workbook/write.ts'
import { logExport } from '../../../store/exports.ts'
import { type Office, work } from '../office.ts'
import { type Collection, loadCollection } from './collection.ts'
import type { CollectColumn } from './column.ts'
import { doubtsOf } from './doubts.ts'
import { columnSpec } from './fill.ts'

export interface MergedRow {
  readonly filler: string
  readonly filledAt: string
  readonly cells: readonly string[]
  /** What does not fit together with other rows. */
  readonly remark: string | null
}

/** 汇总: all that came in, one below the other, with what two fillers say of one enterprise. */
export function mergedRows({ columns, fillers, answers }: Collection): readonly MergedRow[] {
  const names = new Map(fillers.map(({ ordinal, name }) => [ordinal, name]))
  const rows = answers.flatMap(({ filler, rows, filledAt }) =>
    rows.map((cells) => ({ filler: names.get(filler) ?? '', filledAt, cells })),
  )
  const key = keyColumn(columns)
  const seen = new Map<string, string>()
  const doubts = Map.groupBy(
    doubtsOf(
      columns,
      rows.map(({ cells }) => cells),
    ),
    ({ row }) => row,
  )
  return rows.map((row, index) => {
    const said = key < 0 ? '' : (row.cells[key] ?? '').trim()
    const before = said === '' ? undefined : seen.get(said)
    if (said !== '' && before === undefined) seen.set(said, row.filler)
    const remarks = [
      ...(before === undefined ? [] : [`${before}已报过“${said}”`]),
      ...(doubts.get(index) ?? []).map(({ message }) => message),
    ]
    return { ...row, remark: remarks.length === 0 ? null : remarks.join('；') }
  })
}

/** The column that tells what a row is about: a credit code before a name. */
function keyColumn(columns: readonly CollectColumn[]): number {
  const of = (field: string) => columns.findIndex(({ takes }) => typeof takes === 'object' && takes.field === field)
  return of('creditCode') >= 0 ? of('creditCode') : of('name')
}

export async function mergedWorkbook(office: Office, id: string) {
  const collection = await loadCollection(office, id)
  const rows = mergedRows(collection)
  const text = (title: string) => ({ title, kind: 'text' as const })
  const columns = [
    text('填报单位'),
    ...collection.columns.map((column) => columnSpec(office.catalog, column)),
    text('备注'),
  ]
  const handedIn = new Set(collection.answers.map(({ filler }) => filler))
  const bytes = await writeWorkbook({
    sheets: [
      { name: '汇总', columns, rows: rows.map(({ filler, cells, remark }) => [filler, ...cells, remark]) },
      {
        name: '未报',
        columns: [text('填报单位')],
        rows: collection.fillers.filter(({ ordinal }) => !handedIn.has(ordinal)).map(({ name }) => [name]),
      },
    ],
  })
  await work(office, ({ tx, bureau, actor }) =>
    logExport(tx, bureau, { actor, what: `导出收表《${collection.title}》`, detail: { id }, rows: rows.length }),
  )
  return { name: `${collection.title}.xlsx`, bytes }
}
