import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { reference } from '../../kernel/field/index.ts'
import type { Register } from '../../kernel/register.ts'
import { everything } from '../../lines/index.ts'
import { migrations } from '../migrations/index.ts'
import { schemaAfter } from './migration.ts'
import { statementsBetween } from './model.ts'
import { schemaOf } from './registers.ts'

describe('the schema', () => {
  it('is the one that the migrations lead to: otherwise freeze another with node src/store/schema/freeze.ts', () => {
    assert.deepEqual(statementsBetween(schemaAfter(migrations), schemaOf(everything.registers.values())), [])
  })

  it('has the bureau in every key of a table that is spread by it', () => {
    for (const [name, table] of Object.entries(schemaOf(everything.registers.values()))) {
      if (table.placement !== 'distributed') continue
      for (const key of [table.primaryKey, ...(table.unique ?? [])]) assert.ok(key.includes('bureau'), name)
    }
  })

  it('has no index that bears the name of a table: field scheme of voucher and register voucherScheme', () => {
    const firm = everything.registers.get('enterprise')!
    const scheme = { ...firm, name: 'voucherScheme', fields: {} }
    const voucher = { ...firm, name: 'voucher', fields: { scheme: reference('方案', scheme) } }
    assert.throws(() => schemaOf([scheme, voucher] as unknown as Register[]), /r_voucher_scheme/)
  })

  it('walls every table that holds a bureau’s data', () => {
    for (const [name, table] of Object.entries(schemaOf(everything.registers.values()))) {
      if (table.placement === 'distributed') assert.notEqual(table.walls, 'none', name)
    }
  })
})
