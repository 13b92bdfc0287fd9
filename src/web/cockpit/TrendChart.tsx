import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import type { Trend } from '../api/figures.ts'
import { colours, fontFamily } from '../theme.ts'

echarts.use([LineChart, BarChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer])

type Series = Trend['series'][number]

export default function TrendChart({
  title,
  unit,
  series,
  onOpen,
}: {
  readonly title: string
  readonly unit: string
  readonly series: readonly Series[]
  readonly onOpen: (period: string) => void
}) {
  const holder = useRef<HTMLDivElement>(null)
  const opening = useRef(onOpen)
  opening.current = onOpen
  useEffect(() => {
    if (holder.current === null) return
    const chart = echarts.init(holder.current, null, { renderer: 'svg' })
    chart.setOption(optionOf(unit, series))
    chart.on('click', ({ seriesIndex = 0, dataIndex }) => {
      const period = series[seriesIndex]?.points[dataIndex]?.period
      if (period !== undefined) opening.current(period)
    })
    const watching = new ResizeObserver(() => chart.resize())
    watching.observe(holder.current)
    return () => {
      watching.disconnect()
      chart.dispose()
    }
  }, [unit, series])
  return <div ref={holder} className="trend" role="img" aria-label={`${title}：${summary(series)}`} />
}

function optionOf(unit: string, series: readonly Series[]): echarts.EChartsCoreOption {
  const labels = longest(series)
  const many = series.length > 1
  return {
    animation: false,
    color: [colours.primary, colours.lastYear],
    textStyle: { fontFamily, color: colours.quiet },
    grid: { left: 4, right: 8, top: 34, bottom: 4, containLabel: true },
    legend: { show: many, right: 0, top: 0, itemWidth: 14, itemHeight: 8, textStyle: { color: colours.quiet } },
    tooltip: {
      trigger: 'axis',
      confine: true,
      transitionDuration: 0,
      textStyle: { fontSize: 12, color: colours.text },
      valueFormatter: (value: unknown) => (value === null || value === undefined ? '--' : `${value}${unit}`),
    },
    xAxis: {
      type: 'category',
      data: labels,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colours.line } },
      axisLabel: { color: colours.quiet, hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      name: unit,
      nameTextStyle: { align: 'left', color: colours.quiet },
      splitLine: { lineStyle: { color: '#eef1f4' } },
      axisLabel: { color: colours.quiet },
    },
    series: series.map(({ name, of, points }) => ({
      name,
      type: of === 'month' || of === 'year' ? 'bar' : 'line',
      symbol: 'circle',
      symbolSize: 6,
      barMaxWidth: 14,
      lineStyle: { width: 2 },
      data: points.map(({ drawn }) => drawn),
    })),
  }
}

function longest(series: readonly Series[]): readonly string[] {
  const all = series.map(({ points }) => points.map(({ label }) => label))
  return all.reduce<readonly string[]>((longest, one) => (one.length > longest.length ? one : longest), [])
}

function summary(series: readonly Series[]): string {
  return series
    .map(({ name, points }) => {
      const last = points.findLast(({ shown }) => shown !== null)
      return last === undefined ? `${name}无数` : `${name}至${last.label} ${last.shown}`
    })
    .join('；')
}
