import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { namedIndicators } from '../../kernel/document/template.ts'
import { everything } from '../../lines/index.ts'
import { listTemplates, loadTemplate } from './draftTemplates.ts'

describe('the templates', () => {
  it('name only what is declared, and the summaries enough of it to cite sixty figures', () => {
    for (const { id, span } of listTemplates(everything)) {
      const named = namedIndicators(loadTemplate(everything, id)).length
      const least = span === '任意' ? 1 : 10
      assert.ok(named >= (id.endsWith('summary') ? 60 : least), id)
    }
  })

  it('are told apart from names that are none', () => {
    assert.throws(() => loadTemplate(everything, 'half-year-sumary'), /没有文稿模板/)
  })
})
