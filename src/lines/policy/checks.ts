import { checks, finding, relation } from '../../kernel/check.ts'
import { flow } from '../../kernel/figure.ts'
import { clause } from './clause.ts'
import { wordsOf } from './clauseProcedure.ts'
import { delivered, deliveredRead } from './delivery.ts'
import { policyDuty } from './duty.ts'
import { clauseFaults } from './lint.ts'
import { isDraft, policy } from './policy.ts'

export const policyChecks = checks({
  policyEnded: finding(policy, {
    label: '到期的政策不再标为现行',
    find: ({ status, to, endedOn }, on) => {
      if (status === '现行' && endedOn !== null && endedOn <= on) return `${endedOn}已废止，仍标为现行`
      if (status === '现行' && to !== null && to < on) return `有效期至${to}，仍标为现行`
      return status !== '现行' && !isDraft(status) && endedOn === null && '已废止或被替代，没有写日期'
    },
    why: '按过期的政策受理和兑付，是审计必查的问题',
    advice: '更新政策状态；延续执行的补登延续文件',
  }),
  policyDrafting: finding(policy, {
    label: '文件起草各步先后有序',
    find: ({ status, draftedOn, consultedOn, deliberatedOn, issuedOn }) => {
      const steps = [
        ['起草', draftedOn],
        ['征求意见', consultedOn],
        ['审议', deliberatedOn],
        ['印发', issuedOn],
      ] as const
      const dated = steps.filter(([, on]) => on !== null)
      const back = dated.find(([, on], index) => index > 0 && on !== null && on < (dated[index - 1]?.[1] ?? on))
      if (back !== undefined) return `${back[0]}日期早于前一步`
      return isDraft(status) && issuedOn !== null && `状态仍是「${status}」，已有印发日期`
    },
    why: '没有征求意见、没有审议就印发的文件，合法性审查通不过',
    advice: '对照起草台账更正日期，或更新政策状态',
  }),
  policyDated: finding(policy, {
    label: '现行政策有文号和日期',
    find: ({ status, number, issuedOn }) =>
      status === '现行' && ((number === null && '没有文号') || (issuedOn === null && '没有印发日期')),
    why: '条款、申报和公示都要写依据文号',
    advice: '对照正式文件补填',
  }),
  clauseReviewed: finding(clause, {
    label: '已发布条款有两项审查',
    find: ({ publishedOn, fairReview, fairReviewOn, legalityReview, legalityReviewOn }) => {
      if (publishedOn === null) return null
      const lacking = [
        (fairReview === null || fairReviewOn === null) && '公平竞争审查',
        (legalityReview === null || legalityReviewOn === null) && '合法性审查',
      ].filter((one) => one !== false)
      return lacking.length > 0 && `没有登记${lacking.join('和')}的文号和日期`
    },
    why: '没有经过审查的条款不能作为兑付依据',
    advice: '补登审查文号和日期；没有审查的，先停止执行再补审',
  }),
  clauseWords: finding(clause, {
    label: '条款没有法律不许写的条件',
    find: (record, on) => {
      const { publishedOn, endedOn } = record
      if (publishedOn === null || endedOn !== null) return null
      return clauseFaults(wordsOf(record), on)
        .map(({ words, why }) => `「${words}」${why}`)
        .join('；')
    },
    why: '与本地纳税、贡献、纳统、迁入迁出挂钩的奖补和已取消的专利资助不能再兑付',
    advice: '停止这一条款；已承诺未兑付的报法制机构研究',
  }),
  deliveriesReadWithin: relation({
    label: '政策已读次数不大于送达次数',
    left: flow(deliveredRead),
    is: 'atMost',
    right: flow(delivered),
    why: '已读是送达的一部分',
    advice: '打开政策送达明细核对',
  }),
  clauseOnlineTold: finding(clause, {
    label: '上线条款有编码、方式和地址',
    find: ({ onlineOn, offlineOn, onlineCode, cashing, link }) => {
      if (onlineOn === null || offlineOn !== null) return null
      const lacking = [
        onlineCode === null && '平台事项编码',
        cashing === null && '兑现方式',
        link === null && '办理地址',
      ].filter((one) => one !== false)
      return lacking.length > 0 && `已在平台上线，没有填${lacking.join('、')}`
    },
    why: '平台的兑付结果按事项编码导回，没有编码的对不上',
    advice: '对照平台事项补填',
  }),
  policyDutyDue: finding(policyDuty, {
    label: '政策法规落实任务没有逾期',
    find: ({ dueOn, doneOn, task }, on) =>
      dueOn !== null && doneOn === null && dueOn < on && `「${task}」应在${dueOn}前完成`,
    why: '任务分解到科室和期限，逾期的要在落实报告里说明',
    advice: '完成的填完成日期并附证明；确实要延期的写明原因并改期限',
  }),
})
