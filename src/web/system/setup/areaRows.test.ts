import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { areasFromText, emptyArea, joined, otherNames } from './areaRows.ts'

describe('areas pasted from a spreadsheet', () => {
  it('come by their headers, in whatever order', () => {
    assert.deepEqual(areasFromText('名称\t区划代码\t别名\n东山街道\t990101001\t东山街办、东山\r\n\n'), [
      { ...emptyArea, code: '990101001', name: '东山街道', also: '东山街办、东山' },
    ])
  })

  it('come as code and name where there is no header, with a tab or blanks between', () => {
    const wanted = { ...emptyArea, code: '990101002', name: '西河镇' }
    assert.deepEqual(areasFromText('990101002\t西河镇'), [wanted])
    assert.deepEqual(areasFromText('990101002 西河镇'), [wanted])
  })

  it('replace the line of their code and leave the others', () => {
    const [east, west] = [
      { ...emptyArea, code: '1A', name: '东' },
      { ...emptyArea, code: '1B', name: '西' },
    ]
    assert.deepEqual(joined([east, emptyArea], [{ ...east, name: '东山' }, west]), [{ ...east, name: '东山' }, west])
  })

  it('have other names apart by any of the usual marks', () => {
    assert.deepEqual(otherNames('东山街办、东山, 东街 '), ['东山街办', '东山', '东街'])
    assert.deepEqual(otherNames(''), [])
  })
})
