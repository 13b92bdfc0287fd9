import { checks, finding, relation } from '../../kernel/check.ts'
import { daysBetween } from '../../kernel/day.ts'
import { distinct, flow } from '../../kernel/figure.ts'
import { serviceCampaign } from './campaign.ts'
import { campaignFirm, covered, listed } from './campaignFirm.ts'
import { contact } from './contact.ts'
import { correspondence } from './correspondence.ts'
import { elementMatch } from './elementMatch.ts'
import { question } from './question.ts'
import { request } from './request.ts'
import { visit, visits } from './visit.ts'

/** A question that waits longer than this has been forgotten. */
const ANSWER_DAYS_MAX = 15

export const visitChecks = checks({
  visitedWithinVisits: relation({
    label: '走访家数不大于走访次数',
    left: flow(visits),
    is: 'atLeast',
    right: distinct(visits, {}, 'occurrence', '次'),
    why: '一家至少走访一次，家数比次数多说明有记录没有入账',
    advice: '打开两个数的明细对照',
  }),
  coveredWithinListed: relation({
    label: '专项走访覆盖企业不多于名单企业',
    left: distinct(listed, {}, 'belongsTo'),
    is: 'atLeast',
    right: distinct(covered, {}, 'belongsTo'),
    why: '走访过的都在名单里，覆盖率不会超过百分之百',
    advice: '打开两个数的明细对照',
  }),
  visitRecorded: finding(visit, {
    label: '走访有情况记录',
    find: ({ on, record, problem }, today) =>
      on <= today && record === null && problem === null && `${on}的走访没有写情况`,
    why: '没有情况的走访说不出解决了什么',
    advice: '补填走访情况或发现的问题',
  }),
  visitInFuture: finding(visit, {
    label: '走访日期不晚于今天',
    find: ({ on }, today) => on > today && `走访日期${on}还没有到`,
    why: '计划的走访不是走访，会让次数虚高',
    advice: '还没有去的，登记在专项走访名单的计划完成日期里',
  }),
  visitReturnDue: finding(visit, {
    label: '约定的回访没有错过',
    find: ({ returnBy }, today) => returnBy !== null && returnBy < today && `约定${returnBy}前回访`,
    why: '答应企业的回访没有去，问题就没有下文',
    advice: '去过的登记回访，并清空原记录的下次回访日期；另约的改日期',
  }),
  campaignDays: finding(serviceCampaign, {
    label: '专项行动起止日期先后有序',
    find: ({ from, to }) => to < from && `结束日期${to}早于开始日期`,
    why: '日期倒置时没有一次走访落在行动期内，覆盖率为零',
    advice: '更正起止日期',
  }),
  campaignFirmDays: finding(campaignFirm, {
    label: '专项走访不早于列入名单',
    find: ({ listedOn, visitedOn }) =>
      visitedOn !== null && visitedOn < listedOn && `走访日期${visitedOn}早于列入日期${listedOn}`,
    why: '列入名单之前的走访不算这次行动的覆盖',
    advice: '核对日期；名单补发的，列入日期填行动开始那天',
  }),
  campaignFirmOverdue: finding(campaignFirm, {
    label: '专项走访没有逾期',
    find: ({ dueOn, visitedOn }, today, reached) =>
      reached.dropped === undefined &&
      dueOn !== null &&
      visitedOn === null &&
      dueOn < today &&
      `计划${dueOn}前走访，还没有走访`,
    why: '名单没有走完，行动就不能说全覆盖',
    advice: '走访过的登记走访；不再走访的移出名单并说明',
  }),
  contactDays: finding(contact, {
    label: '联系包抓起止日期先后有序',
    find: ({ from, to, endedOn }) =>
      ((to !== null && to < from) || (endedOn !== null && endedOn < from)) && '结束日期早于开始日期',
    why: '日期倒置会让包抓户数算错',
    advice: '对照原表更正日期',
  }),
  requestBackfilled: finding(request, {
    label: '平台留言办结后已回填',
    find: ({ channel, ticket, closedOn, backOn }) =>
      channel === '网上平台' &&
      ticket !== null &&
      closedOn !== null &&
      backOn === null &&
      `平台编号${ticket}，${closedOn}办结，没有回填平台`,
    why: '上级平台按回填计办结率，这里办结而平台没有回填仍算未办结',
    advice: '在平台上填写办理结果，再登记平台回填日期',
  }),
  questionWaiting: finding(question, {
    label: '企业提问已答复',
    find: ({ askedOn, answeredOn }, today) =>
      answeredOn === null &&
      daysBetween(askedOn, today) > ANSWER_DAYS_MAX &&
      `${askedOn}提问，${daysBetween(askedOn, today)}天没有答复`,
    why: '问了没有回音，互通就停了',
    advice: '补填答复；要办理的转为企业诉求',
  }),
  questionOpenAnswered: finding(question, {
    label: '公开的问答有答复和依据',
    find: ({ open, answer, basis }) =>
      open === '是' && (answer === null || basis === null) && `公开的问答没有${answer === null ? '答复' : '依据'}`,
    why: '公开的答复企业会照着做，没有依据的说法会引起争议',
    advice: '补填答复和依据文号，或改为不公开',
  }),
  matchDays: finding(elementMatch, {
    label: '要素对接日期先后有序',
    find: ({ neededOn, publishedOn, introducedOn, agreedOn }) =>
      ((publishedOn !== null && publishedOn < neededOn) ||
        (introducedOn !== null && introducedOn < neededOn) ||
        (agreedOn !== null && agreedOn < (introducedOn ?? neededOn))) &&
      '达成、对接、发布、提出的日期先后颠倒',
    why: '日期倒置会让达成率算错',
    advice: '对照原表更正日期',
  }),
  correspondenceOverdue: finding(correspondence, {
    label: '往来事项按时回复',
    find: ({ deadline, repliedOn }, today) =>
      deadline !== null && repliedOn === null && deadline < today && `应于${deadline}前回复`,
    why: '上级按时限通报',
    advice: '已回复的补填回复日期',
  }),
})
