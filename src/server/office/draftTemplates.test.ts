import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { namedIndicators } from '../../kernel/document/template.ts'
import { everything } from '../../lines/index.ts'
import { listTemplates, loadTemplate } from './draftTemplates.ts'

describe('the templates', () => {
  it('name only what is declared, and those of a summary enough of it to cite sixty figures', () => {
    for (const { id, span } of listTemplates(everything)) {
      const template = loadTemplate(everything, id)
      assert.ok(namedIndicators(template).length > 0, id)
      if (span !== '任意') assert.ok(namedIndicators(template).length >= 60, id)
    }
  })

  it('are told apart from names that are none', () => {
    assert.throws(() => loadTemplate(everything, 'half-year-sumary'), /没有文稿模板/)
  })
})
