import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { labelsOf } from './chartLabels.ts'

describe('图上的标签', () => {
  const wide = (size: number, label: string) => size * label.length

  it('stand side by side without touching, however many places there are', () => {
    const streets = ['东江', '望江', '北城', '南湖', '石桥', '柳湾', '青溪', '江口', '石塘', '白鹭', '新桥', '云岭']
    const room = 308 / streets.length
    const { size, words } = labelsOf(
      streets.map((name) => `${name}街道`),
      room,
    )
    assert.deepEqual(words, streets)
    assert.ok(words.every((word) => wide(size, word) < room))
  })

  it('say the month alone, and cut what is too long at the smallest size', () => {
    assert.deepEqual(labelsOf(['2026年1月', '2026年12月'], 40).words, ['1月', '12月'])
    const { size, words } = labelsOf(['高新技术产业园', '经济开发区'], 22)
    assert.ok(words.every((word) => wide(size, word) < 22))
  })
})
