import { isZero } from '../../kernel/exact.ts'
import type { Values } from '../../kernel/field/index.ts'
import { yuan } from '../../kernel/money.ts'
import { reachedBy, type Step, standingOf } from '../../kernel/procedure/index.ts'
import type { clause } from '../policy/clause.ts'
import type { policy } from '../policy/policy.ts'
import type { budget } from './budget.ts'
import type { disbursement } from './disbursement.ts'
import type { payment } from './payment.ts'
import { paymentProcedure } from './paymentProcedure.ts'

/** 迎检包: the folders in which the evidence of one policy in one year is asked for. */
export const folders = {
  policy: '01 政策文件',
  budget: '02 预算',
  register: '04 受理登记表',
  files: '05 一户一卷',
  audit: '06 第三方审核',
  joint: '08 部门联审',
  decision: '09 集体决策',
  notice: '10 公示',
  payment: '11 资金支付',
  match: '12 三方核对表',
  clawback: '13 追回台账',
  agency: '14 中介机构名单',
} as const

export type Folder = keyof typeof folders

/** What an inspection will ask for and nobody has put there. */
export interface EvidenceGap {
  readonly folder: Folder
  readonly whom: string
  readonly lacks: string
}

export interface EvidenceClaim {
  readonly id: string
  readonly firm: string
  readonly record: Values<typeof payment.fields>
  readonly steps: readonly Step[]
  readonly lines: readonly Values<typeof disbursement.fields>[]
  readonly wasNoticed: boolean
}

export interface EvidenceOf {
  readonly policy: Values<typeof policy.fields> | null
  readonly clauses: readonly Values<typeof clause.fields>[]
  readonly budgets: readonly Values<typeof budget.fields>[]
  readonly claims: readonly EvidenceClaim[]
}

/** 缺失清单: of the policy, of each claim by how far it has come. A claim that was refused needs its reason alone. */
export function gapsIn({ policy: paper, clauses, budgets, claims }: EvidenceOf): readonly EvidenceGap[] {
  return [...paperGaps(paper, clauses, budgets), ...claims.flatMap(claimGaps)]
}

function paperGaps(
  paper: EvidenceOf['policy'],
  clauses: EvidenceOf['clauses'],
  budgets: EvidenceOf['budgets'],
): readonly EvidenceGap[] {
  const gap = (folder: Folder, lacks: string, whom = '政策'): EvidenceGap => ({ folder, whom, lacks })
  return [
    ...(paper === null ? [gap('policy', '政策文件没有登记')] : []),
    ...(paper !== null && paper.paper === null ? [gap('policy', '没有文件原文')] : []),
    ...(clauses.length === 0 ? [gap('policy', '没有登记条款')] : []),
    ...clauses.flatMap(({ number, fairReview, legalityReview }) => [
      ...(fairReview === null ? [gap('policy', '没有公平竞争审查文号', number)] : []),
      ...(legalityReview === null ? [gap('policy', '没有合法性审查文号', number)] : []),
    ]),
    ...(budgets.length === 0 ? [gap('budget', '没有登记预算')] : []),
    ...budgets.flatMap(({ name, document }) => (document === null ? [gap('budget', '没有批复文号', name)] : [])),
  ]
}

function claimGaps({ firm, record, steps, lines, wasNoticed }: EvidenceClaim): readonly EvidenceGap[] {
  const whom = `${firm} ${record.item}`
  const { state, materials } = standingOf(paymentProcedure, { record, steps })
  if (state === 'withdrawn' || state === 'refused') return []
  const on = reachedBy(steps)
  const approved = yuan(record.approved)
  const isSettled = approved !== null && !isZero(approved)
  const isPaid = lines.some((line) => line.state === '已支付') || record.paidOn !== null
  // 免申即享 is confirmed, not applied for.
  const isClaimed = record.noApplication !== '是'
  const lacks = (folder: Folder, is: boolean, words: string) => (is ? [{ folder, whom, lacks: words }] : [])
  const skipped = steps.some(({ action }) => action === 'skipAudit')
  return [
    ...lacks('register', isClaimed && record.appliedOn === null, '没有申报日期'),
    ...lacks('files', isClaimed && materials.form === undefined, '没有申请表'),
    ...lacks('files', materials.promise === undefined, '没有承诺书'),
    ...lacks('files', materials.proof === undefined, '没有证明材料'),
    ...lacks('files', isSettled && record.calculation === null, '没有核算过程'),
    ...lacks('audit', isSettled && !skipped && materials.auditReport === undefined, '没有第三方审核报告'),
    ...lacks('joint', isSettled && on.consulted === undefined, '没有部门联审'),
    ...lacks('decision', isSettled && record.minutes === null, '没有会议纪要号'),
    ...lacks('decision', isSettled && materials.minutesFile === undefined, '没有会议纪要'),
    ...lacks('notice', isSettled && !wasNoticed, '没有公示'),
    ...lacks('payment', isSettled && !isPaid, '已审定，没有支付'),
    ...lacks(
      'payment',
      isPaid && record.voucher === null && lines.every(({ voucher }) => voucher === null),
      '没有支付凭证号',
    ),
  ]
}
