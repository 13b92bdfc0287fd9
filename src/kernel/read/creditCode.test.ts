import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { creditCodeCheck, isCreditCode, makeCreditCode, organisationCodeCheck, readCreditCode } from './creditCode.ts'
import { noteOf } from './outcome.ts'

const ENTERPRISES = new URL('../../../../shared/data/enterprises/', import.meta.url)
const MARKET_LIST = new URL('jiangning_district_enterprises.csv', ENTERPRISES)
const BAD_CODES = new URL('bad_credit_codes.csv', ENTERPRISES)

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const codes = fc
  .tuple(fc.integer({ min: 100_000, max: 999_999 }), fc.integer({ min: 0, max: 31 ** 6 - 1 }))
  .map(([region, serial]) => makeCreditCode(String(region), serial))

describe('a credit code', () => {
  for (const code of [
    '914403001922038216',
    '91440300708461136T',
    '91330100799655058B',
    '91440300192317458F',
    '91110108551385082Q',
    '91330000733796106P',
    '91350900587527783P',
    '91440606722473344C',
    '9144030027939873X7',
    '9111000071093123XX',
    '91350100M000100Y43',
  ]) {
    it(`${code} is valid`, () => {
      assert.deepEqual(readCreditCode(code), { value: code })
      assert.ok(isCreditCode(code))
      assert.equal(creditCodeCheck(code.slice(0, 17)), code[17])
      assert.equal(organisationCodeCheck(code.slice(8, 16)), code[16])
    })
  }

  for (const text of [
    ' 91440300708461136T ',
    '91440300708461136t',
    '９１４４０３００７０８４６１１３６Ｔ',
    '914403 00708461136 T',
    '914403-007084611-36T',
    "'91440300708461136T",
    '\u200B91440300708461136T\uFEFF',
    '91440300\n708461136T',
    '统一社会信用代码：91440300708461136T',
  ]) {
    it(`${JSON.stringify(text)} is taken as 91440300708461136T`, () => {
      assert.deepEqual(readCreditCode(text), { value: '91440300708461136T' })
    })
  }

  for (const [text, code] of [
    ['', 'code.blank'],
    ['N/A', 'code.blank'],
    ['无', 'code.blank'],
    ['3203002104394', 'code.registration13'],
    ['320991000001141', 'code.registration15'],
    ['320829NA000217X', 'code.registration15'],
    ['13497257-7', 'code.organisation9'],
    ['13830295-X', 'code.organisation9'],
    ['企独苏镇总字第2021', 'code.length'],
    ['9144030070846113', 'code.length'],
    ['91440300708461136TT', 'code.length'],
    ['91440300708461136T、914403001922038216', 'code.two'],
    ['9144O300708461136T', 'code.character'],
    ['9144030070846113ST', 'code.character'],
    ['91440300708461136码', 'code.character'],
    ['91A40300708461136T', 'code.region'],
    ['000000000000000000', 'code.region'],
    ['91440300708461136U', 'code.check'],
    ['91440300708461163T', 'code.check'],
    ['914403001922038000', 'code.check'],
    ['9.14403E+17', 'code.number'],
    ['9.13e+17', 'code.number'],
  ] as const) {
    it(`「${text}」 is refused: ${code}`, () => assert.equal(readCreditCode(text).problem?.code, code))
  }

  it('in a numeric cell has lost its last digits, even where they look right', () => {
    const refused = readCreditCode('914403001922038216', { cellNumber: Number('914403001922038216') })
    assert.equal(refused.problem?.code, 'code.number')
    assert.equal(
      readCreditCode('320991000001141', { cellNumber: 320991000001141 }).problem?.code,
      'code.registration15',
    )
  })

  it('with a letter that is none is told the digit meant', () => {
    const { problem } = readCreditCode('9144O300708461136T')
    assert.ok(problem?.message.includes('第5位是“O”'))
    assert.ok(problem?.advice.includes('数字0'))
  })

  it('with a wrong check never has the right one proposed', () => {
    const { problem } = readCreditCode('91440300708461136U')
    assert.equal(/[TＴ]|91440300708461136[^U]/.test(`${problem?.advice}`), false)
    assert.ok(readCreditCode('914403001922038000').problem?.advice.includes('截断'))
  })

  it('whose organisation code fails its own check is taken with a note', () => {
    const first17 = '91320115MA1000005'
    assert.notEqual(organisationCodeCheck('MA100000'), '5')
    const read = readCreditCode(first17 + creditCodeCheck(first17))
    assert.equal(noteOf(read)?.code, 'code.organisation')
    assert.equal(read.value, first17 + creditCodeCheck(first17))
  })

  it('made for a sample passes both checks', () => {
    fc.assert(fc.property(codes, (code) => assert.deepEqual(readCreditCode(code), { value: code })))
  })
  it('made from another serial is another', () => {
    const made = new Set(Array.from({ length: 10_000 }, (_, serial) => makeCreditCode('320115', serial)))
    assert.equal(made.size, 10_000)
  })
  it('may be made for another kind of body', () => {
    assert.ok(makeCreditCode('320115', 7, '12').startsWith('12320115MA'))
  })
  it('with any one character changed is refused', () => {
    fc.assert(
      fc.property(codes, fc.nat({ max: 17 }), fc.constantFrom(...ALPHABET), (code, at, character) => {
        fc.pre(code[at] !== character)
        const changed = code.slice(0, at) + character + code.slice(at + 1)
        assert.ok(['code.check', 'code.region'].includes(readCreditCode(changed).problem?.code ?? ''))
      }),
    )
  })
  it('with two neighbours exchanged is refused', () => {
    fc.assert(
      fc.property(codes, fc.nat({ max: 16 }), (code, at) => {
        fc.pre(code[at] !== code[at + 1])
        const changed = code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2)
        assert.notEqual(readCreditCode(changed).problem, undefined)
      }),
    )
  })
  it('never throws, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const { problem } = readCreditCode(text)
        assert.ok(problem === undefined || problem.code.startsWith('code.'))
      }),
    )
  })
  it('is not checked or made from nonsense', () => {
    assert.throws(() => creditCodeCheck('9144030070846113'), RangeError)
    assert.throws(() => creditCodeCheck('9144O300708461136'), RangeError)
    assert.throws(() => organisationCodeCheck('1234567'), RangeError)
    assert.throws(() => makeCreditCode('3201', 1), RangeError)
    assert.throws(() => makeCreditCode('320115', 31 ** 6), RangeError)
    assert.throws(() => makeCreditCode('320115', -1), RangeError)
  })
})

describe('the codes of a market list', {
  skip: existsSync(MARKET_LIST) ? false : 'the market lists are not beside the project',
}, () => {
  it('5,460 are accepted and 263 are old registration numbers', () => {
    const rows: { readonly 统一社会信用代码: string }[] = parse(readFileSync(MARKET_LIST), { columns: true, bom: true })
    const read = rows.map(({ 统一社会信用代码: code }) => readCreditCode(code))
    assert.equal(read.filter((one) => one.problem === undefined && noteOf(one) === undefined).length, 5460)
    assert.equal(read.filter(({ problem }) => problem?.code === 'code.registration15').length, 263)
    assert.equal(read.length, 5723)
  })
})

describe('codes known to be bad', {
  skip: existsSync(BAD_CODES) ? false : 'the market lists are not beside the project',
}, () => {
  const rows: { readonly 统一社会信用代码: string; readonly 问题类型: string }[] = existsSync(BAD_CODES)
    ? parse(readFileSync(BAD_CODES), { columns: true, bom: true })
    : []
  for (const [kind, code, count] of [
    ['13-digit registration number', 'code.registration13', 60],
    ['15-digit registration number', 'code.registration15', 60],
    // Co-operatives carried NA in their registration numbers.
    ['length 15', 'code.registration15', 60],
    ['length 10', 'code.organisation9', 3],
    ['length 11', 'code.length', 8],
    ['length 12', 'code.length', 2],
    ['check digit or character wrong', 'code.check', 15],
    ['lower-case letter', undefined, 5],
  ] as const) {
    it(`${kind}: all ${count} are ${code ?? 'accepted in capitals'}`, () => {
      const read = rows.filter((row) => row.问题类型 === kind).map((row) => readCreditCode(row.统一社会信用代码))
      assert.equal(read.length, count)
      assert.deepEqual([...new Set(read.map(({ problem }) => problem?.code))], [code])
    })
  }
})
