import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Proposal } from '../api/policies.ts'
import { stretchesOf } from './marks.ts'

const text = '前言\n对甲类企业奖励10万元，对乙类企业奖励5万元。'
const proposal = (words: string, marks: readonly (readonly [Proposal['marks'][number]['is'], string])[]) => {
  const start = text.indexOf(words)
  return {
    ...{ start, end: start + words.length },
    marks: marks.map(([is, said]) => ({
      is,
      text: said,
      start: text.indexOf(said),
      end: text.indexOf(said) + said.length,
    })),
  } as unknown as Proposal
}
const proposals = [
  proposal('对甲类企业奖励10万元', [
    ['who', '甲类企业'],
    ['amount', '10万元'],
  ]),
  proposal('对乙类企业奖励5万元', [['who', '乙类企业']]),
]

describe('marks of a policy', () => {
  it('are those of the open proposal; of the others only the whole stands out', () => {
    const told = stretchesOf(text, proposals, 0).map((line) =>
      line.map(({ text: words, places, mark }) => `${words}[${places.join()}${mark ?? ''}]`).join(''),
    )
    assert.deepEqual(told, ['前言[]', '对[0]甲类企业[0who]奖励[0]10万元[0amount]，[]对乙类企业奖励5万元[1]。[]'])
  })

  it('leave no word of the text out', () => {
    const whole = stretchesOf(text, proposals, 1).map((line) => line.map((one) => one.text).join(''))
    assert.equal(whole.join('\n'), text)
  })
})
