import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { factReports, readDocument, readFacts } from '../../kernel/rule/index.ts'
import type { Day } from '../../kernel/values.ts'
import { everything } from '../index.ts'
import { facts } from './facts.ts'

const handbook = new URL('../../../docs/handbook/19-规则与测评.md', import.meta.url)

test('the handbook lists every fact as it is declared, and no other', async () => {
  const rows = (await readFile(handbook, 'utf8')).split('## 全部事实')[1]?.split('\n').slice(6, -1)
  const declared = factReports(facts).map(
    ({ path, says, period, meaning, from }) => `| ${path} | ${says} | ${period} | ${meaning} | ${from ?? '—'} |`,
  )
  assert.deepEqual(rows, declared)
})

test('the example of every fact is one that a file may hold', () => {
  const example = Object.fromEntries(
    factReports(facts)
      .filter(({ path }) => !/[.\]]/.test(path))
      .map(({ name, example }) => [name, example]),
  )
  const read = readDocument(JSON.stringify(example))
  assert.ok('document' in read)
  const given = readFacts(read.document, facts, '2026-06-01' as Day)
  assert.deepEqual('misfits' in given ? given.misfits : [], [])
})

test('a fact of the books names a register and a field that are there', () => {
  const all = [...facts.values()].flatMap((fact) => (fact.is === 'single' ? [fact] : [fact, ...fact.fields.values()]))
  for (const { name, from } of all)
    if (from !== undefined && from.register !== null)
      assert.ok(everything.registers.get(from.register)?.fields[from.field ?? ''] !== undefined, name)
})
