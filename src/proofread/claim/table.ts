import { decimal } from '../../kernel/exact.ts'
import { earlier, type Period, wholeYear } from '../../kernel/period.ts'
import { matchesIn } from '../matches.ts'
import { quantitiesIn } from '../quantity/scan.ts'
import { isRatio, UNIT_WORDS } from '../quantity/units.ts'
import type { AreaLevel, ClaimKind, Paragraph } from '../reading.ts'
import { type Moment, timesIn } from '../time/expressions.ts'
import type { Draft } from './draft.ts'
import { kindOf } from './kind.ts'
import { scopeOf, subjectOf } from './scope.ts'

interface Cell {
  readonly text: string
  /** In its row. */
  readonly start: number
}

/** A figure of a table; its span counts in the row. */
export interface RowDraft {
  readonly row: Paragraph
  readonly draft: Draft
}

const GAP = /\t|\u3000+|[|｜]| {2,}/g
const NUMBER = /^[-+]?\d{1,3}(?:,\d{3}){0,5}(?:\.\d{1,8})?$|^[-+]?\d{1,15}(?:\.\d{1,8})?$/
const WITH_UNIT = new RegExp(`^[-+]?\\d[\\d,.]{0,20}(?:余|多)?(?:万|亿)?(?:${UNIT_WORDS})$`)
const UNIT_ALONE = new RegExp(`^(?:万|亿)?(?:${UNIT_WORDS})$`)
const NUMBERING = /序号|编号|年份|年度$|日期|时间|电话|代码|备注|联系|文号|责任|牵头/
const PERIOD_COLUMN = /^期别$|^所属期$|^数据期$/
const PRESENT = /^本期/
const PRIOR = /^(?:上年|去年)同期/
const UNIT_COLUMN = /^(?:计量)?单位$/
const IN_BRACKETS = new RegExp(`[（(](?:单位[:：])?(?<power>万|亿)?(?<unit>${UNIT_WORDS})[）)]`)
const ABOVE = new RegExp(`单位[:：]\\s*(?<power>万|亿)?(?<unit>${UNIT_WORDS})`)
const PLACE_IN_ORDER = /位次|排名|名次/
const AIM = /目标|任务|计划|下达/
const GROWTH = /同比|增长|增幅|增速|增减/
/** What says only that the column is of what was done. */
const DONE = /累计|完成(?:数|情况|值)?|实现(?:数)?|实绩|本期|\d{1,2}[—-]\d{1,2}月|1月/g
const SUM = /^(?:合\s*计|总\s*计|小\s*计|全[区县市省])$/

/** The figures of a run of rows: named by the first words of their row and by their column. `present` is the text's own time, also among plans. */
export function tableDrafts(
  rows: readonly Paragraph[],
  above: string,
  moment: Moment | null,
  present: Moment | null,
  level: AreaLevel,
): readonly RowDraft[] {
  const cells = rows.map(({ text }) => cellsOf(text))
  const first = cells.findIndex(
    (row) => row.filter(({ text }) => isFigure(text)).length > (NUMBERING.test(cells[0]?.[0]?.text ?? '') ? 1 : 0),
  )
  if (first < 1) return []
  const head = headOf(cells.slice(0, first))
  const unitColumn = head.findIndex((name) => UNIT_COLUMN.test(name))
  const periodColumn = head.findIndex((name) => PERIOD_COLUMN.test(name))
  const aboveUnit = ABOVE.exec(above)?.groups
  const drafts: RowDraft[] = []
  for (const [index, row] of cells.entries()) {
    const paragraph = rows[index]
    if (index < first || paragraph === undefined) continue
    const label = row.find(({ text }, column) => text !== '' && !isFigure(text) && column !== unitColumn)?.text ?? ''
    const own = present === null ? null : (timesIn(row[periodColumn]?.text ?? '')[0]?.of(present) ?? present.period)
    let figure: Draft | null = null
    for (const [column, cell] of row.entries()) {
      const name = head[column] ?? ''
      if (!isFigure(cell.text) || NUMBERING.test(name) || name === '' || label === '') continue
      const unit = unitFor(cell.text, name, row[unitColumn]?.text, aboveUnit)
      if (unit === null) continue
      const draft = cellDraft({ cell, name, label, unit, moment, own, level })
      if (draft === null) continue
      if (GROWTH.test(name) && isRatio(draft.quantity.unit) && figure !== null && figure.growth === null) {
        const value = draft.quantity.value
        figure.growth =
          value === null
            ? null
            : {
                value: value.startsWith('-') ? decimal(value.slice(1)) : value,
                unit: draft.quantity.unit,
                direction: value.startsWith('-') ? 'down' : 'up',
                base: '同比',
              }
        continue
      }
      if (!PRIOR.test(name)) figure = draft
      drafts.push({ row: paragraph, draft })
    }
  }
  return drafts
}

function cellsOf(text: string): readonly Cell[] {
  const cells: Cell[] = []
  let start = 0
  const end = (to: number): void => {
    const raw = text.slice(start, to)
    cells.push({ text: raw.trim(), start: start + (raw.length - raw.trimStart().length) })
  }
  for (const { 0: gap, index } of matchesIn(text, GAP)) {
    end(index)
    start = index + gap.length
  }
  end(text.length)
  return cells
}

/** A head of several rows names a column by all of them. */
function headOf(rows: readonly (readonly Cell[])[]): readonly string[] {
  const width = Math.max(...rows.map((row) => row.length))
  return Array.from({ length: width }, (_, column) =>
    rows
      .filter((row) => row.length === width)
      .map((row) => row[column]?.text ?? '')
      .filter((text, index, all) => text !== '' && all.indexOf(text) === index)
      .join(''),
  )
}

function isFigure(text: string): boolean {
  return NUMBER.test(text) || WITH_UNIT.test(text)
}

function unitFor(
  cell: string,
  name: string,
  inRow: string | undefined,
  above: Readonly<Record<string, string>> | undefined,
): string | null {
  if (!NUMBER.test(cell)) return ''
  if (PLACE_IN_ORDER.test(name)) return '位'
  if (/[（(]%[）)]|增长率|占比|比重|增幅|增速/.test(name) && !IN_BRACKETS.test(name)) return '%'
  const written = IN_BRACKETS.exec(name)?.groups
  if (written !== undefined) return `${written.power ?? ''}${written.unit ?? ''}`
  const own = UNIT_ALONE.exec(inRow ?? '')?.[0]
  if (own !== undefined) return own
  return above === undefined ? null : `${above.power ?? ''}${above.unit ?? ''}`
}

interface CellPlace {
  readonly cell: Cell
  readonly name: string
  readonly label: string
  readonly unit: string
  readonly moment: Moment | null
  /** What the row says it is of. */
  readonly own: Period | null
  readonly level: AreaLevel
}

function cellDraft({ cell, name, label, unit, moment, own, level }: CellPlace): Draft | null {
  const negative = cell.text.startsWith('-')
  const [quantity] = quantitiesIn(`${cell.text.replace(/^[-+]/, '')}${unit}`, [])
  if (quantity === undefined) return null
  const column = name.replace(/[（(][^）)]*[）)]/g, '')
  const phrase = SUM.test(label) ? column : `${label} ${column}`
  const time = timesIn(name)[0]
  const said = moment === null ? null : ((time === undefined ? null : time.of(moment)) ?? moment.period)
  const period = own !== null && PRIOR.test(name) ? earlier(own, 12) : own !== null && PRESENT.test(name) ? own : said
  const kind: ClaimKind = PLACE_IN_ORDER.test(name)
    ? 'rank'
    : AIM.test(name)
      ? 'target'
      : kindOf({
          phrase: `${column.replace(DONE, '')}${SUM.test(label) ? '' : label}`,
          before: '',
          unit: quantity.unit,
          isGrowth: GROWTH.test(name) && isRatio(quantity.unit),
          planned: false,
          namedBefore: true,
          whole: null,
        })
  const value = negative && quantity.value !== null ? decimal(`-${quantity.value}`) : quantity.value
  return {
    start: cell.start,
    end: cell.start + cell.text.length,
    phrase,
    context: label,
    quantity: { ...quantity, value, ...(negative && { min: value, max: value }) },
    kind,
    period: kind === 'target' && moment !== null ? wholeYear(moment.year) : period,
    scope: SUM.test(label) ? 'own' : (scopeOf(label, level, false) ?? subjectOf(label, level) ?? 'own'),
    prior: false,
    inherited: false,
    whole: null,
    about: phrase,
    row: label,
    verb: '',
    growth: null,
  }
}
