import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { batchOf, batchParts, batchText, readBatch } from './batch.ts'
import { noteOf } from './outcome.ts'

describe('a batch', () => {
  for (const text of [
    '2026年第一批',
    '2026年第1批',
    '第一批(2026)',
    '第一批（2026年）',
    '2026年度第一批',
    '2026年（第一批）',
    '2026-1',
    '2026-01',
    '2026/1',
    '2026年首批',
    '2026第1批',
    '2026年-第1批',
    '26年第一批',
    '二〇二六年第一批',
    '２０２６年第１批',
    '2026 年 第 1 批',
    '江苏省2026年第一批高新技术企业',
  ]) {
    it(`「${text}」 is the first of 2026`, () => assert.deepEqual(readBatch(text), { value: '2026-01' }))
  }

  it('the twelfth sorts after the second', () => {
    const read = ['2026年度第十二批', '2026年第二批'].map((text) => readBatch(text).value)
    assert.deepEqual(read.toSorted(), ['2026-02', '2026-12'])
  })

  it('a year alone is its undivided batch, with a note', () => {
    for (const text of ['2026年', '2026', '2026年度', '26年']) {
      const read = readBatch(text)
      assert.equal(read.value, '2026-00')
      assert.equal(noteOf(read)?.code, 'batch.yearOnly')
    }
  })

  it('without a year belongs to the year supplied, with a note', () => {
    assert.equal(readBatch('第二批', 2026).value, '2026-02')
    assert.equal(noteOf(readBatch('第二批', 2026))?.code, 'batch.yearFilled')
    assert.equal(readBatch('2025年第二批', 2026).value, '2025-02')
    assert.equal(readBatch('第十二批“115”产业创新团队', 2026).value, '2026-12')
  })

  for (const [text, code] of [
    ['第二批', 'batch.year'],
    ['', 'batch.unreadable'],
    ['2026年上半年', 'batch.unreadable'],
    ['补充批次', 'batch.supplement'],
    ['2026年第一批（补充）', 'batch.supplement'],
    ['2026年第几批', 'batch.unreadable'],
    ['2026年第零批', 'batch.unreadable'],
    ['2025年第三批、2026年第一批', 'batch.two'],
    ['2026年第一批和第二批', 'batch.two'],
    ['2026年第一、二批', 'batch.two'],
    ['2026年第1-2批', 'batch.two'],
    ['2026年第一百二十批', 'batch.invalid'],
  ] as const) {
    it(`「${text}」 is refused: ${code}`, () => assert.equal(readBatch(text).problem?.code, code))
  }

  it('as it is shown is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1980, max: 2099 }), fc.integer({ min: 0, max: 99 }), (year, ordinal) => {
        const batch = batchOf(year, ordinal)
        assert.deepEqual(batchParts(batch), { year, ordinal })
        assert.equal(readBatch(batchText(batch)).value, batch)
        assert.equal(readBatch(batch).value, batch)
      }),
    )
  })
  it('outside its range is none', () => assert.throws(() => batchOf(2026, 100), RangeError))
})
