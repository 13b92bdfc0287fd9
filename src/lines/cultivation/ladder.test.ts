import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { nextTitles, rungOf, rungs } from './ladder.ts'
import { titleKinds } from './title.ts'

describe('梯次', () => {
  it('places a firm by the highest title that it holds', () => {
    assert.equal(rungOf([]), -1)
    assert.equal(rungOf(['科技型中小企业']), 0)
    assert.equal(rungOf(['科技型中小企业', '高新技术企业']), 1)
    assert.equal(rungOf(['专精特新中小企业', '科技型中小企业']), 2)
    assert.equal(rungOf(['农业科技型企业']), -1)
  })

  it('leads a firm without a title to the first rung, and others to what follows on theirs', () => {
    assert.deepEqual(nextTitles([]), ['科技型中小企业'])
    assert.deepEqual(nextTitles(['科技型中小企业']), ['高新技术企业'])
    assert.deepEqual(nextTitles(['科技型中小企业', '高新技术企业']), ['科技领军企业'])
    assert.deepEqual(nextTitles(['独角兽企业']), [])
  })

  it('has every title that another leads to on a rung', () => {
    const on = new Set<string>(rungs.flatMap(({ titles }) => titles))
    for (const [title, kind] of Object.entries(titleKinds))
      if ('leadsTo' in kind) assert.ok(on.has(kind.leadsTo), `${title} → ${kind.leadsTo}`)
  })
})
