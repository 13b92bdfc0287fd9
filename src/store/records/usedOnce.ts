import { sql } from 'kysely'
import type { Catalog } from '../../kernel/catalog.ts'
import { latest } from '../../kernel/dated.ts'
import { type Procedure, standingOf } from '../../kernel/procedure/index.ts'
import { numbersIn } from '../../kernel/read/invoice.ts'
import type { Register } from '../../kernel/register.ts'
import type { Content } from '../../kernel/version.ts'
import { insertRows } from '../bulk.ts'
import type { Tx } from '../database.ts'
import { Refusal } from '../refusal.ts'
import { baseSchema } from '../schema/base.ts'
import { recordsById } from './load.ts'

interface Written {
  readonly id: string
  readonly content: Content
}

interface Used {
  readonly what: string
  readonly value: string
  readonly record: string
}

/**
 * Keeps in step which record uses which invoice and which piece of equipment. Refuses, naming the other record, what is
 * used already, also by one that is being written at the same moment: the second waits for the first.
 */
export async function writeUsedOnce(
  tx: Tx,
  { catalog, bureau }: { readonly catalog: Catalog; readonly bureau: string },
  register: Register,
  written: readonly Written[],
): Promise<void> {
  const fields = Object.entries(register.fields).flatMap(([name, { facts }]) =>
    facts.once === undefined ? [] : [[name, facts.once] as const],
  )
  if (fields.length === 0 || written.length === 0) return
  const procedure = catalog.procedures.get(register.name)
  const used = written
    .filter(({ content }) => !isFree(procedure, content))
    .flatMap(({ id: record, content: { values } }) =>
      fields.flatMap(([name, what]) =>
        typeof values[name] === 'string' ? numbersIn(values[name]).map((value): Used => ({ what, value, record })) : [],
      ),
    )
    // One order for all writers, so that two never wait for each other.
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  const twice = used.find((one, index) => index > 0 && keyOf(one) === keyOf(used[index - 1]!))
  if (twice !== undefined)
    throw new Refusal('once.used', `${twice.what}${twice.value}在两条${register.label}里都填了`, '核对后只留一条')
  await sql`delete from used_once where bureau = ${bureau} and record = any(${written.map(({ id }) => id)}::uuid[])`.execute(
    tx,
  )
  const rows = used.map((one) => ({ bureau, register: register.name, ...one }))
  await insertRows(tx, 'used_once', baseSchema.used_once!, rows, 'on conflict (bureau, what, value) do nothing')
  await refuseTaken(tx, { catalog, bureau }, used)
}

/** What stands under another record was there before. */
async function refuseTaken(
  tx: Tx,
  { catalog, bureau }: { readonly catalog: Catalog; readonly bureau: string },
  used: readonly Used[],
): Promise<void> {
  if (used.length === 0) return
  const { rows } = await sql<Used & { readonly register: string }>`
    select what, value, register, record from used_once
    where bureau = ${bureau} and value = any(${used.map(({ value }) => value)}::text[])`.execute(tx)
  const holders = new Map(rows.map((row) => [keyOf(row), row]))
  for (const one of used) {
    const holder = holders.get(keyOf(one))
    if (holder === undefined || holder.record === one.record) continue
    throw new Refusal(
      'once.used',
      `${one.what}${one.value}已用于${await spoken(tx, { catalog, bureau }, holder)}`,
      '一张发票、一台设备只能享受一次；填错的请更正，确属同一支出的不再申报',
    )
  }
}

/** The other record as a clerk would call it: its register, whom it is about, what tells it from others. */
async function spoken(
  tx: Tx,
  { catalog, bureau }: { readonly catalog: Catalog; readonly bureau: string },
  { register: name, record }: { readonly register: string; readonly record: string },
): Promise<string> {
  const register = catalog.registers.get(name)
  const stored = register && (await recordsById(tx, register, bureau, [record])).get(record)
  if (register === undefined || stored === undefined) return '另一条记录'
  const { values } = stored.content
  const about = catalog.registers.get(register.fields[register.subject ?? '']?.facts.to?.name ?? '')
  const whom = about && (await recordsById(tx, about, bureau, [String(values[register.subject!])]))
  const names = [...(whom?.values() ?? [])].map(({ content }) => titleOf(about!, content.values))
  const own = register.identity.fields.filter((field) => register.fields[field]?.kind.name !== 'reference')
  return `${register.label}「${[...names, ...own.map((field) => shownOf(register, field, values))].filter(Boolean).join(' ')}」`
}

function titleOf(register: Register, values: Content['values']): string {
  return shownOf(register, register.title[0] ?? '', values)
}

function shownOf({ fields }: Register, name: string, values: Content['values']): string {
  const field = fields[name]
  const value = Array.isArray(values[name]) ? latest(values[name]) : values[name]
  return field === undefined || value === null || value === undefined ? '' : field.kind.show(value, field.facts)
}

function isFree(procedure: Procedure | undefined, { values, steps, voided }: Content): boolean {
  if (voided) return true
  return procedure?.frees.includes(standingOf(procedure, { record: values, steps }).state) ?? false
}

function keyOf({ what, value }: Pick<Used, 'what' | 'value'>): string {
  return `${what} ${value}`
}
