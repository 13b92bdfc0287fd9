import { checks, finding, relation } from '../../kernel/check.ts'
import { distinct, flow } from '../../kernel/figure.ts'
import { consulted } from './consultation.ts'
import { recognition } from './recognition.ts'
import { itemsFound, rectification } from './rectification.ts'

export const campaignChecks = checks({
  rectificationOverdue: finding(rectification, {
    label: '整改事项没有逾期',
    find: ({ deadline, closedOn }, on) =>
      deadline !== null && closedOn === null && deadline < on && `整改期限${deadline}，还没有销号`,
    why: '申报窗口不等人，逾期的整改会让企业赶不上这一批',
    advice: '整改好的登记销号，没整改好的督办；确实做不到的撤销并说明',
  }),
  rectificationDays: finding(rectification, {
    label: '整改事项日期先后有序',
    find: ({ openedOn, closedOn }) => closedOn !== null && closedOn < openedOn && `销号日期${closedOn}早于提出日期`,
    why: '日期倒置会让未销号的整改数算错',
    advice: '对照会诊记录更正日期',
  }),
  recommendedUnchecked: finding(recognition, {
    label: '推荐前经过初审和复核',
    find: (_, __, reached) =>
      reached.recommended !== undefined &&
      reached.checked === undefined &&
      `${reached.recommended}推荐，没有初审通过的记录`,
    why: '推荐要两个人看过：一人初审，另一人复核',
    advice: '补录初审的日期和经办人；由上级直接推荐的可忽略',
  }),
  consultedFirmsWithinConsultations: relation({
    label: '会诊企业不多于会诊次数',
    left: flow(consulted),
    is: 'atLeast',
    right: distinct(consulted, {}, 'occurrence', '次'),
    why: '一家至少会诊一次，家数比次数多说明有记录没有入账',
    advice: '打开两个数的明细对照',
  }),
  rectificationFirmsWithinItems: relation({
    label: '整改企业不多于整改事项',
    left: flow(itemsFound),
    is: 'atLeast',
    right: distinct(itemsFound, {}, 'occurrence', '项'),
    why: '一家至少一项，家数比项数多说明有记录没有入账',
    advice: '打开两个数的明细对照',
  }),
})
