import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { mask, unmask } from './mask.ts'

const TEXT =
  '柳浦镇企业海澜制药有限公司、东岳环保等企业获奖，局长王建国到柳浦镇走访海澜制药有限公司，联系电话13800001234，邮箱a.b@example.com。'

describe('a public copy', () => {
  it('has one mask for one name, everywhere, and two for two', () => {
    const { text, table } = mask(TEXT)
    for (const name of ['海澜制药', '东岳环保', '柳浦镇', '王建国', '13800001234', 'a.b@example.com'])
      assert.ok(!text.includes(name), `${name} in ${text}`)
    const firm = table.find(({ original }) => original.endsWith('海澜制药有限公司'))
    assert.equal(firm?.times, 2)
    assert.equal(new Set(table.map(({ mask }) => mask)).size, table.length)
  })

  it('masks the names that it is given', () => {
    assert.ok(!mask('今年走访了云启电子的新厂房。', ['云启电子']).text.includes('云启电子'))
  })

  it('never uses a mask that the text has already', () => {
    const { text, table } = mask('【企业1】由海澜制药有限公司改名。')
    assert.ok(table.every(({ mask }) => mask !== '【企业1】'))
    assert.equal(unmask(text, table), '【企业1】由海澜制药有限公司改名。')
  })

  it('is the original again with its table', () => {
    const unit = fc.constantFrom(...'海澜制药有限公司柳浦镇街道局长王建国、，。【企业1】和在130000000')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 200 }), (given) => {
        const { text, table } = mask(given)
        assert.equal(unmask(text, table), given)
      }),
      { numRuns: 200 },
    )
  })
})
