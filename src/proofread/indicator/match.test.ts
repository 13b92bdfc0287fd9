import assert from 'node:assert/strict'
import { test } from 'node:test'
import { everything } from '../../lines/index.ts'
import { proofread } from '../index.ts'
import { filledIn } from './learn.ts'
import { indicatorOf, RECOGNISED } from './match.ts'
import { PHRASES } from './phrases.ts'
import { learntPhrases, READ_ON, templateTexts } from './testing.ts'

test('every indicator that is recognised is declared', () => {
  assert.deepEqual(
    RECOGNISED.filter((id) => !everything.indicators.has(id)),
    [],
  )
})

const cases: readonly (readonly [string, string, Parameters<typeof indicatorOf>[0]['kind'], string | null])[] = [
  ['有效期内国高企', '家', 'stock', 'highTechFirms'],
  ['净增高企', '家', 'flow', 'highTechNetGrowth'],
  ['申报高新技术企业', '家', 'flow', 'highTechApplicants'],
  ['全社会研发投入', '亿元', 'flow', 'rdExpenditure'],
  ['R&D经费占GDP比重', '%', 'share', 'rdIntensity'],
  ['规模以上工业企业研发费用', '亿元', 'flow', 'industrialRd'],
  ['每万人发明专利拥有量', '件', 'stock', 'inventionsPerTenThousandPeople'],
  ['吸纳技术合同成交额', '亿元', 'flow', 'contractValueBought'],
  ['走访高新技术企业', '家', 'flow', null],
  ['党建活动', '场', 'flow', null],
]
for (const [phrase, unit, kind, id] of cases)
  test(`${phrase}（${unit}）是 ${id ?? '没有声明的指标'}`, () =>
    assert.equal(indicatorOf({ phrase, context: phrase, unit, kind }), id))

test('the words of our templates are those that were learnt from them (node scripts/phrases.ts)', () => {
  assert.deepEqual(
    PHRASES.map(([...phrase]) => phrase),
    learntPhrases().map(({ indicator, phrase, unit, behind }) => [indicator, phrase, unit, behind.join(' ')]),
  )
})

test('every figure that a template cites is read back as the indicator it is of', () => {
  const lost = templateTexts().flatMap((template) => {
    const { text, cited } = filledIn(template, everything.indicators)
    const { claims } = proofread(text, { date: READ_ON })
    return cited
      .filter(({ indicator, start, end }) => {
        const claim = claims.find((one) => one.start <= start && one.end >= end)
        return claim?.indicator !== indicator
      })
      .map(({ indicator, start, end }) => `${indicator}: ${text.slice(Math.max(0, start - 24), end)}`)
  })
  assert.deepEqual(lost, [])
})
