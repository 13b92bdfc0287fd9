import { checks, finding, relation } from '../../kernel/check.ts'
import { addDays } from '../../kernel/day.ts'
import { compareDecimals } from '../../kernel/exact.ts'
import { distinct, flow } from '../../kernel/figure.ts'
import { yuan } from '../../kernel/money.ts'
import type { Day } from '../../kernel/values.ts'
import { platform } from '../platforms/platform.ts'
import { talentApplication, talentItems, talentPersons } from './application.ts'
import { talentCooperation } from './cooperation.ts'
import { talentEvent } from './event.ts'
import { foreignService, givesPermit } from './foreignService.ts'
import { talentTeam } from './team.ts'

/** 行政许可法第五十条: an extension is applied for thirty days before the permit ends. */
const EXTEND_BEFORE_DAYS = 30
/** Reminded a month earlier still. */
const REMIND_BEFORE_DAYS = 60

export const talentChecks = checks({
  talentPersonsWithinItems: relation({
    label: '入选人数不多于入选项数',
    left: distinct(talentPersons, { stage: '入选' }, 'occurrence', '项'),
    is: 'atMost',
    right: flow(talentItems, { stage: '入选' }),
    why: '一人至少入选一项，人数比项数多说明有一项记到了几个人名下',
    advice: '打开两个数的明细对照',
  }),
  talentStagesInOrder: finding(talentApplication, {
    label: '人才项目各环节日期先后有序',
    find: ({ collectedOn, recommendedOn, reportedOn, selectedOn, grantedOn, paidOn }) =>
      disorder([
        ['征集', collectedOn],
        ['推荐', recommendedOn],
        ['上报', reportedOn],
        ['入选', selectedOn],
        ['资助批复', grantedOn],
        ['拨付', paidOn],
      ]),
    why: '日期倒置时，推荐、上报、入选会落到不同的期间，几个数对不上',
    advice: '对照推荐文、上报文和公布文件更正',
  }),
  talentSelectedOrFailed: finding(talentApplication, {
    label: '人才项目入选和落选只填一个',
    find: ({ selectedOn, failedOn }) =>
      selectedOn !== null && failedOn !== null && `入选${selectedOn}，又填了落选${failedOn}`,
    why: '两个都填的既计入选，又显示未入选',
    advice: '以公布文件为准，清空填错的一个',
  }),
  talentSelectedDocumented: finding(talentApplication, {
    label: '入选有公布文号',
    find: ({ selectedOn, document }) => selectedOn !== null && document === null && `${selectedOn}入选，没有文号`,
    why: '没有公布文件的入选不能写进材料',
    advice: '补填入选文号',
  }),
  talentArriveInTime: finding(talentApplication, {
    label: '入选人才按期到岗',
    find: ({ selectedOn, arriveBy, arrivedOn, leftOn, programme }, today) =>
      selectedOn !== null &&
      arriveBy !== null &&
      arrivedOn === null &&
      leftOn === null &&
      arriveBy < today &&
      `${programme}应在${arriveBy}前到岗`,
    why: '没有按期到岗的，一般取消入选资格，资助不能拨付',
    advice: '核实到岗情况，填到岗日期；放弃的填离岗日期',
  }),
  talentPaidWithinGrant: finding(talentApplication, {
    label: '人才资助拨付不超过批复',
    find: ({ grant, paid }) => beyond(yuan(grant), yuan(paid)),
    why: '拨付多于批复，多半是两笔合在一行或单位填错',
    advice: '对照批复文件和拨款凭证更正',
  }),
  teamPaidWithinGrant: finding(talentTeam, {
    label: '团队资助拨付不超过批复',
    find: ({ grant, paid }) => beyond(yuan(grant), yuan(paid)),
    why: '拨付多于批复，多半是两笔合在一行或单位填错',
    advice: '对照批复文件和拨款凭证更正',
  }),
  teamFinallyAssessed: finding(talentTeam, {
    label: '支持期满的团队作期满验收',
    find: ({ supportedTo, finalOn, endedOn }, today) =>
      supportedTo !== null &&
      supportedTo < today &&
      finalOn === null &&
      endedOn === null &&
      `支持期${supportedTo}满，没有期满验收`,
    why: '期满没有验收的团队，资助说不清成效',
    advice: '组织或报请期满验收，登记日期和结论',
  }),
  teamAssessedWithResult: finding(talentTeam, {
    label: '团队评估日期和结论都填',
    find: ({ firstOn, firstResult, middleOn, middleResult, finalOn, finalResult }) => {
      const halves = [
        ['首次验收', firstOn, firstResult],
        ['中期评估', middleOn, middleResult],
        ['期满验收', finalOn, finalResult],
      ].flatMap(([name, on, result]) => ((on === null) === (result === null) ? [] : [name]))
      return halves.length > 0 && `${halves.join('、')}只填了日期或结论`
    },
    why: '缺日期或结论的评估不计数',
    advice: '对照验收意见补齐',
  }),
  teamRecognisedAfterProposed: finding(talentTeam, {
    label: '团队认定不早于推荐',
    find: ({ proposedOn, recognisedOn }) =>
      disorder([
        ['推荐', proposedOn],
        ['认定', recognisedOn],
      ]),
    why: '推荐数和认定数会落错期间',
    advice: '对照推荐文和公布文件更正',
  }),
  permitComplete: finding(foreignService, {
    label: '办结的工作许可有类别和有效期',
    find: ({ kind, category, doneOn, validUntil }) =>
      givesPermit(kind) &&
      doneOn !== null &&
      (category === null || validUntil === null) &&
      `${doneOn}办结，没有${category === null ? '许可类别' : '有效期'}`,
    why: '缺类别或有效期的许可不计入有效工作许可人数',
    advice: '对照许可证补填',
  }),
  permitRunsOut: finding(foreignService, {
    label: '工作许可到期前三十日申请延期',
    find: ({ kind, validUntil, lapsedOn }, today) =>
      givesPermit(kind) &&
      validUntil !== null &&
      lapsedOn === null &&
      validUntil >= today &&
      addDays(validUntil, -REMIND_BEFORE_DAYS) <= today &&
      `许可${validUntil}到期，最迟${addDays(validUntil, -EXTEND_BEFORE_DAYS)}申请延期`,
    why: '行政许可法第五十条：应在有效期届满三十日前提出延续申请，过后只能重新办理',
    advice: '提醒聘用单位申请延期；已经延期的，在本行填许可失效日期（新许可生效之日）',
  }),
  honourLevelled: finding(foreignService, {
    label: '荣誉推荐写明荣誉和级别',
    find: ({ kind, honour, honourLevel }) =>
      kind === '荣誉推荐' && (honour === null || honourLevel === null) && '没有写荣誉名称或级别',
    why: '没有级别的推荐不计数',
    advice: '补填荣誉名称和级别',
  }),
  eventHiresWithinApplicants: finding(talentEvent, {
    label: '引才活动到岗不多于应聘',
    find: ({ applicants, intended, hired }) =>
      (applicants !== null &&
        intended !== null &&
        compareDecimals(intended, applicants) > 0 &&
        `意向${intended}人，应聘${applicants}人次`) ||
      (applicants !== null &&
        hired !== null &&
        compareDecimals(hired, applicants) > 0 &&
        `到岗${hired}人，应聘${applicants}人次`) ||
      null,
    why: '应聘、意向、到岗逐级减少，倒过来的多半填错了列',
    advice: '对照招聘会统计表更正',
  }),
  cooperationPeople: finding(talentCooperation, {
    label: '结业不多于培养，留企不多于结业',
    find: ({ enrolled, finished, stayed }) =>
      (enrolled !== null &&
        finished !== null &&
        compareDecimals(finished, enrolled) > 0 &&
        `培养${enrolled}人，结业${finished}人`) ||
      (finished !== null &&
        stayed !== null &&
        compareDecimals(stayed, finished) > 0 &&
        `结业${finished}人，留企${stayed}人`) ||
      null,
    why: '后一个数在前一个数之内',
    advice: '对照培养协议和结业名单更正',
  }),
  stationRunsOut: finding(platform, {
    label: '工作站建站期满有续签或摘牌',
    find: ({ validUntil, removedOn }, today) =>
      validUntil !== null && removedOn === null && validUntil < today && `建站期${validUntil}满`,
    why: '期满没有续签的工作站仍计入有效平台，数会偏多',
    advice: '续签的更新建站有效期，不再续签的填摘牌时间',
  }),
})

/** The first stage that lies before the one ahead of it. */
function disorder(stages: readonly (readonly [name: string, on: Day | null])[]): string | null {
  const known = stages.flatMap(([name, on]) => (on === null ? [] : [{ name, on }]))
  const at = known.findIndex(({ on }, index) => index > 0 && on < known[index - 1]!.on)
  if (at < 0) return null
  const [before, after] = [known[at - 1]!, known[at]!]
  return `${after.name}${after.on}早于${before.name}${before.on}`
}

function beyond(grant: ReturnType<typeof yuan>, paid: ReturnType<typeof yuan>): string | null {
  if (grant === null || paid === null || compareDecimals(paid, grant) <= 0) return null
  return `批复${grant}元，拨付${paid}元`
}
