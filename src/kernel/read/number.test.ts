import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { decimal, formatDecimal } from '../exact.ts'
import { cellDecimal, readInteger, readNumber, readPercent } from './number.ts'
import { noteOf } from './outcome.ts'

describe('a number in a cell', () => {
  for (const [text, value] of [
    ['12', '12'],
    ['-5', '-5'],
    ['−5', '-5'],
    ['－５', '-5'],
    ['负三', '-3'],
    ['+5', '5'],
    ['007', '7'],
    ['.5', '0.5'],
    ['12.50', '12.5'],
    ['1,234', '1234'],
    ['1,234,567.89', '1234567.89'],
    ['１，２３４．５', '1234.5'],
    ['1\u00A0234\u00A0567', '1234567'],
    [' 12 家 ', '12'],
    ['12家', '12'],
    ['12(家)', '12'],
    ['3台(套)', '3'],
    ['300人次', '300'],
    ['3,280人', '3280'],
    ['二十五项', '25'],
    ['两家', '2'],
    ['十五', '15'],
    ['一百二十三', '123'],
    ['3万', '30000'],
    ['3万5千', '35000'],
    ['1.5亿元', '150000000'],
    ['3个亿', '300000000'],
    ['5,000(万元)', '50000000'],
    ['5千米', '5'],
    ['2千家', '2000'],
    ['500㎡', '500'],
    ['共12家', '12'],
    ['0', '0'],
    ['0.0', '0'],
  ] as const) {
    it(`「${text}」 is ${value}`, () => {
      const read = readNumber(text)
      assert.equal(read.problem?.message, undefined)
      assert.equal(read.value?.decimal, value)
      assert.equal(noteOf(read), undefined)
    })
  }

  for (const [text, value, approximate] of [
    ['约300', '300', '约'],
    ['大约300家', '300', '约'],
    ['300左右', '300', '约'],
    ['300家左右', '300', '约'],
    ['近300家', '300', '近'],
    ['300余家', '300', '余'],
    ['300多', '300', '余'],
    ['30余万', '300000', '余'],
    ['10万余人', '100000', '余'],
    ['三百余', '300', '余'],
    ['超1.2亿元', '120000000', '超'],
    ['300以上', '300', '超'],
    ['≥5', '5', '超'],
    ['不足10', '10', '不足'],
    ['12(预计)', '12', '预计'],
    ['预计12项', '12', '预计'],
  ] as const) {
    it(`「${text}」 is ${value} with a note that it is ${approximate}`, () => {
      const read = readNumber(text)
      assert.equal(read.value?.decimal, value)
      assert.equal(read.value?.approximate, approximate)
      assert.equal(noteOf(read)?.code, 'number.approximate')
      assert.ok(noteOf(read)?.message.includes(`「${text}」`))
    })
  }

  for (const [text, value, note] of [
    ['(1,234)', '-1234', 'number.brackets'],
    ['（500）万元', '-5000000', 'number.brackets'],
    ['(-5)', '-5', undefined],
    ['三万五', '35000', 'number.colloquial'],
  ] as const) {
    it(`「${text}」 is ${value} with the note ${note}`, () => {
      const read = readNumber(text)
      assert.equal(read.value?.decimal, value)
      assert.equal(noteOf(read)?.code, note)
    })
  }

  for (const [text, code] of [
    ['', 'number.blank'],
    ['/', 'number.blank'],
    ['—', 'number.blank'],
    ['无', 'number.none'],
    ['12、15', 'number.two'],
    ['12\n15', 'number.two'],
    ['12 15', 'number.two'],
    ['10-20', 'number.two'],
    ['10~20', 'number.two'],
    ['五至八', 'number.two'],
    ['3/5', 'number.two'],
    ['12(其中高企3)', 'number.two'],
    ['12家（含2家分公司）', 'number.two'],
    ['1,23', 'number.grouping'],
    ['1，2345', 'number.grouping'],
    ['12,15', 'number.grouping'],
    ['十几', 'number.vague'],
    ['数百家', 'number.vague'],
    ['三五个', 'number.vague'],
    ['若干', 'number.vague'],
    ['13.6%', 'number.percent'],
    ['百分之五', 'number.percent'],
    ['1.23E+17', 'number.scientific'],
    ['12艘', 'number.unit'],
    ['12 个企业', 'number.unit'],
    ['1.2.3', 'number.unreadable'],
    ['--5', 'number.unreadable'],
    ['abc', 'number.unreadable'],
    ['同上', 'number.unreadable'],
    [`今年${'以来，'.repeat(40)}12`, 'number.unreadable'],
  ] as const) {
    it(`「${text.slice(0, 20)}」 is refused: ${code}`, () => assert.equal(readNumber(text).problem?.code, code))
  }

  it('keeps the unit word and the factor that were applied', () => {
    assert.deepEqual(readNumber('3万户'), { value: { decimal: '30000', factor: '万', unit: '户' } })
    assert.deepEqual(readNumber('12艘', '艘'), { value: { decimal: '12', unit: '艘' } })
  })

  it('written with commas is read back', () => {
    const decimals = fc.tuple(
      fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
      fc.constantFrom('', '.5', '.25', '.007'),
    )
    fc.assert(
      fc.property(decimals, ([whole, fraction]) => {
        const value = decimal(`${whole}${fraction}`)
        assert.equal(readNumber(formatDecimal(value, { group: true })).value?.decimal, value)
      }),
    )
  })

  it('never throws, whatever was typed', () => {
    const mess = fc.string({ unit: fc.constantFrom(...'0123456789.,-+()（） 万亿千百十零两二三约余几元家%E、\n') })
    fc.assert(
      fc.property(mess, (text) => {
        for (const read of [readNumber(text), readPercent(text), readInteger(text)]) {
          assert.ok(read.problem === undefined || read.problem.code.startsWith('number.'))
        }
      }),
      { numRuns: 3000 },
    )
  })
})

describe('a whole number', () => {
  it('may be written with a zero behind the point', () => assert.equal(readInteger('12.0').value?.decimal, '12'))
  it('has no fraction', () => assert.equal(readInteger('12.5').problem?.code, 'number.integer'))
  it('may come from 万', () => assert.equal(readInteger('1.2万人').value?.decimal, '12000'))
})

describe('a numeric cell', () => {
  it('is what the spreadsheet shows, not the noise of a float', () => {
    assert.equal(cellDecimal(0.1 + 0.2), '0.3')
    assert.equal(cellDecimal(1234.5), '1234.5')
    assert.equal(cellDecimal(1e-7), '0.0000001')
    assert.throws(() => cellDecimal(Number.NaN), RangeError)
  })
})

describe('a percentage', () => {
  for (const [text, value] of [
    ['13.6%', '13.6'],
    ['13.6％', '13.6'],
    ['13.6', '13.6'],
    ['-3.1%', '-3.1'],
    ['0.5%', '0.5'],
    ['5‰', '0.5'],
    ['百分之十三点六', '13.6'],
    ['百分之百', '100'],
    ['负百分之三', '-3'],
    ['1.2个百分点', '1.2'],
    ['1,200%', '1200'],
    ['0', '0'],
  ] as const) {
    it(`「${text}」 is ${value} percent`, () => assert.deepEqual(readPercent(text), { value }))
  }
  it('0.136 is taken as it stands, with a note', () => {
    const read = readPercent('0.136')
    assert.equal(read.value, '0.136')
    assert.equal(noteOf(read)?.code, 'percent.small')
    assert.ok(noteOf(read)?.advice.includes('13.6%'))
    assert.equal(noteOf(readPercent('1'))?.code, 'percent.small')
    assert.equal(noteOf(readPercent('1.01')), undefined)
  })
  it('0.136 in a cell formatted as a percentage is 13.6', () => {
    assert.deepEqual(readPercent('0.136', true), { value: '13.6' })
    assert.deepEqual(readPercent('13.6%', true), { value: '13.6' })
  })
  it('约13.6% is 13.6 with a note', () => assert.equal(noteOf(readPercent('约13.6%'))?.code, 'number.approximate'))
  it('of two figures is refused', () => assert.equal(readPercent('13.6%、5%').problem?.code, 'number.two'))
})
