import { sql } from 'kysely'
import type { Register } from '../../kernel/register.ts'
import { columnName, tableName } from '../../store/schema/registers.ts'
import { type At, look, type Office } from './office.ts'

/** A register whose records point at a record, by one of its fields. */
export interface Referring {
  readonly register: string
  readonly label: string
  readonly field: string
  readonly fieldLabel: string
  readonly count: number
  /** How a new one is begun from here; `null` where it is not. */
  readonly begins: Begins | null
}

export interface Begins {
  /** Fields of the new record, each with the field of this one that it takes. */
  readonly gives: { readonly [field: string]: string }
  readonly says: { readonly [field: string]: string }
}

/** Which records of all registers point at this one, and which could be begun from it. */
export async function referringTo(office: Office, register: Register, id: string): Promise<readonly Referring[]> {
  return look(office, async ({ tx, bureau, catalog }) => {
    const found: Referring[] = []
    for (const { register: other, field, label, begins } of referencesTo(catalog.registers.values(), register)) {
      const { rows } = await sql<{ count: number }>`
        select count(*) as count from ${sql.table(tableName(other))}
        where bureau = ${bureau} and state <> 'void' and ${sql.ref(columnName(field))} = ${id}::uuid`.execute(tx)
      const count = rows[0]?.count ?? 0
      if (count > 0 || begins !== null)
        found.push({ register: other.name, label: other.label, field, fieldLabel: label, count, begins })
    }
    return found
  })
}

/** Records of other registers that point at some of these, by record. */
export async function referringCounts(
  { tx, bureau, catalog }: At,
  register: Register,
  ids: readonly string[],
): Promise<Map<string, { readonly label: string; readonly count: number }>> {
  const found = new Map<string, { label: string; count: number }>()
  for (const { register: other, field } of referencesTo(catalog.registers.values(), register)) {
    const column = sql.ref(columnName(field))
    const { rows } = await sql<{ id: string; count: number }>`
      select ${column} as id, count(*) as count from ${sql.table(tableName(other))}
      where bureau = ${bureau} and state <> 'void' and ${column} = any(${[...ids]}::uuid[]) group by 1`.execute(tx)
    for (const { id, count } of rows) if (!found.has(id)) found.set(id, { label: other.label, count })
  }
  return found
}

function referencesTo(
  registers: Iterable<Register>,
  to: Register,
): readonly {
  readonly register: Register
  readonly field: string
  readonly label: string
  readonly begins: Begins | null
}[] {
  return [...registers].flatMap((register) =>
    Object.entries(register.fields)
      .filter(([, { kind, facts }]) => kind.name === 'reference' && facts.to?.name === to.name)
      .map(
        ([
          field,
          {
            facts: { label, gives, says = {} },
          },
        ]) => ({
          ...{ register, field, label },
          begins: gives === undefined ? null : { gives, says },
        }),
      ),
  )
}
