import { sql } from 'kysely'
import type { Dated } from '../../../kernel/dated.ts'
import { ERASED, type Erasure, erasureOf, readErasure } from '../../../kernel/erasure.ts'
import type { Field } from '../../../kernel/field/field.ts'
import type { Register } from '../../../kernel/register.ts'
import type { Content } from '../../../kernel/version.ts'
import type { EntryKind } from '../../../store/journal/append.ts'
import { prepared } from '../../../store/prepared.ts'
import { recordsById } from '../../../store/records/load.ts'
import { atOnce } from '../../../store/sending.ts'
import { fileOf, type KeptFile } from '../../office/cases/shown.ts'
import type { At } from '../../office/office.ts'
import type { Allowance } from '../may.ts'
import { notFound } from '../problem.ts'
import { editText } from './cell.ts'
import { referredNames, titleOf } from './naming.ts'
import {
  barredBy,
  isEmpty,
  masked,
  type Surroundings,
  shownNow,
  shownOne,
  type Withheld,
  withheldFrom,
} from './value.ts'

/** The cell that a value came in with. */
export interface CellSource {
  readonly file: string
  readonly fileHash: string
  readonly sheet: string
  readonly row: number
  readonly column: string
  readonly text: string
}

export interface PresentedField {
  readonly name: string
  readonly label: string
  readonly unit: string | null
  readonly shown: string
  /** What stands in an editor. */
  readonly text: string
  /** Of a fact over time, what it was before; the present value is the last. */
  readonly history: readonly { readonly from: string | null; readonly shown: string }[]
  /** The record referred to. */
  readonly refersTo: { readonly register: string; readonly record: string } | null
  readonly source: CellSource | null
  /** The content of a file, for opening it. */
  readonly file: string | null
  /** Why the value is not shown whole. */
  readonly withheld: Withheld | null
}

export interface PresentedVersion {
  readonly version: number
  readonly entry: number
  readonly recordedAt: string
  readonly actor: string
  readonly sentence: string
  readonly reason: string | null
}

export interface PresentedRecord {
  readonly register: string
  readonly registerLabel: string
  readonly record: string
  readonly version: number
  readonly title: string
  readonly state: 'live' | 'pending' | 'void'
  readonly fields: readonly PresentedField[]
  readonly versions: readonly PresentedVersion[]
}

interface VersionRow {
  readonly version: number
  readonly content: Content | null
  readonly reason: string | null
  readonly actor: string
  readonly entry: number
  readonly kind: EntryKind
  readonly recorded_at: string
  readonly file_name: string | null
  readonly file_hash: string | null
  readonly sheet: string | null
  readonly row: number | null
  readonly cells: { readonly [field: string]: readonly [column: string, text: string] } | null
}

/** A record with its labels, where each value came from, and its history as sentences. */
export async function presentRecord(
  at: At,
  register: Register,
  id: string,
  allowance: Allowance,
): Promise<PresentedRecord> {
  const [records, versions] = await atOnce([recordsById(at.tx, register, at.bureau, [id]), versionsOf(at, id)])
  const record = records.get(id)
  if (record === undefined) throw notFound('这条记录')
  const contents = versions.flatMap(({ content }) => (content === null ? [] : [{ register, content }]))
  const surroundings: Surroundings = {
    areas: at.areas,
    referred: await referredNames(at, [...contents, { register, content: record.content }]),
  }
  const sources = sourcesOf(versions)
  const erasures = versions.flatMap(({ kind, reason }) => readErasure(kind, reason) ?? [])
  return {
    register: register.name,
    registerLabel: register.label,
    record: id,
    version: record.version,
    title: titleOf(at, register, record.content, surroundings.referred),
    state: record.content.voided ? 'void' : Object.keys(record.content.pending).length > 0 ? 'pending' : 'live',
    fields: Object.entries(register.fields).map(([name, field]) =>
      presentField(name, field, record.content, surroundings, {
        allowance,
        source: sources.get(name) ?? null,
        erasure: erasureOf(erasures, name),
      }),
    ),
    versions: versions
      .map((version, index) => presentVersion(register, version, versions[index - 1], surroundings, allowance))
      .reverse(),
  }
}

/** A file that a record names, for whoever may see the field. */
export async function fileIn(
  at: At,
  register: Register,
  { id, hash }: { readonly id: string; readonly hash: string },
  allowance: Allowance,
): Promise<KeptFile> {
  const record = (await recordsById(at.tx, register, at.bureau, [id])).get(id)
  const files = Object.entries(register.fields).flatMap(([name, field]) => {
    if (field.kind.name !== 'file' || withheldFrom(field, allowance) !== null) return []
    return fileOf(record?.content.values[name]) ?? []
  })
  const file = files.find((one) => one.hash === hash)
  if (file === undefined) throw notFound('这份文件')
  return file
}

async function versionsOf({ tx, bureau }: At, id: string): Promise<readonly VersionRow[]> {
  const { rows } = await sql<VersionRow>`${prepared}
    select v.version, v.content, v.reason, v.actor, e.number as entry, e.kind, e.recorded_at, b.file_name, b.file_hash, s.sheet, s.row, s.cells
    from record_version v
    join entry e on e.bureau = v.bureau and e.record = v.record and e.version = v.version
    left join record_source s on s.bureau = v.bureau and s.record = v.record and s.version = v.version
    left join import_batch b on b.bureau = s.bureau and b.id = s.batch
    where v.bureau = ${bureau} and v.record = ${id} order by v.version`.execute(tx)
  return rows
}

/** For each field the cell that last brought it. */
function sourcesOf(versions: readonly VersionRow[]): Map<string, CellSource> {
  const sources = new Map<string, CellSource>()
  for (const { cells, file_name, file_hash, sheet, row } of versions) {
    if (file_name === null || file_hash === null || sheet === null || row === null) continue
    for (const [field, [column, text]] of Object.entries(cells ?? {}))
      sources.set(field, { file: file_name, fileHash: file_hash, sheet, row, column, text })
  }
  return sources
}

/** What is known of a field beside its value. */
interface Around {
  readonly allowance: Allowance
  readonly source: CellSource | null
  readonly erasure: Erasure | null
}

function presentField(
  name: string,
  field: Field<unknown>,
  { values, pending }: Content,
  surroundings: Surroundings,
  { allowance, source, erasure }: Around,
): PresentedField {
  const { facts, kind } = field
  const value = values[name]
  const withheld = (isEmpty(value) ? barredBy : withheldFrom)(field, allowance)
  const show = (text: string) => (text === '' || withheld === null ? text : withheld === 'personal' ? masked(text) : '')
  const waiting = pending[name]
  const now = shownNow(field, value, surroundings)
  return {
    name,
    label: facts.label,
    unit: facts.unit ?? null,
    shown:
      erasure !== null && isEmpty(value)
        ? `${ERASED}（${erasure.on}，${erasure.paper}：${erasure.reason}）`
        : show(waiting === undefined ? now : `${waiting}（待认领）`),
    text: withheld === null ? (waiting ?? editText(field, value, now)) : '',
    history: facts.dated
      ? ((value ?? []) as Dated<unknown>).map(({ from, value: one }) => ({
          from,
          shown: show(shownOne(field, one, surroundings)),
        }))
      : [],
    refersTo:
      kind.name === 'reference' && typeof value === 'string' && facts.to !== undefined
        ? { register: facts.to.name, record: value }
        : null,
    source: withheld === null ? source : null,
    file: withheld === null && kind.name === 'file' ? (fileOf(value)?.hash ?? null) : null,
    withheld: value === null || value === undefined ? null : withheld,
  }
}

const deeds: { readonly [kind in EntryKind]: string } = {
  create: '新建',
  change: '修改',
  void: '作废',
  restore: '恢复',
  carry: '随所引用的记录变化',
  resolve: '认领名称',
  repost: '按新口径重新计数',
  withdraw: '撤回导入',
  erase: ERASED,
}

export function presentVersion(
  register: Register,
  row: VersionRow,
  before: VersionRow | undefined,
  surroundings: Surroundings,
  allowance: Allowance,
): PresentedVersion {
  const by =
    row.file_name === null
      ? ''
      : `，来自《${row.file_name}》${row.sheet === '' ? '' : `“${row.sheet}”`}第 ${row.row} 行`
  const erasure = readErasure(row.kind, row.reason)
  const changes =
    erasure === null
      ? changesOf(register, before?.content ?? null, row.content, surroundings, allowance)
      : erasedOf(register, erasure)
  return {
    version: row.version,
    entry: row.entry,
    recordedAt: row.recorded_at,
    actor: row.actor,
    sentence: `${deeds[row.kind]}${by}${changes === '' ? '' : `：${changes}`}`,
    reason: erasure === null ? row.reason : `${erasure.paper}：${erasure.reason}`,
  }
}

/** What went, by its kinds; never what it was. */
function erasedOf({ fields }: Register, { fields: names, files, reasons, sources }: Erasure): string {
  return [
    ...names.map((name) => fields[name]?.facts.label ?? name),
    ...(files.length === 0 ? [] : [`${files.length} 份文件`]),
    ...(reasons ? ['历次修改的理由'] : []),
    ...(sources.length === 0 ? [] : [`${sources.length} 份导入的原表`]),
  ].join('、')
}

function changesOf(
  register: Register,
  before: Content | null,
  after: Content | null,
  surroundings: Surroundings,
  allowance: Allowance,
): string {
  if (before === null || after === null) return ''
  return Object.entries(register.fields)
    .flatMap(([name, field]) => {
      const [from, to] = [before, after].map(({ values }) => overTime(field, values[name], surroundings))
      if (from === to) return []
      const withheld = withheldFrom(field, allowance)
      const unit = field.facts.unit ?? ''
      return [
        withheld === null
          ? `${field.facts.label} ${from || '空'} → ${to || '空'}${unit}`
          : `${field.facts.label}有变化`,
      ]
    })
    .join('；')
}

function overTime(field: Field<unknown>, value: unknown, surroundings: Surroundings): string {
  if (!field.facts.dated) return shownOne(field, value, surroundings)
  return ((value ?? []) as Dated<unknown>)
    .map(({ from, value: one }) => `${shownOne(field, one, surroundings)}${from === null ? '' : `（${from}起）`}`)
    .join('、')
}
