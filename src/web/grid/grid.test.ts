import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { GridColumn, GridRow } from './model.ts'
import { at, everything, moved, pasted, rangeOf } from './selection.ts'
import { selectionSums } from './sums.ts'
import { readTsv, writeTsv } from './tsv.ts'

const size = { rows: 5, columns: 4 }
const press = (key: string, more = {}) => ({ key, shift: false, control: false, ...more })

describe('the selection of a grid', () => {
  it('moves with the arrows and stops at the edges', () => {
    const corner = at({ row: 0, column: 0 })
    assert.deepEqual(moved(corner, press('ArrowUp'), size, 3), corner)
    assert.deepEqual(moved(corner, press('ArrowRight'), size, 3), at({ row: 0, column: 1 }))
    assert.deepEqual(moved(corner, press('End', { control: true }), size, 3), at({ row: 4, column: 3 }))
    assert.deepEqual(moved(corner, press('PageDown'), size, 3), at({ row: 3, column: 0 }))
    assert.equal(moved(corner, press('x'), size, 3), null)
  })

  it('grows with shift from where it began, in either direction', () => {
    const begun = at({ row: 2, column: 2 })
    const up = moved(begun, press('ArrowUp', { shift: true }), size, 3)!
    const grown = moved(up, press('ArrowLeft', { shift: true }), size, 3)!
    assert.deepEqual(rangeOf(grown), { top: 1, bottom: 2, left: 1, right: 2 })
    assert.deepEqual(rangeOf(everything(size)), { top: 0, bottom: 4, left: 0, right: 3 })
  })

  it('takes a pasted block from its top left, fills a selection that is a multiple of it, and tells what falls outside', () => {
    const block = [['a', 'b']]
    const filled = pasted(block, { top: 1, bottom: 2, left: 0, right: 1 }, size)
    assert.deepEqual(
      filled.cells.map(({ row, column, text }) => [row, column, text]),
      [
        [1, 0, 'a'],
        [1, 1, 'b'],
        [2, 0, 'a'],
        [2, 1, 'b'],
      ],
    )
    const over = pasted([['a'], ['b'], ['c']], { top: 3, bottom: 3, left: 3, right: 3 }, size)
    assert.deepEqual([over.cells.length, over.left], [2, 1])
  })
})

describe('cells on the clipboard', () => {
  it('come back as they were written, with tabs, quotes and line ends in them', () => {
    const rows = [
      ['甲公司', '1,200.5', ''],
      ['含\t制表', '引"号', '两\n行'],
    ]
    assert.deepEqual(readTsv(writeTsv(rows)), rows)
  })

  it('are read as spreadsheets write them', () => {
    assert.deepEqual(readTsv('a\tb\r\n1\t2\r\n'), [
      ['a', 'b'],
      ['1', '2'],
    ])
    assert.deepEqual(readTsv('a\t\r\n\tb'), [
      ['a', ''],
      ['', 'b'],
    ])
    assert.deepEqual(readTsv('5" 管'), [['5" 管']])
    assert.deepEqual(readTsv(''), [['']])
  })
})

describe('the sums of a selection', () => {
  const column = (key: string, unit: string | null, addsUp = true) =>
    ({ key, unit, addsUp, withheld: null }) as unknown as GridColumn
  const columns = [column('name', null, false), column('total', '万元'), column('part', '万元'), column('staff', '人')]
  const rows = [
    { name: '甲', total: '0.1', part: '1', staff: '3' },
    { name: '乙', total: '0.2', part: '', staff: '4' },
    { name: '丙', total: '1200', part: '', staff: '' },
  ].map(
    (texts) =>
      ({
        cells: Object.fromEntries(Object.entries(texts).map(([key, shown]) => [key, { shown }])),
      }) as unknown as GridRow,
  )
  const of = (range: { top: number; bottom: number; left: number; right: number }, known = rows) =>
    selectionSums(
      columns,
      (index) => known[index],
      range,
      { rows: 3, columns: 4 },
      {
        total: { shown: '1,200.3', text: '1200.3', count: 3 },
      },
    )

  it('are exact, with the unit, over what is filled', () => {
    const sums = of({ top: 0, bottom: 1, left: 1, right: 2 })
    assert.deepEqual([sums.filled, sums.sum, sums.average, sums.unit], [3, '1.3', '0.43', '万元'])
  })

  it('are not taken over different units', () => {
    assert.deepEqual(
      [of({ top: 0, bottom: 2, left: 1, right: 3 }).sum, of({ top: 0, bottom: 2, left: 1, right: 3 }).why],
      [null, '单位不同，不合计'],
    )
  })

  it('of rows not read come from the server for whole columns, and are not guessed for parts', () => {
    const some = rows.slice(0, 1)
    assert.equal(of({ top: 0, bottom: 2, left: 0, right: 1 }, some).sum, '1,200.3')
    assert.equal(of({ top: 0, bottom: 1, left: 0, right: 1 }, some).sum, null)
  })
})
