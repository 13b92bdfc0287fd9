import assert from 'node:assert/strict'
import { test } from 'node:test'
import { facts } from '../../lines/cultivation/facts.ts'
import { readRules } from '../../server/office/rules.ts'
import { failuresOf } from './index.ts'

const rules = await readRules(facts)

for (const rule of rules.values())
  for (const one of rule.data.cases)
    test(`${rule.data.name}：${one.situation}`, () => assert.deepEqual(failuresOf(rule, one), []))

test('every rule has cases of its own', () => {
  for (const { data } of rules.values()) assert.notEqual(data.cases.length, 0, data.name)
})
