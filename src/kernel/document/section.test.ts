import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { textSections, underHeading, withSection } from './section.ts'
import type { Block, DocumentText, HeadingLevel } from './text.ts'

const heading = (level: HeadingLevel, text: string): Block => ({ kind: 'heading', level, spans: [{ text }] })
const paragraph = (text: string): Block => ({ kind: 'paragraph', spans: [{ text }] })

const text: DocumentText = [
  heading(1, '一、主要工作'),
  heading(2, '（一）抓投入'),
  paragraph('投入。'),
  heading(2, '（二）抓主体'),
  paragraph('主体。'),
  heading(1, '二、下步安排'),
  paragraph('安排。'),
  { kind: 'signature', agency: '云浦区科学技术局', date: '2026年7月1日' },
]

describe('sections of a text', () => {
  it('reach to the next heading of their level, and never over the signature', () => {
    assert.deepEqual(
      textSections(text).map(({ heading: name, block, end }) => [name, block, end]),
      [
        ['主要工作', 0, 5],
        ['抓投入', 1, 3],
        ['抓主体', 3, 5],
        ['下步安排', 5, 7],
      ],
    )
  })

  it('take other blocks under the same heading, whatever number it bears by now', () => {
    const renumbered = [heading(2, '（一）新的一节'), ...text.slice(1)]
    const section = textSections(renumbered).find((one) => one.heading === '抓主体')
    assert.ok(section)
    const after = withSection(renumbered, section, [paragraph('新写的主体。'), paragraph('又一段。')])
    assert.deepEqual(underHeading(after, textSections(after)[2]!), [paragraph('新写的主体。'), paragraph('又一段。')])
    assert.equal(after.length, renumbered.length + 1)
  })
})
