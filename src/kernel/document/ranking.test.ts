import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { AreaCode } from '../values.ts'
import { lagging, leading, type RankedArea } from './ranking.ts'

/** Areas by their values, the best first, as `rankedAreas` gives them. */
function field(...values: readonly number[]): { readonly areas: readonly RankedArea[] } {
  return {
    areas: values.map((value, index) => ({
      area: `${index + 1}` as AreaCode,
      value: {} as RankedArea['value'],
      rank: values.filter((other) => other > value).length + 1,
      sharing: values.filter((other) => other === value).length,
      behind: values.filter((other) => other < value).length,
      rankBefore: null,
      behindBefore: null,
    })),
  }
}

const names = (areas: readonly RankedArea[]) => areas.map(({ area }) => area).join('')
const ends = (...values: readonly number[]) => [names(leading(field(...values))), names(lagging(field(...values)))]

describe('who is in front and who is at the end', () => {
  it('are three each where there are enough, and whoever shares the third place is among them', () => {
    assert.deepEqual(ends(9, 8, 7, 6, 5, 4, 3), ['123', '567'])
    assert.deepEqual(ends(9, 8, 7, 7, 5, 4, 4), ['1234', '567'])
  })

  it('are never the same, and nobody is either where all are equal', () => {
    assert.deepEqual(ends(9, 8, 7), ['12', '3'])
    assert.deepEqual(ends(9, 8), ['1', '2'])
    assert.deepEqual(ends(5, 5, 5, 5), ['', ''])
  })

  it('names all at the end who have nothing, however many they are', () => {
    assert.deepEqual(ends(9, 8, 0, 0, 0, 0), ['12', '3456'])
  })
})
