import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { isPct, type PatentNumber, patentCheck, patentKind, patentYear, readPatentNumber } from './patentNumber.ts'

const numbers = fc
  .tuple(fc.integer({ min: 2003, max: 2100 }), fc.constantFrom(1, 2, 3, 8, 9), fc.integer({ min: 0, max: 9_999_999 }))
  .map(([year, type, serial]) => `${year}${type}${String(serial).padStart(7, '0')}`)
  .map((digits) => `${digits}.${patentCheck(digits)}` as PatentNumber)

describe('a patent application number', () => {
  for (const number of ['201710601862.3', '200710308494.X', '95115608.X']) {
    it(`${number} is valid`, () => assert.deepEqual(readPatentNumber(number), { value: number }))
  }

  for (const text of [
    '200710308494.x',
    '200710308494X',
    'ZL200710308494.X',
    'ZL 2007 1 0308494.X',
    'CN200710308494.X',
    'CNZL200710308494X',
    'zl200710308494x',
    '２００７１０３０８４９４．Ｘ',
    '专利申请号：200710308494.X',
    ' 200710308494.X\u200B',
    '200710308494。X',
    '200710308494.X（发明）',
  ]) {
    it(`${JSON.stringify(text)} is 200710308494.X`, () => {
      assert.deepEqual(readPatentNumber(text), { value: '200710308494.X' })
    })
  }

  it('tells kind, year and whether it came by PCT', () => {
    const facts = [
      '201710601862.3',
      '95115608.X',
      '201820000001.',
      '201830000001.',
      '201880000001.',
      '201890000001.',
      '03123456.',
    ]
      .map((text) => (text.endsWith('.') ? text + patentCheck(text.slice(0, -1)) : text))
      .map((text) => readPatentNumber(text).value)
      .map((number) => number && [patentKind(number), isPct(number), patentYear(number)])
    assert.deepEqual(facts, [
      ['发明', false, 2017],
      ['发明', false, 1995],
      ['实用新型', false, 2018],
      ['外观设计', false, 2018],
      ['发明', true, 2018],
      ['实用新型', true, 2018],
      ['发明', false, 2003],
    ])
  })

  for (const [text, code] of [
    ['', 'patent.blank'],
    ['—', 'patent.blank'],
    ['201710601862.4', 'patent.check'],
    ['201710601863.3', 'patent.check'],
    ['201710601862', 'patent.noCheck'],
    ['95115608', 'patent.noCheck'],
    ['CN107123456A', 'patent.publication'],
    ['CN1234567C', 'patent.publication'],
    ['CN212345678U', 'patent.publication'],
    ['PCT/CN2021/123456', 'patent.international'],
    ['WO2021/123456', 'patent.international'],
    ['201740601862.3', 'patent.kind'],
    ['190010601862.3', 'patent.year'],
    ['2.0171E+12', 'patent.number'],
    ['201710601862.3、200710308494.X', 'patent.two'],
    ['2017106018623456', 'patent.length'],
    ['待授权', 'patent.length'],
  ] as const) {
    it(`「${text}」 is refused: ${code}`, () => assert.equal(readPatentNumber(text).problem?.code, code))
  }

  it('is read however it is decorated', () => {
    const decorations = fc.constantFrom(
      (n: string) => `ZL${n}`,
      (n: string) => `CN ${n.toLowerCase()}`,
      (n: string) => n.replace('.', ''),
      (n: string) => `ZL ${n.slice(0, 4)} ${n.slice(4, 5)} ${n.slice(5)}`,
    )
    fc.assert(
      fc.property(numbers, decorations, (number, decorate) => readPatentNumber(decorate(number)).value === number),
    )
  })
  it('with any one digit changed is refused', () => {
    fc.assert(
      fc.property(numbers, fc.nat({ max: 11 }), fc.nat({ max: 9 }), (number, at, digit) => {
        fc.pre(number[at] !== String(digit))
        const changed = number.slice(0, at) + digit + number.slice(at + 1)
        assert.notEqual(readPatentNumber(changed).problem, undefined)
      }),
    )
  })
  it('is not checked on nonsense', () => assert.throws(() => patentCheck('2017'), RangeError))
})
