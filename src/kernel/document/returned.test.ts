import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Decimal } from '../values.ts'
import type { Citation } from './citation.ts'
import { plain } from './display.ts'
import { applyReturned, type FigureDecision, type ReturnedFile, readReturned } from './returned.ts'
import { type Block, type DocumentText, figuresIn, plainText, type Span } from './text.ts'

function spans(text: string): Span[] {
  return text.split(/(\{f\d+ [^}]*\})/).flatMap((part): Span[] => {
    const [, figure, digits] = /^\{(f\d+) ([^}]*)\}$/.exec(part) ?? []
    if (figure !== undefined && digits !== undefined) return [{ text: digits, figure }]
    return part === '' ? [] : [{ text: part }]
  })
}
const paragraph = (text: string): Block => ({ kind: 'paragraph', spans: spans(text) })

const text: DocumentText = [
  { kind: 'title', spans: spans('云浦区科学技术局2026年上半年工作总结') },
  { kind: 'heading', level: 1, spans: spans('一、主要工作') },
  paragraph('上半年认定高新技术企业{f1 162}家，同比增长{f2 15.7}%，各项工作平稳推进。'),
  paragraph('认定登记技术合同成交额{f3 18.46}亿元。'),
  {
    kind: 'table',
    caption: '表1',
    columns: [
      { title: '指标', align: 'left', width: 2 },
      { title: '本期', align: 'right', width: 1 },
    ],
    rows: [[spans('培训'), spans('{f4 1286}')]],
  },
]

const about: { readonly [id: string]: readonly [shown: string, before: string, after: string] } = {
  f1: ['162', '', '家'],
  f2: ['15.7', '同比增长', '%'],
  f3: ['18.46', '', '亿元'],
  f4: ['1286', '', ''],
}
const citations = Object.entries(about).map(
  ([id, [shown, before, after]]): Citation => ({
    ...{ id, indicator: id, label: id, aspect: 'value', formula: '{}', period: '2026H1', area: '990101' },
    ...{ value: shown as Decimal, shown, before, after, display: plain('家', 0), status: 'final', of: null },
    confirmed: null,
  }),
)

/** The file as it would come back, its controls where the digits were left alone. */
function file(edit: (whole: string) => string, { controls = true } = {}): ReturnedFile {
  const lines = edit(plainText(text)).split('\n')
  const found = Object.entries(about).flatMap(([tag, [shown]]) => {
    const line = lines.findIndex((one) => one.includes(shown))
    return line < 0 ? [] : [{ tag, text: shown, paragraph: line }]
  })
  return { lines, controls: controls ? found : [] }
}

const all = (of: ReturnedFile) => new Set(readReturned(text, citations, of).changes.map(({ index }) => index))
const apply = (of: ReturnedFile, decisions: { readonly [key: string]: FigureDecision } = {}, accepted = all(of)) =>
  applyReturned(text, citations, of, accepted, new Map(Object.entries(decisions)))

describe('a file that came back', () => {
  it('that nobody changed has nothing to decide, with its controls and without', () => {
    for (const controls of [true, false]) {
      const same = readReturned(
        text,
        citations,
        file((whole) => whole, { controls }),
      )
      assert.deepEqual([same.changes, same.figures], [[], []])
    }
  })

  it('gives its words over and keeps its figures, with controls and without', () => {
    for (const controls of [true, false]) {
      const of = file((whole) => whole.replace('平稳推进', '提质增效').replace('一、主要工作', '一、重点工作'), {
        controls,
      })
      assert.deepEqual(
        readReturned(text, citations, of).changes.map(({ where }) => where),
        ['一、主要工作', '一、主要工作　第1段'],
      )
      const taken = apply(of)
      assert.match(plainText(taken), /一、重点工作\n.*提质增效/)
      assert.deepEqual(figuresIn(taken), ['f1', 'f2', 'f3', 'f4'])
      assert.equal(plainText(apply(of, {}, new Set())), plainText(text))
    }
  })

  it('stops at a figure that was altered, and does with it what was decided', () => {
    const of = file((whole) => whole.replace('162', '182'))
    const { figures, changes } = readReturned(text, citations, of)
    assert.deepEqual(
      figures.map(({ id, what, expected, found }) => [id, what, expected, found]),
      [['f1', 'digits', '162', '182']],
    )
    assert.deepEqual(changes, [])
    const key = figures[0]?.key ?? ''
    assert.match(plainText(apply(of, { [key]: { decision: 'keep' } })), /162家/)
    const unlinked = apply(of, { [key]: { decision: 'unlink', reason: '局长定' } })
    assert.match(plainText(unlinked), /182家/)
    assert.deepEqual(figuresIn(unlinked), ['f2', 'f3', 'f4'])
    assert.match(plainText(apply(of, { [key]: { decision: 'leaveOut' } })), /企业家/)
  })

  it('takes 下降 written for 增长 for an altered figure; keeping it keeps the words', () => {
    const of = file((whole) => whole.replace('同比增长', '同比下降'))
    const { figures } = readReturned(text, citations, of)
    assert.deepEqual(
      figures.map(({ id, what }) => [id, what]),
      [['f2', 'direction']],
    )
    const key = figures[0]?.key ?? ''
    assert.match(plainText(apply(of, { [key]: { decision: 'keep' } })), /同比增长15\.7%/)
    assert.match(plainText(apply(of, { [key]: { decision: 'unlink', reason: '局长定' } })), /同比下降15\.7%/)
  })

  it('takes a new paragraph, a dropped one and a new row to their places', () => {
    const of = file((whole) =>
      whole
        .replace('一、主要工作\n', '一、主要工作\n今年开局良好，态势向上。\n')
        .replace('认定登记技术合同成交额18.46亿元。\n', '')
        .replace('培训\t1286', '培训\t1286\n宣讲\t12'),
    )
    assert.deepEqual(plainText(apply(of)).split('\n').slice(2), [
      '今年开局良好，态势向上。',
      '上半年认定高新技术企业162家，同比增长15.7%，各项工作平稳推进。',
      '表1',
      '指标\t本期',
      '培训\t1286',
      '宣讲\t12',
    ])
  })

  it('does not take a table of another shape', () => {
    const of = file((whole) => whole.replace('培训\t1286', '培训\t1286\t场'))
    const { changes } = readReturned(text, citations, of)
    assert.match(changes[0]?.cannot ?? '', /列数变了/)
    assert.equal(plainText(apply(of)), plainText(text))
  })
})
