import { sql } from 'kysely'
import type { Register } from '../../../kernel/register.ts'
import type { Content } from '../../../kernel/version.ts'
import type { DrillLine } from '../../../store/figures/drill.ts'
import { recordsById, recordsByIdentity } from '../../../store/records/load.ts'
import type { At } from '../../office/office.ts'
import { masked, shownNow } from './value.ts'

type Reading = Pick<At, 'tx' | 'bureau' | 'catalog' | 'areas'>

/** What each record is called in the version that a posting came from. */
export async function recordTitles(
  at: Reading,
  lines: readonly Pick<DrillLine, 'record' | 'version' | 'register'>[],
): Promise<Map<string, string>> {
  const titles = new Map<string, string>()
  if (lines.length === 0) return titles
  const wanted = JSON.stringify(lines.map(({ record, version }) => ({ record, version })))
  const { rows } = await sql<{ record: string; register: string; content: Content | null }>`
    select v.record, v.register, v.content from jsonb_to_recordset(${wanted}::jsonb) as wanted(record uuid, version int)
    join record_version v on v.bureau = ${at.bureau} and v.record = wanted.record and v.version = wanted.version`.execute(
    at.tx,
  )
  const parts = rows.flatMap((row) => {
    const register = at.catalog.registers.get(row.register)
    return register === undefined || row.content === null ? [] : [{ ...row, register, content: row.content }]
  })
  const referred = await referredNames(at, parts)
  for (const { record, register, content } of parts) titles.set(record, titleOf(at, register, content, referred))
  return titles
}

export function titleOf(
  { areas }: Pick<Reading, 'areas'>,
  register: Register,
  content: Content,
  referred: ReadonlyMap<string, string>,
): string {
  return register.title
    .map((name) => {
      const field = register.fields[name]
      if (field === undefined) return ''
      const pending = content.pending[name]
      const shown = pending ?? shownNow(field, content.values[name], { areas, referred })
      // A title goes where nobody asks who reads it.
      return field.facts.personal ? masked(shown) : shown
    })
    .filter((part) => part !== '')
    .join(' · ')
}

/** The names of all records that others refer to, by id. */
export async function referredNames(
  { tx, bureau, catalog, areas }: Reading,
  records: readonly { readonly register: Register; readonly content: Content }[],
): Promise<Map<string, string>> {
  const wanted = new Map<string, Set<string>>()
  for (const { register, content } of records) {
    for (const [name, { kind, facts }] of Object.entries(register.fields)) {
      const id = content.values[name]
      if (kind.name !== 'reference' || typeof id !== 'string' || facts.to === undefined) continue
      wanted.set(facts.to.name, (wanted.get(facts.to.name) ?? new Set()).add(id))
    }
  }
  const names = new Map<string, string>()
  for (const [name, ids] of wanted) {
    const register = catalog.registers.get(name)
    if (register === undefined) continue
    for (const [id, { content }] of await recordsById(tx, register, bureau, [...ids]))
      names.set(id, firstTitle(areas, register, content))
  }
  return names
}

/** What the subjects of postings are called, by their identity. */
export async function subjectNames(
  { tx, bureau, catalog, areas }: Reading,
  lines: readonly Pick<DrillLine, 'subject' | 'register'>[],
): Promise<Map<string, string>> {
  const wanted = new Map<Register, Set<string>>()
  for (const { subject, register: name } of lines) {
    const register = catalog.registers.get(name)
    const about = register === undefined ? undefined : subjectRegister(register, catalog)
    if (subject !== null && about !== undefined) wanted.set(about, (wanted.get(about) ?? new Set()).add(subject))
  }
  const names = new Map<string, string>()
  for (const [register, identities] of wanted) {
    for (const [identity, { content }] of await recordsByIdentity(tx, register, bureau, [...identities]))
      names.set(identity, firstTitle(areas, register, content))
  }
  return names
}

function subjectRegister(register: Register, catalog: Reading['catalog']): Register | undefined {
  if (register.subject === 'itself') return register
  const to = register.fields[register.subject ?? '']?.facts.to
  return to === undefined ? undefined : catalog.registers.get(to.name)
}

function firstTitle(areas: Reading['areas'], register: Register, content: Content): string {
  const [name = ''] = register.title
  const field = register.fields[name]
  return field === undefined ? '' : shownNow(field, content.values[name], { areas, referred: new Map() })
}
