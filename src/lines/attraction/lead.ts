import { area, choice, date, money, reference, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import type { ReachedOf } from '../../kernel/procedure/index.ts'
import { register } from '../../kernel/register.ts'
import type { Day } from '../../kernel/values.ts'
import { enterprise, ofEnterprise } from '../cultivation/enterprise.ts'
import { attractionPartner } from './partner.ts'

export const leadStates = {
  found: '线索',
  contacted: '对接',
  visited: '走访',
  talking: '洽谈',
  signed: '签约',
  landed: '落地',
  dropped: '已终止',
} as const

export const leadStage = choice('招引阶段', ['线索', '对接', '走访', '洽谈', '签约', '落地'], {
  synonyms: { 信息: '线索', 接洽: '对接', 考察: '走访', 谈判: '洽谈', 签订协议: '签约', 投产: '落地' },
})

export const leadKind = choice('项目类别', ['制造项目', '研发机构', '人才团队', '科技服务', '总部基金', '其他'], {
  synonyms: {
    产业项目: '制造项目',
    工业项目: '制造项目',
    新型研发机构: '研发机构',
    创新平台: '研发机构',
    高层次人才: '人才团队',
    创业团队: '人才团队',
    服务业项目: '科技服务',
    总部: '总部基金',
    基金: '总部基金',
  },
})

const byKind = { by: { leadKind } } as const
export const leadsReached = measure('招引进展', { unit: '项', by: { leadStage, leadKind } })
export const leadsAt = holding('在谈招引项目', { unit: '项', by: { leadStage, leadKind } })
export const leadsKnown = holding('累计招引线索', { unit: '项', ...byKind })
export const leadsLanded = holding('累计落地招引项目', { unit: '项', ...byKind })
export const signedInvestment = measure('签约投资额', { unit: '元', ...byKind })
export const arrivedInvestment = measure('落地项目到位投资', { unit: '元', ...byKind })
export const attracted = holding('招引落地企业', { unit: '家', ...byKind })

/** 招引线索: a project that might come, from the first word of it to the day on which it is there. */
export const lead = register('lead', {
  label: '招引线索',
  line: 'INV',
  identity: ['name'],
  subject: 'enterprise',
  title: ['name'],
  measures: [leadsReached, leadsAt, leadsKnown, leadsLanded, signedInvestment, arrivedInvestment, attracted],
  note: '一个项目一行，走到哪一步填哪一步的日期，跳过的空着；落地后在企业库里有了企业再填落地企业',
  fields: {
    name: text('项目名称', { example: '车规级传感器产线' }).also('线索名称', '名称', '招引项目'),
    kind: leadKind.also('类别', '项目类型'),
    source: text('线索来源', { example: '驻外小分队' }).also('信息来源', '来源').optional(),
    partner: reference('招引渠道', attractionPartner).also('推荐单位', '渠道').optional(),
    investor: text('投资方').also('意向企业', '企业名称(意向)', '客商', '团队名称').optional(),
    city: text('来源城市').also('投资方所在地', '来源地').optional(),
    industry: text('产业方向', { example: '电子信息' }).also('主导产业', '产业', '产业链').optional(),
    area: area('拟落地街道').also('落地街道', '所在街道', '拟选址').optional(),
    park: text('拟落地园区').also('园区', '落地园区').optional(),
    planned: money('计划投资额', { enteredIn: '万元' }).also('计划投资', '总投资', '投资额').optional(),
    keeper: text('牵头科室').also('责任科室', '跟踪科室').optional(),
    foundOn: date('线索日期').also('登记日期', '获取日期', '收集日期'),
    contactedOn: date('对接日期').also('首次对接日期', '接洽日期').optional(),
    visitedOn: date('走访日期').also('考察日期', '实地考察日期').optional(),
    talkingOn: date('洽谈日期').also('谈判日期', '开始洽谈日期').optional(),
    signedOn: date('签约日期').also('签约时间').optional(),
    signed: money('签约投资额', { enteredIn: '万元' }).also('协议投资额', '合同投资额').optional(),
    landedOn: date('落地日期').also('注册日期', '开工日期', '落地时间').optional(),
    arrived: money('到位投资额', { enteredIn: '万元' }).also('到位资金', '实际到位').optional(),
    enterprise: reference('落地企业', enterprise, ofEnterprise).also('落地企业名称').optional(),
    progress: text('进展情况', { multiline: true }).also('进展', '最新进展').optional(),
    needs: text('需要协调的事', { multiline: true }).also('存在问题', '企业诉求').optional(),
    nextOn: date('下一步日期').also('下次跟进日期', '计划跟进日期').optional(),
    next: text('下一步打算').also('下一步工作', '下步计划').optional(),
    contact: text('联系人').also('对接人').optional().personal(),
    phone: text('联系电话', { identifier: true }).also('电话').optional().personal(),
    droppedOn: date('终止日期').also('放弃日期', '中止日期').optional(),
    droppedFor: text('终止原因').also('未落地原因').optional(),
  },
  posts: (one, reached: ReachedOf<keyof typeof leadStates>) => {
    const { area, kind, foundOn, signedOn, landedOn } = one
    const steps = stepsOf(one)
    const droppedOn = one.droppedOn ?? reached.dropped ?? null
    return [
      steps.map(({ stage, on }) => leadsReached.post(1, { on, area, by: { leadStage: stage, leadKind: kind } })),
      // In each stage until the next one or until it is given up; what has landed is no longer on its way.
      steps
        .filter(({ stage }) => stage !== '落地')
        .flatMap(({ stage, on }, at) =>
          leadsAt.during({
            ...{ from: on, endedOn: steps[at + 1]?.on ?? droppedOn, area },
            by: { leadStage: stage, leadKind: kind },
          }),
        ),
      leadsKnown.during({ from: foundOn, area, by: { leadKind: kind } }),
      leadsLanded.during({ from: landedOn, area, by: { leadKind: kind } }),
      signedOn && signedInvestment.post(one.signed, { on: signedOn, area, by: { leadKind: kind } }),
      landedOn && arrivedInvestment.post(one.arrived, { on: landedOn, area, by: { leadKind: kind } }),
      one.enterprise !== null && attracted.during({ from: landedOn, area, by: { leadKind: kind } }),
    ]
  },
})

interface Dates {
  readonly foundOn: Day
  readonly contactedOn: Day | null
  readonly visitedOn: Day | null
  readonly talkingOn: Day | null
  readonly signedOn: Day | null
  readonly landedOn: Day | null
}

/** The stages that were reached, in their order; one that was passed over has no day. */
export function stepsOf({ foundOn, contactedOn, visitedOn, talkingOn, signedOn, landedOn }: Dates) {
  const days = [
    ['线索', foundOn],
    ['对接', contactedOn],
    ['走访', visitedOn],
    ['洽谈', talkingOn],
    ['签约', signedOn],
    ['落地', landedOn],
  ] as const
  return days.flatMap(([stage, on]) => (on === null ? [] : [{ stage, on }]))
}
