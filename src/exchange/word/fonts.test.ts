import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { missingFonts, OFFICIAL_FONTS } from './fonts.ts'

describe('the fonts of a computer', () => {
  it('suffice when each official font is there, under whichever name', () => {
    assert.equal(missingFonts(OFFICIAL_FONTS.map((font) => font.name)), null)
    assert.equal(missingFonts(['FZXiaoBiaoSong-B05S', ' fangsong ', 'SimHei', 'KaiTi_GB2312', 'SimSun']), null)
  })

  it('that lack 小标宋 and 仿宋 are reported with what stands in for them', () => {
    const problem = missingFonts(['宋体', '黑体', '楷体', '华文中宋'])
    assert.equal(problem?.code, 'word.fontsMissing')
    assert.match(problem?.message ?? '', /标题用的“方正小标宋简体”（以“华文中宋”代替）、正文用的“仿宋”（以“宋体”代替）/)
    assert.doesNotMatch(problem?.message ?? '', /黑体|楷体/)
    assert.match(problem?.advice ?? '', /“方正小标宋简体”、“仿宋”/)
  })

  it('that lack everything are reported as having nothing to take instead', () => {
    assert.match(missingFonts([])?.message ?? '', /“仿宋”（没有可代替的字体）/)
  })
})

describe('the alternative of a font', () => {
  for (const font of OFFICIAL_FONTS)
    it(`for ${font.name} is one of its namesakes or fallbacks, and short enough for Word`, () => {
      assert.ok([...font.same, ...font.fallbacks].includes(font.alternative))
      assert.ok(font.alternative.length <= 31)
    })
})
