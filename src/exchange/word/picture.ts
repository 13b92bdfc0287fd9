import { AlignmentType, ImageRun, Paragraph } from 'docx'
import { type Chart, chartNames, chartOf, chartWords } from '../../kernel/document/chart.ts'
import type { DocumentText } from '../../kernel/document/text.ts'
import { drawChart, type NotDrawn, type Picture } from '../chart/draw.ts'
import { TYPE_AREA_WIDTH_TWIPS } from './page.ts'
import { writeStyled } from './spans.ts'
import { printable } from './xml.ts'

const TWIPS_PER_PIXEL = 15

export interface Drawn {
  readonly chart: Chart
  readonly picture: Picture | NotDrawn
}

/** The pictures of a text, by the block of their table. */
export async function drawCharts(document: DocumentText): Promise<ReadonlyMap<number, Drawn>> {
  const drawn = new Map<number, Drawn>()
  for (const [index, block] of document.entries()) {
    const chart = block.kind === 'table' ? chartOf(block) : null
    if (chart !== null) drawn.set(index, { chart, picture: await drawChart(chart) })
  }
  return drawn
}

const reasons: { readonly [R in NotDrawn]: string } = {
  noCanvas: '本机没有画图的组件',
  noFont: '本机没有中文字体',
}

/** The picture over the whole width, under a number that no other in the file has, told in words for whoever cannot see it; or why there is none. */
export function writePicture({ chart, picture }: Drawn, number: number): Paragraph {
  if (typeof picture === 'string') return writeStyled('TableUnit', `（${reasons[picture]}，图没有画出；数见下表）`)
  const width = Math.round(TYPE_AREA_WIDTH_TWIPS / TWIPS_PER_PIXEL)
  const height = Math.round((width * picture.heightPixels) / picture.widthPixels)
  const description = printable(chartWords(chart))
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    children: [
      new ImageRun({
        type: 'png',
        data: picture.png,
        transformation: { width, height },
        altText: { id: String(number), name: chartNames[chart.kind], title: printable(chart.title), description },
      }),
    ],
  })
}
