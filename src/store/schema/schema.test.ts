import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { reference } from '../../kernel/field/index.ts'
import type { Register } from '../../kernel/register.ts'
import { everything } from '../../lines/index.ts'
import { migrations } from '../migrations/index.ts'
import { testStore } from '../testing.ts'
import { schemaAfter } from './migration.ts'
import { statementsBetween } from './model.ts'
import { schemaOf, tableOf } from './registers.ts'

describe('the schema', () => {
  it('is the one that the migrations lead to: otherwise freeze another with node src/store/schema/freeze.ts', () => {
    assert.deepEqual(statementsBetween(schemaAfter(migrations), schemaOf(everything.registers.values())), [])
  })

  it('has no statistics of columns of JSON, whether a migration changed them or a new table brings them', async () => {
    const store = await testStore()
    const table = { ...tableOf(everything.registers.get('enterprise')!), indexes: {} }
    try {
      for (const statement of statementsBetween({}, { r_new: table })) await sql.raw(statement).execute(store.owner)
      const { rows } = await sql<{ table: string; column: string; sampled: boolean }>`
        select attrelid::regclass::text as table, attname as column, attstattarget is distinct from 0 as sampled
        from pg_attribute where atttypid = 'jsonb'::regtype and attnum > 0 and attrelid in
          (select oid from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r')`.execute(store.owner)
      assert.ok(rows.some(({ table }) => table === 'r_new') && rows.some(({ table }) => table === 'record_version'))
      assert.deepEqual(
        rows.filter(({ sampled }) => sampled),
        [],
      )
    } finally {
      await store.close()
    }
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
