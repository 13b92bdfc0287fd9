import { checks, finding } from '../../kernel/check.ts'
import { arrivingTeam } from './arrivingTeam.ts'
import { contestEntry } from './contest.ts'
import { partnerEvent } from './partnerEvent.ts'
import { residentMatter } from './resident.ts'
import { strategicPartner } from './strategicPartner.ts'

export const partnershipChecks = checks({
  contestPrize: finding(contestEntry, {
    label: '大赛奖项、名次和奖金相符',
    find: ({ prize, awardedOn, prizeMoney, enteredOn }) =>
      (prize !== null && prize !== '未获奖' && awardedOn === null && `${prize}，没有获奖日期`) ||
      (prizeMoney !== null && (prize === null || prize === '未获奖') && '有奖金，没有奖项') ||
      (awardedOn !== null && awardedOn < enteredOn && `获奖日期${awardedOn}早于参赛日期${enteredOn}`),
    why: '获奖数和奖金按获奖日期计，缺一项就少算',
    advice: '对照获奖文件补填',
  }),
  teamLanded: finding(arrivingTeam, {
    label: '落地团队写明入驻平台',
    find: ({ landedOn, carrier, registeredOn, enterprise, leftOn }) =>
      (landedOn !== null && carrier === null && '已落地，没有填入驻平台') ||
      (registeredOn !== null && enterprise === null && '有企业注册日期，没有选注册企业') ||
      (landedOn !== null && leftOn !== null && leftOn < landedOn && `离开日期${leftOn}早于落地日期${landedOn}`),
    why: '说不清落在哪里的团队经不起核对',
    advice: '补填入驻平台或注册企业',
  }),
  residentMatterLate: finding(residentMatter, {
    label: '驻区单位事项按期办结',
    find: ({ dueOn, doneOn, outcome }, today) =>
      (doneOn === null && dueOn !== null && dueOn < today && `应于${dueOn}办结`) ||
      (doneOn !== null && outcome === null && '已办结，没有写结果'),
    why: '答应了不办，下次人家不再提',
    advice: '办结填日期和结果，办不到的如实答复',
  }),
  partnerNext: finding(partnerEvent, {
    label: '战略合作商定事项按期推进',
    find: ({ next, nextOn, doneOn }, today) =>
      doneOn === null && next !== null && nextOn !== null && nextOn < today && `${nextOn}应${next}，没有完成`,
    why: '商定的事不跟，战略合作就只剩一张协议',
    advice: '完成的填下一步完成日期，调整的更正日期',
  }),
  partnerAgreementEnds: finding(strategicPartner, {
    label: '战略合作协议没有过期',
    find: ({ validUntil, endedOn }, today) =>
      endedOn === null && validUntil !== null && validUntil < today && `协议${validUntil}已到期`,
    why: '过了期的协议不能再算在合作',
    advice: '续签的更正协议期限，不再合作的填终止合作日期',
  }),
})
