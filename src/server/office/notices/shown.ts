import { type Dated, latest } from '../../../kernel/dated.ts'
import type { Field } from '../../../kernel/field/field.ts'
import type { NoticeRow } from '../../../kernel/procedure/notice.ts'
import type { Register } from '../../../kernel/register.ts'
import type { AreaCode } from '../../../kernel/values.ts'
import { recordsById } from '../../../store/records/load.ts'
import type { StoredRecord } from '../../../store/records/row.ts'
import type { At } from '../office.ts'

/** What a record shows of itself to others: some of its own fields, none of which is about a person. */
export function shownFields(
  { areas }: Pick<At, 'areas'>,
  register: Register,
  { content: { values } }: StoredRecord,
  names: readonly string[],
): readonly { readonly label: string; readonly shown: string }[] {
  return names.map((name) => {
    const field = register.fields[name]!
    const unit = field.facts.unit === undefined ? '' : `（${field.facts.unit}）`
    return { label: `${field.facts.label}${unit}`, shown: shownValue({ areas }, field, values[name]) }
  })
}

function shownValue({ areas }: Pick<At, 'areas'>, { kind, facts }: Field<unknown>, value: unknown): string {
  const now = facts.dated ? latest((value ?? []) as Dated<unknown>) : value
  if (now === null || now === undefined) return ''
  return kind.name === 'area' ? areas.name(now as AreaCode) : kind.show(now, facts)
}

/** Whom each record is about, by the name that it bears today. */
export async function applicantNames(
  at: At,
  register: Register,
  records: readonly StoredRecord[],
): Promise<ReadonlyMap<string, string>> {
  const { subject } = register
  const to = subject === null || subject === 'itself' ? undefined : register.fields[subject]?.facts.to?.name
  const of = to === undefined ? register : at.catalog.registers.get(to)!
  const idOf = ({ id, content }: StoredRecord) => (to === undefined ? id : String(content.values[subject!] ?? ''))
  const ids = records.map(idOf).filter((id) => id !== '')
  const about =
    to === undefined ? new Map(records.map((one) => [one.id, one])) : await recordsById(at.tx, of, at.bureau, ids)
  return new Map(
    records.map((record) => {
      const found = about.get(idOf(record))
      const [name = ''] = of.title
      const called = found === undefined ? '' : shownValue(at, of.fields[name]!, found.content.values[name])
      return [record.id, record.content.pending[subject ?? ''] ?? called]
    }),
  )
}

/** 公示名单: the name of the firm first, then what the procedure shows. */
export async function noticeTable(
  at: At,
  register: Register,
  records: readonly StoredRecord[],
  shows: readonly string[],
): Promise<{ readonly columns: readonly string[]; readonly rows: readonly NoticeRow[] }> {
  const names = await applicantNames(at, register, records)
  const rows = records.map((record) => ({
    subject: record.id,
    cells: [names.get(record.id) ?? '', ...shownFields(at, register, record, shows).map(({ shown }) => shown)],
  }))
  const first = register.fields[register.subject ?? '']?.facts.label ?? register.fields[register.title[0]!]!.facts.label
  const labels = records[0] === undefined ? [] : shownFields(at, register, records[0], shows).map(({ label }) => label)
  return { columns: [first, ...labels], rows: rows.sort((a, b) => a.cells[0]!.localeCompare(b.cells[0]!, 'zh-CN')) }
}
