import type { Finding } from '../../../exchange/table/rows.ts'
import type { Register } from '../../../kernel/register.ts'
import type { EndingRecord, ImportPlan, PlanPart, PreviewedRow } from '../../office/importPlan.ts'
import { countsOf, rowsOf } from '../../office/importPlan.ts'
import type { At } from '../../office/office.ts'
import type { Allowance } from '../may.ts'
import type { PlanPage } from '../schema/imports.ts'
import { referredNames, titleOf } from './naming.ts'
import { masked, shownNow, withheldFrom } from './value.ts'

export function presentPlan(plan: ImportPlan) {
  const { id, register, endsMany, ignored } = plan
  return { id, register: register.name, counts: countsOf(plan), endsMany, ignored }
}

interface Page {
  readonly offset: number
  readonly limit: number
}

/** One page of what a file would do. What the books hold is shown as far as the reader may see it. */
export async function presentPlanPage(
  at: At,
  plan: ImportPlan,
  part: PlanPart,
  page: Page,
  allowance: Allowance,
): Promise<PlanPage> {
  if (part === 'ending') return endingPage(at, plan, page)
  const all = rowsOf(plan, part)
  const rows = all.slice(page.offset, page.offset + page.limit)
  const referred = await referredBefore(at, plan.register, rows)
  return {
    part,
    total: all.length,
    rows: rows.map((row, index) => ({
      key: String(page.offset + index),
      sheet: row.sheet,
      row: row.row,
      title: rowTitle(plan.register, row),
      cells: part === 'created' || part === 'pending' ? cellsOf(plan.register, row) : [],
      changes: row.outcome === 'created' ? [] : changesOf(at, plan.register, row, referred, allowance),
      waiting: row.waiting,
      findings: (part === 'refused' ? row.refusals : row.warnings).map(presentFinding),
    })),
  }
}

async function endingPage(at: At, { register, ending }: ImportPlan, { offset, limit }: Page): Promise<PlanPage> {
  const rows = ending.slice(offset, offset + limit)
  const referred = await referredNames(
    at,
    rows.map(({ content }) => ({ register, content })),
  )
  const title = ({ content }: EndingRecord) => titleOf(at, register, content, referred)
  return {
    part: 'ending' as const,
    total: ending.length,
    rows: rows.map((record) => ({
      ...{ key: record.id, sheet: '', row: 0, title: title(record) },
      ...{ cells: [], changes: [], waiting: [], findings: [] },
    })),
  }
}

/** The words by which the file itself names the record of a row. */
export function rowTitle({ title, identity }: Register, { cells, raw }: PreviewedRow): string {
  const named = [...title, ...identity.fields].flatMap((name) => cells[name]?.[1] ?? [])
  const words = [...new Set(named)]
  if (words.length > 0) return words.join(' · ')
  const first = Object.values(cells)[0]?.[1] ?? Object.values(raw ?? {}).find((text) => text !== '')
  return first ?? ''
}

function cellsOf(register: Register, { cells }: PreviewedRow) {
  return Object.entries(cells).map(([key, [column, text]]) => {
    const [name = '', part] = key.split('.')
    const label = register.fields[name]?.facts.label ?? name
    return { label: part === 'code' ? `${label}代码` : label, column, text }
  })
}

function changesOf(
  { areas }: At,
  { fields }: Register,
  { changes, cells, waiting }: PreviewedRow,
  referred: ReadonlyMap<string, string>,
  allowance: Allowance,
) {
  return changes.map(({ field: name, from, to }) => {
    const field = fields[name]
    if (field === undefined) return { label: '状态', from: String(from ?? ''), to: String(to ?? '') }
    const before = shownNow(field, from, { areas, referred })
    const withheld = withheldFrom(field, allowance)
    const old = withheld === null ? before : withheld === 'personal' ? masked(before) : '···'
    const isName = field.kind.name === 'reference'
    const said = cells[name]?.[1] ?? cells[`${name}.code`]?.[1] ?? ''
    const after = isName
      ? waiting.includes(String(to))
        ? `${String(to)}（待认领）`
        : said
      : shownNow(field, to, { areas, referred })
    return { label: field.facts.label, from: before === '' ? '' : old, to: after }
  })
}

/** What references pointed to before; where they point now is said by the file. */
async function referredBefore(at: At, register: Register, rows: readonly PreviewedRow[]) {
  const records = rows.map(({ changes }) => ({
    register,
    content: {
      values: Object.fromEntries(changes.map(({ field, from }) => [field, from])),
      ...{ carried: {}, pending: {}, steps: [], voided: false },
    },
  }))
  return referredNames(at, records)
}

function presentFinding({ sheet, row, column, value, message, advice }: Finding) {
  return { sheet, row, column, value: value.slice(0, VALUE_SHOWN_MAX), message, advice }
}

const VALUE_SHOWN_MAX = 200
