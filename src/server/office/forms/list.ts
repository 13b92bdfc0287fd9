import type { CellContent, CellEdit, RowInsert } from '../../../exchange/form/index.ts'
import { type Dated, valueOn } from '../../../kernel/dated.ts'
import type { Field } from '../../../kernel/field/field.ts'
import type { Period } from '../../../kernel/period.ts'
import { lastDay } from '../../../kernel/period.ts'
import type { Register } from '../../../kernel/register.ts'
import type { AreaCode, Day } from '../../../kernel/values.ts'
import type { Cutoff } from '../../../store/journal/cutoff.ts'
import { recordsById } from '../../../store/records/load.ts'
import { Refusal } from '../../../store/refusal.ts'
import type { Reach } from '../column.ts'
import { namesOfReferences } from '../export.ts'
import type { At } from '../office.ts'
import { countedBy, listOf } from '../reconciling/asked.ts'
import { heldBy } from '../reconciling/held.ts'
import { readOurs } from '../reconciling/ours.ts'
import type { FormList, Word } from './form.ts'

/** Number in the list, 1 and on. */
export const ORDINAL = 'ordinal'

/** A field of a register that a column of a list may take, with its address. */
export interface ListField {
  readonly key: string
  readonly label: string
  readonly field: Field<unknown>
}

/** What a list of a register may show: its own fields, and those of the record that its rows are about. */
export function listFields(
  registers: ReadonlyMap<string, Register>,
  register: Register,
  withheld: Reach['withheld'],
): readonly ListField[] {
  const subject = register.subject === null || register.subject === 'itself' ? null : register.subject
  const to = subject === null ? undefined : registers.get(register.fields[subject]?.facts.to?.name ?? '')
  const open = ([key, field]: readonly [string, Field<unknown>]): readonly ListField[] =>
    withheld(field) || field.facts.personal || field.facts.use === 'statistics' || field.kind.name === 'file'
      ? []
      : [{ key, label: field.facts.label, field }]
  return [
    ...Object.entries(register.fields).flatMap(open),
    ...Object.entries(to?.fields ?? {}).flatMap(([key, field]) => open([`${subject}.${key}`, field])),
  ]
}

/** A list as it goes into a form: its edits by their places in the blank, were there room below its first row without end. */
export interface PlacedList {
  readonly edits: readonly CellEdit[]
  readonly rows: number
  /** Rows that the form must be given for it; `null` where it has room. */
  readonly insert: RowInsert | null
}

/** Rows of a list as edits of a form, with the rows that the form lacks. Refuses where it cannot be given any. */
export async function listEdits(
  at: At,
  cutoff: Cutoff,
  list: FormList,
  words: readonly Word[],
  period: Period,
  withheld: Reach['withheld'],
  kind: 'xlsx' | 'docx',
): Promise<PlacedList> {
  const on = lastDay(period)
  const source = ourSource(at, list, period, withheld, on)
  const held = heldBy(at.catalog, source.register)
  const { known } = await readOurs(at, cutoff, held, source, new Set())
  const ids = [...known.values()].flatMap(({ listings }) =>
    listings.filter(({ selected, stance }) => selected && stance.is === 'in').map(({ record }) => record),
  )
  const room = roomFor(list, words)
  const lacking = room === null ? 0 : Math.max(0, ids.length - room)
  // Of a Word table nobody knows how its rows hang together, and a list without a blank row shows no layout to keep.
  if (lacking > 0 && (kind === 'docx' || room === 0))
    throw new Refusal(
      'form.rows',
      `“${list.sheet}”从第${list.row}行起只空了${room}行，名单有${ids.length}行`,
      '请在空表里名单的位置多插几行，再重新上传空表',
    )
  const records = await recordsById(at.tx, source.register, at.bureau, ids)
  const fields = new Map(listFields(at.catalog.registers, source.register, withheld).map((one) => [one.key, one.field]))
  const contents = ids.flatMap((id) => {
    const record = records.get(id)
    return record === undefined ? [] : [record.content.values]
  })
  const subjects = await subjectsOf(at, source.register, contents)
  const named = await namesOfReferences(at, source.register, contents)
  const names = (id: string) => named.get(id) ?? ''
  const edits = contents.flatMap((values, index) =>
    list.columns.flatMap(({ column, field: key }): CellEdit[] => {
      const place = { sheet: list.sheet, row: list.row + index, column }
      if (key === ORDINAL) return [{ ...place, content: { kind: 'number', text: String(index + 1) } }]
      const field = fields.get(key)
      if (field === undefined) return []
      const [reference, name] = key.split('.')
      const of = name === undefined ? values : subjects.get(String(values[reference ?? '']))
      const content = contentOf(at, field, of?.[name ?? key], on, names)
      return content === null ? [] : [{ ...place, content }]
    }),
  )
  const insert =
    lacking === 0 ? null : { sheet: list.sheet, first: list.row, last: list.row + (room ?? 0) - 1, count: lacking }
  return { edits, rows: contents.length, insert }
}

function ourSource(at: At, { source }: FormList, period: Period, withheld: Reach['withheld'], on: Day) {
  if (source.of === 'list') return listOf(at, { ...source, on }, withheld, on)
  const indicator = at.catalog.indicators.get(source.indicator)
  if (indicator === undefined) throw new Refusal('form.list', '名单对应的指标已经没有了', '请重新选择名单')
  return countedBy(at, indicator, period, source.area as AreaCode | null)
}

/** Rows from the first of the list to the next words below; `null` where nothing stands below. */
function roomFor({ sheet, row }: FormList, words: readonly Word[]): number | null {
  const below = words.filter((word) => word.sheet === sheet && word.row >= row).map((word) => word.row)
  return below.length === 0 ? null : Math.min(...below) - row
}

async function subjectsOf(at: At, register: Register, contents: readonly { readonly [field: string]: unknown }[]) {
  const subject = register.subject
  const to = at.catalog.registers.get(register.fields[subject ?? '']?.facts.to?.name ?? '')
  const found = new Map<string, { readonly [field: string]: unknown }>()
  if (subject === null || to === undefined) return found
  const ids = [...new Set(contents.flatMap((values) => (typeof values[subject] === 'string' ? [values[subject]] : [])))]
  for (const [id, { content }] of await recordsById(at.tx, to, at.bureau, ids)) found.set(id, content.values)
  return found
}

function contentOf(
  { areas }: At,
  { kind, facts }: Field<unknown>,
  value: unknown,
  on: Day,
  names: (id: string) => string,
): CellContent | null {
  const present = facts.dated ? valueOn((value ?? []) as Dated<unknown>, on) : value
  if (present === null || present === undefined || present === '') return null
  if (kind.name === 'area') return { kind: 'text', text: areas.name(present as AreaCode) }
  if (kind.name === 'reference') return { kind: 'text', text: names(String(present)) }
  const isNumber = kind.align === 'right' && facts.identifier !== true
  return { kind: isNumber ? 'number' : 'text', text: String(kind.write(present, facts)) }
}
