import type { StoredFilling } from '../../../store/forms.ts'
import type { Cutoff } from '../../../store/journal/cutoff.ts'
import type { Blank } from '../../office/forms/blank.ts'
import type { Form, Reckoned } from '../../office/forms/fill.ts'
import type { Left } from '../../office/forms/form.ts'
import type { openForm, Recognised } from '../../office/forms/keep.ts'

export function presentFormHead({ id, version, name, kind, fileName, mapping, actor, savedAt }: Form) {
  return { id, version, name, kind, fileName, cells: mapping.cells.length, lists: mapping.lists.length, actor, savedAt }
}

function presentSheets({ sheets }: Blank) {
  return sheets.map(({ name, rows, columns, words, merges }) => ({
    ...{ name, rows, columns, merges },
    words: words.map(({ row, column, text }) => ({ row, column, text })),
  }))
}

export function presentBlank({ blank, known }: Recognised) {
  const { kind } = blank
  const found = known && {
    ...{ id: known.form.id, name: known.form.name, percent: known.percent },
    ...{ mapping: presentMapping(known.mapping), lost: known.lost.length },
  }
  return { kind, sheets: presentSheets(blank), known: found }
}

function presentMapping({ cells, lists }: Form['mapping']) {
  return {
    cells: [...cells],
    lists: lists.map(({ columns, source, ...list }) => ({
      ...list,
      columns: [...columns],
      source: source.of === 'figure' ? source : { ...source, where: presentWhere(source.where) },
    })),
  }
}

type Wanted = Extract<Form['mapping']['lists'][number]['source'], { of: 'list' }>['where'][string]

function presentWhere(where: { readonly [column: string]: Wanted }) {
  return Object.fromEntries(
    Object.entries(where).map(([column, { among, ...rest }]) => [
      column,
      { ...rest, ...(among === undefined ? {} : { among: [...among] }) },
    ]),
  )
}

export function presentForm({ form, blank, fillings }: Awaited<ReturnType<typeof openForm>>) {
  return {
    ...presentFormHead(form),
    ...{ hash: form.fileHash, sheets: presentSheets(blank), mapping: presentMapping(form.mapping) },
    fillings: fillings.map(presentFilling),
  }
}

export function presentFilling({
  id,
  version,
  period,
  area,
  fileName,
  left,
  actor,
  filledAt,
}: StoredFilling<readonly Left[]>) {
  return { id, version, period, area, fileName, left, actor, filledAt }
}

export function presentReckoned(
  { edits, left, listed, inserts }: Reckoned,
  { entry, recordedAt }: Cutoff,
  inside: readonly string[],
) {
  const cells = edits.map(({ sheet, row, column, content }) => ({ sheet, row, column, text: content.text }))
  return { cells, left, listed, inserts: [...inserts], cutoff: { entry, recordedAt }, inside }
}
