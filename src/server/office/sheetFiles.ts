import { type DocumentCopy, writeWord } from '../../exchange/word/index.ts'
import { type ColumnSpec, type SheetSpec, type SheetValue, writeWorkbook } from '../../exchange/workbook/index.ts'
import type { Catalog } from '../../kernel/catalog.ts'
import type { Block, DocumentText, Span, TableColumn } from '../../kernel/document/text.ts'
import { parsePeriod, periodName } from '../../kernel/period.ts'
import type { SheetCell, SheetHeading } from './sheet.ts'
import type { KeptSheet } from './sheetIssue.ts'

const EIGHT_HOURS_MS = 8 * 3_600_000
const NONE = '--'

/** 报数单 as a workbook: numbers as numbers, units in the headers, what must be known below, definitions beside. */
export async function sheetWorkbook(
  sheet: KeptSheet,
  { indicators }: Pick<Catalog, 'indicators'>,
): Promise<Uint8Array> {
  return writeWorkbook({ sheets: [tableSheet(sheet), definitionSheet(sheet, indicators)] })
}

function tableSheet({ cells: table, ...sheet }: KeptSheet): SheetSpec {
  const names: ColumnSpec[] = [
    { title: table.corner, kind: 'text', width: 30 },
    ...(table.unitColumn ? [{ title: '单位', kind: 'text', width: 10 } as const] : []),
  ]
  const lines = table.lines.map(({ label, unit, cells }) => [
    label,
    ...(table.unitColumn ? [unit ?? ''] : []),
    ...cells.map(sheetValueOf),
  ])
  const notes = table.footnotes.map(({ text }, index) => [`${index === 0 ? '注：' : ''}${index + 1}. ${text}`])
  return {
    name: '报数单',
    note: [sheet.title, headLine(sheet)].join('\n'),
    columns: [...names, ...table.headings.map((heading, index) => columnOf(heading, index, table.lines))],
    rows: [...lines, [], ...notes],
  }
}

/** What stands over each column in the workbook, with its unit. */
export function columnTitles({ headings, lines }: KeptSheet['cells']): readonly string[] {
  return headings.map((heading, index) => {
    const { title, unit } = columnOf(heading, index, lines)
    return unit === undefined ? title : `${title}（${unit}）`
  })
}

function columnOf(heading: SheetHeading, index: number, lines: KeptSheet['cells']['lines']): ColumnSpec {
  const digits = lines.flatMap(({ cells }) => cells[index]?.digits ?? [])
  const decimals = digits.map((text) => text.split('.')[1]?.length ?? 0)
  // Lines in units of their own have decimals of their own: the number says how many.
  const same = new Set(decimals).size === 1
  const unit = heading.unit ?? unitOfRatio(lines, index)
  return {
    title: headingText(heading),
    kind: 'number',
    ...(unit === null ? {} : { unit }),
    ...(same ? { decimals: decimals[0] ?? 0 } : {}),
    width: 16,
  }
}

/** Growth of 家 and of 亿元 are both told in percent. */
function unitOfRatio(lines: KeptSheet['cells']['lines'], index: number): string | null {
  const cells = lines.flatMap(({ cells: of }) => of[index] ?? [])
  const units = new Set(cells.map(({ unit }) => unit))
  const beside = cells.some(({ column }) => column !== 'value' && column !== 'previous' && column !== 'target')
  return beside && units.size === 1 ? ([...units][0] ?? null) : null
}

function headingText({ group, title }: SheetHeading): string {
  return `${group} ${title}`
}

function sheetValueOf(cell: SheetCell | null): SheetValue {
  if (cell === null) return null
  return cell.digits === null ? NONE : cell.digits.replaceAll(',', '')
}

function definitionSheet({ request }: KeptSheet, indicators: Catalog['indicators']): SheetSpec {
  const text = (title: string, width: number): ColumnSpec => ({ title, kind: 'text', width })
  return {
    name: '口径',
    columns: [text('指标', 26), text('单位', 10), text('口径', 60), text('易混', 30), text('责任科室', 14)],
    rows: request.indicators.map((id) => {
      const found = indicators.get(id)
      return [
        found?.label ?? id,
        found?.shownIn ?? found?.of.unit ?? '',
        found?.definition ?? '',
        found?.confusedWith ?? '',
        found?.owner ?? '',
      ]
    }),
  }
}

function headLine({ askedBy, purpose, actor, issuedAt, cutoffAt, cutoff }: Omit<KeptSheet, 'cells'>): string {
  return [
    `要数单位（人）：${askedBy}`,
    `用途：${purpose}`,
    `填报：${actor} ${localTime(issuedAt)}`,
    `数据截至 ${localTime(cutoffAt)}（第 ${cutoff} 号变动）`,
  ].join('　')
}

/** The same in the format of official documents, each number in a control that says what it is. */
export async function sheetWord(bureau: string, sheet: KeptSheet): Promise<Uint8Array> {
  return writeWord(sheetText(sheet), sheetCopy(bureau, sheet))
}

/** The sheet as an official paper. */
export function sheetText({ cells: table, ...sheet }: KeptSheet): DocumentText {
  const { askedBy, purpose, actor, issuedAt } = sheet
  const paragraph = (text: string): Block => ({ kind: 'paragraph', spans: [{ text }] })
  return [
    { kind: 'title', spans: [{ text: sheet.title }] },
    paragraph(`要数单位（人）：${askedBy}；用途：${purpose}。`),
    {
      kind: 'table',
      caption: periodsOf(sheet),
      columns: [
        { title: table.corner, align: 'left', width: 3 },
        ...(table.unitColumn ? [{ title: '单位', align: 'center', width: 1 } satisfies TableColumn] : []),
        ...table.headings.map(
          (heading): TableColumn => ({
            title: `${headingText(heading)}${heading.unit === null ? '' : `（${heading.unit}）`}`,
            align: 'right',
            width: 2,
          }),
        ),
      ],
      rows: table.lines.map(({ label, unit, cells }) => [
        [{ text: label }],
        ...(table.unitColumn ? [[{ text: unit ?? '' }]] : []),
        ...cells.map((cell) => spansOf(cell, table.unitColumn)),
      ]),
    },
    ...table.footnotes.map(({ text }, index) => paragraph(`${index === 0 ? '注：' : ''}${index + 1}．${text}`)),
    paragraph(`填报：${actor}　${localTime(issuedAt)}`),
  ]
}

/** A rate beside values of several units says its own. */
function spansOf(cell: SheetCell | null, unitColumn: boolean): Span[] {
  if (cell === null) return [{ text: '' }]
  if (cell.digits === null) return [{ text: NONE }]
  const own = unitColumn && !['value', 'previous', 'target'].includes(cell.column)
  return [{ text: cell.digits, figure: cell.id }, ...(own ? [{ text: cell.unit }] : [])]
}

function periodsOf({ request }: Omit<KeptSheet, 'cells'>): string {
  return request.periods
    .map((code) => {
      const period = parsePeriod(code)
      return period === null ? code : periodName(period)
    })
    .join('、')
}

/** What its Word file carries of itself. */
export function sheetCopy(bureau: string, sheet: KeptSheet): DocumentCopy {
  const cells = sheet.cells.lines.flatMap((line) => line.cells.flatMap((cell) => cell ?? []))
  return {
    documentId: sheet.id,
    title: sheet.title,
    bureau,
    period: sheet.request.periods[0] ?? '',
    cutoff: { entry: sheet.cutoff, recordedAt: sheet.cutoffAt, hash: '' },
    citations: cells.flatMap(({ id, indicator, label, period, area, value, digits, formula }) =>
      digits === null ? [] : [{ id, indicator, label, period, area, value, text: digits, formula }],
    ),
  }
}

export function localTime(instant: string): string {
  return new Date(Date.parse(instant) + EIGHT_HOURS_MS).toISOString().slice(0, 16).replace('T', ' ')
}
