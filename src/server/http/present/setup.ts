import { sql } from 'kysely'
import { holdingOf } from '../../../store/records/load.ts'
import type { At } from '../../office/office.ts'
import { linesOff } from '../../office/setup/lines.ts'
import { lineNames, lineNamesOf, lineOrder } from './lines.ts'

/** Registers that a bureau begins with, by what the answer calls them. */
const beginnings = { firms: 'enterprise', targets: 'target', openings: 'opening' } as const

/** How far a bureau has been set up. `seesBooks` is false for those who administer without reading business data. */
export async function presentSetup(at: At, bureauName: string, seesBooks: boolean) {
  const { off, version } = await linesOff(at)
  const names = await lineNamesOf(at)
  const registers = [...at.catalog.registers.values()]
  const lines = [...new Set(registers.map(({ line }) => line))].sort((a, b) => lineOrder(a) - lineOrder(b))
  return {
    name: bureauName,
    areas: [...at.areas.areas.values()].map(({ code, name, parent, also, group }) => ({
      ...{ code, name, also, group },
      parent: parent === at.areas.root ? null : parent,
    })),
    lines: lines.map((line) => ({
      line,
      label: names[line],
      usual: lineNames[line],
      on: !off.has(line),
      registers: registers.filter((one) => one.line === line).map(({ label }) => label),
    })),
    version,
    ...(await accountsOf(at)),
    books: seesBooks ? await booksOf(at) : null,
  }
}

const insiders = ['admin', 'staff', 'system', 'security', 'audit'] as const

async function accountsOf({ tx, bureau }: At): Promise<{ readonly staff: number; readonly others: number }> {
  const { rows } = await sql<{ staff: number; others: number }>`
    select count(*) filter (where role = any(${[...insiders]}::text[]))::int as staff,
      count(*) filter (where not role = any(${[...insiders]}::text[]))::int as others
    from membership where bureau = ${bureau} and status = 'active'`.execute(tx)
  return rows[0] ?? { staff: 0, others: 0 }
}

async function booksOf(at: At) {
  const count = async (name: string): Promise<number> => {
    const register = at.catalog.registers.get(name)
    return register === undefined ? 0 : ((await holdingOf(at, register)).counts.live ?? 0)
  }
  return {
    firms: await count(beginnings.firms),
    targets: await count(beginnings.targets),
    openings: await count(beginnings.openings),
  }
}
