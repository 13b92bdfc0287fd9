import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { dayOfMonth, monthOf, yearOf } from '../day.ts'
import type { Day } from '../values.ts'
import { readDay } from './day.ts'
import { noteOf } from './outcome.ts'

const today = '2026-11-21' as Day

describe('a day in a cell', () => {
  for (const text of [
    '2026-06-05',
    '2026-6-5',
    '2026/6/5',
    '2026.6.5',
    '2026.06.05',
    '20260605',
    '2026年6月5日',
    '2026年06月05日',
    '2026 年 6 月 5 日',
    '２０２６年６月５日',
    '2026年6月5号',
    '26年6月5日',
    '二〇二六年六月五日',
    '二零二六年六月五日',
    '二○二六年六月五日',
    '二六年六月五日',
    '2026-06-05 14:30:00',
    '2026/6/5 0:00',
    '2026-06-05T09:30',
    '2026年6月5日14时30分',
    '2026年6月5日 下午2:30',
    '2026年6月5日上午',
    '2026年6月5日（星期五）',
    '2026-06-05 周五 9:00',
    '20260605143000',
    '2026.06.05.',
    "'2026-06-05",
    '2026-06-05T00:00:00.000+08:00',
    '2026-06-04T16:00:00.000Z',
  ]) {
    it(`「${text}」 is 5 June 2026`, () => assert.deepEqual(readDay(text), { value: '2026-06-05' }))
  }

  for (const [text, value] of [
    ['二〇二五年十二月三十一日', '2025-12-31'],
    ['二〇二六年十月二十日', '2026-10-20'],
    ['2024年2月29日', '2024-02-29'],
    ['98年3月1日', '1998-03-01'],
    ['1982-03-01', '1982-03-01'],
  ] as const) {
    it(`「${text}」 is ${value}`, () => assert.deepEqual(readDay(text), { value }))
  }

  for (const [text, value, note] of [
    ['2026.6', '2026-06-01', 'day.filled'],
    ['2026-06', '2026-06-01', 'day.filled'],
    ['202606', '2026-06-01', 'day.filled'],
    ['2026年6月', '2026-06-01', 'day.filled'],
    ['2026年6月份', '2026-06-01', 'day.filled'],
    ['二〇二六年六月', '2026-06-01', 'day.filled'],
    ['2026年6月底', '2026-06-30', 'day.filled'],
    ['2026年2月末', '2026-02-28', 'day.filled'],
    ['2026年6月初', '2026-06-01', 'day.filled'],
    ['2026年6月中旬', '2026-06-11', 'day.filled'],
    ['2026年6月下旬', '2026-06-21', 'day.filled'],
    ['2026年底', '2026-12-31', 'day.filled'],
    ['6月5日', '2026-06-05', 'day.yearFilled'],
    ['6月底', '2026-06-30', 'day.yearFilled'],
    ['6.5', '2026-06-05', 'day.yearFilled'],
    ['26.6.5', '2026-06-05', 'day.century'],
    ['26-06-05', '2026-06-05', 'day.century'],
    ['98/3/1', '1998-03-01', 'day.century'],
  ] as const) {
    it(`「${text}」 is ${value} with the note ${note}`, () => {
      const read = readDay(text, { today })
      assert.equal(read.value, value)
      assert.equal(noteOf(read)?.code, note)
    })
  }

  it('a month at the end of a term means its last day', () => {
    assert.equal(readDay('2028.2', { endOfMonth: true }).value, '2028-02-29')
    assert.equal(readDay('2028.2.1', { endOfMonth: true }).value, '2028-02-01')
  })

  it('both remarks are told when year and day were filled in', () => {
    const note = noteOf(readDay('6月', { today }))
    assert.ok(note?.message.includes('没有写年份') && note.message.includes('没有写到日'))
  })

  for (const [text, code] of [
    ['', 'day.blank'],
    ['—', 'day.blank'],
    ['无', 'day.blank'],
    ['2026-13-01', 'day.invalid'],
    ['2026-00-10', 'day.invalid'],
    ['2026年2月30日', 'day.invalid'],
    ['2026-02-29', 'day.invalid'],
    ['20261301', 'day.invalid'],
    ['2026年6月31日', 'day.invalid'],
    ['2026年十五月', 'day.invalid'],
    ['0226-06-05', 'day.invalid'],
    ['2206-06-05', 'day.invalid'],
    ['2026-06-05至2026-06-07', 'day.two'],
    ['2026-06-05、2026-06-07', 'day.two'],
    ['2026-06-05 2026-06-07', 'day.two'],
    ['2026-06-05\n2026-06-07', 'day.two'],
    ['2026.6.5-6.7', 'day.two'],
    ['2026.6-7', 'day.two'],
    ['2026年6月5日-7日', 'day.two'],
    ['2026年6—7月', 'day.two'],
    ['2024-2026', 'day.two'],
    ['2026', 'day.yearOnly'],
    ['2026年', 'day.yearOnly'],
    ['2026年度', 'day.yearOnly'],
    ['6/5/2026', 'day.ambiguous'],
    ['6-5-26', 'day.ambiguous'],
    ['45828', 'day.serial'],
    ['6月5日', 'day.year'],
    ['长期', 'day.unreadable'],
    ['2026-06-05前', 'day.unreadable'],
    ['June 5, 2026', 'day.unreadable'],
  ] as const) {
    it(`「${text}」 is refused: ${code}`, () => assert.equal(readDay(text).problem?.code, code))
  }

  it('says which day does not exist', () => {
    assert.ok(readDay('2026年2月30日').problem?.message.includes('2026年2月没有30日'))
  })

  it('written in any of the usual ways is read back', () => {
    const days = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10) as Day)
    fc.assert(
      fc.property(days, (day) => {
        const [y, m, d] = [yearOf(day), monthOf(day), dayOfMonth(day)]
        for (const text of [day, `${y}/${m}/${d}`, `${y}.${m}.${d}`, `${y}年${m}月${d}日`, day.replaceAll('-', '')]) {
          assert.deepEqual(readDay(text), { value: day })
        }
      }),
    )
  })

  it('never throws, whatever was typed', () => {
    const mess = fc.string({ unit: fc.constantFrom(...'0123456789-./年月日底初中旬至 :T二〇六十Z+') })
    fc.assert(
      fc.property(mess, fc.boolean(), (text, endOfMonth) => {
        const read = readDay(text, { today, endOfMonth })
        assert.ok(read.problem === undefined || read.problem.code.startsWith('day.'))
      }),
      { numRuns: 3000 },
    )
  })
})

describe('a numeric cell in a column of days', () => {
  for (const [cellNumber, value] of [
    [45828, '2025-06-20'],
    [46178, '2026-06-05'],
    [46178.604, '2026-06-05'],
    [20260605, '2026-06-05'],
  ] as const) {
    it(`${cellNumber} is ${value}`, () => assert.deepEqual(readDay(String(cellNumber), { cellNumber }), { value }))
  }
  it('of a workbook that counts from 1904 lies four years later', () => {
    assert.equal(readDay('44366', { cellNumber: 44366, from1904: true }).value, '2025-06-20')
  })
  it('2026.6 is a month', () => assert.equal(readDay('2026.6', { cellNumber: 2026.6 }).value, '2026-06-01'))
  for (const [cellNumber, code] of [
    [2026.1, 'day.october'],
    [2026, 'day.yearOnly'],
    [12, 'day.serial'],
    [-1, 'day.serial'],
    [9e9, 'day.serial'],
  ] as const) {
    it(`${cellNumber} is refused: ${code}`, () => {
      assert.equal(readDay(String(cellNumber), { cellNumber }).problem?.code, code)
    })
  }
})
