import { checks, finding, relation } from '../../kernel/check.ts'
import { compareDecimals, decimal, multiplyDecimals } from '../../kernel/exact.ts'
import { stock } from '../../kernel/figure.ts'
import { yuan } from '../../kernel/money.ts'
import { trainingInspection } from './inspection.ts'
import { licensed, onPlatform, onRoll, supervised, trainingInstitution, whiteListed } from './institution.ts'

/** 人均面积 at the busiest time, in 平方米: 科技类校外培训机构设置 (local norms follow the opinion of 2022). */
const SPACE_PER_TRAINEE_MIN = decimal(3)

export const trainingChecks = checks({
  licensedWithinRoll: relation({
    label: '持证机构不多于在册机构',
    left: stock(licensed),
    is: 'atMost',
    right: stock(onRoll),
    why: '取得许可的机构都应在名册里，多出来说明登记日期晚于审批日期',
    advice: '核对登记日期和审批日期',
  }),
  platformWithinLicensed: relation({
    label: '入驻平台的持证机构不多于持证机构',
    left: stock(onPlatform),
    is: 'atMost',
    right: stock(licensed),
    why: '入驻率的分子在分母之内',
    advice: '打开两个数的明细对照',
  }),
  supervisedWithinLicensed: relation({
    label: '资金监管的持证机构不多于持证机构',
    left: stock(supervised),
    is: 'atMost',
    right: stock(licensed),
    why: '覆盖率的分子在分母之内',
    advice: '打开两个数的明细对照',
  }),
  whiteListedWithinLicensed: relation({
    label: '白名单机构不多于持证机构',
    left: stock(whiteListed),
    is: 'atMost',
    right: stock(licensed),
    why: '没有办学许可的机构不能列入白名单',
    advice: '移出没有许可的机构，或补登许可日期',
  }),
  custodyUsed: finding(trainingInstitution, {
    label: '监管账户开户后要实际使用',
    find: ({ accountOn, accountUsedFrom, closedOn }, today) =>
      closedOn === null &&
      accountOn !== null &&
      accountOn <= today &&
      accountUsedFrom === null &&
      `${accountOn}开户，没有启用日期`,
    why: '只开户、预收费没有归集的，不算资金监管覆盖',
    advice: '核实账户有没有归集预收费，填启用日期',
  }),
  custodyCovers: finding(trainingInstitution, {
    label: '监管账户余额不少于未消课金额',
    find: (record) => {
      const [balance, undelivered] = [yuan(record.balance), yuan(record.undelivered)]
      if (balance === null || undelivered === null || compareDecimals(balance, undelivered) >= 0) return null
      return `余额 ${balance} 元，未消课 ${undelivered} 元`
    },
    why: '预收费应全额监管，余额不足说明预收费被挪用或没有归集',
    advice: '约谈机构，限期补足',
  }),
  spacePerTrainee: finding(trainingInstitution, {
    label: `同一时段人均面积不少于${SPACE_PER_TRAINEE_MIN}平方米`,
    find: ({ space, peak }) =>
      space !== null &&
      peak !== null &&
      compareDecimals(space, multiplyDecimals(peak, SPACE_PER_TRAINEE_MIN)) < 0 &&
      `面积 ${space} 平方米，最多 ${peak} 人`,
    why: '人均面积不足有安全隐患，也不符合设置标准',
    advice: '责令压减同一时段人数',
  }),
  licenceRunsOut: finding(trainingInstitution, {
    label: '办学许可在有效期内',
    find: ({ approvedUntil, closedOn }, today) =>
      closedOn === null && approvedUntil !== null && approvedUntil < today && `许可 ${approvedUntil} 到期`,
    why: '过期的许可不能继续办学',
    advice: '换发许可，或登记注销',
  }),
  whiteListJudged: finding(trainingInstitution, {
    label: '白名单机构五项都合格',
    find: ({ whiteListedOn, removedOn, qualification, conduct, content, funds, safety }) => {
      const lacking = [qualification, conduct, content, funds, safety].filter((one) => one !== '是').length
      if (whiteListedOn === null || removedOn !== null || lacking === 0) return null
      return `五项中有${lacking}项不合格或没有填`
    },
    why: '办学资质、办学行为、课程内容、资金监管、安全管理五项综合考量，缺一不可',
    advice: '补填考核结果；不合格的移出白名单并写明原因',
  }),
  inspectionFollowed: finding(trainingInspection, {
    label: '责令改正写明问题和期限',
    find: ({ result, what, deadline }) =>
      result === '责令改正' && (what === null || deadline === null) && '没有写问题情况或整改期限',
    why: '没有期限的整改无从督促',
    advice: '补填问题情况和整改期限',
  }),
})
