import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { spokenSource } from '../../kernel/document/spoken.ts'
import { namedIndicators, parseTemplate } from '../../kernel/document/template.ts'
import { everything } from '../../lines/index.ts'
import { listTemplates, loadTemplate, readTemplate } from './draftTemplates.ts'

describe('the templates', () => {
  it('name only what is declared, and the summaries enough of it to cite sixty figures', () => {
    for (const { id, span } of listTemplates(everything)) {
      const named = namedIndicators(loadTemplate(everything, id)).length
      const least = span === '任意' ? 1 : 10
      assert.ok(named >= (id.endsWith('summary') ? 60 : least), id)
    }
  })

  it('say the same with the names of their indicators as with the ids', () => {
    for (const { id } of listTemplates(everything)) {
      const spoken = spokenSource(readTemplate(id), everything.indicators)
      assert.doesNotMatch(spoken, /\{\{[a-z]/, id)
      assert.deepEqual(parseTemplate(id, spoken, everything.indicators).template, loadTemplate(everything, id), id)
    }
  })

  it('draw one indicator by street or by month, and say where a picture is asked for wrongly', () => {
    const read = (line: string) => parseTemplate('t', `# 题\n\n${line}`, everything.indicators)
    const [, chart] = read('{{图 新认定高新技术企业 逐月}}').template?.blocks ?? []
    assert.deepEqual(chart?.kind === 'chart' && [chart.indicator.id, chart.by], ['newHighTech', 'periods'])
    const [problem] = read('{{图 新认定高新技术企业 按年}}').problems ?? []
    assert.deepEqual([problem?.line, problem?.column], [3, 15])
  })

  it('are told apart from names that are none', () => {
    assert.throws(() => loadTemplate(everything, 'half-year-sumary'), /没有文稿模板/)
  })
})
