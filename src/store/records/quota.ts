import { sql } from 'kysely'
import { compareDecimals, formatDecimal, subtractDecimals, sumDecimals } from '../../kernel/exact.ts'
import { reachedBy } from '../../kernel/procedure/index.ts'
import type { Quota, Register } from '../../kernel/register.ts'
import type { Decimal } from '../../kernel/values.ts'
import type { Content } from '../../kernel/version.ts'
import type { Tx } from '../database.ts'
import { Refusal } from '../refusal.ts'
import { quoted } from '../schema/model.ts'
import { columnName, tableName } from '../schema/registers.ts'
import { recordsById } from './load.ts'
import { storedRecord } from './row.ts'

interface Where {
  readonly catalog: { readonly registers: ReadonlyMap<string, Register> }
  readonly bureau: string
}

interface Written {
  readonly id: string
  readonly content: Content
}

/**
 * Sees to it that nothing takes more than is there (额度), once the records stand in their tables: what is drawn upon is
 * locked first, so that of two who draw at once the second counts the first.
 */
export async function keepQuotas(tx: Tx, where: Where, register: Register, written: readonly Written[]): Promise<void> {
  for (const quota of register.quotas) {
    const upon = where.catalog.registers.get(register.fields[quota.from]?.facts.to?.name ?? '')
    const ids = written.flatMap(({ content: { values } }) => String(values[quota.from] ?? '') || [])
    if (upon !== undefined) await keepQuota(tx, where, { register, quota, upon }, ids)
  }
  // Less is there than before: what others have taken of it must still fit.
  for (const { register: other, quota } of quotasUpon(where.catalog, register)) {
    const ids = written.map(({ id }) => id)
    await keepQuota(tx, where, { register: other, quota, upon: register }, ids)
  }
}

interface QuotaOf {
  readonly register: Register
  readonly quota: Quota
}

// Asked at each writing.
const quotasOf = new WeakMap<Where['catalog'], Map<string, readonly QuotaOf[]>>()

/** The quotas that other records take of a register's. */
function quotasUpon(catalog: Where['catalog'], { name }: Register): readonly QuotaOf[] {
  const known = quotasOf.get(catalog) ?? new Map<string, readonly QuotaOf[]>()
  quotasOf.set(catalog, known)
  const found =
    known.get(name) ??
    [...catalog.registers.values()].flatMap((register) =>
      register.quotas
        .filter(({ from }) => register.fields[from]?.facts.to?.name === name)
        .map((quota) => ({ register, quota })),
    )
  known.set(name, found)
  return found
}

async function keepQuota(
  tx: Tx,
  { bureau }: Where,
  { register, quota, upon }: { readonly register: Register; readonly quota: Quota; readonly upon: Register },
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  const held = await recordsById(tx, upon, bureau, [...new Set(ids)], { lock: true })
  const takers = await takersOf(tx, bureau, register, quota, [...held.keys()])
  for (const [id, { content }] of held) {
    const there = content.voided ? zero : quota.holds(content.values)
    if (there === null) continue
    for (const of of sharing(quota, takers.get(id) ?? [])) {
      const taken = sumDecimals(of.map((one) => takenBy(quota, one)))
      if (compareDecimals(taken, there) <= 0) continue
      throw new Refusal(
        'quota.exceeded',
        `${quota.what}不足：共${shown(there)}${quota.unit}，连同这一笔要用${shown(taken)}${quota.unit}，超出${shown(subtractDecimals(taken, there))}${quota.unit}`,
        `打开${upon.label}看${quota.what}用在哪里，减少${quota.unit === '元' ? '金额' : '数量'}后再保存`,
      )
    }
  }
}

/** Those that draw from one: all of them, or each firm's for itself. */
function sharing({ each }: Quota, takers: readonly Content[]): readonly (readonly Content[])[] {
  return each === null ? [takers] : [...Map.groupBy(takers, ({ values }) => String(values[each] ?? '')).values()]
}

const zero = '0' as Decimal

async function takersOf(
  tx: Tx,
  bureau: string,
  register: Register,
  { from }: Quota,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Content[]>> {
  const [table, column] = [tableName(register), columnName(from)].map((name) => sql.raw(quoted(name)))
  const { rows } = await sql<{ [column: string]: unknown }>`
    select * from ${table} where bureau = ${bureau} and state <> 'void' and ${column} = any(${[...ids]}::uuid[])`.execute(
    tx,
  )
  const contents = rows.map((row) => storedRecord(register, row).content)
  return Map.groupBy(contents, ({ values }) => String(values[from]))
}

function takenBy({ takes }: Quota, { values, steps }: Content): Decimal {
  return takes(values, reachedBy(steps)) ?? zero
}

function shown(amount: Decimal): string {
  return formatDecimal(amount, { group: true })
}
