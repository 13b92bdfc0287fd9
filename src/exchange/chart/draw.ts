import type { Chart } from '../../kernel/document/chart.ts'

/** Why a picture could not be drawn on this machine. */
export type NotDrawn = 'noCanvas' | 'noFont'

export interface Picture {
  readonly png: Uint8Array
  readonly widthPixels: number
  readonly heightPixels: number
}

// 300 dots to the inch over the type area of an A4 page.
export const PICTURE_WIDTH_PIXELS = 1_840
export const PICTURE_HEIGHT_PIXELS = 960
const FONT_PIXELS = 38
const BAR_WIDTH_PIXELS_MAX = 90
const LABELS_SLANTED_FROM = 9
const SLANT_DEGREES = 30
const INK = '#000'
const PAPER = '#fff'
/** Shades of grey tell as much on a black-and-white printer. */
const SHADE = '#3f5f8a'

/** Draws a chart with the system's own fonts; without one that has Chinese characters there is no picture. */
export async function drawChart(chart: Chart): Promise<Picture | NotDrawn> {
  const library = await import('@napi-rs/canvas').catch(() => null)
  if (library === null) return 'noCanvas'
  const { chineseFamily } = await import('../preview/fonts.ts')
  const family = chineseFamily()
  if (family === undefined) return 'noFont'
  const [core, charts, components, renderers] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
  ])
  core.use([charts.LineChart, charts.BarChart, components.GridComponent, renderers.CanvasRenderer])
  // A canvas of the library has what the charts draw with, and nothing of a page.
  core.setPlatformAPI({ createCanvas: () => library.createCanvas(1, 1) as never })
  const canvas = library.createCanvas(PICTURE_WIDTH_PIXELS, PICTURE_HEIGHT_PIXELS)
  const drawing = core.init(canvas as never, null, {
    renderer: 'canvas',
    width: PICTURE_WIDTH_PIXELS,
    height: PICTURE_HEIGHT_PIXELS,
    devicePixelRatio: 1,
  })
  drawing.setOption(optionOf(chart, family))
  const png = new Uint8Array(canvas.toBuffer('image/png'))
  drawing.dispose()
  return { png, widthPixels: PICTURE_WIDTH_PIXELS, heightPixels: PICTURE_HEIGHT_PIXELS }
}

function optionOf({ kind, unit, points }: Chart, family: string) {
  const text = { fontFamily: family, fontSize: FONT_PIXELS, color: INK }
  const line = { lineStyle: { color: INK } }
  return {
    animation: false,
    backgroundColor: PAPER,
    textStyle: text,
    grid: { left: 30, right: 50, top: 110, bottom: 30, outerBoundsMode: 'same' },
    xAxis: {
      type: 'category',
      data: points.map(({ label }) => label),
      axisLabel: { ...text, interval: 0, rotate: points.length >= LABELS_SLANTED_FROM ? SLANT_DEGREES : 0 },
      axisLine: line,
      axisTick: { show: false },
    },
    yAxis: {
      type: 'value',
      name: unit,
      nameTextStyle: text,
      axisLabel: text,
      splitLine: { lineStyle: { color: '#ccc' } },
    },
    series: [
      {
        type: kind,
        data: points.map(({ shown }) => ({
          value: Number(shown.replaceAll(',', '')),
          // The digits as they stand in the table, not as a chart would round them.
          label: { show: true, position: 'top', formatter: shown, ...text },
        })),
        color: SHADE,
        barMaxWidth: BAR_WIDTH_PIXELS_MAX,
        symbolSize: 14,
        lineStyle: { width: 5 },
      },
    ],
  }
}
