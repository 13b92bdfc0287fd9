import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { unzipSync } from 'fflate'
import { type Chart, chartOf, chartWords } from '../../kernel/document/chart.ts'
import type { Block } from '../../kernel/document/text.ts'
import { exampleCopy } from '../word/example.ts'
import { readWord } from '../word/read.ts'
import { writeWord } from '../word/write.ts'
import { drawChart, PICTURE_HEIGHT_PIXELS, PICTURE_WIDTH_PIXELS } from './draw.ts'

type TableBlock = Extract<Block, { kind: 'table' }>

const table: TableBlock = {
  kind: 'table',
  caption: '2026年各街道（镇）技术合同成交额',
  columns: [
    { title: '街道（镇）', align: 'left', width: 2 },
    { title: '技术合同成交额（亿元）', align: 'right', width: 1 },
    { title: '同比', align: 'right', width: 1 },
  ],
  rows: [
    [[{ text: '东江街道' }], [{ text: '4.17', figure: 'f1' }], [{ text: '12.5', figure: 'f2' }, { text: '%' }]],
    [[{ text: '西岭街道' }], [{ text: '2.80', figure: 'f3' }], [{ text: '—' }]],
    [[{ text: '北苑街道' }], [{ text: '—' }], [{ text: '—' }]],
  ],
  chart: 'bar',
}
const chart = chartOf(table) as Chart

describe('图', () => {
  it('is of the figures of its table alone: no growth, and nothing for a cell without one', () => {
    assert.deepEqual(chart.points, [
      { label: '东江街道', shown: '4.17' },
      { label: '西岭街道', shown: '2.80' },
    ])
    assert.equal(chartWords(chart), '条形图，2026年各街道（镇）技术合同成交额（亿元）：东江街道4.17，西岭街道2.80。')
  })

  it('is not drawn of unlike units or of a single figure', () => {
    const units = table.columns.with(2, { title: '单位', align: 'center', width: 1 })
    const mixed = table.rows.map((row, index) => row.with(2, [{ text: index === 0 ? '亿元' : '家' }]))
    assert.equal(chartOf({ ...table, columns: units, rows: mixed }), null)
    assert.equal(chartOf({ ...table, rows: table.rows.slice(0, 1) }), null)
  })

  it('is a picture of the size asked for, on this machine without a browser', async () => {
    const picture = await drawChart(chart)
    assert.ok(typeof picture !== 'string', String(picture))
    const header = Buffer.from(picture.png)
    assert.deepEqual([header.readUInt32BE(16), header.readUInt32BE(20)], [PICTURE_WIDTH_PIXELS, PICTURE_HEIGHT_PIXELS])
    const other = await drawChart({ ...chart, points: [chart.points[0]!, { label: '西岭街道', shown: '0.10' }] })
    assert.ok(typeof other !== 'string' && !Buffer.from(other.png).equals(header))
  })

  it('stands in Word above its table, with its words, and every figure behind it is still a control', async () => {
    const bytes = await writeWord([table], exampleCopy())
    const parts = unzipSync(bytes)
    const body = new TextDecoder().decode(parts['word/document.xml'])
    assert.match(body, /descr="条形图，2026年各街道（镇）技术合同成交额（亿元）：东江街道4\.17，西岭街道2\.80。"/)
    assert.ok(body.indexOf('<w:drawing>') < body.indexOf('<w:tbl>'))
    assert.equal(Object.keys(parts).filter((name) => name.startsWith('word/media/')).length, 1)
    const { controls, paragraphs } = await readWord(bytes)
    assert.deepEqual(
      controls.map(({ tag, text }) => `${tag} ${text}`),
      ['f1 4.17', 'f2 12.5', 'f3 2.80'],
    )
    assert.ok(paragraphs.includes('东江街道\t4.17\t12.5%'))
    assert.deepEqual(Buffer.from(await writeWord([table], exampleCopy())), Buffer.from(bytes))
  })
})
