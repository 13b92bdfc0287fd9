import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { everything } from '../../lines/index.ts'
import { migrations } from '../migrations/index.ts'
import { statementsBetween } from './model.ts'
import { schemaOf } from './registers.ts'

describe('the schema', () => {
  it('is the one that the migrations lead to: otherwise freeze another with node src/store/schema/freeze.ts', () => {
    const frozen = migrations.at(-1)?.schema ?? {}
    assert.deepEqual(statementsBetween(frozen, schemaOf(everything.registers.values())), [])
  })

  it('has the bureau in every key of a table that is spread by it', () => {
    for (const [name, table] of Object.entries(schemaOf(everything.registers.values()))) {
      if (table.placement !== 'distributed') continue
      for (const key of [table.primaryKey, ...(table.unique ?? [])]) assert.ok(key.includes('bureau'), name)
    }
  })

  it('walls every table that holds a bureau’s data', () => {
    for (const [name, table] of Object.entries(schemaOf(everything.registers.values()))) {
      if (table.placement === 'distributed') assert.notEqual(table.walls, 'none', name)
    }
  })
})
