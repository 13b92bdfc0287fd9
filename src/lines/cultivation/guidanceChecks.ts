import { checks, finding } from '../../kernel/check.ts'
import { titleApplication } from './application.ts'
import { firmProject } from './firmProject.ts'
import { guidance } from './guidance.ts'
import { yearlyReview } from './yearlyReview.ts'

export const guidanceChecks = checks({
  guidanceFollowedUp: finding(guidance, {
    label: '辅导的下一步没有逾期',
    find: ({ next, nextBy, doneOn }, on) =>
      next !== null && doneOn === null && nextBy !== null && nextBy < on && `「${next}」应在${nextBy}前完成`,
    why: '说好的下一步没有人跟，辅导就白做了',
    advice: '跟踪后填完成日期；改期的写新的期限',
  }),
  firmProjectSteps: finding(firmProject, {
    label: '企业项目各步日期先后有序',
    find: ({ foundOn, enteredOn, leftOn, leftWhy }) =>
      (enteredOn !== null && enteredOn < foundOn && `入库日期${enteredOn}早于线索日期`) ||
      (leftOn !== null && enteredOn !== null && leftOn < enteredOn && `出库日期${leftOn}早于入库日期`) ||
      (leftOn !== null && leftWhy === null && '已出库，没有写原因'),
    why: '日期倒置会让在库数算错，没有去向的出库说不清',
    advice: '对照登记表更正日期，补写出库原因',
  }),
  formReviewReasoned: finding(titleApplication, {
    label: '形式审查退回写明理由',
    find: ({ formReview, formReviewedOn, returnedWhy }) =>
      (formReview === '退回' && returnedWhy === null && '形式审查退回，没有写理由') ||
      (formReview !== null && formReviewedOn === null && '有形式审查结果，没有日期'),
    why: '退回要让企业知道改哪里，没有日期的不计入',
    advice: '补写退回理由和形式审查日期',
  }),
  yearlyReviewReasoned: finding(yearlyReview, {
    label: '预警和建议取消写明原因',
    find: ({ result, reason, mendBy }) =>
      (result !== '合格' && reason === null && `结论为「${result}」，没有写原因`) ||
      (result === '预警' && mendBy === null && '预警没有约定整改期限'),
    why: '对企业不利的结论要说得出理由',
    advice: '补写原因和整改期限',
  }),
})
