import { v7 as uuid } from 'uuid'
import type { Finding, ReadRow } from '../../exchange/table/rows.ts'
import { type RefusedRow, refusedSheet } from '../../exchange/table/sheet.ts'
import { writeWorkbook } from '../../exchange/workbook/write.ts'
import type { Register } from '../../kernel/register.ts'
import type { Content } from '../../kernel/version.ts'
import { Refusal } from '../../store/refusal.ts'
import { absentRecords, ENDING_SHARE_MAX, type Named, namedBy } from './import.ts'
import type { ImportOptions } from './importOptions.ts'
import type { ReadFile } from './importRead.ts'
import type { Progress } from './jobs.ts'
import { look, type Office } from './office.ts'
import { beginning, type FieldChange, type Outcome, type PlannedRow, planRows } from './plan.ts'

/** One row of a file with what it would do. */
export interface PreviewedRow {
  readonly sheet: string
  readonly row: number
  readonly outcome: Outcome
  readonly cells: ReadRow['cells']
  readonly changes: readonly FieldChange[]
  /** Names that nobody has yet said whom they mean. */
  readonly waiting: readonly string[]
  readonly refusals: readonly Finding[]
  readonly warnings: readonly Finding[]
  /** All that a refused row holds, to be mended. */
  readonly raw: ReturnType<ReadRow['raw']> | null
}

export interface EndingRecord {
  readonly id: string
  readonly content: Content
}

/** 预览: what a file would do to the books as they stood then. Nothing of it is written. */
export interface ImportPlan {
  readonly id: string
  readonly bureau: string
  readonly actor: string
  readonly register: Register
  readonly fileName: string
  readonly rows: readonly PreviewedRow[]
  readonly ending: readonly EndingRecord[]
  /** Whether it would end so many records that somebody must say that this is meant. */
  readonly endsMany: boolean
  readonly ignored: readonly string[]
  readonly madeAt: number
}

const ROWS_PER_SLICE = 1_000

export async function makePlan(
  office: Office,
  register: Register,
  fileName: string,
  file: ReadFile,
  options: Pick<ImportOptions, 'mode' | 'dated'> & { readonly id: string },
  progress: Progress,
): Promise<ImportPlan> {
  const begun = beginning()
  const planOptions = { batch: uuid(), dated: options.dated, onlyExisting: options.mode === 'action', before: begun }
  const rows: PreviewedRow[] = []
  const ending = await look(office, async (at) => {
    const named: Named[] = []
    for await (const slice of file.slices(ROWS_PER_SLICE)) {
      const planned = await planRows(at, register, slice, planOptions)
      for (const row of planned.rows) {
        rows.push(previewed(row))
        named.push(namedBy(register, row))
      }
      progress(rows.length, file.rows)
    }
    return options.mode === 'snapshot' ? absentRecords(at, register, named) : []
  })
  const plan: ImportPlan = {
    id: options.id,
    bureau: office.bureau,
    actor: office.actor,
    register,
    fileName,
    rows,
    ending: ending.map(({ id, content }) => ({ id, content })),
    endsMany: ending.length > ENDING_SHARE_MAX * (ending.length + rows.length),
    ignored: file.ignored,
    madeAt: Date.now(),
  }
  keep(plan)
  return plan
}

function previewed({ row, outcome, changes, refusals, waiting }: PlannedRow): PreviewedRow {
  const { sheet, row: number, cells, warnings, raw } = row
  const isRefused = outcome === 'refused'
  return {
    ...{ sheet, row: number, outcome, cells, changes, waiting, refusals },
    warnings: isRefused ? [] : warnings,
    raw: isRefused ? raw() : null,
  }
}

/** 预览中分类: an outcome of rows, or what a whole list ends, or rows taken with a remark. */
export type PlanPart = Outcome | 'ending' | 'warned'

/** One part of a plan, page by page. */
export function rowsOf(plan: ImportPlan, part: Exclude<PlanPart, 'ending'>): readonly PreviewedRow[] {
  const known = parts.get(plan)?.get(part)
  if (known !== undefined) return known
  const wanted = plan.rows.filter((row) => (part === 'warned' ? row.warnings.length > 0 : row.outcome === part))
  const own = parts.get(plan) ?? new Map<PlanPart, readonly PreviewedRow[]>()
  parts.set(plan, own.set(part, wanted))
  return wanted
}

const parts = new WeakMap<ImportPlan, Map<PlanPart, readonly PreviewedRow[]>>()

export interface PlanCounts {
  readonly rows: number
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly pending: number
  readonly refused: number
  readonly warned: number
  readonly ending: number
}

export function countsOf(plan: ImportPlan): PlanCounts {
  const count = (part: Exclude<PlanPart, 'ending'>) => rowsOf(plan, part).length
  return {
    rows: plan.rows.length,
    created: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    pending: count('pending'),
    refused: count('refused'),
    warned: count('warned'),
    ending: plan.ending.length,
  }
}

/** The refused rows of a plan as a workbook to mend, before anything is taken in. */
export async function refusedOfPlan(plan: ImportPlan): Promise<Uint8Array> {
  const rows = rowsOf(plan, 'refused').map(
    ({ sheet, row, raw, refusals }): RefusedRow => ({ sheet, row, cells: raw ?? {}, problems: refusals }),
  )
  if (rows.length === 0) throw new Refusal('plan.noRefusals', '没有不能导入的行', '可直接导入')
  return writeWorkbook({ sheets: [refusedSheet(plan.register, rows)] })
}

/** Previews are for the person who looks at them, for a while; a new one is made in seconds. */
const KEPT_ROWS_MAX = 400_000
const KEPT_MS = 60 * 60_000
const plans = new Map<string, ImportPlan>()

function keep(plan: ImportPlan): void {
  plans.set(plan.id, plan)
  let rows = [...plans.values()].reduce((sum, one) => sum + one.rows.length, 0)
  for (const [id, one] of plans) {
    if (id === plan.id || (rows <= KEPT_ROWS_MAX && Date.now() - one.madeAt < KEPT_MS)) continue
    plans.delete(id)
    rows -= one.rows.length
  }
}

/** Somebody's own preview, while it is kept. */
export function planById({ bureau, actor }: Pick<Office, 'bureau' | 'actor'>, id: string): ImportPlan | null {
  const plan = plans.get(id)
  return plan !== undefined && plan.bureau === bureau && plan.actor === actor ? plan : null
}

export function planGone(): Refusal {
  return new Refusal('plan.unknown', '这次预览已经过时', '请重新预览')
}
