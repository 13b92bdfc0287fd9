import { sql } from 'kysely'
import { z } from 'zod'
import { readErasure } from '../../kernel/erasure.ts'
import type { Day } from '../../kernel/values.ts'
import type { Store } from '../../store/database.ts'
import { Refusal } from '../../store/refusal.ts'
import { type Erasable, erasableOf, erase } from './erase.ts'
import type { Office } from './office.ts'

const names = z.array(z.string()).readonly()
const one = z.strictObject({
  ...{ bureau: z.string(), register: z.string(), record: z.uuid(), on: z.string() },
  ...{ fields: names, files: names, sources: names, reasons: z.boolean() },
  ...{ paper: z.string(), reason: z.string() },
})
const listSchema = z.array(one).readonly()

/** An erasure as a list outside of the books holds it: which places, never what stood there. */
export type ListedErasure = z.infer<typeof one>

/** 删除清单: all that was erased in all bureaus, to be kept apart from backups, which still hold it. */
export async function listErasures({ owner }: Pick<Store, 'owner'>): Promise<readonly ListedErasure[]> {
  const { rows } = await sql<{ bureau: string; register: string; record: string; reason: string }>`
    select v.bureau, v.register, v.record, v.reason from record_version v
    join entry e on e.bureau = v.bureau and e.record = v.record and e.version = v.version
    where e.kind = 'erase' order by e.bureau, e.number`.execute(owner)
  return rows.flatMap(({ bureau, register, record, reason: said }) => {
    const erasure = readErasure('erase', said)
    if (erasure === null) return []
    const { fields, reasons, on, paper, reason } = erasure
    const [files, sources] = [erasure.files, erasure.sources].map((list) => list.map((hash) => hash.toLowerCase()))
    return [
      { bureau, register, record, on, fields, files: files ?? [], sources: sources ?? [], reasons, paper, reason },
    ]
  })
}

export function readErasures(text: string): readonly ListedErasure[] {
  const read = listSchema.safeParse(parsed(text))
  if (read.success) return read.data
  throw new Refusal('erase.list', '这不是删除清单，或清单被改动', '请选用 kechuang erasure list 写出的文件')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Erases once more what books from before the erasure brought back. What is gone already stays as it is. */
export async function applyErasures(
  office: (bureau: string) => Office,
  list: readonly ListedErasure[],
): Promise<{ readonly applied: number; readonly nothing: number }> {
  let applied = 0
  for (const listed of list) {
    const at = office(listed.bureau)
    const register = at.catalog.registers.get(listed.register)
    const found = register === undefined ? null : await erasableOf(at, register, listed.record).catch(unlessGone)
    if (register === undefined || found === null) continue
    const { version } = found
    const { paper, reason, on } = listed
    const rest = stillThere(found, listed)
    if (rest.fields.length + rest.files.length + rest.sources.length === 0 && !rest.reasons) continue
    await erase(at, register, listed.record, { version, paper, reason, ...rest }, on as Day)
    applied += 1
  }
  return { applied, nothing: list.length - applied }
}

function stillThere(found: Erasable, { fields, files, sources, reasons }: ListedErasure) {
  return {
    fields: fields.filter((name) => found.fields.some((field) => field.name === name)),
    files: files.filter((hash) => found.files.some((file) => file.hash === hash)),
    sources: sources.filter((hash) => found.sources.some((file) => file.hash === hash)),
    reasons: reasons && found.reasons > 0,
  }
}

/** The record is younger than the books. */
function unlessGone(error: unknown): null {
  if (error instanceof Refusal && error.problem.code === 'record.unknown') return null
  throw error
}
