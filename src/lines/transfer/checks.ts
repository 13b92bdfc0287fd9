import { checks, finding, relation } from '../../kernel/check.ts'
import { addDays } from '../../kernel/day.ts'
import { compareDecimals, decimal, multiplyDecimals, scaleDecimal } from '../../kernel/exact.ts'
import { flow, stock } from '../../kernel/figure.ts'
import { yuan } from '../../kernel/money.ts'
import { agreement } from '../contracts/agreement.ts'
import { achievement, achievementsPooled, achievementsTransferred, serviceTransfers } from './achievement.ts'
import { chainProject } from './chainProject.ts'
import { demand } from './demand.ts'
import { matchmaking } from './matchmaking.ts'
import { product } from './product.ts'

/** 国发〔2016〕16号 一（一）: a price agreed upon is announced in the unit for at least so many days. */
const ANNOUNCED_DAYS_MIN = '15'
/** 促进科技成果转化法 第四十五条: at least half of the net income goes to those who made and transferred it. */
const REWARD_PERCENT_MIN = decimal(50)
/** A need that nobody was found for within a quarter is looked at again. */
const UNMATCHED_DAYS = 90

export const transferChecks = checks({
  serviceWithinTransferred: relation({
    label: '职务成果转化不多于成果转化',
    left: flow(serviceTransfers),
    is: 'atMost',
    right: flow(achievementsTransferred),
    why: '职务成果是全部成果的一部分',
    advice: '打开两个数的明细对照',
  }),
  majorWithinPool: relation({
    label: '重大成果不多于在库成果',
    left: stock(achievementsPooled, { major: '是' }),
    is: 'atMost',
    right: stock(achievementsPooled),
    why: '重大成果清单从成果库里遴选',
    advice: '打开两个数的明细对照',
  }),
  demandUnmatched: finding(demand, {
    label: `难题提出${UNMATCHED_DAYS}天内有对接`,
    find: ({ raisedOn, matchedOn, closedOn }, today) =>
      closedOn === null &&
      matchedOn === null &&
      addDays(raisedOn, UNMATCHED_DAYS) < today &&
      `${raisedOn}提出，还没有对接单位`,
    why: '征集了不对接，企业下次不再提',
    advice: '按难题描述找相近的成果和专家，或转入榜单、如实答复企业',
  }),
  demandClosed: finding(demand, {
    label: '办结的难题写明结果',
    find: ({ raisedOn, matchedOn, closedOn, outcome }) =>
      (closedOn !== null && outcome === null && '有办结日期，没有结果') ||
      (closedOn === null && outcome !== null && `结果为${outcome}，没有办结日期`) ||
      (matchedOn !== null && matchedOn < raisedOn && `对接日期${matchedOn}早于提出日期${raisedOn}`) ||
      (closedOn !== null && closedOn < raisedOn && `办结日期${closedOn}早于提出日期${raisedOn}`),
    why: '解决率按办结日期和结果计算，缺一项就少算',
    advice: '补填结果或日期',
  }),
  serviceAnnounced: finding(achievement, {
    label: `协议定价的职务成果公示不少于${ANNOUNCED_DAYS_MIN}日`,
    find: ({ service, pricing, transferredOn, announcedOn, announcedDays }) => {
      if (service !== '是' || pricing !== '协议定价' || transferredOn === null) return null
      if (announcedOn === null) return '没有公示日期'
      if (announcedDays === null) return '没有填公示天数'
      return compareDecimals(announcedDays, decimal(ANNOUNCED_DAYS_MIN)) < 0 && `只公示了${announcedDays}日`
    },
    why: '协议定价须在本单位公示成果名称和拟交易价格（促进科技成果转化法第十八条，国发〔2016〕16号）',
    advice: '请成果单位补充公示情况；没有公示的，尽职免责的依据不足',
  }),
  serviceRewarded: finding(achievement, {
    label: '职务成果奖励报酬不低于净收入的一半',
    find: ({ service, way, transferredOn, netIncome, reward }) => {
      if (service !== '是' || transferredOn === null || (way !== '转让' && way !== '许可' && way !== '作价投资'))
        return null
      const [net, paid] = [yuan(netIncome), yuan(reward)]
      if (net === null || paid === null) return null
      const least = scaleDecimal(multiplyDecimals(net, REWARD_PERCENT_MIN), -2)
      return compareDecimals(paid, least) < 0 && `净收入 ${net} 元，奖励报酬 ${paid} 元`
    },
    why: '转让、许可净收入和作价投资股份，奖励比例不低于百分之五十（促进科技成果转化法第四十五条）',
    advice: '核对金额；企业另有规定或约定的，写明约定比例',
  }),
  achievementTransferred: finding(achievement, {
    label: '转化的成果写明方式和去处',
    find: ({ transferredOn, way, landedAt, landedElsewhere }) =>
      transferredOn !== null &&
      ((way === null && '没有填转化方式') ||
        (way !== '自行实施' && landedAt === null && landedElsewhere === null && '没有填承接企业或区外承接单位')),
    why: '不知道落在哪里的成果，说不清就地转化了多少',
    advice: '补填转化方式、承接企业',
  }),
  matchFollowed: finding(matchmaking, {
    label: '约定跟进的对接按期跟进',
    find: ({ result, followUpOn, agreedOn }, today) =>
      (result === '继续跟进' && followUpOn === null && '继续跟进，没有下次跟进日期') ||
      (agreedOn === null &&
        (result === '继续跟进' || result === '达成意向') &&
        followUpOn !== null &&
        followUpOn < today &&
        `应于${followUpOn}跟进，没有新的结果`),
    why: '对接以后没有人跟，意向就落空',
    advice: '跟进后更正结果和下次日期，或另记一次对接',
  }),
  matchHeld: finding(matchmaking, {
    label: '对接日期过后登记结果',
    find: ({ on, enterprise, result }, today) =>
      enterprise !== null && on < today && result === null && `${on}对接，还没有登记结果`,
    why: '没有结果的对接说不出成效，没有举行的还在计次数',
    advice: '登记结果；没有开成的，结果选“没有举行”，不再计入对接次数',
  }),
  matchAgreed: finding(matchmaking, {
    label: '签约的对接连到协议',
    find: ({ result, agreement: signed, agreedOn, intendedOn }) =>
      (result === '签约' && signed === null && '结果为签约，没有选签订的协议') ||
      (agreedOn !== null && intendedOn !== null && agreedOn < intendedOn && '签订协议日期早于达成意向日期'),
    why: '协议的项数和金额只在“产学研合作”里计，没有连上就查不到对接的成效',
    advice: '先在“产学研合作”登记协议，再在本行选上',
  }),
  agreementLate: finding(agreement, {
    label: '产学研协议按期履行',
    find: ({ stage, dueOn, nextOn, completedOn, terminatedOn, terminatedFor }, today) => {
      if (completedOn !== null && terminatedOn !== null) return '同时填了完成日期和终止日期'
      if (terminatedOn !== null) return terminatedFor === null && '协议已终止，没有写原因'
      if (stage !== '正式协议' || completedOn !== null) return null
      if (dueOn !== null && dueOn < today) return `履行期限${dueOn}已过，没有完成或终止`
      return nextOn !== null && nextOn < today && `节点日期${nextOn}已过，没有更新`
    },
    why: '签了不履行的协议不是成效',
    advice: '问清进展，填完成日期、终止日期和原因，或更新下一节点',
  }),
  chainLate: finding(chainProject, {
    label: '一链一行项目按计划签约',
    find: ({ dueOn, signedOn }, today) =>
      signedOn === null && dueOn !== null && dueOn < today && `计划${dueOn}签约，还没有签`,
    why: '储备项目不盯就成了空表',
    advice: '填写进展，调整计划签约日期或移出本批',
  }),
  productRights: finding(product, {
    label: '高新技术产品有自主知识产权',
    find: ({ rights, rightsHeld, endedOn }) =>
      endedOn === null && rights === null && (rightsHeld === null || rightsHeld === '0') && '没有填对应知识产权',
    why: '没有知识产权支撑的产品，不宜算高新技术产品',
    advice: '补填专利号；确实没有的，列入专利帮扶',
  }),
})
