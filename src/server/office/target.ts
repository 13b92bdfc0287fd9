import { isKnown } from '../../kernel/evaluate.ts'
import {
  compare,
  decimal,
  divide,
  multiply,
  type Rational,
  rational,
  roundHalfUp,
  toDecimal,
} from '../../kernel/exact.ts'
import type { Tree } from '../../kernel/figure.ts'
import { type Indicator, show } from '../../kernel/indicator.ts'
import { upToMonth, wholeYear } from '../../kernel/period.ts'
import type { AreaCode, Decimal } from '../../kernel/values.ts'
import { type Content, content, identityOf } from '../../kernel/version.ts'
import { pathShares } from '../../lines/statistics/books.ts'
import { type Cutoff, resolveCutoff } from '../../store/journal/cutoff.ts'
import { listRecords, recordsByIdentity } from '../../store/records/load.ts'
import type { StoredRecord } from '../../store/records/row.ts'
import { type Save, saveRecords } from '../../store/records/save.ts'
import { Refusal } from '../../store/refusal.ts'
import { answered } from './answered.ts'
import { type At, look, type Office, work } from './office.ts'

/** A target as it is set, in the unit in which its indicator is shown, beside what was reached the year before. */
export interface TargetCell {
  readonly indicator: string
  readonly area: string
  readonly value: Decimal | null
  /** Twelve cumulative percentages; `null` for last year's own shape. */
  readonly path: string | null
  /** By which document it was handed down. */
  readonly document: string | null
  /** The version to change; `null` where there is none yet. */
  readonly version: number | null
  readonly record: string | null
  readonly changedBy: string | null
  readonly lastYear: Decimal | null
  readonly lastYearReason: string | null
}

const RECORDS_PER_READ = 5_000

function targetRegister({ catalog }: Pick<At, 'catalog'>) {
  const register = catalog.registers.get('target')
  if (register === undefined) throw new Error('no register target')
  return register
}

/** The indicators that have a target in a year. */
export async function aimedAt(at: At, years: readonly number[]): Promise<ReadonlySet<string>> {
  const records = await targetRecords(at)
  return new Set(
    records
      .filter(({ content: { values } }) => years.includes(Number(values.year)))
      .map(({ content: { values } }) => String(values.indicator)),
  )
}

async function targetRecords({ tx, bureau, ...at }: At): Promise<readonly StoredRecord[]> {
  const register = targetRegister(at)
  const all: StoredRecord[] = []
  for (let offset = 0; ; offset += RECORDS_PER_READ) {
    const page = await listRecords(tx, register, bureau, { state: 'live', limit: RECORDS_PER_READ, offset })
    all.push(...page)
    if (page.length < RECORDS_PER_READ) return all
  }
}

/** Targets of a year, indicator by indicator and place by place, those not set among them. */
export async function targetsOf(
  at: At,
  cutoff: Cutoff,
  year: number,
  indicators: readonly Indicator[],
  places: readonly AreaCode[],
): Promise<readonly TargetCell[]> {
  const standing = new Map(
    (await targetRecords(at)).map((record) => {
      const { indicator, area, year: of } = record.content.values
      return [`${indicator} ${area} ${of}`, record]
    }),
  )
  const wanted = indicators.flatMap((indicator) => places.map((area) => ({ indicator, area })))
  const questions = wanted.flatMap(({ indicator: { id, of }, area }) => [
    { tree: { op: 'target', indicator: id } satisfies Tree, at: { period: wholeYear(year), area } },
    { tree: of.tree, at: { period: wholeYear(year - 1), area } },
  ])
  const answers = await answered(at, cutoff, questions)
  return wanted.map(({ indicator, area }, index) => {
    const record = standing.get(`${indicator.id} ${area} ${year}`)
    const [target, before] = [answers[index * 2]!, answers[index * 2 + 1]!]
    const values = record?.content.values
    return {
      indicator: indicator.id,
      area,
      value: isKnown(target) ? toDecimal(inShownUnit(indicator, target.value)) : null,
      path: textOrNull(values?.path),
      document: textOrNull(values?.document),
      version: record?.version ?? null,
      record: record?.id ?? null,
      changedBy: record?.changedBy ?? null,
      lastYear: isKnown(before) ? rounded(indicator, before.value) : null,
      lastYearReason: isKnown(before) ? null : before.missing.reason,
    }
  })
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

const factors: { readonly [unit: string]: bigint } = { 元: 1n, 万元: 10_000n, 亿元: 100_000_000n }

/** 50 of 亿元 out of 5,000,000,000 of 元, with all its places. */
export function inShownUnit(indicator: Indicator, value: Rational): Rational {
  if (indicator.of.unit !== '元') return value
  return divide(value, { num: factors[unitOfTarget(indicator)] ?? 1n, den: 1n })
}

export function unitOfTarget(indicator: Indicator): string {
  return show(indicator, rational(0)).unit
}

function rounded(indicator: Indicator, value: Rational): Decimal {
  const places = show(indicator, rational(0)).digits.split('.')[1]?.length ?? 0
  return roundHalfUp(inShownUnit(indicator, value), places)
}

/** What somebody sets: a value, or none for taking it away. */
export interface TargetChange {
  readonly indicator: Indicator
  readonly area: AreaCode
  readonly value: string | null
  readonly path: string | null
  /** The version that was on the screen. */
  readonly version: number | null
}

/** 下达目标: all changes or none. One below what was reached last year wants a reason, which stays with it. */
export async function setTargets(
  office: Office,
  year: number,
  given: readonly TargetChange[],
  reason: string | null,
): Promise<void> {
  const changes = given.map(checked)
  const cutoff = await resolveCutoff(office.store, office.bureau, null)
  if (reason === null) await look(office, (at) => refuseFalling(at, cutoff, year, changes))
  await work(office, async (at) => {
    const register = targetRegister(at)
    const contents = changes.map(({ indicator, area, value, path }) =>
      content(register, {
        indicator: indicator.id,
        area,
        year,
        value,
        unit: unitOfTarget(indicator),
        path,
      }),
    )
    const identities = contents.map(({ values }) => identityOf(register, values))
    const known = await recordsByIdentity(at.tx, register, at.bureau, identities)
    const saves = changes.flatMap((change, index) =>
      saveOf(at, change, contents[index]!, known.get(identities[index]!) ?? null, reason),
    )
    await saveRecords(at.tx, at, saves)
  })
}

/** As it is kept: the value in canonical form, a path that will be followed. */
function checked(change: TargetChange): TargetChange {
  const { indicator, value, path } = change
  if (value !== null && !/^-?\d+(\.\d+)?$/.test(value))
    throw new Refusal('target.value', `「${indicator.label}」的目标“${value}”不是数`, '请填数字，单位见表头')
  if (path !== null && pathShares(path).length !== 12)
    throw new Refusal(
      'target.path',
      `「${indicator.label}」的分月路径不是12个逐月不减、不超过100的百分比`,
      '请按1—12月填累计百分比，如 0、0、5、10、20、40、50、60、70、80、90、100',
    )
  return { ...change, value: value === null ? null : decimal(value) }
}

function saveOf(
  at: At,
  { indicator, area, value, version }: TargetChange,
  of: Content,
  known: StoredRecord | null,
  reason: string | null,
): Save[] {
  const register = targetRegister(at)
  const standing = known === null || known.content.voided ? null : known
  if ((standing?.version ?? null) !== version)
    throw new Refusal(
      'target.stale',
      `「${indicator.label}」${at.areas.name(area)}的目标刚被 ${known?.changedBy ?? '别人'} 修改过`,
      '请刷新后核对，再保存您的修改；这一次一个也没有保存',
    )
  if (value === null) {
    if (standing === null) return []
    return [{ register, id: standing.id, content: { ...standing.content, voided: true }, kind: 'void', reason }]
  }
  if (known === null) return [{ register, id: null, content: of, kind: 'create', reason }]
  const values = { ...of.values, document: known.content.values.document ?? null }
  const kind = standing === null ? 'restore' : 'change'
  return [{ register, id: known.id, content: { ...of, values }, kind, expected: known.version, reason }]
}

async function refuseFalling(at: At, cutoff: Cutoff, year: number, changes: readonly TargetChange[]): Promise<void> {
  const rising = changes.filter(({ indicator, value }) => value !== null && indicator.better !== 'less')
  const questions = rising.map(({ indicator, area }) => ({
    tree: indicator.of.tree,
    at: { period: wholeYear(year - 1), area },
  }))
  const answers = await answered(at, cutoff, questions)
  const falling = rising.filter(({ indicator, value }, index) => {
    const before = answers[index]
    if (before === undefined || !isKnown(before)) return false
    return compare(rational(decimal(value ?? '0')), inShownUnit(indicator, before.value)) < 0
  })
  const [first] = falling
  if (first === undefined) return
  const names = falling.slice(0, 5).map(({ indicator, area }) => `${at.areas.name(area)}「${indicator.label}」`)
  throw new Refusal(
    'target.falling',
    `${names.join('、')}${falling.length > 5 ? ` 等 ${falling.length} 个` : ''}目标低于${year - 1}年实际`,
    '请核对；确需低于上年的，请写明理由后再保存',
  )
}

/** How last year went, month by month, as cumulative percentages of its whole; why it cannot be told. */
export async function shapeOf(
  at: At,
  cutoff: Cutoff,
  year: number,
  indicator: Indicator,
  area: AreaCode,
): Promise<readonly Decimal[] | { readonly reason: string }> {
  const { op } = indicator.of.tree
  if (op === 'stock' || op === 'holders') return { reason: '存量指标没有分月累计，请按月填写' }
  const questions = Array.from({ length: 12 }, (_, month) => ({
    tree: indicator.of.tree,
    at: { period: upToMonth(year - 1, month + 1), area },
  }))
  const answers = await answered(at, cutoff, questions)
  const whole = answers[11]
  if (whole === undefined || !isKnown(whole) || whole.value.num <= 0n) return { reason: `${year - 1}年没有分月数可循` }
  const shares = answers.map((one) =>
    isKnown(one) ? roundHalfUp(multiply(divide(one.value, whole.value), rational(100)), 1) : null,
  )
  const told = shares.flatMap((share) => share ?? [])
  const rising = told.every((share, index) => Number(share) >= Number(told[index - 1] ?? 0) && Number(share) <= 100)
  return told.length === 12 && rising ? told : { reason: `${year - 1}年的分月数不全或有减少，不能直接沿用` }
}

/** Whether the targets of streets must give the target of the whole. */
export type Adding = 'yes' | 'nearly' | 'no'

export function addingOf({ of, areaRule }: Indicator): { readonly adds: Adding; readonly why: string | null } {
  const { tree } = of
  if (tree.op === 'flow' || tree.op === 'stock' || (tree.op === 'plus' && allAdd(tree)))
    return areaRule === 'published' ? { adds: 'no', why: '由上级按区公布，不分街道' } : { adds: 'yes', why: null }
  if (tree.op === 'holders') return { adds: 'yes', why: '按期末所在街道计，一家只在一个街道' }
  if (tree.op === 'distinct') return { adds: 'nearly', why: '年内搬家的企业可能在两个街道各计一次' }
  if (tree.op === 'reading' && tree.additive) return { adds: 'yes', why: null }
  return { adds: 'no', why: tree.op === 'reading' ? '由上级按区公布，不分街道' : '比值、增速和位次不能相加' }
}

function allAdd(tree: Tree): boolean {
  if (tree.op === 'plus') return allAdd(tree.left) && allAdd(tree.right)
  return tree.op === 'flow' || tree.op === 'stock'
}
