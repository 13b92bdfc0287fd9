import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../../kernel/values.ts'
import { proofread } from '../index.ts'
import { againstBooks, type Booked } from './books.ts'

const says = (value: string): Booked => ({ value: value as Decimal, says: '台账' })
const claims = proofread('全区有效期内高新技术企业214家，技术合同成交额9.36亿元。', { date: '2026-07-01' }).claims

test('a count differs from the books by one, and it is said', () => {
  const findings = againstBooks(claims, ({ unit }) => (unit === '家' ? says('213') : null))
  assert.deepEqual(
    findings.map(({ quote, kind }) => [quote, kind]),
    [['214家', 'books.value']],
  )
})

test('an amount agrees with the books within the rounding that the text chose', () => {
  assert.deepEqual(
    againstBooks(claims, ({ unit }) => (unit === '家' ? null : says('9.3642'))),
    [],
  )
  assert.equal(againstBooks(claims, ({ unit }) => (unit === '家' ? null : says('9.3652'))).length, 1)
})

test('what the books do not know contradicts nothing', () => {
  assert.deepEqual(
    againstBooks(claims, () => null),
    [],
  )
})
