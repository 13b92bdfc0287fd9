import assert from 'node:assert/strict'
import { it } from 'node:test'
import { everything } from './index.ts'
import { matters } from './matters.ts'

it('every figure that is taken for another is an indicator, and stands under one matter', () => {
  const named = matters.flatMap(({ figures }) => figures.map(({ indicator }) => indicator))
  assert.deepEqual(
    named.filter((id) => !everything.indicators.has(id)),
    [],
  )
  assert.equal(new Set(named).size, named.length)
})
