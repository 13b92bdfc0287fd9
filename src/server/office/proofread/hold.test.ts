import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { areaTree } from '../../../kernel/area.ts'
import { decimal, rational, toDecimal } from '../../../kernel/exact.ts'
import type { AreaCode } from '../../../kernel/values.ts'
import { proofread } from '../../../proofread/index.ts'
import { areaOf } from './books.ts'
import { agrees, corrected, inUnit } from './hold.ts'

function claimOf(text: string) {
  const claim = proofread(text, { date: '2026-07-01' }).claims.at(-1)
  assert.ok(claim, text)
  return claim
}

const inYuan = (text: string, fen: string) =>
  inUnit(rational(decimal(fen)), '元', claimOf(text).unit) ?? assert.fail('another kind of unit')

describe('a claim and a value of the books', () => {
  it('3.2亿元 is as much as it says: 3.24亿元 is it, 3.26亿元 is not', () => {
    const text = '技术合同成交额3.2亿元。'
    assert.equal(agrees(claimOf(text), inYuan(text, '324000000')), true)
    assert.equal(agrees(claimOf(text), inYuan(text, '326000000')), false)
    assert.equal(corrected(claimOf(text), inYuan(text, '326000000')), '3.3亿元')
  })

  it('words leave room: 近, 超过 and 以上 agree with what lies in it', () => {
    assert.equal(agrees(claimOf('举办活动近30场。'), rational(29)), true)
    assert.equal(agrees(claimOf('举办活动超过30场。'), rational(29)), false)
    assert.equal(agrees(claimOf('举办活动30场以上。'), rational(31)), true)
    assert.equal(corrected(claimOf('举办活动近30场。'), rational(12)), null)
  })

  it('commas and decimals are written as the author writes them', () => {
    assert.equal(corrected(claimOf('有效发明专利1,286件。'), rational(1310)), '1,310件')
    assert.equal(corrected(claimOf('研发投入强度3.10%。'), rational(decimal('3.2'))), '3.20%')
  })

  it('money is no count, a percentage no head, and 万元 is a part of 亿元', () => {
    assert.equal(inUnit(rational(1), '元', '家'), null)
    assert.equal(inUnit(rational(1), '%', '个百分点'), null)
    assert.equal(toDecimal(inUnit(rational(1), '亿元', '万元') ?? rational(0)), '10000')
  })

  it('a figure right behind the name of a street is the figure of that street', () => {
    const [root, east] = ['990101', '990101001'] as AreaCode[]
    const areas = areaTree(root!, [
      { code: root!, name: '云浦区', parent: null, also: [], group: null },
      { code: east!, name: '东江街道', parent: root!, also: [], group: null },
    ])
    const text = '成交额较大的有东江街道0.39亿元，全区合计1.43亿元。'
    assert.equal(areaOf(areas, text, { start: text.indexOf('0.39') }), east)
    assert.equal(areaOf(areas, text, { start: text.indexOf('1.43') }), root)
  })
})
