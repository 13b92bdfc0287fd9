import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Decimal } from '../values.ts'
import type { Citation } from './citation.ts'
import { plain } from './display.ts'
import type { Block, DocumentText, Span } from './text.ts'
import { linesOf, spansText } from './text.ts'
import { type FigureVerdict, verifyFigures } from './verify.ts'

/** `{f1 162}` is a figure. */
function spans(text: string): Span[] {
  return text.split(/(\{f\d+ [^}]*\})/).flatMap((part): Span[] => {
    const [, figure, digits] = /^\{(f\d+) ([^}]*)\}$/.exec(part) ?? []
    if (figure !== undefined && digits !== undefined) return [{ text: digits, figure }]
    return part === '' ? [] : [{ text: part }]
  })
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', spans: spans(text) })

const document: DocumentText = [
  { kind: 'title', spans: [{ text: '云浦区科学技术局2026年上半年工作总结' }] },
  paragraph('上半年认定高新技术企业{f1 162}家，同比增长{f2 15.7}%。'),
  paragraph('认定登记技术合同成交额{f3 18.46}亿元，同比下降{f4 3.2}%。'),
  paragraph('其中东江街道{f5 32}家、西岭街道{f6 28}家、北苑街道{f7 25}家。'),
  {
    kind: 'table',
    caption: '表1',
    columns: [
      { title: '指标', align: 'left', width: 2 },
      { title: '本期', align: 'right', width: 1 },
      { title: '同比', align: 'right', width: 1 },
    ],
    rows: [[[{ text: '培训' }], spans('{f8 1286}'), spans('-{f9 20.0}%')]],
  },
]

const about: { readonly [id: string]: readonly [shown: string, before: string, after: string] } = {
  f1: ['162', '', '家'],
  f2: ['15.7', '同比增长', '%'],
  f3: ['18.46', '', '亿元'],
  f4: ['3.2', '同比下降', '%'],
  f5: ['32', '', '家'],
  f6: ['28', '', '家'],
  f7: ['25', '', '家'],
  f8: ['1286', '', ''],
  f9: ['20.0', '-', '%'],
}
const citations = Object.entries(about).map(
  ([id, [shown, before, after]]): Citation => ({
    id,
    indicator: id,
    label: id,
    aspect: 'value',
    formula: '{}',
    period: '2026H1',
    area: '990101',
    value: shown as Decimal,
    shown,
    before,
    after,
    display: plain('家', 0),
    status: 'final',
    of: null,
    confirmed: null,
  }),
)
const original = linesOf(document).map(spansText)
const controls = citations.map(({ id, shown }) => ({ tag: id, text: shown }))

function told(verdicts: ReadonlyMap<string, FigureVerdict>): string[] {
  return [...verdicts].flatMap(([id, of]) => {
    if (of.verdict === 'agrees') return []
    return [`${id} ${of.verdict} ${of.verdict === 'altered' ? `${of.part} ${of.found}` : of.text}`]
  })
}

const inText = (edit: (text: string) => string) =>
  told(verifyFigures(document, citations, { lines: edit(original.join('\n')).split('\n'), controls: null }).verdicts)

describe('a text held against a file', () => {
  it('agrees where nothing was changed, with controls and without', () => {
    assert.deepEqual(told(verifyFigures(document, citations, { lines: original, controls }).verdicts), [])
    assert.deepEqual(
      inText((text) => text),
      [],
    )
  })

  it('finds a changed digit in its control', () => {
    const changed = controls.map((control) => (control.tag === 'f1' ? { ...control, text: '182' } : control))
    const lines = original.map((line) => line.replace('162', '182'))
    assert.deepEqual(told(verifyFigures(document, citations, { lines, controls: changed }).verdicts), [
      'f1 altered digits 182',
    ])
  })

  it('finds a digit typed beside its control', () => {
    const lines = original.map((line) => line.replace('162家', '1162家'))
    assert.deepEqual(told(verifyFigures(document, citations, { lines, controls }).verdicts), ['f1 altered digits 1162'])
  })

  it('tells a lost control from lost digits', () => {
    const without = controls.filter(({ tag }) => tag !== 'f5' && tag !== 'f6')
    const lines = original.map((line) => line.replace('、西岭街道28家', ''))
    assert.deepEqual(told(verifyFigures(document, citations, { lines, controls: without }).verdicts), [
      'f5 missing agrees',
      'f6 missing gone',
    ])
  })

  it('finds altered digits by the text around them where controls are lost', () => {
    assert.deepEqual(
      inText((text) => text.replace('162家', '182家').replace('28家', '38家')),
      ['f1 altered digits 182', 'f6 altered digits 38'],
    )
  })

  it('is not misled by rewritten, split and moved text, full-width digits and thousands', () => {
    assert.deepEqual(
      inText((text) =>
        text
          .replace('上半年认定', '今年以来，全区新认定')
          .replace('，同比下降', '。\n与上年同期相比，同比下降')
          .replace('1286', '1,286')
          .replace('162', '１６２')
          .replace('表1\n', '新加的一段，有120家、13.5%。\n表1\n'),
      ),
      [],
    )
  })

  it('finds a sentence that is gone without taking its neighbour for it', () => {
    assert.deepEqual(
      inText((text) => text.replace('东江街道32家、', '')),
      ['f5 missing gone'],
    )
  })

  it('finds 增长 for 下降, a lost minus and 万元 for 亿元', () => {
    assert.deepEqual(
      inText((text) =>
        text.replace('同比下降3.2', '同比增长3.2').replace('-20.0', '20.0').replace('18.46亿元', '18.46万元'),
      ),
      ['f3 altered unit 18.46万元', 'f4 altered direction 增长3.2', 'f9 altered direction 20.0'],
    )
  })

  it('finds 增长 for 下降 of a figure that is not exact', () => {
    const rough = citations.map((one) => (one.id === 'f4' ? { ...one, before: '同比下降约' } : one))
    const text = [...document]
    text[2] = paragraph('认定登记技术合同成交额{f3 18.46}亿元，同比下降约{f4 3.2}%。')
    const lines = linesOf(text).map((line) => spansText(line).replace('下降约', '增长约'))
    assert.deepEqual(told(verifyFigures(text, rough, { lines, controls: null }).verdicts), [
      'f4 altered direction 增长3.2',
    ])
  })

  it('finds digits that were replaced by words', () => {
    assert.deepEqual(
      inText((text) => text.replace('高新技术企业162家', '高新技术企业一百余家')),
      ['f1 altered digits 一百余'],
    )
  })

  it('finds figures in a long text of which every line was rewritten', () => {
    const long: DocumentText = Array.from({ length: 30 }, (_, n) =>
      paragraph(`第${n}段围绕创新主体培育，${'持续加强服务保障和统筹协调，'.repeat(9)}认定{f1 162}家。`),
    )
    const lines = linesOf(long).map((line, n) =>
      spansText(line)
        .replaceAll('持续', `不断${n % 7}`)
        .replace('段', '节'),
    )
    assert.deepEqual(told(verifyFigures(long, citations, { lines, controls: null }).verdicts), [])
  })
})
