import { BarChart } from 'echarts/charts'
import { GridComponent, TooltipComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { colours, fontFamily } from '../theme.ts'

echarts.use([BarChart, GridComponent, TooltipComponent, SVGRenderer])

/** A part as it is drawn: its number without separators, and the digits that a reader sees. */
export interface DrawnPart {
  readonly key: string
  readonly name: string
  readonly drawn: number
  readonly shown: string
}

const ROW_PX = 26
const HEIGHT_MIN_PX = 120
const STAGE_PX = 52
const STAGE_COLOURS = ['#1d4f91', '#2f6fb7', '#5b90cb', '#8ab1dc', '#b9cee5'] as const

/** Parts of a whole as bars, or stages as a funnel; a click opens the part. */
export default function PartsChart({
  kind,
  title,
  parts,
  onOpen,
}: {
  readonly kind: 'bars' | 'funnel'
  readonly title: string
  readonly parts: readonly DrawnPart[]
  readonly onOpen: (key: string) => void
}) {
  const holder = useRef<HTMLDivElement>(null)
  const opening = useRef(onOpen)
  opening.current = onOpen
  useEffect(() => {
    if (holder.current === null) return
    const chart = echarts.init(holder.current, null, { renderer: 'svg' })
    chart.setOption(kind === 'bars' ? barsOf(parts) : funnelOf(parts))
    chart.on('click', ({ dataIndex }) => {
      const part = parts[dataIndex]
      if (part !== undefined) opening.current(part.key)
    })
    const watching = new ResizeObserver(() => chart.resize())
    watching.observe(holder.current)
    return () => {
      watching.disconnect()
      chart.dispose()
    }
  }, [kind, parts])
  const height = Math.max(HEIGHT_MIN_PX, parts.length * (kind === 'funnel' ? STAGE_PX : ROW_PX) + 16)
  const words = parts.map(({ name, shown }) => `${name} ${shown}`).join('；')
  return <div ref={holder} className="chart" style={{ height }} role="img" aria-label={`${title}：${words}`} />
}

const common = {
  animation: false,
  textStyle: { fontFamily, color: colours.quiet },
  tooltip: { trigger: 'item', confine: true, transitionDuration: 0, textStyle: { fontSize: 12, color: colours.text } },
} as const

function barsOf(parts: readonly DrawnPart[]): echarts.EChartsCoreOption {
  return {
    ...common,
    grid: { left: 4, right: 64, top: 4, bottom: 4, containLabel: true },
    tooltip: { ...common.tooltip, formatter: ({ dataIndex }: { dataIndex: number }) => wordsOf(parts[dataIndex]) },
    xAxis: { type: 'value', show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      data: parts.map(({ name }) => name),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colours.line } },
      axisLabel: { color: colours.text, width: 120, overflow: 'truncate' },
    },
    series: [
      {
        type: 'bar',
        barMaxWidth: 16,
        itemStyle: { color: colours.onPath },
        data: parts.map(({ drawn }) => drawn),
        label: {
          show: true,
          position: 'right',
          color: colours.text,
          formatter: ({ dataIndex }: { dataIndex: number }) => parts[dataIndex]?.shown ?? '',
        },
      },
    ],
  }
}

/** Bars about one middle: later stages may hold more than earlier ones, which a tapering shape would hide. */
function funnelOf(parts: readonly DrawnPart[]): echarts.EChartsCoreOption {
  const most = Math.max(0, ...parts.map(({ drawn }) => drawn))
  return {
    ...common,
    grid: { left: 4, right: 64, top: 4, bottom: 4, containLabel: true },
    tooltip: { ...common.tooltip, formatter: ({ dataIndex }: { dataIndex: number }) => wordsOf(parts[dataIndex]) },
    xAxis: { type: 'value', show: false, max: most || 1 },
    yAxis: {
      type: 'category',
      inverse: true,
      data: parts.map(({ name }) => name),
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { color: colours.text, width: 160, overflow: 'truncate' },
    },
    series: [
      {
        type: 'bar',
        stack: 'all',
        silent: true,
        itemStyle: { color: 'transparent' },
        data: parts.map(({ drawn }) => (most - drawn) / 2),
      },
      {
        type: 'bar',
        stack: 'all',
        barWidth: '78%',
        barMinHeight: 2,
        data: parts.map(({ drawn }, stage) => ({
          value: drawn,
          itemStyle: { color: STAGE_COLOURS[Math.min(stage, STAGE_COLOURS.length - 1)] },
        })),
        label: {
          show: true,
          position: 'right',
          color: colours.text,
          formatter: ({ dataIndex }: { dataIndex: number }) => parts[dataIndex]?.shown ?? '',
        },
      },
    ],
  }
}

function wordsOf(part: DrawnPart | undefined): string {
  return part === undefined ? '' : `${part.name} ${part.shown}`
}
