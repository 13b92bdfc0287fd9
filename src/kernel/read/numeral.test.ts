import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { parseNumeral } from './numeral.ts'

describe('a numeral', () => {
  for (const [text, decimal] of [
    ['零', '0'],
    ['〇', '0'],
    ['两', '2'],
    ['十', '10'],
    ['十五', '15'],
    ['二十', '20'],
    ['二十五', '25'],
    ['一百', '100'],
    ['一百零五', '105'],
    ['一百一十', '110'],
    ['一百二十三', '123'],
    ['两千', '2000'],
    ['两千零五', '2005'],
    ['二千零五十', '2050'],
    ['一万', '10000'],
    ['一万零五百', '10500'],
    ['十二万三千四百五十六', '123456'],
    ['一亿二千三百万', '123000000'],
    ['三千零二十万', '30200000'],
    ['一万亿', '1000000000000'],
    ['一点二亿', '120000000'],
    ['十三点六', '13.6'],
    ['三点一四', '3.14'],
    ['零点五', '0.5'],
    ['二〇二六', '2026'],
    ['壹佰贰拾叁', '123'],
    ['伍仟萬', '50000000'],
    ['123', '123'],
    ['12.5', '12.5'],
    ['3万5千', '35000'],
    ['1.2万', '12000'],
    ['1.2千万', '12000000'],
    ['3百万', '3000000'],
    ['1万2000', '12000'],
    ['1亿2000万', '120000000'],
    ['0万', '0'],
  ] as const) {
    it(`${text} is ${decimal}`, () => {
      const numeral = parseNumeral(text)
      assert.ok(typeof numeral === 'object', `read as ${numeral}`)
      assert.equal(numeral.decimal, decimal)
      assert.equal(numeral.colloquial, false)
    })
  }

  for (const [text, decimal] of [
    ['一百二', '120'],
    ['一千五', '1500'],
    ['三万五', '35000'],
    ['3万5', '35000'],
    ['两亿三', '230000000'],
  ] as const) {
    it(`${text} is ${decimal}, its last place unsaid`, () => {
      const numeral = parseNumeral(text)
      assert.ok(typeof numeral === 'object')
      assert.deepEqual([numeral.decimal, numeral.colloquial], [decimal, true])
    })
  }

  for (const text of ['三五', '七八', '七八百', '三五十']) {
    it(`${text} is vague`, () => assert.equal(parseNumeral(text), 'vague'))
  }

  for (const text of [
    '',
    '万',
    '百',
    '点五',
    '三百五千',
    '五百千',
    '1万2万',
    '1亿亿',
    '1.2.3',
    '一百一百',
    '1万20000',
    '三百12万点',
    '12一',
    '家',
  ]) {
    it(`「${text}」 is none`, () => assert.equal(parseNumeral(text), undefined))
  }

  it('names 万 or 亿, the larger of the two', () => {
    const factors = ['3万', '3亿', '3亿5万', '3万亿', '3千'].map((text) => {
      const numeral = parseNumeral(text)
      return typeof numeral === 'object' ? numeral.factor : numeral
    })
    assert.deepEqual(factors, ['万', '亿', '亿', '亿', undefined])
  })

  it('every whole number up to a hundred million, spelt out, is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (n) => {
        const numeral = parseNumeral(spelt(n))
        assert.ok(typeof numeral === 'object', spelt(n))
        assert.equal(numeral.decimal, String(n), spelt(n))
      }),
    )
  })
})

function spelt(n: number): string {
  const high = Math.floor(n / 10_000)
  const low = n % 10_000
  if (high === 0) return section(low)
  if (low === 0) return `${section(high)}万`
  return `${section(high)}万${low < 1000 ? '零' : ''}${section(low)}`
}

function section(n: number): string {
  const text = [...String(n)].map((digit, i, all) => {
    const power = ['', '十', '百', '千'][all.length - 1 - i] ?? ''
    return digit === '0' ? '零' : `${'零一二三四五六七八九'[Number(digit)]}${power}`
  })
  return text.join('').replace(/零+/g, '零').replace(/零$/, '')
}
