import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HeadingCount, markOf } from './heading.ts'

test('headings count in their levels, a higher one begins the lower anew, and so does an attachment', () => {
  const count = new HeadingCount()
  const marks = ([1, 2, 2, 3, 3, 1, 2, 3, 4] as const).map((level) => count.next(level))
  assert.deepEqual(marks, ['一、', '（一）', '（二）', '1. ', '2. ', '二、', '（一）', '1. ', '（1）'])
  count.restart()
  assert.equal(count.next(1), '一、')
})

test('the mark of a heading is told from its words', () => {
  const headings = ['一、主要工作', '（十二）抓投入', '3. 建平台', '（1）摸底', '2026年安排', '一季度情况']
  assert.deepEqual(headings.map(markOf), ['一、', '（十二）', '3. ', '（1）', '', ''])
})
