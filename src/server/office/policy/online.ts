import { readWorkbook, writeWorkbook } from '../../../exchange/workbook/index.ts'
import { ZERO } from '../../../kernel/allot/index.ts'
import { compareDecimals, formatDecimal, subtractDecimals, sumDecimals } from '../../../kernel/exact.ts'
import type { Values } from '../../../kernel/field/index.ts'
import { yuan } from '../../../kernel/money.ts'
import { formerNames, normaliseName } from '../../../kernel/read/name.ts'
import { wordsOf } from '../../../kernel/rule/index.ts'
import type { Day, Decimal } from '../../../kernel/values.ts'
import { content } from '../../../kernel/version.ts'
import { enterprise } from '../../../lines/cultivation/enterprise.ts'
import { matterUnder } from '../../../lines/funds/entitlement.ts'
import { payment } from '../../../lines/funds/payment.ts'
import { onlineResult } from '../../../lines/policy/onlineResult.ts'
import { logExport } from '../../../store/exports.ts'
import { recordsByIdentity } from '../../../store/records/load.ts'
import { namesSpoken } from '../../../store/records/resolve.ts'
import type { StoredRecord } from '../../../store/records/row.ts'
import { saveRecords } from '../../../store/records/save.ts'
import { Refusal } from '../../../store/refusal.ts'
import { importDefaults } from '../importOptions.ts'
import { readFile } from '../importRead.ts'
import { type At, type Office, work } from '../office.ts'
import { madeOrRestored } from '../restored.ts'
import { policyNumber } from './calculate.ts'
import { allClauses, type HeldClause, ruleOf } from './clauses.ts'
import { type BudgetState, budgets, standingClaims } from './money.ts'
import { isUnder } from './objects.ts'
import { paidUnder } from './paidUnder.ts'

/** A clause as it stands on the platform, and what came of it in a year. */
export interface OnlineClause {
  readonly clause: HeldClause
  readonly isOnline: boolean
  /** The rule in one line, or why there is none. */
  readonly rule: string
  /** How many were paid under it in the year, to how many firms, and how much in yuan. */
  readonly count: number
  readonly firms: number
  readonly paid: Decimal
}

/** 上线条款: all that are or were on the platform, by their code; what was paid is of one year. */
export async function onlineClauses(at: At, on: Day, year: number): Promise<readonly OnlineClause[]> {
  const clauses = (await allClauses(at)).filter(({ values }) => values.onlineOn !== null && values.onlineOn <= on)
  const paid = await paidUnder(at, clauses, year)
  return clauses
    .map((clause) => ({
      ...{ clause, isOnline: isOnline(clause, on), rule: ruleLine(clause, on) },
      ...(paid.get(clause.id) ?? { count: 0, firms: 0, paid: ZERO }),
    }))
    .sort((a, b) => (a.clause.values.onlineCode ?? '').localeCompare(b.clause.values.onlineCode ?? ''))
}

function isOnline({ values: { from, publishedOn, offlineOn, to, legalEnd, endedOn } }: HeldClause, on: Day): boolean {
  if (publishedOn === null || (from ?? publishedOn) > on) return false
  const isGone = [offlineOn, endedOn].some((day) => day !== null && day <= on)
  return !isGone && [to, legalEnd].every((last) => last === null || last >= on)
}

function ruleLine(clause: HeldClause, on: Day): string {
  const rule = ruleOf(clause)
  if (rule === null) return clause.read === null ? '没有写规则，人工核对' : '规则有错'
  const { conditions, masked } = wordsOf(rule, on)
  const says = conditions.map((one) => one.label).join('；')
  return masked === null ? says : `${says}（缺数值：${masked}）`
}

/** The list for the platform. Its headings are those of 政策条款, so that what the platform changed is imported there. */
export async function onlineSheet(
  office: Office,
  on: Day,
  year: number,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const rows = await work(office, async (at) => {
    const found = await onlineClauses(at, on, year)
    await logExport(at.tx, at.bureau, {
      ...{ actor: at.actor, what: '导出上线兑付条款', detail: { year, on }, rows: found.length },
    })
    return found
  })
  const text = (title: string, width: number) => ({ title, kind: 'text' as const, width })
  const bytes = await writeWorkbook({
    sheets: [
      {
        name: '上线条款',
        note: `上线兑付条款（${on}）　兑付件数、户数和金额为${year}年`,
        columns: [
          ...[
            text('平台事项编码', 18),
            text('政策文件', 22),
            text('条款', 12),
            text('奖补事项', 26),
            text('资金级次', 10),
          ],
          ...[
            text('兑现方式', 12),
            text('支持对象', 24),
            text('支持条件', 40),
            text('支持标准', 30),
            text('办理地址', 40),
          ],
          ...[text('平台上线日期', 14), text('平台下线日期', 14), text('匹配规则', 44)],
          { title: '兑付件数', kind: 'integer', width: 10 },
          { title: '兑付户数', kind: 'integer', width: 10 },
          { title: '兑付金额', unit: '元', kind: 'money', decimals: 2, width: 16 },
        ],
        rows: rows.map(({ clause: { values, paper }, rule, count, firms, paid }) => [
          ...[values.onlineCode, policyNumber(paper), values.number, values.title, values.level, values.cashing],
          ...[values.who, values.condition, values.standard, values.link, values.onlineOn, values.offlineOn],
          ...[rule, count, firms, paid],
        ]),
      },
    ],
  })
  return { name: `上线兑付条款（${on}）.xlsx`, bytes }
}

/** What a list of the platform's results did. */
export interface TakenResults {
  readonly paid: number
  readonly sum: Decimal
  /** Rows that an earlier list has brought already. */
  readonly known: number
  /** Among those paid: rows that an earlier list had brought and that were voided since. */
  readonly restored: readonly { readonly row: number; readonly says: string }[]
  readonly strange: readonly { readonly row: number; readonly says: string }[]
}

type Result = Values<typeof onlineResult.fields> & { readonly row: number }
type Claim = Values<typeof payment.fields>

/** 平台兑付结果导回: every row becomes a claim that was paid. What is no clause or firm of ours is told and left. */
export async function takeOnlineResults(
  office: Office,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  on: Day,
): Promise<TakenResults> {
  const workbook = await readWorkbook(bytes, name)
  return work(office, async (at) => {
    const rows: Result[] = []
    const read = readFile(at, onlineResult, workbook, importDefaults)
    for await (const slice of read.slices(ROWS_PER_SLICE))
      for (const { values, row, refusals } of slice) {
        const [refusal] = refusals
        if (refusal !== undefined)
          throw new Refusal('online.row', `第${row}行读不懂：${refusal.message}`, '核对表格后再导入，一行都没有写入')
        rows.push({ ...(content(onlineResult, values).values as Result), row })
      }
    return writeResults(at, rows, on)
  })
}

const ROWS_PER_SLICE = 500

async function writeResults(at: At, rows: readonly Result[], on: Day): Promise<TakenResults> {
  const books = await readBooks(at, rows)
  const strange: TakenResults['strange'][number][] = []
  const taken: { readonly row: Result; readonly amount: Decimal; readonly values: ReturnType<typeof claimOf> }[] = []
  let known = 0
  for (const row of rows) {
    const meant = meantBy(row, books, on)
    if (typeof meant === 'string') strange.push({ row: row.row, says: meant })
    else if (meant.isKnown) known += 1
    else {
      const { clause, firm, amount, budget } = meant
      books.held.set(row.number, { firm: firm.id, clause: clause.id, paid: amount })
      if (budget !== null) books.left.set(budget.id, subtractDecimals(leftOf(books, budget), amount))
      taken.push({ row, amount, values: claimOf(row, clause, firm.id, budget) })
    }
  }
  const making = await madeOrRestored(
    at,
    payment,
    taken.map(({ values }) => values),
  )
  const restored: TakenResults['restored'][number][] = []
  const written = taken.filter(({ row }, index) => {
    const before = making[index]?.before ?? null
    if (before === null) return true
    if (before.content.voided) restored.push({ row: row.row, says: `办件${row.number}以前导入后作废过，已恢复` })
    else strange.push({ row: row.row, says: `办件${row.number}在账上是撤回或未通过的一件，先在那一件里处理` })
    return before.content.voided
  })
  const saves = making.flatMap(({ save, before }) => (before === null || before.content.voided ? [save] : []))
  await saveRecords(at.tx, at, saves)
  strange.sort((a, b) => a.row - b.row)
  return { paid: saves.length, sum: sumDecimals(written.map(({ amount }) => amount)), known, restored, strange }
}

/** What rows of a list are held against. */
interface Books {
  readonly clauses: ReadonlyMap<string | null, readonly HeldClause[]>
  readonly firms: ReadonlyMap<string, StoredRecord>
  readonly names: ReadonlyMap<string, ReadonlySet<string>>
  /** By the platform's number, what an earlier row has brought. */
  readonly held: Map<string, { readonly firm: string; readonly clause: string | null; readonly paid: Decimal | null }>
  /** Claims that came another way. */
  readonly claims: readonly Claim[]
  readonly budgets: readonly BudgetState[]
  /** By budget, what rows of this list leave of it. */
  readonly left: Map<string, Decimal>
}

async function readBooks(at: At, rows: readonly Result[]): Promise<Books> {
  const firms = await recordsByIdentity(at.tx, enterprise, at.bureau, [...new Set(rows.map((row) => row.creditCode))])
  const claims = (await standingClaims(at, null)).map(({ claim }) => claim)
  return {
    ...{ firms, budgets: await budgets(at), left: new Map() },
    clauses: Map.groupBy(await allClauses(at), ({ values }) => values.onlineCode),
    names: await namesSpoken(
      at,
      [...firms.values()].map(({ id }) => id),
    ),
    held: new Map(
      claims.flatMap(({ onlineNumber, enterprise: firm, underClause, paid }) =>
        onlineNumber === null ? [] : [[onlineNumber, { firm, clause: underClause, paid: yuan(paid) }] as const],
      ),
    ),
    claims: claims.filter(({ onlineNumber }) => onlineNumber === null),
  }
}

type Meant =
  | { readonly isKnown: true }
  | {
      readonly isKnown: false
      readonly clause: HeldClause
      readonly firm: StoredRecord
      readonly amount: Decimal
      readonly budget: BudgetState | null
    }

/** The clause, the firm and the amount of a row; or why nothing is booked for it. */
function meantBy(row: Result, books: Books, on: Day): Meant | string {
  const { code, creditCode, name, number, paidOn } = row
  const [clause, ...others] = borneOn(books.clauses.get(code) ?? [], paidOn)
  if (clause === undefined) return `没有事项编码为「${code}」的条款，先在条款里填平台事项编码`
  if (others.length > 0) {
    const named = [clause, ...others].map(({ values, paper }) => `${policyNumber(paper)}${values.number}`)
    return `${named.join('、')}的事项编码都是「${code}」，先写明哪一条在${paidOn}已经下线`
  }
  const firm = books.firms.get(creditCode)
  if (firm === undefined || firm.content.voided) return `企业名册里没有${name ?? ''}（${creditCode}），先登记这家企业`
  if (name !== null && books.names.get(firm.id)?.has(normaliseName(formerNames(name).name)) !== true)
    return `${creditCode}在企业名册里不叫「${name}」：更名的先更正企业名册，代码写错的更正表格`
  const amount = yuan(row.amount)
  if (amount === null) return `办件${number}不是人民币金额`
  const before = books.held.get(number)
  if (before !== undefined) return whyOther(number, { firm: firm.id, clause: clause.id, paid: amount }, before)
  if (compareDecimals(amount, ZERO) <= 0) return `办件${number}的金额不大于零，退回的在那一件奖补里填退回日期和金额`
  if (paidOn > on) return `办件${number}的兑付日期${paidOn}还没有到`
  const claim = claimBeside(books.claims, clause, firm.id, paidOn)
  if (claim !== undefined)
    return `${claim.policyYear}年度「${claim.item}」已经在账上：是同一笔的，在那一件里登记支付；是另一笔的，先查清是不是重复享受`
  const budget = budgetFor(books.budgets, clause, paidOn)
  if (budget !== null && compareDecimals(amount, leftOf(books, budget)) > 0)
    return `预算「${budget.values.name}」只剩${shown(leftOf(books, budget))}元，不够办件${number}的${shown(amount)}元，先核对预算`
  return { isKnown: false, clause, firm, amount, budget }
}

/** A code that went over to a newer clause is that of the clause which was on the platform on the day. */
function borneOn(clauses: readonly HeldClause[], on: Day): readonly HeldClause[] {
  if (clauses.length < 2) return clauses
  const online = clauses.filter(
    (clause) => clause.values.onlineOn !== null && clause.values.onlineOn <= on && isOnline(clause, on),
  )
  return online.length === 0 ? clauses : online
}

/** One number is one payment: brought again with another firm, clause or amount it is told, never taken for known. */
function whyOther(
  number: string,
  now: { readonly firm: string; readonly clause: string; readonly paid: Decimal },
  before: { readonly firm: string; readonly clause: string | null; readonly paid: Decimal | null },
): Meant | string {
  if (before.firm !== now.firm) return `办件${number}已经导入，记在另一家企业名下`
  if (before.clause !== now.clause) return `办件${number}已经导入，记在另一个条款下`
  const isSame = before.paid !== null && compareDecimals(before.paid, now.paid) === 0
  return isSame ? { isKnown: true } : `办件${number}已经导入，金额是${before.paid ?? '--'}元，和这一行不同`
}

/** Where a firm may have it once, or once a year, what it claimed here is likely the same money. */
function claimBeside(claims: readonly Claim[], clause: HeldClause, firm: string, paidOn: Day): Claim | undefined {
  const { recurs } = clause.values
  if (recurs !== '一次性' && recurs !== '每年一次') return undefined
  return claims.find(
    (one) =>
      one.enterprise === firm &&
      isUnder(one, clause) &&
      (recurs === '一次性' || one.policyYear === Number(paidOn.slice(0, 4))),
  )
}

/** What the platform pays is taken from the same budget as what the bureau pays itself. */
function budgetFor(all: readonly BudgetState[], { values, paper }: HeldClause, paidOn: Day): BudgetState | null {
  const [policy, year, level] = [policyNumber(paper), Number(paidOn.slice(0, 4)), levelOf(values)]
  return all.find(({ values: one }) => one.policy === policy && one.year === year && one.level === level) ?? null
}

function leftOf({ left }: Books, { id, left: before }: BudgetState): Decimal {
  return left.get(id) ?? before
}

function shown(amount: Decimal): string {
  return formatDecimal(amount, { group: true })
}

function levelOf({ level }: HeldClause['values']) {
  return level === '区县' ? '区' : level === '国家' ? '中央' : level
}

/** A year has several claims of one firm under a clause: each is told by the platform's number. */
function claimOf(
  { number, paidOn, amount }: Result,
  { id, values, paper }: HeldClause,
  firm: string,
  budget: BudgetState | null,
): { readonly [field in keyof Claim]?: unknown } {
  const policyYear = Number(paidOn.slice(0, 4))
  return {
    ...{ enterprise: firm, policy: policyNumber(paper), clause: values.number, underClause: id },
    ...{ item: `${values.title}（${number}）`, policyYear, matter: matterUnder(values, policyYear, number) },
    ...{ level: levelOf(values), budget: budget?.id ?? null },
    noApplication: values.cashing === '免申即享' || values.cashing === '直接兑付' ? '是' : '否',
    ...{ approvedOn: paidOn, approved: amount, paidOn, paid: amount, onlineNumber: number },
  }
}
