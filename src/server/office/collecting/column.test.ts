import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { normaliseHeader } from '../../../exchange/workbook/header.ts'
import type { Cell } from '../../../exchange/workbook/model.ts'
import { everything } from '../../../lines/index.ts'
import { guessColumn } from './column.ts'

const cellOf = (said: string | number): Cell =>
  typeof said === 'number'
    ? { kind: 'number', column: 1, text: String(said), number: said }
    : { kind: said === '' ? 'blank' : 'text', column: 1, text: said }

/** What a column of a sheet would ask for: its label, unit and kind. */
function asks(header: string, said: readonly (string | number)[], unitOfTable: string | null = null) {
  const { name, unit = null } = normaliseHeader(header)
  const {
    label,
    unit: shown,
    takes,
  } = guessColumn(everything, { key: 'a', header: name, unit, unitOfTable }, said.map(cellOf))
  return [label, shown, takes]
}

describe('a column of a dropped sheet', () => {
  it('headed 万元 takes a number, whether its sample is empty, a number or an amount in words', () => {
    for (const sample of [[], [''], ['120.5'], ['约120万'], ['—'], [120.5], [120, 80]])
      assert.deepEqual(asks('设备投入（万元）', sample), ['设备投入', '万元', 'number'], JSON.stringify(sample))
  })

  it('headed by its unit without brackets is a number where nothing else stands below', () => {
    assert.deepEqual(asks('设备投入万元', []), ['设备投入', '万元', 'number'])
    assert.deepEqual(asks('设备投入万元', ['12.5']), ['设备投入', '万元', 'number'])
    assert.deepEqual(asks('是否超亿元', ['是', '否']), ['是否超亿元', null, 'text'])
  })

  it('headed by a unit that may be a word is what stands below', () => {
    assert.deepEqual(asks('参加人数（人）', [12, 30]), ['参加人数', '人', 'integer'])
    assert.deepEqual(asks('参加人数（人）', []), ['参加人数', '人', 'number'])
    assert.deepEqual(asks('建成时间（年）', ['2024年3月']), ['建成时间', '年', 'text'])
  })

  it('has the unit of the whole table only where it counts', () => {
    assert.deepEqual(asks('项目简介', ['新产品'], '万元'), ['项目简介', null, 'text'])
    assert.equal(asks('企业名称', ['甲公司'], '万元')[1], null)
    assert.deepEqual(asks('研发费用', [], '万元').slice(0, 2), ['研发费用', '万元'])
    assert.deepEqual(asks('设备投入', [12.5], '万元'), ['设备投入', '万元', 'number'])
  })
})
