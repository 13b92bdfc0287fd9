import assert from 'node:assert/strict'
import { test } from 'node:test'
import { proofread } from './index.ts'

const DATE = '2026-01-01'
const RUNS = 400
const CHARACTERS_MAX = 200
const ALPHABET =
  '0123456789，。、；：（）()“”家个项件人次万亿元%％近约超余多同比增长占年月日第一二三十百千分之成倍×*XIlO-—～《》\n\t 新增高企其中'

/** Reproducible numbers from 0 up to 1. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state / 0x7fffffff
  }
}

test('whatever the text, every claim stands where it says and nothing throws', () => {
  const next = numbers(7)
  for (let run = 0; run < RUNS; run++) {
    const letters = Array.from({ length: Math.floor(next() * CHARACTERS_MAX) }, () =>
      next() < 0.05 ? String.fromCharCode(next() * 65_536) : (ALPHABET[Math.floor(next() * ALPHABET.length)] ?? ''),
    )
    const text = letters.join('')
    for (const { start, end, quote } of proofread(text, { date: DATE }).claims) {
      assert.ok(start < end, text)
      assert.equal(text.slice(start, end), quote, text)
    }
  }
})

test('figures of nothing are no reason to throw', () => {
  for (const text of [
    '每件资助0元，资助发明专利118件，共计590000元。',
    '资助发明专利0件，每件资助5000元，共计590000元。',
    '出口0项、引进0项，分别占60%和40%。',
  ])
    assert.doesNotThrow(() => proofread(text, { date: DATE }), text)
})

/** Texts on which a careless pattern would take time with the square of the length. */
const REPEATED = [
  '1',
  '一',
  '1,234,',
  ' ',
  '×',
  '（',
  '“',
  'I',
  '— 2 —',
  'www.',
  '分别',
  '第',
  '占',
  '对',
  '5%—',
  '，同比增长',
  '来源:',
  'a.b-',
  '2020年',
  '\t',
  '科',
]
const LENGTH = 30_000
const SECONDS_MAX = 10

test('a long run of anything is read in time that grows with its length', () => {
  for (const unit of REPEATED) {
    const begun = performance.now()
    proofread(unit.repeat(LENGTH / unit.length), { date: DATE })
    const seconds = (performance.now() - begun) / 1000
    assert.ok(seconds < SECONDS_MAX, `${JSON.stringify(unit)} took ${seconds.toFixed(1)} s`)
  }
})

/** Lines that differ in one character each, as the rows of a register do. */
const ALIKE: { readonly [what: string]: (character: string) => string } = {
  'titles of documents': (character) => `《关于加强${character}类项目管理的通知》`,
  'lines under a year': (character) => `2027年底前完成${character}项。`,
}
const FEW = 2_500
const TIMES_MORE = 8
/** A time that grows with the square would be 64 times as long. */
const LONGER_MAX = 18
const ROUNDS = 3

test('many lines that are nearly alike are read in time that grows with their number', () => {
  for (const [what, line] of Object.entries(ALIKE)) {
    const [few, many] = [FEW, FEW * TIMES_MORE].map((count) => {
      const lines = Array.from({ length: count }, (_, place) => line(String.fromCharCode(0x4e00 + place)))
      return processorTime(`2026年工作总结\n${lines.join('\n')}`)
    }) as [number, number]
    assert.ok(many < LONGER_MAX * few, `${what}: ${few} ms and, for ${TIMES_MORE} times as many, ${many} ms`)
  }
})

/** The least processor time of a few readings, in milliseconds: the machine may be busy with other things. */
function processorTime(text: string): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage()
    proofread(text, { date: DATE })
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1_000
  })
  return Math.min(...times)
}
