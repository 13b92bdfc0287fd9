import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hasIntegerBase, holds } from './sums.ts'

test('an equation holds to the places of its right side', () => {
  assert.ok(holds('142/120-1=18.3%'))
  assert.ok(!holds('142/120-1=18.4%'))
  assert.ok(holds('12+2-5-2=7'))
  assert.ok(holds('1.5*4/3=2'))
})

test('72家同比增长56.7%没有整数的上年同期数，162家同比增长29.6%有', () => {
  assert.ok(!hasIntegerBase(72, '56.7'))
  assert.ok(hasIntegerBase(162, '29.6'))
  assert.ok(hasIntegerBase(243, '-3.6'))
})
