import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { DocumentText } from '../../kernel/document/text.ts'
import { bodyOf, lengthOf, sectionsOf } from './outline.ts'

const words = (text: string) => [{ text }]

it('counts what is read through: marks too, but neither tables nor attachments', () => {
  const text: DocumentText = [
    { kind: 'title', spans: words('工作简报') },
    { kind: 'heading', level: 1, spans: words('总体情况') },
    { kind: 'paragraph', spans: words('稳步 增长。') },
    {
      ...{ kind: 'table', caption: '主要指标', rows: [[words('高新技术企业'), words('321')]] },
      columns: ['指标', '本期数'].map((title) => ({ title, align: 'left' as const, width: 4 })),
    },
    { kind: 'attachment', mark: '附件1', title: '情况表' },
    { kind: 'paragraph', spans: words('附件里的话') },
  ]
  assert.equal(lengthOf(bodyOf(text)), 13)
  assert.deepEqual(
    sectionsOf(text).map(({ text: heading, characters }) => [heading, characters]),
    [
      ['总体情况', 9],
      ['附件1　情况表', 11],
    ],
  )
})
