import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Proofreading } from '../api/proofread.ts'
import { fits, linesOf } from './segments.ts'

const text = '高新技术企业60家，\n同比增长增长20%。'
const finding = (start: number, end: number, correction: string | null) =>
  ({ start, end, correction, kind: '', kindName: '', certainty: 'sure', quote: '', reason: '' }) as const
const claim = { start: 6, end: 9 } as Proofreading['claims'][number]
const reading = {
  text,
  claims: [claim],
  findings: [finding(6, 9, '62家'), finding(13, 17, '增长'), finding(15, 20, '增20%')],
}

describe('a text in segments', () => {
  it('loses no character and begins a line where the text does', () => {
    const lines = linesOf(reading, new Set())
    assert.equal(lines.map((line) => line.map((segment) => segment.text).join('')).join('\n'), text)
    assert.deepEqual(lines[0]?.find(({ claim: of }) => of === 0)?.findings, [0])
  })

  it('shows a correction once, at the first of the words that it replaces', () => {
    const [, second] = linesOf(reading, new Set([1]))
    const gone = second?.filter((segment) => segment.gone) ?? []
    assert.deepEqual(
      gone.map(({ correction }) => correction),
      ['增长', null],
    )
  })

  it('two corrections of the same words are never taken together', () => {
    assert.equal(fits(reading.findings, new Set([1]), 2), false)
    assert.equal(fits(reading.findings, new Set([0]), 2), true)
  })
})
