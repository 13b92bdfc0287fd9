import { checks, finding, relation } from '../../kernel/check.ts'
import { addYears } from '../../kernel/day.ts'
import { compareDecimals, isZero } from '../../kernel/exact.ts'
import { flow } from '../../kernel/figure.ts'
import { yuan } from '../../kernel/money.ts'
import { decisionDue } from './caseProcedure.ts'
import { goodsChecked, goodsSuspect, ipCase, ipInspection } from './enforcement.ts'
import { fineLimit } from './fine.ts'
import { patentPlan } from './help.ts'
import { lapsedOffer, lapsedPatent } from './lapsedPatent.ts'

/** 专利法实施细则 第六条: a right that ended for a fee not paid may be restored within two years where force majeure was why. */
const RESTORABLE_YEARS = 2

export const propertyChecks = checks({
  suspectWithinChecked: relation({
    label: '可疑商品不多于抽查商品',
    left: flow(goodsSuspect),
    is: 'atMost',
    right: flow(goodsChecked),
    why: '可疑的是抽查到的一部分',
    advice: '找出可疑种数大于抽查种数的检查，多半是两列填反或漏填抽查数',
  }),
  inspectionGoods: finding(ipInspection, {
    label: '双打检查可疑种数不大于抽查种数',
    find: ({ goods, suspect, handled }) =>
      suspect !== null &&
      ((goods !== null && compareDecimals(suspect, goods) > 0 && `抽查 ${goods} 种，可疑 ${suspect} 种`) ||
        (!isZero(suspect) && handled === '未发现问题' && `可疑 ${suspect} 种，处理方式却是未发现问题`)),
    why: '检出率靠这两个数',
    advice: '对照检查记录更正种数和处理方式',
  }),
  lapsedVerified: finding(lapsedPatent, {
    label: '推给企业的失效专利核实过法律状态',
    find: ({ lapsedOn, screenedOn, reason, verifiedOn, caution, removedOn }) => {
      if (removedOn !== null) return null
      if (screenedOn < lapsedOn) return `筛选日期${screenedOn}早于失效日${lapsedOn}`
      if (verifiedOn === null) return '没有核实法律状态'
      return (
        reason === '未缴年费终止' &&
        verifiedOn < addYears(lapsedOn, RESTORABLE_YEARS) &&
        caution === null &&
        `失效后不满${RESTORABLE_YEARS}年核实，权利还可能恢复，没有写注意事项`
      )
    },
    why: '因未缴年费终止的专利，有正当理由的可以请求恢复权利（专利法实施细则第六条）；企业用了会侵权',
    advice: '重新核实法律状态和同族专利，写明注意事项',
  }),
  lapsedUse: finding(lapsedOffer, {
    label: '失效专利运用写明情况',
    find: ({ offeredOn, usedOn, use }) =>
      (usedOn !== null && use === null && '有运用日期，没有写运用情况') ||
      (usedOn !== null && usedOn < offeredOn && `运用日期${usedOn}早于推送日期${offeredOn}`),
    why: '没有情况的“获运用”经不起核对',
    advice: '补填用在哪个产品；同时在“失效专利”填首次运用日期',
  }),
  caseInTime: finding(ipCase, {
    label: '知识产权案件在期限内决定',
    find: ({ kind, filedOn, decidedOn, closedOn, passedOn, dueOn }, today) => {
      if (filedOn === null || passedOn !== null) return null
      const due = decisionDue(kind, filedOn, dueOn)
      const end = decidedOn ?? closedOn
      if (end === null) return due < today && `${filedOn}立案，应于${due}前决定`
      return end > due && `应于${due}前决定，实际${end}`
    },
    why: '行政处罚自立案之日起九十日、侵权纠纷三个月内作出决定，延长须经批准',
    advice: '尽快决定，或由负责人批准延长并填办理期限',
  }),
  caseOrder: finding(ipCase, {
    label: '知识产权案件日期先后有序',
    find: ({ receivedOn, filedOn, decidedOn, closedOn }) =>
      (filedOn !== null && filedOn < receivedOn && `立案日期${filedOn}早于线索日期${receivedOn}`) ||
      (decidedOn !== null && filedOn === null && '有决定日期，没有立案日期') ||
      (decidedOn !== null && filedOn !== null && decidedOn < filedOn && '决定日期早于立案日期') ||
      (closedOn !== null && decidedOn !== null && closedOn < decidedOn && '结案日期早于决定日期'),
    why: '线索、立案、决定、结案各计各的，日期倒置会使期限和件数出错',
    advice: '对照案卷更正',
  }),
  caseFine: finding(ipCase, {
    label: '假冒专利罚款在法定幅度内',
    find: ({ kind, gain, fine }) => {
      const [gained, fined] = [yuan(gain), yuan(fine)]
      if (kind !== '假冒专利' || gained === null || fined === null) return null
      const limit = fineLimit(gained)
      return compareDecimals(fined, limit) > 0 && `罚款 ${fined} 元，最多 ${limit} 元`
    },
    why: '专利法第六十八条：违法所得五倍以下；没有违法所得或者五万元以下的，二十五万元以下',
    advice: '核对违法所得和罚款金额',
  }),
  decisionPublished: finding(ipCase, {
    label: '处罚决定依法公开',
    find: ({ kind, decidedOn, closedOn, publishedOn }) =>
      kind !== '专利侵权纠纷' &&
      decidedOn !== null &&
      closedOn !== null &&
      publishedOn === null &&
      '已结案，没有填决定公开日期',
    why: '假冒侵权行政处罚案件信息应当公开，公开率列入双打考核',
    advice: '公开后补填日期；依法不公开的在改正情况中写明',
  }),
  patentGap: finding(patentPlan, {
    label: '拟申报事项所需专利够不够',
    find: ({ tie, needed, heldBefore, clearedOn }) => {
      if (tie === null || needed === null) return null
      if (heldBefore === null) return `结合${tie}需要 ${needed} 件，起始有效专利没有填`
      return (
        clearedOn === null &&
        compareDecimals(heldBefore, needed) < 0 &&
        `结合${tie}需要 ${needed} 件，现有 ${heldBefore} 件`
      )
    },
    why: '高企、平台、项目申报都看专利，临到申报再补来不及',
    advice: '安排专利挖掘或受让，更新起始有效专利',
  }),
})
