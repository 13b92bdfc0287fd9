import { checks, finding, relation } from '../../kernel/check.ts'
import { addMonths } from '../../kernel/day.ts'
import { holders, stock } from '../../kernel/figure.ts'
import { levels } from './kind.ts'
import { isCarrier, platform } from './platform.ts'
import { platformAssessment } from './platformAssessment.ts'
import { platformNode } from './platformNode.ts'
import { incubated, tenant } from './tenant.ts'
import { tenantReview } from './tenantReview.ts'

/** 国科发区〔2018〕300号: incubation lasts no more than 48 months, 60 in some fields. */
const INCUBATION_MONTHS_MAX = 60

export const platformChecks = checks({
  incubateesOnce: relation({
    label: '在孵企业不在两个载体重复在孵',
    left: stock(incubated, { kind: '企业' }),
    is: 'equal',
    right: holders(incubated, { kind: '企业' }),
    why: '各载体在孵数相加大于去重户数，说明有企业在两处同时在孵',
    advice: '在在孵企业台账中按企业排序，给已离开的一处补退出时间',
  }),
  tenantRewardGrounded: finding(tenantReview, {
    label: '评定奖励有评价情况',
    find: ({ grade, reward, progress }) =>
      (reward !== null && grade === '不合格' && '评价不合格，填了评定奖励额') ||
      (reward !== null && progress === null && '有评定奖励额，没有写研发创新能力提升情况'),
    why: '奖励按评价给，说不出提升了什么的经不起审计',
    advice: '补写评价情况，或删去评定奖励额',
  }),
  platformDays: finding(platform, {
    label: '平台日期先后有序',
    find: ({ recognisedOn, formerRecognisedOn, removedOn }) =>
      (recognisedOn && removedOn && removedOn < recognisedOn && `摘牌时间${removedOn}早于认定时间${recognisedOn}`) ||
      (recognisedOn &&
        formerRecognisedOn &&
        recognisedOn < formerRecognisedOn &&
        `原认定时间${formerRecognisedOn}晚于认定时间${recognisedOn}`) ||
      null,
    why: '日期倒置会使平台从存量中消失',
    advice: '对照认定文件更正',
  }),
  platformUpgrade: finding(platform, {
    label: '升级平台现级别高于原级别',
    find: ({ level, formerLevel, formerRecognisedOn }) =>
      (formerLevel !== null &&
        levels.indexOf(level) >= levels.indexOf(formerLevel) &&
        `原级别${formerLevel}，现级别${level}`) ||
      (formerLevel !== null && formerRecognisedOn === null && '填了原级别，没有原认定时间'),
    why: '升级计入「升级」而不是「新增」，级别填反两头都错',
    advice: '更正级别；不是升级的清除原级别',
  }),
  platformRemoved: finding(platform, {
    label: '摘牌平台有摘牌时间',
    find: ({ status, removedOn }) => status === '摘牌' && removedOn === null && '运行状态为摘牌，没有摘牌时间',
    why: '没有摘牌时间的平台仍算有效',
    advice: '补填摘牌时间',
  }),
  carrierSpace: finding(platform, {
    label: '孵化载体有场地面积',
    find: ({ kind, floorSpace, removedOn }) =>
      isCarrier(kind) && removedOn === null && floorSpace === null && '没有场地面积',
    why: '孵化场地面积由各载体加总而来',
    advice: '补填可自主支配、用于孵化的使用面积',
  }),
  buildingOverdue: finding(platform, {
    label: '建设期满的平台已验收',
    find: ({ buildUntil, acceptedOn, removedOn }, on) =>
      buildUntil !== null &&
      acceptedOn === null &&
      removedOn === null &&
      buildUntil < on &&
      `建设期${buildUntil}届满，没有验收`,
    why: '建设期满不验收的，上级评估时按不合格处理',
    advice: '组织验收，或报请延长建设期',
  }),
  platformNodeLate: finding(platformNode, {
    label: '平台组建节点没有逾期',
    find: ({ name, dueOn, doneOn }, on, _, over) =>
      doneOn === null && dueOn < on && (over === null || on < over) && `「${name}」应在${dueOn}前完成`,
    why: '节点一拖再拖，研发机构就建不起来',
    advice: '上门了解困难；完成的填完成日期，改期的改计划完成日期并写明原因',
  }),
  assessedPoorly: finding(platformAssessment, {
    label: '不合格的平台有整改期限',
    find: ({ grade, rectifyBy, removedOn }) =>
      grade === '不合格' && rectifyBy === null && removedOn === null && '评为不合格，没有整改期限',
    why: '只评不改，评估等于没做',
    advice: '办理限期整改，或提出摘牌',
  }),
  tenantNotice: finding(tenant, {
    label: '清退企业先有通知和限期',
    find: ({ leftFor, noticedOn, clearedFor }) =>
      leftFor === '清退' && (noticedOn === null || clearedFor === null) && '已清退，没有通知日期或理由',
    why: '没有通知和理由的清退容易引起纠纷',
    advice: '补填清退通知日期和理由',
  }),
  tenantLeaves: finding(tenant, {
    label: '限期退出的企业已退出',
    find: ({ leaveBy, leftOn }, on) =>
      leaveBy !== null && leftOn === null && leaveBy < on && `限${leaveBy}退出，仍在孵`,
    why: '限期不退，清退只在纸上',
    advice: '核实是否已搬离，补填退出时间',
  }),
  tenantDays: finding(tenant, {
    label: '在孵企业日期先后有序',
    find: ({ enteredOn, graduatedOn, leftOn }) =>
      (enteredOn && graduatedOn && graduatedOn < enteredOn && `毕业时间${graduatedOn}早于入孵时间${enteredOn}`) ||
      (enteredOn && leftOn && leftOn < enteredOn && `退出时间${leftOn}早于入孵时间${enteredOn}`) ||
      null,
    why: '日期倒置的企业不计入在孵',
    advice: '对照孵化协议更正',
  }),
  tenantOverdue: finding(tenant, {
    label: '在孵企业未超孵化期',
    find: ({ kind, enteredOn, graduatedOn, leftOn }, on) =>
      kind === '企业' &&
      enteredOn !== null &&
      graduatedOn === null &&
      leftOn === null &&
      addMonths(enteredOn, INCUBATION_MONTHS_MAX) < on &&
      `${enteredOn}入孵，已超过${INCUBATION_MONTHS_MAX}个月`,
    why: '超过孵化期仍算在孵，在孵数只增不减',
    advice: '办理毕业或退出；确需延长的由载体说明',
  }),
})
