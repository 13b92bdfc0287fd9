import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type ComparedLine, compareLines } from './compare.ts'
import { mergeTexts } from './merge.ts'
import { FIGURE_MARK, matching, typedNumbers } from './numbers.ts'
import { type Block, type Span, spansText } from './text.ts'

/** `{f1 162}` is a figure. */
function line(text: string): Span[] {
  return text.split(/(\{f\d+ [^}]*\})/).flatMap((part): Span[] => {
    const [, figure, digits] = /^\{(f\d+) ([^}]*)\}$/.exec(part) ?? []
    if (figure !== undefined && digits !== undefined) return [{ text: digits, figure }]
    return part === '' ? [] : [{ text: part }]
  })
}

/** 旧文 [-去掉的-] {+加上的+} <原数→新数>. */
function told(compared: readonly ComparedLine[]): string[] {
  return compared.map((one) => {
    if (one.kind === 'same') return `= ${spansText(one.spans)}`
    if (one.kind === 'dropped') return `- ${spansText(one.spans)}`
    if (one.kind === 'added') return `+ ${spansText(one.spans)}`
    const text = one.stretches.map(({ kind, before, after }) => {
      const [was, is] = [spansText(before), spansText(after)]
      if (kind === 'same') return is
      if (kind === 'figure') return `<${was}→${is}>`
      return `${was && `[-${was}-]`}${is && `{+${is}+}`}`
    })
    return `${one.kind === 'figures' ? '#' : '~'} ${text.join('')}`
  })
}

const before = [
  '一、主要工作',
  '上半年认定高新技术企业{f1 162}家，同比增长{f2 15.7}%，各项工作平稳推进。',
  '举办培训{f3 28}场。',
  '下一步继续抓好落实。',
].map(line)

describe('two texts compared', () => {
  it('are the same where nothing changed', () => {
    assert.deepEqual(
      told(compareLines(before, before)).map((one) => one[0]),
      ['=', '=', '=', '='],
    )
  })

  it('pair their paragraphs and mark what was reworded, a figure in the place of another, what is new and gone', () => {
    const after = [
      '一、主要工作',
      '上半年认定高新技术企业{f7 171}家，同比增长{f8 5.6}%，各项工作扎实推进。',
      '新建省级实验室{f9 2}个。',
      '下一步继续抓好落实。',
    ].map(line)
    assert.deepEqual(told(compareLines(before, after)), [
      '= 一、主要工作',
      '~ 上半年认定高新技术企业<162→171>家，同比增长<15.7→5.6>%，各项工作[-平稳-]{+扎实+}推进。',
      '- 举办培训28场。',
      '+ 新建省级实验室2个。',
      '= 下一步继续抓好落实。',
    ])
  })

  it('tell figures that moved on from words that did', () => {
    assert.deepEqual(told(compareLines(before, before.with(2, line('举办培训{f5 28}场。'))))[2], '= 举办培训28场。')
    assert.deepEqual(
      told(compareLines(before, before.with(2, line('举办培训{f5 31}场。'))))[2],
      '# 举办培训<28→31>场。',
    )
  })

  it('show a number typed in the place of a figure as reworded', () => {
    const after = before.with(2, [{ text: '举办培训30场。' }])
    assert.deepEqual(told(compareLines(before, after))[2], '~ 举办培训[-28-]{+30+}场。')
  })
})

describe('two edits of one text', () => {
  const paragraph = (text: string): Block => ({ kind: 'paragraph', spans: line(text) })
  const base = ['甲', '乙', '丙'].map(paragraph)
  const kinds = (mine: readonly string[], theirs: readonly string[]) =>
    mergeTexts(base, mine.map(paragraph), theirs.map(paragraph)).map(({ kind }) => kind)

  it('go together where each changed another paragraph', () => {
    assert.deepEqual(kinds(['甲一', '乙', '丙'], ['甲', '乙', '丙二']), ['mine', 'same', 'theirs'])
  })

  it('conflict where both changed the same one, and agree where they changed it alike', () => {
    assert.deepEqual(kinds(['甲', '乙一', '丙'], ['甲', '乙二', '丙']), ['same', 'conflict', 'same'])
    assert.deepEqual(kinds(['甲', '乙一', '丙'], ['甲', '乙一', '丙']), ['same', 'both', 'same'])
  })

  it('are the same however their runs are cut', () => {
    const cut = base.with(0, { spans: [{ text: '' }, { text: '甲' }], kind: 'paragraph' })
    assert.deepEqual(
      mergeTexts(base, cut, base).map(({ kind }) => kind),
      ['same', 'same', 'same'],
    )
  })

  it('lose nothing: every paragraph of both sides is in some stretch', () => {
    const mine = ['甲', '新一', '乙', '丙一'].map(paragraph)
    const theirs = ['乙', '丙', '新二'].map(paragraph)
    const stretches = mergeTexts(base, mine, theirs)
    assert.deepEqual(
      stretches.flatMap((one) => one.mine),
      mine,
    )
    assert.deepEqual(
      stretches.flatMap((one) => one.theirs),
      theirs,
    )
  })
})

describe('numbers typed by hand', () => {
  const found = (text: string) => typedNumbers(text).map(({ digits, unit }) => `${digits}${unit}`)

  it('are quantities, not dates, marks of lists or numbers of papers', () => {
    assert.deepEqual(found('2026年6月10日，云科〔2025〕12号，1—5月成交额18.4亿元，培训28场、1,286人次，表1，第3批。'), [
      '18.4亿元',
      '28场',
      '1,286人次',
    ])
    assert.deepEqual(found('1. 高新技术企业达到162，增长15.7%'), ['162', '15.7%'])
    assert.deepEqual(found(`认定${FIGURE_MARK}家`), [])
  })

  it('are matched with figures of the same digits and unit, the one just named first', () => {
    const known = [
      { label: '举办科技培训', shown: '28', after: '场' },
      { label: '开展科普活动', shown: '28', after: '场' },
      { label: '高新技术企业', shown: '28', after: '家' },
    ]
    const [number] = typedNumbers('开展科普活动28场')
    assert.ok(number)
    assert.deepEqual(
      matching(number, known).map(({ label }) => label),
      ['开展科普活动'],
    )
  })
})
