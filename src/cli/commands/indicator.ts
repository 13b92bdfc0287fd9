import { OUTSIDE, readArea, unplacedOf } from '../../kernel/area.ts'
import type { Catalog } from '../../kernel/catalog.ts'
import type { Indicator } from '../../kernel/indicator.ts'
import { type Period, parsePeriod } from '../../kernel/period.ts'
import type { AreaCode } from '../../kernel/values.ts'
import { everything } from '../../lines/index.ts'
import {
  type IndicatorReport,
  openFigure,
  postingsBehind,
  reportIndicators,
  splitIndicator,
  streetsOf,
} from '../../server/office/indicator.ts'
import { type At, look } from '../../server/office/office.ts'
import { type Cutoff, resolveCutoff } from '../../store/journal/cutoff.ts'
import { parse, positionals, UsageError } from '../arguments.ts'
import { withOffice } from '../open.ts'
import type { Command } from './index.ts'

export const indicator: Command = {
  usage: [
    'indicator 指标|--all --period 期间 [--area 区划] [--by area|维度] [--as-of 时间] [--drill] [--json]',
    'indicator list [--json]',
  ],
  says: '指标',
  async run(args) {
    const { values, positionals: given } = parse(args, {
      all: { type: 'boolean' },
      period: { type: 'string' },
      area: { type: 'string' },
      by: { type: 'string' },
      'as-of': { type: 'string' },
      drill: { type: 'boolean' },
    })
    if (given[0] === 'list') return list(values.json ?? false)
    const named = values.all ? null : positionals(given, ['指标'])[0]
    const period = parsePeriod(values.period ?? '')
    if (period === null) throw new UsageError('请用 --period 指明期间，如 2026、2026H1、2026Q2、2026-05、2026-01..10')
    return withOffice(values, async (office) => {
      const { catalog } = office
      const indicators = named === null ? [...catalog.indicators.values()] : [indicatorNamed(named, catalog)]
      const cutoff = await resolveCutoff(office.store, office.bureau, values['as-of'] ?? null)
      return look(office, async (at) => {
        if (values.by !== undefined && values.by !== 'area') return split(at, cutoff, indicators, period, values)
        const places = placesOf(at, values.area, values.by)
        const reports = await reportIndicators(at, cutoff, indicators, places, period)
        const opened = []
        for (const report of reports) {
          const [tree, where] = [indicatorNamed(report.id, catalog).of.tree, { period, area: report.area as AreaCode }]
          const postings = values.json ? { postings: await postingsBehind(at, cutoff, tree, where) } : {}
          const asOf = { asOf: report.asOf.recordedAt, entry: report.asOf.entry }
          opened.push({
            ...report,
            ...asOf,
            ...postings,
            ...(values.drill ? await openFigure(at, cutoff, tree, where) : {}),
          })
        }
        const single = !values.all && values.by === undefined
        console.log(
          values.json
            ? JSON.stringify(single ? opened[0] : opened, null, 2)
            : reports.map((report) => told(report, at)).join('\n'),
        )
        return 0 as const
      })
    })
  },
}

/** The indicator that a command names by its id, or as the screen calls it. */
export function indicatorNamed(id: string, { indicators }: Pick<Catalog, 'indicators'> = everything): Indicator {
  const found = indicators.get(id) ?? [...indicators.values()].find(({ label }) => label === id)
  if (found === undefined) throw new UsageError(`没有指标 ${id}。用 kechuang indicator list 查看全部`)
  return found
}

function placesOf({ areas }: At, area: string | undefined, by: string | undefined): readonly AreaCode[] {
  const read = area === undefined ? { value: areas.root } : readArea(areas, area)
  if (read.problem) throw new UsageError(`${read.problem.message}。${read.problem.advice}`)
  if (read.value === OUTSIDE) throw new UsageError('区外没有指标')
  if (by === undefined) return [read.value]
  const streets = streetsOf(areas, read.value)
  return streets.length === 0 ? [read.value] : [read.value, ...streets, unplacedOf(read.value)]
}

async function split(
  at: At,
  cutoff: Cutoff,
  indicators: readonly Indicator[],
  period: Period,
  { area, by = '', json }: { area?: string | undefined; by?: string | undefined; json?: boolean | undefined },
) {
  const [place] = placesOf(at, area, undefined)
  const rows = []
  for (const indicator of indicators)
    rows.push(...(await splitIndicator(at, cutoff, indicator, place ?? at.areas.root, period, by)))
  console.log(
    json
      ? JSON.stringify(
          rows.map(({ dimension, value, report }) => ({ ...report, [dimension]: value })),
          null,
          2,
        )
      : rows
          .map(
            ({ value, report }) =>
              `${value || (at.catalog.groupings.get(by)?.none ?? '（未填）')}\t${told(report, at)}`,
          )
          .join('\n'),
  )
  return 0 as const
}

function told(report: IndicatorReport, { areas }: At): string {
  const { label, period, area, value, shown, reason, growth, growthReason, completion } = report
  const parts = [
    `${label} ${period} ${areas.name(area as AreaCode)}：${value === null ? `无（${reason}）` : shown}`,
    growth === null
      ? growthReason === null
        ? ''
        : `同比：${growthReason}`
      : growthWords(Number(growth), report.unit === '%'),
    completion === null ? '' : `完成年度目标 ${Number(completion).toFixed(1)}%`,
  ]
  return parts.filter((part) => part !== '').join('，')
}

function growthWords(growth: number, ofShare: boolean): string {
  const digits = Math.abs(growth).toFixed(1)
  if (digits === '0.0') return '同比持平'
  return `同比${growth > 0 ? '增长' : '下降'}${digits}${ofShare ? '个百分点' : '%'}`
}

function list(json: boolean) {
  const all = [...everything.indicators.values()].map(({ id, label, of, owner, definition, line }) => ({
    id,
    label,
    kind: of.tree.op,
    unit: of.unit,
    line,
    owner,
    definition,
  }))
  console.log(
    json
      ? JSON.stringify(all, null, 2)
      : all.map(({ id, label, unit, definition }) => `${id}\t${label}（${unit}）\t${definition}`).join('\n'),
  )
  return 0 as const
}
