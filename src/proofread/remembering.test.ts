import assert from 'node:assert/strict'
import { it } from 'node:test'
import { remembering } from './remembering.ts'

it('answers from memory, and goes on remembering when the memory was full', () => {
  const asked: string[] = []
  const twice = remembering(2, (text) => {
    asked.push(text)
    return `${text}${text}`
  })
  for (const text of ['高', '企', '高', '企', '科', '小', '科', '小', '科']) assert.equal(twice(text), text + text)
  assert.deepEqual(asked, ['高', '企', '科', '小'])
})
