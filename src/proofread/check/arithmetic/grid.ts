import type { Paragraph } from '../prose.ts'

/** A cell of a table in the text, and where it stands. */
export interface Cell {
  readonly text: string
  readonly start: number
  /** `null` for words. */
  readonly value: number | null
  /** Half a unit of the last printed place; zero for a whole number. */
  readonly half: number
}

export interface Column {
  /** Without what stands in brackets. */
  readonly name: string
  readonly unit: string
}

export interface Row {
  readonly label: string
  readonly total: boolean
  readonly cells: readonly Cell[]
}

/** A run of lines in columns under a head. */
export interface Grid {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly start: number
  readonly end: number
}

const RULE = /^[\s|:—-]+$/
const NUMBER = /^[-+]?(\d{1,3}(?:,\d{3})+|\d{1,12})(\.\d{1,6})?[%％]?$/
const SUM = /^(?:合\s*计|总\s*计|共\s*计|总数|全[区县市园省]|全[区县市园省](?:合计|总计))$/
const UNIT = /[（(](?:单位[:：])?([^（()）]{1,6})[）)]/
const ORDINAL = /^(?:序号|编号|名次|位次|排名|次序)$/
const COLUMNS_MIN = 3
const COLUMNS_MAX = 14
const ROWS_MIN = 2
const ROWS_MAX = 300

export function gridsIn(paragraphs: readonly Paragraph[]): readonly Grid[] {
  const grids: Grid[] = []
  let lines: (readonly Cell[])[] = []
  let from = 0
  const close = (to: number): void => {
    const grid = gridOf(lines, from, to)
    if (grid !== null) grids.push(grid)
    lines = []
  }
  for (const { text, start, end } of paragraphs) {
    if (!/[|｜\t]/.test(text)) {
      if (lines.length > 0) close(start)
      continue
    }
    if (RULE.test(text)) continue
    const cells = cellsOf(text, start)
    if (lines.length > 0 && (cells.length !== lines[0]!.length || lines.length > ROWS_MAX)) close(start)
    if (cells.length < COLUMNS_MIN || cells.length > COLUMNS_MAX) continue
    if (lines.length === 0) from = start
    lines.push(cells)
    if (end < start) break
  }
  if (lines.length > 0) close(Number.MAX_SAFE_INTEGER)
  return grids
}

function gridOf([head, ...lines]: readonly (readonly Cell[])[], start: number, end: number): Grid | null {
  if (head === undefined || lines.length < ROWS_MIN || head.some(({ value }) => value !== null)) return null
  const columns = head.map(({ text }) => ({
    name: text.replace(UNIT, '').trim(),
    unit: UNIT.exec(text)?.[1] ?? (/[%％]/.test(text) ? '%' : ''),
  }))
  const labelled = ORDINAL.test(columns[0]?.name ?? '') && lines.every((cells) => cells[1]?.value === null) ? 1 : 0
  const rows = lines.map((cells) => {
    const label = (SUM.test(cells[0]?.text ?? '') ? cells[0] : cells[labelled])?.text ?? ''
    return { label, total: SUM.test(label), cells }
  })
  return { columns, rows, start, end }
}

function cellsOf(text: string, offset: number): readonly Cell[] {
  const inner = text.replace(/^\s*[|｜]/, (lead) => ' '.repeat(lead.length)).replace(/[|｜]\s*$/, '')
  const cells: Cell[] = []
  let at = 0
  for (const raw of inner.split(/[|｜\t]/)) {
    const lead = raw.length - raw.trimStart().length
    cells.push(cellOf(raw.trim(), offset + at + lead))
    at += raw.length + 1
  }
  return cells
}

function cellOf(text: string, start: number): Cell {
  const match = NUMBER.exec(text)
  if (match === null) return { text, start, value: null, half: 0 }
  const places = (match[2]?.length ?? 1) - 1
  return {
    text,
    start,
    value: Number(text.replace(/[,%％+]/g, '')),
    half: places === 0 ? 0 : 0.5 * 10 ** -places,
  }
}
