import assert from 'node:assert/strict'
import { test } from 'node:test'
import { columnLetter, parseReference } from './column.ts'
import { declaredUnit, normaliseHeader } from './header.ts'

test('a header is compared half-width, without spaces and marks', () => {
  assert.deepEqual(normaliseHeader(' ＊企业 名称\r\n（全称）：'), { name: '企业名称(全称)' })
  assert.deepEqual(normaliseHeader('★合同编号'), { name: '合同编号' })
})

test('the unit of a header is taken out of it, wherever it stands', () => {
  const cases: [string, string, string | undefined][] = [
    ['注册资本(万元)', '注册资本', '万元'],
    ['注册资本（单位：万元）', '注册资本', '万元'],
    ['研发费用【亿元】合计', '研发费用合计', '亿元'],
    ['增减（％）', '增减', '%'],
    ['面积(㎡)', '面积', '㎡'],
    ['培训人次（人次）', '培训人次', '人次'],
    ['产值/万元', '产值', '万元'],
    ['金额，万元', '金额', '万元'],
    ['金额：单位：元', '金额', '元'],
    ['合同成交总额(元/万元)', '合同成交总额(元/万元)', undefined],
    ['级别(省/市/区)', '级别(省/市/区)', undefined],
    ['企业/团队', '企业/团队', undefined],
    ['（万元）', '(万元)', undefined],
  ]
  for (const [text, name, unit] of cases) {
    assert.deepEqual(normaliseHeader(text), unit === undefined ? { name } : { name, unit }, text)
  }
})

test('a line above the table declares the unit of its amounts', () => {
  assert.equal(declaredUnit('单位：万元'), '万元')
  assert.equal(declaredUnit('填报单位：江宁区科技局  金额单位: 亿元'), '亿元')
  assert.equal(declaredUnit('（单位：万元、家、%）'), '万元')
  assert.equal(declaredUnit('填报单位：江宁区'), undefined)
})

test('columns are named as the spreadsheet names them', () => {
  assert.deepEqual([0, 25, 26, 701, 702, 16383].map(columnLetter), ['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD'])
  assert.deepEqual(parseReference('$XFD$1048576'), { column: 16383, row: 1048576 })
})
