import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { CollectColumn } from './column.ts'
import { doubtsOf } from './doubts.ts'
import { type Nature, refuseExpired, refuseHint, refuseUnapproved } from './nature.ts'

const column = (label: string, unit: string | null = null): CollectColumn => ({
  ...{ key: label, label, unit },
  ...{ takes: 'number', required: false },
})
const columns = [column('企业名称'), column('1-本月营业收入', '万元'), column('1-本月研发费用', '万元')]
const said = (row: readonly string[], before: readonly (readonly string[])[] = []) =>
  doubtsOf(columns, [row], before).map(({ column, message }) => [column, message])

describe('what is doubted of a form that comes back', () => {
  it('R&D above revenue, of which one is in another unit or they changed places', () => {
    assert.deepEqual(said(['甲公司', '820', '1,050']), [
      [2, '1-本月研发费用大于营业收入，请核对单位是否填错、两栏是否填反'],
    ])
    assert.deepEqual(said(['甲公司', '1050', '82']), [])
  })

  it('yuan in a column of ten thousands, and ten times what was said the time before', () => {
    assert.match(String(said(['甲公司', '123000000', '82'])[0]), /按元填写/)
    assert.match(String(said(['甲公司', '8200', '820'], [['甲公司', '8000', '75']])[0]), /相差十倍/)
    assert.deepEqual(said(['甲公司', '8200', '80'], [['甲公司', '8000', '75']]), [])
  })

  it('nothing of an empty cell, a word or two units', () => {
    assert.deepEqual(said(['甲公司', '', '82']), [])
    assert.deepEqual(said(['甲公司', '无', '82']), [])
    const other = [column('营业收入', '亿元'), column('研发费用', '万元')]
    assert.deepEqual(doubtsOf(other, [['2', '300']]), [])
  })
})

describe('统计调查', () => {
  const survey: Nature = {
    ...({ kind: 'survey', table: '107-1表', maker: '国家统计局', approver: '国家统计局' } as const),
    ...{ approval: '国统制〔2025〕1号', validUntil: '2026-12-31' },
  }

  it('shows all five marks, and is not filled in after it has expired', () => {
    assert.doesNotThrow(() => refuseUnapproved(survey, '2026-07-10'))
    assert.throws(() => refuseUnapproved({ ...survey, approval: ' ' }, '2026-07-10'), /批准（备案）文号/)
    assert.throws(() => refuseUnapproved(survey, '2027-01-10'), /有效期至2026-12-31/)
    assert.throws(() => refuseExpired(survey, '2027-01-01' as never), /有效期到2026-12-31/)
  })

  it('says nothing of what the figures should be', () => {
    for (const note of ['研发费用不低于上年', '请按增长10%以上填报', '应报数见附件'])
      assert.throws(() => refuseHint([note]), /看作对填报数的要求/)
    assert.doesNotThrow(() => refuseHint(['金额单位为万元，累计数从1月起算', '同比口径见制度说明']))
  })
})
