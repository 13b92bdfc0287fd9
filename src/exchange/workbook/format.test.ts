import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { builtInCode, dayOf, integerDigits, numberCell, plainNumber, readNumberFormat } from './format.ts'

function shown(value: number, code: string, raw?: string): string {
  return numberCell(0, value, readNumberFormat(code), false, raw).text
}

test('a number shows in full, without exponent and noise', () => {
  assert.equal(plainNumber(0.1 + 0.2), '0.3')
  assert.equal(plainNumber(9.13e17), '913000000000000000')
  assert.equal(plainNumber(-1.5e-7), '-0.00000015')
  assert.equal(plainNumber(1e21), '1000000000000000000000')
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
      const text = plainNumber(value)
      assert.match(text, /^-?\d+(\.\d+)?$/)
      assert.equal(Number(text), Number(value.toPrecision(15)))
    }),
  )
})

test('the digits before the point are counted', () => {
  assert.deepEqual([0, 9.9, 10, -999.5, 999999999999999, 1e15, 9.13e17].map(integerDigits), [1, 1, 2, 3, 15, 16, 18])
})

test('formats that show dates are told from those that do not', () => {
  const cases: [string, string][] = [
    ['yyyy/m/d', 'date'],
    ['yyyy"年"m"月"d"日"', 'date'],
    ['[$-804]yyyy"年"m"月";@', 'date'],
    ['[DBNum1][$-804]yyyy"年"m"月"d"日"', 'date'],
    ['m"月"d"日"', 'date'],
    ['mm-dd-yy', 'date'],
    ['yyyy-mm-dd hh:mm:ss', 'date'],
    ['aaaa', 'date'],
    ['h:mm', 'time'],
    ['[h]:mm', 'time'],
    ['mm:ss', 'time'],
    ['上午/下午h"时"mm"分"', 'time'],
    ['General', 'plain'],
    ['G/通用格式', 'plain'],
    ['@', 'plain'],
    ['0.00E+00', 'plain'],
    ['#,##0.00_);[Red](#,##0.00)', 'plain'],
    ['_ ¥* #,##0.00_ ', 'plain'],
    ['[$USD] #,##0', 'plain'],
    ['0"day"', 'plain'],
    ['0.0%', 'percent'],
  ]
  for (const [code, kind] of cases) assert.equal(readNumberFormat(code).kind, kind, code)
})

test('dates and times show as their format writes them', () => {
  assert.equal(shown(46203, 'yyyy"年"m"月"d"日"'), '2026年6月30日')
  assert.equal(shown(46203, '[$-804]yyyy"年"m"月";@'), '2026年6月')
  assert.equal(shown(46203.604_166_67, 'yyyy-mm-dd hh:mm'), '2026-06-30 14:30')
  assert.equal(shown(46203, 'yy.m.d'), '26.6.30')
  assert.equal(shown(46203, 'aaaa'), '星期二')
  assert.equal(shown(46203, 'mmm-yy'), '2026/6/30')
  assert.equal(shown(0.604_166_67, '上午/下午h"时"mm"分"'), '下午2时30分')
  assert.equal(shown(1.5, '[h]:mm'), '36:00')
  assert.equal(shown(46203.999_999, 'yyyy/m/d h:mm'), '2026/7/1 0:00')
})

test('a number no calendar knows stays a number, whatever its format', () => {
  assert.deepEqual(numberCell(0, 20260601, readNumberFormat('yyyy/m/d'), false), {
    column: 0,
    kind: 'number',
    text: '20260601',
    number: 20260601,
    digits: 8,
  })
  assert.equal(numberCell(0, -1, readNumberFormat('yyyy/m/d'), false).kind, 'number')
})

test('the day of 1900 that never was shifts nothing after it', () => {
  assert.deepEqual([1, 59, 60, 61, 46203].map(dayOf), [
    '1900-01-01',
    '1900-02-28',
    '1900-02-28',
    '1900-03-01',
    '2026-06-30',
  ])
  assert.deepEqual([0, 2_958_465, 2_958_466].map(dayOf), [undefined, '9999-12-31', undefined])
  assert.equal(numberCell(0, 0, readNumberFormat('yyyy/m/d'), true).day, '1904-01-01')
})

test('what a format does to a number shows, its rounding does not', () => {
  assert.equal(shown(12.3456, '0.00'), '12.3456')
  assert.equal(shown(1234.5, '#,##0.00'), '1234.50')
  assert.equal(shown(12.3456, '0.00"万元"'), '12.3456万元')
  assert.equal(shown(1234567, '0!.0000'), '123.4567')
  assert.equal(shown(1234567, '0\\.0,"万"'), '123.4567万')
  assert.equal(shown(1234567, '#,##0,'), '1234.567')
  assert.equal(shown(7, '"第"0"批"'), '第7批')
  assert.equal(shown(12, '000000'), '000012')
  assert.equal(shown(-5, '0"项"'), '-5项')
  assert.equal(shown(-5, '0"项";0"项"'), '-5项')
  assert.equal(shown(9.13e17, '0.00E+00'), '913000000000000000')
  assert.equal(shown(23456, '[>=10000]0!.0,"万";0'), '2.3456万')
  assert.equal(shown(456, '[>=10000]0!.0,"万";0'), '456')
  assert.equal(shown(0.136, '0%'), '13.6%')
})

test('the built-in formats of dates are those of a Chinese spreadsheet', () => {
  assert.equal(builtInCode(14), 'yyyy/m/d')
  assert.equal(builtInCode(57), 'yyyy"年"m"月"')
  assert.equal(builtInCode(0), 'General')
})
