import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Decimal } from '../../kernel/values.ts'
import { gateOf } from './race.ts'

describe('赛马', () => {
  const team = (name: string, score: string | null) => ({ name, score: score as Decimal | null })
  const two = '2' as Decimal

  it('ranks nobody before everybody was scored, nor before it is said how many go on', () => {
    assert.deepEqual(gateOf(team('甲', '88'), [team('乙', null)], two), {
      known: false,
      missing: '「乙」的阶段评比得分',
    })
    assert.equal(gateOf(team('甲', '88'), [team('乙', '80')], null).known, false)
  })

  it('lets equal scores share a place: 9 is less than 88.5', () => {
    const rivals = [team('乙', '91'), team('丙', '88.5'), team('丁', '9')]
    assert.deepEqual(gateOf(team('甲', '88.5'), rivals, two), { known: true, place: 2, goesOn: true })
    assert.deepEqual(gateOf(team('丁', '9'), [team('甲', '88.5'), team('乙', '91')], two), {
      known: true,
      place: 3,
      goesOn: false,
    })
  })
})
