import { checks, finding, relation } from '../../kernel/check.ts'
import { holders } from '../../kernel/figure.ts'
import { conditionCheck } from './conditionCheck.ts'
import { resumed, resumption, toResume } from './resumption.ts'

export const emergencyChecks = checks({
  resumedWithinListed: relation({
    label: '已复工企业不多于应复工企业',
    left: holders(resumed),
    is: 'atMost',
    right: holders(toResume),
    why: '复工率不会超过百分之百',
    advice: '打开两个数的明细对照',
  }),
  resumptionDays: finding(resumption, {
    label: '复工日期先后有序',
    find: ({ listedOn, resumedOn, stoppedOn }) =>
      (resumedOn !== null && resumedOn < listedOn && `复工日期${resumedOn}早于列入日期`) ||
      (stoppedOn !== null && (resumedOn === null || stoppedOn < resumedOn) && `停工日期${stoppedOn}早于复工`),
    why: '日期倒置会让复工率算错',
    advice: '对照企业备案更正日期',
  }),
  conditionOverdue: finding(conditionCheck, {
    label: '复工条件整改没有逾期',
    find: ({ conclusion, mendBy, mendedOn }, today) =>
      conclusion !== '全部符合' && mendedOn === null && mendBy !== null && mendBy < today && `应于${mendBy}前整改`,
    why: '条件没有达到就开工，风险在企业也在监管',
    advice: '复查后登记整改完成日期，仍不达标的停工',
  }),
})
