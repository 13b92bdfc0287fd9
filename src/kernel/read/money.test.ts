import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { decimal, scaleDecimal } from '../exact.ts'
import type { Money } from '../values.ts'
import { fen, formatMoney, fromFen, isMoney, money, moneyParts, readMoney } from './money.ts'
import { noteOf } from './outcome.ts'

const MARKET_LIST = new URL('../../../../shared/data/enterprises/jiangning_district_enterprises.csv', import.meta.url)

describe('an amount in a cell', () => {
  for (const [text, enteredIn, value] of [
    ['518', '元', '518'],
    ['518', '千元', '518000'],
    ['518', '万元', '5180000'],
    ['518', '亿元', '51800000000'],
    ['1.25', '亿元', '125000000'],
    ['518(万元人民币)', '万元', '5180000'],
    ['518(万元人民币)', '元', '5180000'],
    ['5,000(万元)', '元', '50000000'],
    ['5，000（万元）', '元', '50000000'],
    ['1,662.5000(万元人民币)', '元', '16625000'],
    ['24.5000(万元人民币)', '万元', '245000'],
    ['1000万人民币', '元', '10000000'],
    ['1,000(万人民币元)', '元', '10000000'],
    ['83万人民币', '万元', '830000'],
    ['0.1万元人民币', '万元', '1000'],
    ['41.4000(万)', '元', '414000'],
    ['0(万元人民币)', '万元', '0'],
    ['5000元', '万元', '5000'],
    ['¥5,000.00元', '万元', '5000'],
    ['500.5元', '元', '500.5'],
    ['人民币500万元整', '元', '5000000'],
    ['壹佰万元整', '元', '1000000'],
    ['五百', '万元', '5000000'],
    ['3万5千元', '元', '35000'],
    ['1.2亿', '万元', '120000000'],
    ['518千元', '万元', '518000'],
    ['-12.5', '万元', '-125000'],
    ['￥3,280.55', '元', '3280.55'],
  ] as const) {
    it(`「${text}」 in a column of ${enteredIn} is ${value}`, () => {
      assert.deepEqual(readMoney(text, enteredIn), { value })
    })
  }

  for (const [text, value] of [
    ['14(万美元)', '140000 USD'],
    ['30(万元美元)', '300000 USD'],
    ['3,045.9493(万美元)', '30459493 USD'],
    ['30万港元', '300000 HKD'],
    ['30万港币', '300000 HKD'],
    ['528.9491(万欧元)', '5289491 EUR'],
    ['5000万日元', '50000000 JPY'],
    ['2万英镑', '20000 GBP'],
    ['5000美元', '5000 USD'],
    ['100万新台币', '1000000 TWD'],
    ['US$14万', '140000 USD'],
    ['14万usd', '140000 USD'],
  ] as const) {
    it(`「${text}」 is ${value}, with a note that it is not yuan`, () => {
      const read = readMoney(text, '万元')
      assert.equal(read.value, value)
      assert.equal(noteOf(read)?.code, 'money.currency')
    })
  }

  for (const [text, enteredIn, value, note] of [
    ['24.5000001', '万元', '245000', 'money.rounded'],
    ['0.005', '元', '0.01', 'money.rounded'],
    ['¥500', '万元', '5000000', 'money.unit'],
    ['约500万元', '元', '5000000', 'number.approximate'],
    ['(500)', '万元', '-5000000', 'number.brackets'],
  ] as const) {
    it(`「${text}」 in a column of ${enteredIn} is ${value} with the note ${note}`, () => {
      const read = readMoney(text, enteredIn)
      assert.equal(read.value, value)
      assert.equal(noteOf(read)?.code, note)
    })
  }

  for (const [text, enteredIn, code] of [
    ['', '元', 'number.blank'],
    ['N/A', '万元', 'number.blank'],
    ['无', '万元', 'number.none'],
    ['100万元、50万元', '元', 'number.two'],
    ['100万美元(折合人民币700万元)', '万元', 'number.two'],
    ['100-200', '万元', 'number.two'],
    ['数百万元', '元', 'number.vague'],
    ['13.6%', '万元', 'number.unit'],
    ['1.2E+08', '元', 'number.scientific'],
    ['3千', '万元', 'money.unit'],
    ['面议', '万元', 'number.unreadable'],
  ] as const) {
    it(`「${text}」 is refused: ${code}`, () => assert.equal(readMoney(text, enteredIn).problem?.code, code))
  }

  it('3千 in a column of yuan is 3000', () => assert.equal(readMoney('3千', '元').value, '3000'))

  it('written out in any unit and currency is read back', () => {
    const units = fc.constantFrom('元', '千元', '万元', '亿元')
    const currencies = fc.constantFrom(
      'CNY',
      'USD',
      'HKD',
      'EUR',
      'JPY',
      'GBP',
      'TWD',
      'MOP',
      'KRW',
      'SGD',
      'AUD',
      'CAD',
      'CHF',
    )
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        units,
        units,
        currencies,
        fc.boolean(),
        (cents, shownIn, enteredIn, currency, group) => {
          const amount = money(scaleDecimal(decimal(cents), -2), currency)
          const text = formatMoney(amount, shownIn, { group })
          assert.equal(readMoney(text, enteredIn).value, amount, text)
        },
      ),
    )
  })
})

describe('an amount', () => {
  it('is yuan unless it says otherwise', () => {
    assert.equal(money(decimal('5180000')), '5180000')
    assert.equal(money(decimal('140000'), 'USD'), '140000 USD')
    assert.deepEqual(moneyParts('140000 USD' as Money), { amount: '140000', currency: 'USD' })
    assert.deepEqual(moneyParts('518' as Money), { amount: '518', currency: 'CNY' })
  })
  it('has at most two decimals and a currency of three letters', () => {
    assert.throws(() => money(decimal('0.001')), RangeError)
    assert.throws(() => money(decimal('1'), '美元'), RangeError)
  })
  for (const no of ['1.50', '1.001', '5 CNY', '5 usd', '5USD', '', 'USD', '1 2 USD', 5, null]) {
    it(`${JSON.stringify(no)} is not canonical`, () => assert.equal(isMoney(no), false))
  }
  it('of yuan is counted in fen', () => {
    assert.equal(fen('12.5' as Money), 1250n)
    assert.equal(fen('-0.01' as Money), -1n)
    fc.assert(fc.property(fc.bigInt(), (n) => fen(fromFen(n)) === n))
  })
  it('of another currency has no fen', () => assert.throws(() => fen('5 USD' as Money), RangeError))
  it('is written as a clerk would', () => {
    assert.equal(formatMoney('12345678.9' as Money, '元', { group: true }), '12,345,678.9元')
    assert.equal(formatMoney('140000 USD' as Money, '万元'), '14万美元')
  })
})

describe('the registered capital of a market list', {
  skip: existsSync(MARKET_LIST) ? false : 'the market lists are not beside the project',
}, () => {
  it('is read in every row that has one', () => {
    const rows: { readonly 注册资金: string }[] = parse(readFileSync(MARKET_LIST), { columns: true, bom: true })
    assert.equal(rows.length, 5723)
    const read = rows.map(({ 注册资金: text }) => {
      const read = readMoney(text, '元')
      return { text, problem: read.problem, note: noteOf(read) }
    })
    assert.ok(read.every(({ text, problem }) => (problem?.code === 'number.blank') === (text === 'N/A')))
    assert.ok(read.every(({ problem }) => problem === undefined || problem.code === 'number.blank'))
    assert.equal(read.filter(({ problem }) => problem !== undefined).length, 125)
    assert.equal(read.filter(({ note }) => note?.code === 'money.currency').length, 155)
    assert.ok(read.every(({ note }) => note === undefined || note.code === 'money.currency'))
  })
})
