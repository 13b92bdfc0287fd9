import { zipSync } from 'fflate'
import { type ColumnKind, type SheetValue, writeWorkbook } from '../../../exchange/workbook/index.ts'
import { sumDecimals } from '../../../kernel/exact.ts'
import { personName } from '../../../kernel/field/index.ts'
import { yuan } from '../../../kernel/money.ts'
import { type Step, standingOf } from '../../../kernel/procedure/index.ts'
import type { Day, Decimal } from '../../../kernel/values.ts'
import { type EvidenceGap, type Folder, folders, gapsIn } from '../../../lines/funds/evidence.ts'
import { paymentProcedure } from '../../../lines/funds/paymentProcedure.ts'
import { threeWay } from '../../../lines/funds/treasury.ts'
import { logExport } from '../../../store/exports.ts'
import { FileGone, readKept } from '../../../store/files.ts'
import { fileOf, filesOf, type KeptFile } from '../cases/shown.ts'
import { type Office, work } from '../office.ts'
import { type LoadedEvidence, loadEvidence } from './load.ts'

export interface EvidencePackage {
  readonly name: string
  readonly bytes: Uint8Array
  readonly entries: number
  readonly gaps: readonly EvidenceGap[]
}

interface Entry {
  readonly path: string
  readonly title: string
  readonly on: string | null
  readonly summary: string
  readonly bytes: Uint8Array
}

/** 迎检包: a zip with numbered folders, generated sheets that carry their day, the files, a table of contents and the gaps. */
export async function packEvidence(office: Office, number: string, year: number, day: Day): Promise<EvidencePackage> {
  const loaded = await work(office, async (at) => {
    const found = await loadEvidence(at, number, year)
    await logExport(at.tx, at.bureau, {
      ...{ actor: at.actor, what: `导出迎检包：${number}，${year}年度` },
      ...{ detail: { policy: number, year }, rows: found.claims.length },
    })
    return found
  })
  const gaps = gapsIn(loaded)
  const entries = [...(await sheetsOf(loaded, day)), ...(await filesIn(office, loaded))]
  const contents = await contentsOf(entries, gaps, day)
  const zipped = Object.fromEntries([...contents, ...entries].map(({ path, bytes }) => [path, bytes]))
  const name = `迎检包 ${number} ${year}年度.zip`
  return { name, bytes: zipSync(zipped, { level: 6 }), entries: entries.length, gaps }
}

type Column = readonly [title: string, kind?: ColumnKind]

async function sheet(
  folder: Folder,
  title: string,
  day: Day,
  columns: readonly Column[],
  rows: readonly (readonly SheetValue[])[],
): Promise<Entry> {
  const bytes = await writeWorkbook({
    sheets: [
      {
        name: title,
        note: `${title}　生成日期：${day}　共${rows.length}行　金额单位：元`,
        columns: columns.map(([header, kind = 'text']) => ({ title: header, kind, width: kind === 'text' ? 24 : 16 })),
        rows,
      },
    ],
  })
  return { path: `${folders[folder]}/${title}.xlsx`, title, on: day, summary: `${rows.length}行`, bytes }
}

async function sheetsOf({ clauses, budgets, claims, clawbacks }: LoadedEvidence, day: Day): Promise<readonly Entry[]> {
  const stage = ({ record, steps }: LoadedEvidence['claims'][number]) =>
    paymentProcedure.states[standingOf(paymentProcedure, { record, steps }).state] ?? ''
  const last = (steps: readonly Step[], action: string) => steps.findLast((step) => step.action === action)
  const agencies = Map.groupBy(
    claims.filter(({ record }) => record.agency !== null),
    ({ record }) => record.agency,
  )
  const match = threeWay(
    claims.map(({ id, firm, record, lines, wasNoticed }) => ({
      ...{ key: id, name: firm, shown: wasNoticed ? yuan(record.calculated) : null, approved: yuan(record.approved) },
      paid: paidOut(lines) ?? yuan(record.paid),
    })),
  )
  return [
    await sheet(
      'policy',
      '条款和审查',
      day,
      [['条款'], ['事项'], ['公平竞争审查'], ['日期'], ['合法性审查'], ['日期']],
      [
        ...clauses.map((of) => [
          ...[of.number, of.title, of.fairReview, of.fairReviewOn, of.legalityReview, of.legalityReviewOn],
        ]),
      ],
    ),
    await sheet(
      'budget',
      '预算批复',
      day,
      [['预算项目'], ['级次'], ['预算金额', 'money'], ['批复文号'], ['绩效目标']],
      [...budgets.map(({ name, level, amount, document, target }) => [name, level, yuan(amount), document, target])],
    ),
    await sheet(
      'register',
      '受理登记表',
      day,
      [['企业名称'], ['奖补事项'], ['申报日期'], ['申报金额', 'money'], ['办理状态'], ['不予通过理由']],
      claims.map((claim) => {
        const { firm, record, steps } = claim
        const why = last(steps, 'refuse')?.gives.reason
        return [firm, record.item, record.appliedOn, yuan(record.applied), stage(claim), why ? String(why) : null]
      }),
    ),
    await sheet(
      'audit',
      '申报审核核减对照表',
      day,
      [
        ['企业名称'],
        ['奖补事项'],
        ['审核机构'],
        ['申报额', 'money'],
        ['审核额', 'money'],
        ['核减额', 'money'],
        ['核减原因'],
      ],
      claims.map(({ firm, record }) => [
        ...[firm, record.item, record.auditor, yuan(record.applied), yuan(record.audited)],
        ...[yuan(record.reduced), record.reductionReason],
      ]),
    ),
    await sheet(
      'joint',
      '部门联审情况',
      day,
      [['企业名称'], ['奖补事项'], ['联审日期'], ['联审部门'], ['回函情况'], ['办理人']],
      claims.flatMap(({ firm, record, steps }) => {
        const step = last(steps, 'consult')
        if (step === undefined) return []
        const { departments, replies } = step.gives
        const said = [departments, replies].map((value) => (value == null ? null : String(value)))
        return [[firm, record.item, step.on, ...said, personName(step.by)]]
      }),
    ),
    await sheet(
      'decision',
      '集体决策情况',
      day,
      [['企业名称'], ['奖补事项'], ['决策会议'], ['会议日期'], ['纪要号'], ['核算金额', 'money']],
      claims.map(({ firm, record }) => [
        ...[firm, record.item, record.meeting, record.meetingOn, record.minutes, yuan(record.calculated)],
      ]),
    ),
    await sheet(
      'notice',
      '公示情况',
      day,
      [['企业名称'], ['奖补事项'], ['公示开始']],
      claims.map(({ firm, record, noticed }) => [firm, record.item, noticed]),
    ),
    await sheet(
      'payment',
      '支付情况',
      day,
      [
        ['企业名称'],
        ['奖补事项'],
        ['第几笔'],
        ['金额', 'money'],
        ['状态'],
        ['支付日期'],
        ['凭证号'],
        ['退回日期'],
        ['退回原因'],
      ],
      claims.flatMap(({ firm, record, lines }) =>
        lines.length > 0
          ? lines.map((line) => [
              ...[firm, record.item, line.ordinal, yuan(line.amount), line.state, line.paidOn],
              ...[line.voucher, line.returnedOn, line.returnReason],
            ])
          : [
              [
                ...[firm, record.item, '1', yuan(record.paid), record.paidOn === null ? '未支付' : '已支付'],
                ...[record.paidOn, record.voucher, record.returnedOn, null],
              ],
            ],
      ),
    ),
    await sheet(
      'match',
      '三方核对表',
      day,
      [['项目'], ['公示', 'money'], ['审定', 'money'], ['支付', 'money']],
      [
        ['户数', ...[match.firms.shown, match.firms.approved, match.firms.paid].map(String)],
        ['金额', match.sums.shown, match.sums.approved, match.sums.paid],
        ...match.differences.map(({ says }) => [says, null, null, null]),
      ],
    ),
    await sheet(
      'clawback',
      '追回台账',
      day,
      [['决定文号'], ['原因'], ['决定日期'], ['本金', 'money'], ['退回期限'], ['到账日期'], ['已追回', 'money']],
      clawbacks.map((of) => [
        ...[of.document, of.reason, of.decidedOn, yuan(of.principal), of.dueOn, of.recoveredOn, yuan(of.recovered)],
      ]),
    ),
    await sheet(
      'agency',
      '中介机构及代理户数',
      day,
      [['中介机构'], ['代理件数', 'integer'], ['代理户数', 'integer'], ['审定金额', 'money']],
      [...agencies]
        .map(([agency, of]): readonly SheetValue[] => [
          ...[agency, of.length, new Set(of.map(({ firm }) => firm)).size],
          sumDecimals(of.flatMap(({ record }) => yuan(record.approved) ?? [])),
        ])
        .sort((a, b) => Number(b[1]) - Number(a[1])),
    ),
  ]
}

function paidOut(lines: LoadedEvidence['claims'][number]['lines']): Decimal | null {
  const out = lines.filter(({ state }) => state === '已支付').flatMap(({ amount }) => yuan(amount) ?? [])
  return out.length === 0 ? null : sumDecimals(out)
}

/** 一户一卷: the files that the steps of a case brought, and how its amount came about. */
async function filesIn(office: Office, { policy, claims }: LoadedEvidence): Promise<readonly Entry[]> {
  const entries: Entry[] = []
  const paper = policy === null ? null : fileOf(policy.paper)
  if (paper !== null) entries.push(...(await kept(office, folders.policy, paper, policy?.issuedOn ?? null)))
  for (const { firm, record, steps } of claims) {
    const folder = `${folders.files}/${plain(firm)}/${plain(record.item)}`
    for (const step of steps)
      for (const file of filesOf(step)) entries.push(...(await kept(office, folder, file, step.on)))
    if (record.calculation !== null)
      entries.push({
        ...{ path: `${folder}/核算过程单.txt`, title: `${firm}核算过程单`, on: null, summary: record.item },
        bytes: new TextEncoder().encode(record.calculation),
      })
  }
  return entries
}

/** A file that was erased meanwhile is a gap that the audit of erasures explains; it does not stop the package. */
async function kept(
  { files }: Office,
  folder: string,
  { hash, name }: KeptFile,
  on: string | null,
): Promise<readonly Entry[]> {
  try {
    const bytes = await readKept(files, hash)
    // Two files of one name stay two.
    return [{ path: `${folder}/${hash.slice(0, 6)} ${plain(name)}`, title: name, on, summary: '', bytes }]
  } catch (error) {
    if (error instanceof FileGone) return []
    throw error
  }
}

function plain(name: string): string {
  return name.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, '_').trim() || '未命名'
}

async function contentsOf(
  entries: readonly Entry[],
  gaps: readonly EvidenceGap[],
  day: Day,
): Promise<readonly Pick<Entry, 'path' | 'bytes'>[]> {
  const columns = (titles: readonly string[]) => titles.map((title) => ({ title, kind: 'text' as const, width: 28 }))
  const contents = {
    name: '目录',
    note: `目录　生成日期：${day}　共${entries.length}份，缺${gaps.length}项`,
    columns: columns(['序号', '材料名', '日期', '文件名', '摘要', '缺失说明']),
    rows: [
      ...entries.map(({ title, on, path, summary }, index) => [String(index + 1), title, on, path, summary, null]),
      ...[...Map.groupBy(gaps, ({ folder }) => folder)].map(([folder, of]) => [
        ...['', folders[folder], null, null, null, `缺${of.length}项，见99缺失清单`],
      ]),
    ],
  }
  const lacking = {
    name: '缺失清单',
    note: `缺失清单　生成日期：${day}　共${gaps.length}项`,
    columns: columns(['序号', '应在何处', '企业和事项', '缺什么']),
    rows: gaps.map(({ folder, whom, lacks }, index) => [String(index + 1), folders[folder], whom, lacks]),
  }
  return [
    { path: '00 目录.xlsx', bytes: await writeWorkbook({ sheets: [contents] }) },
    { path: '99 缺失清单.xlsx', bytes: await writeWorkbook({ sheets: [lacking] }) },
  ]
}
