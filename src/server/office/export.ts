import { recordSheet, templateSheet } from '../../exchange/table/sheet.ts'
import { writeWorkbook } from '../../exchange/workbook/write.ts'
import { latest } from '../../kernel/dated.ts'
import type { Register } from '../../kernel/register.ts'
import type { AreaCode } from '../../kernel/values.ts'
import { listRecords, recordsById } from '../../store/records/load.ts'
import { type At, look, type Office } from './office.ts'

const RECORDS_PER_READ = 5_000

/** All live records of a register as a workbook that the importer takes back unchanged. */
export async function exportRegister(office: Office, register: Register): Promise<Uint8Array> {
  return look(office, async (at) => {
    const records: { readonly [field: string]: unknown }[] = []
    for (let offset = 0; ; offset += RECORDS_PER_READ) {
      const page = await listRecords(at.tx, register, at.bureau, { state: 'live', limit: RECORDS_PER_READ, offset })
      records.push(...page.map(({ content }) => content.values))
      if (page.length < RECORDS_PER_READ) break
    }
    const names = await namesOfReferences(at, register, records)
    const sheet = recordSheet(register, records, {
      area: (code) => at.areas.name(code as AreaCode),
      record: (id) => names.get(id) ?? id,
    })
    return writeWorkbook({ sheets: [sheet] })
  })
}

/** The import template of a register, with the bureau's areas as choices. */
export async function templateWorkbook(office: Office, register: Register): Promise<Uint8Array> {
  return look(office, async ({ areas }) => {
    const streets = areas.children(areas.root).map(({ name }) => name)
    return writeWorkbook({ sheets: [templateSheet(register, [...streets, '区外'])] })
  })
}

export async function namesOfReferences(
  { tx, catalog, bureau }: At,
  register: Register,
  records: readonly { readonly [field: string]: unknown }[],
): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  for (const [field, { facts }] of Object.entries(register.fields)) {
    const to = catalog.registers.get(facts.to?.name ?? '')
    if (to === undefined) continue
    const ids = [...new Set(records.flatMap((values) => (typeof values[field] === 'string' ? [values[field]] : [])))]
    for (const [id, { content }] of await recordsById(tx, to, bureau, ids)) names.set(id, nameOf(to, content.values))
  }
  return names
}

/** The name by which other lists refer to a record: the first of its title fields that it has. */
function nameOf(register: Register, values: { readonly [field: string]: unknown }): string {
  return titleParts(register, values)[0] ?? register.label
}

/** What a record is called in a sentence: its title fields that are no references. */
export function titleOf(register: Register, values: { readonly [field: string]: unknown }): string {
  return titleParts(register, values).join(' ') || register.label
}

function titleParts(register: Register, values: { readonly [field: string]: unknown }): string[] {
  return register.title.flatMap((name) => {
    const field = register.fields[name]
    if (field === undefined || field.kind.name === 'reference') return []
    const value = field.facts.dated ? latest((values[name] ?? []) as []) : values[name]
    return value === null || value === undefined ? [] : [field.kind.show(value, field.facts)]
  })
}
