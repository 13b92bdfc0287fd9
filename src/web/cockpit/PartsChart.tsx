import { BarChart, FunnelChart } from 'echarts/charts'
import { GridComponent, TooltipComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { colours, fontFamily } from '../theme.ts'

echarts.use([BarChart, FunnelChart, GridComponent, TooltipComponent, SVGRenderer])

/** A part as it is drawn: its number without separators, and the digits that a reader sees. */
export interface DrawnPart {
  readonly key: string
  readonly name: string
  readonly drawn: number
  readonly shown: string
}

const ROW_PX = 26
const HEIGHT_MIN_PX = 120
const FUNNEL_PX = 280

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
  const height = kind === 'funnel' ? FUNNEL_PX : Math.max(HEIGHT_MIN_PX, parts.length * ROW_PX + 16)
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

function funnelOf(parts: readonly DrawnPart[]): echarts.EChartsCoreOption {
  return {
    ...common,
    color: ['#1d4f91', '#2f6fb7', '#5b90cb', '#8ab1dc', '#b9cee5'],
    tooltip: { ...common.tooltip, formatter: ({ dataIndex }: { dataIndex: number }) => wordsOf(parts[dataIndex]) },
    series: [
      {
        type: 'funnel',
        sort: 'none',
        left: 8,
        right: 120,
        top: 8,
        bottom: 8,
        minSize: '4%',
        gap: 2,
        label: {
          position: 'right',
          color: colours.text,
          formatter: ({ dataIndex }: { dataIndex: number }) => wordsOf(parts[dataIndex]),
        },
        labelLine: { length: 8, lineStyle: { color: colours.line } },
        data: parts.map(({ name, drawn }) => ({ name, value: drawn })),
      },
    ],
  }
}

function wordsOf(part: DrawnPart | undefined): string {
  return part === undefined ? '' : `${part.name} ${part.shown}`
}
