import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { blankKind, halfWidth, isBlank, isDitto, squeeze } from './normal.ts'

describe('half width', () => {
  for (const [wide, half] of [
    ['ＡＢＣ１２３', 'ABC123'],
    ['（万元）', '(万元)'],
    ['１，２００．５％', '1,200.5%'],
    ['￥５００', '¥500'],
    ['甲　乙', '甲 乙'],
    ['第一、第二。「三」', '第一、第二。「三」'],
  ] as const) {
    it(`${wide} is ${half}`, () => assert.equal(halfWidth(wide), half))
  }
  it('is half width already the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => halfWidth(halfWidth(text)) === halfWidth(text)))
  })
})

describe('squeezing', () => {
  for (const [text, squeezed] of [
    ['  甲 公司  ', '甲 公司'],
    ['甲\u00A0\u3000公司', '甲 公司'],
    ['甲\u200B公\uFEFF司', '甲公司'],
    ['甲\n\t公司\r\n', '甲 公司'],
    ['\u200E91\u200F', '91'],
  ] as const) {
    it(`${JSON.stringify(text)} is ${squeezed}`, () => assert.equal(squeeze(text), squeezed))
  }
  it('leaves nothing to squeeze', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => squeeze(squeeze(text)) === squeeze(text)))
  })
})

describe('a cell that holds nothing', () => {
  for (const [text, kind] of [
    ['', 'empty'],
    ['  　', 'empty'],
    ['空', 'empty'],
    ['（空）', 'empty'],
    ['N/A', 'notApplicable'],
    ['n/a', 'notApplicable'],
    ['／', 'notApplicable'],
    ['不适用', 'notApplicable'],
    ['-', 'notPublished'],
    ['－', 'notPublished'],
    ['--', 'notPublished'],
    ['—', 'notPublished'],
    ['——', 'notPublished'],
    ['..', 'notPublished'],
    ['……', 'notPublished'],
    ['无', 'none'],
    ['暂无', 'none'],
    ['0', undefined],
    ['无锡市', undefined],
    ['-5', undefined],
    ['同上', undefined],
  ] as const) {
    it(`「${text}」 is ${kind ?? 'not blank'}`, () => assert.equal(blankKind(text), kind))
  }
  it('「无」 is blank only where the caller says so', () => {
    assert.equal(isBlank('无'), false)
    assert.equal(isBlank('无', ['none']), true)
    assert.equal(isBlank('—'), true)
    assert.equal(isBlank('—', ['empty']), false)
  })
  it('「同上」 means the row above', () => {
    assert.deepEqual(['同上', ' 同 ', '〃', '0'].map(isDitto), [true, false, true, false])
  })
})
