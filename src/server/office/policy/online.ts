import { readWorkbook, writeWorkbook } from '../../../exchange/workbook/index.ts'
import { ZERO } from '../../../kernel/allot/index.ts'
import { compareDecimals, sumDecimals } from '../../../kernel/exact.ts'
import type { Values } from '../../../kernel/field/index.ts'
import { yuan } from '../../../kernel/money.ts'
import { wordsOf } from '../../../kernel/rule/index.ts'
import type { Day, Decimal } from '../../../kernel/values.ts'
import { content } from '../../../kernel/version.ts'
import { enterprise } from '../../../lines/cultivation/enterprise.ts'
import { payment } from '../../../lines/funds/payment.ts'
import { onlineResult } from '../../../lines/policy/onlineResult.ts'
import { logExport } from '../../../store/exports.ts'
import { recordsByIdentity } from '../../../store/records/load.ts'
import { type Save, saveRecords } from '../../../store/records/save.ts'
import { Refusal } from '../../../store/refusal.ts'
import { importDefaults } from '../importOptions.ts'
import { readFile } from '../importRead.ts'
import { type At, type Office, work } from '../office.ts'
import { policyNumber } from './calculate.ts'
import { allClauses, type HeldClause, ruleOf } from './clauses.ts'
import { standingClaims } from './money.ts'
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

function isOnline({ values: { offlineOn, to, legalEnd, endedOn } }: HeldClause, on: Day): boolean {
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
  readonly strange: readonly { readonly row: number; readonly says: string }[]
}

type Result = Values<typeof onlineResult.fields> & { readonly row: number }
type Claim = Values<typeof payment.fields>

/** 平台兑付结果导回: every row becomes a claim that was paid. What is no clause or firm of ours is told and left. */
export async function takeOnlineResults(
  office: Office,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
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
    return writeResults(at, rows)
  })
}

const ROWS_PER_SLICE = 500

/** What was paid under a number of the platform before. */
interface Before {
  readonly firm: string
  readonly paid: Decimal | null
}

async function writeResults(at: At, rows: readonly Result[]): Promise<TakenResults> {
  const byCode = Map.groupBy(await allClauses(at), ({ values }) => values.onlineCode)
  const firms = await firmsByCode(
    at,
    rows.map((row) => row.creditCode),
  )
  const held = new Map(
    (await standingClaims(at, null)).flatMap(({ claim }): readonly (readonly [string, Before])[] =>
      claim.onlineNumber === null
        ? []
        : [[claim.onlineNumber, { firm: String(claim.enterprise), paid: yuan(claim.paid) }]],
    ),
  )
  const strange: TakenResults['strange'][number][] = []
  const saves: Save[] = []
  const amounts: Decimal[] = []
  let known = 0
  for (const row of rows) {
    const clauses = meantBy(byCode.get(row.code) ?? [], row.paidOn)
    const [clause] = clauses
    const firm = firms.get(row.creditCode)
    const amount = yuan(row.amount)
    const before = held.get(row.number)
    const why = whyStrange(row, clauses, firm?.id, before, amount)
    if (why !== null) strange.push({ row: row.row, says: why })
    else if (before !== undefined) known += 1
    else if (clause !== undefined && firm !== undefined && amount !== null) {
      held.set(row.number, { firm: firm.id, paid: amount })
      amounts.push(amount)
      saves.push({
        register: payment,
        id: null,
        kind: 'create',
        content: content(payment, claimOf(row, clause, firm.id)),
      })
    }
  }
  await saveRecords(at.tx, at, saves)
  return { paid: saves.length, sum: sumDecimals(amounts), known, strange }
}

async function firmsByCode(at: At, codes: readonly string[]) {
  const firms = await recordsByIdentity(at.tx, enterprise, at.bureau, [...new Set(codes)])
  return new Map([...firms].filter(([, { content }]) => !content.voided))
}

/** A code that went over to a newer clause is that of the clause which was on the platform on the day. */
function meantBy(clauses: readonly HeldClause[], on: Day): readonly HeldClause[] {
  if (clauses.length < 2) return clauses
  const online = clauses.filter(
    (clause) => clause.values.onlineOn !== null && clause.values.onlineOn <= on && isOnline(clause, on),
  )
  return online.length === 0 ? clauses : online
}

function whyStrange(
  { code, creditCode, name, number, paidOn }: Result,
  clauses: readonly HeldClause[],
  firm: string | undefined,
  before: Before | undefined,
  amount: Decimal | null,
): string | null {
  if (clauses.length === 0) return `没有事项编码为「${code}」的条款，先在条款里填平台事项编码`
  if (clauses.length > 1) {
    const named = clauses.map(({ values, paper }) => `${policyNumber(paper)}${values.number}`)
    return `${named.join('、')}的事项编码都是「${code}」，先写明哪一条在${paidOn}已经下线`
  }
  if (firm === undefined) return `企业名册里没有${name ?? ''}（${creditCode}），先登记这家企业`
  if (amount === null) return `办件${number}不是人民币金额`
  if (before === undefined) return null
  if (before.firm !== firm) return `办件${number}已经导入，记在另一家企业名下`
  const isOther = before.paid === null || compareDecimals(before.paid, amount) !== 0
  return isOther ? `办件${number}已经导入，金额是${before.paid ?? '--'}元，和这一行不同` : null
}

/** A year has several claims of one firm under a clause: each is told by the platform's number. */
function claimOf(
  { number, paidOn, amount }: Result,
  { id, values, paper }: HeldClause,
  firm: string,
): { readonly [field in keyof Claim]?: unknown } {
  return {
    ...{ enterprise: firm, policy: policyNumber(paper), clause: values.number, underClause: id },
    ...{ item: `${values.title}（${number}）`, policyYear: Number(paidOn.slice(0, 4)), matter: null },
    level: values.level === '区县' ? '区' : values.level === '国家' ? '中央' : values.level,
    noApplication: values.cashing === '免申即享' || values.cashing === '直接兑付' ? '是' : '否',
    ...{ approvedOn: paidOn, approved: amount, paidOn, paid: amount, onlineNumber: number },
  }
}
