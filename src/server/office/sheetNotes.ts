import type { Indicator } from '../../kernel/indicator.ts'
import type { Cutoff } from '../../store/journal/cutoff.ts'
import type { At } from './office.ts'
import type { SheetCell, SheetLine, SheetRequest } from './sheet.ts'

/** 表下说明. The key stays the same while the sheet is worked on, so that an edited one keeps its words. */
export interface Footnote {
  readonly key: string
  readonly text: string
  /** Stays whatever is edited: somebody must not be able to leave it out. */
  readonly fixed: boolean
}

const EIGHT_HOURS_MS = 8 * 3_600_000

/** What must be known to read the numbers: cut-off, definitions, how sure they are, what they may be used for. */
export function footnotesOf(
  _at: At,
  cutoff: Cutoff,
  { indicators, rows, top }: SheetRequest,
  lines: readonly SheetLine[],
): readonly Footnote[] {
  const cells = lines.flatMap((line) => line.cells.flatMap((cell) => cell ?? []))
  return [
    {
      key: 'cutoff',
      text: `数据截至${localTime(cutoff.recordedAt)}（第${cutoff.entry}号变动），由科创台账按记录计算。`,
      fixed: false,
    },
    ...indicators.map(({ id, label, definition }) => ({
      key: `definition:${id}`,
      text: `${label}：${definition.replace(/。$/, '')}。`,
      fixed: false,
    })),
    ...doubts(cells),
    ...guesses(cells),
    ...otherPeriods(cells),
    ...missingValues(cells),
    ...(lines.some(({ label }) => label === '未归属')
      ? [{ key: 'unplaced', text: '未归属：本区的记录中还没有落到街道的部分。', fixed: false }]
      : []),
    ...(top === null
      ? []
      : [
          {
            key: 'top',
            text: `按${indicators[0]?.label ?? ''}取前${top}${rows === 'areas' ? '名街道' : '名'}。`,
            fixed: false,
          },
        ]),
    ...restricted(indicators),
  ]
}

function doubts(cells: readonly SheetCell[]): readonly Footnote[] {
  return (['estimate', 'preliminary'] as const).flatMap((status) => {
    const labels = labelsOf(cells.filter((cell) => cell.status === status))
    const word = status === 'estimate' ? '预计数' : '初步数'
    return labels.length === 0
      ? []
      : [{ key: status, text: `${labels.join('、')}为${word}，以最终公布为准。`, fixed: false }]
  })
}

function guesses(cells: readonly SheetCell[]): readonly Footnote[] {
  const labels = labelsOf(cells.filter(({ isRough }) => isRough))
  return labels.length === 0
    ? []
    : [
        {
          key: 'rough',
          text: `${labels.join('、')}含来源写明“约”“近”“余”的数，是概数，不是逐一清点的数。`,
          fixed: false,
        },
      ]
}

function otherPeriods(cells: readonly SheetCell[]): readonly Footnote[] {
  const told = new Set(
    cells.flatMap((cell) => (cell.valuePeriod === null ? [] : [`${cell.label}为${cell.valuePeriod}数`])),
  )
  return told.size === 0 ? [] : [{ key: 'valuePeriod', text: `${[...told].join('；')}。`, fixed: false }]
}

function missingValues(cells: readonly SheetCell[]): readonly Footnote[] {
  const reasons = new Set(
    cells.flatMap(({ column, label, reason }) =>
      reason === null || (column !== 'value' && column !== 'growth') ? [] : [`${label}：${reason}`],
    ),
  )
  return reasons.size === 0
    ? []
    : [{ key: 'missing', text: `“--”表示没有数。${[...reasons].slice(0, 6).join('；')}。`, fixed: false }]
}

const restrictions = {
  statistics: '来自企业统计数据，只供内部研判，不得对外提供，不得用于识别单个企业',
  internal: '只供内部使用，不得对外提供',
} as const

function restricted(indicators: readonly Indicator[]): readonly Footnote[] {
  return (['statistics', 'internal'] as const).flatMap((use) => {
    const labels = indicators.filter((indicator) => indicator.use === use).map(({ label }) => label)
    return labels.length === 0 ? [] : [{ key: use, text: `${labels.join('、')}${restrictions[use]}。`, fixed: true }]
  })
}

function labelsOf(cells: readonly SheetCell[]): readonly string[] {
  return [...new Set(cells.map(({ label }) => label))]
}

function localTime(instant: string): string {
  const [day = '', time = ''] = new Date(Date.parse(instant) + EIGHT_HOURS_MS).toISOString().slice(0, 16).split('T')
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日${time}`
}
