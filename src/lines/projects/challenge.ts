import { choice, date, integer, money, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'

/** 发榜 ≠ 揭榜 ≠ 签约 ≠ 攻克: each has its day and its measure. */
export const challengeStages = {
  collected: '已征集',
  returned: '待补充',
  screened: '已筛选',
  published: '已发榜',
  matched: '已揭榜',
  contracted: '已签约',
  solved: '已攻克',
  unsolved: '未攻克',
  converted: '已转办',
  declined: '未入选',
  withdrawn: '已撤榜',
} as const

/** Who needs it, and so who pays: a firm that is helped, or the government. */
export const origin = choice('需求来源', ['企业', '政府', '高校院所', '其他'], {
  synonyms: { 企业需求: '企业', 政府需求: '政府', 部门: '政府' },
})

const split = { unit: '项', by: { origin }, carried: place } as const

export const needsCollected = measure('技术需求征集', split)
export const published = measure('榜单发布', split)
export const matched = measure('榜单揭榜', split)
export const contracted = measure('榜单签约', split)
export const challengeValue = measure('榜单签约额', { ...split, unit: '元' })
export const challengeSupport = measure('榜单财政支持额', { ...split, unit: '元' })
export const judged = measure('榜单结果认定', { ...split, by: { solved: choice('攻关结果', ['攻克', '未攻克']) } })
export const converted = measure('技术需求转办', split)

/** 技术需求与榜单: what somebody cannot solve alone, collected all the year; the best are put on the list. */
export const challenge = register('challenge', {
  label: '技术需求与榜单',
  line: 'PRJ',
  identity: ['title'],
  subject: 'enterprise',
  measures: [needsCollected, published, matched, contracted, challengeValue, challengeSupport, judged, converted],
  note: '每项需求一行，发榜后仍是这一行；政府需求不填需求单位；揭榜单位不限地区',
  fields: {
    title: text('需求名称', { example: '高速主轴在线动平衡' }).also('榜单名称', '攻关任务', '技术难题', '技术需求'),
    origin: origin.also('需求类型'),
    enterprise: reference('需求单位', enterprise, ofEnterprise).also('发榜单位', '需求方', '企业名称').optional(),
    collectedOn: date('征集日期').also('提出日期', '填报日期'),
    field: text('技术领域').also('领域').optional(),
    chain: text('产业链').also('产业链环节').optional(),
    problem: text('需求内容', { multiline: true }).also('难题描述', '主要内容').optional(),
    targets: text('考核指标', { multiline: true }).also('攻关目标', '指标要求').optional(),
    reach: text('揭榜方条件').also('揭榜要求').optional(),
    dueOn: date('完成时限').also('攻关期限').optional(),
    budget: money('榜单金额', { enteredIn: '万元' }).also('悬赏金额', '拟投入金额', '预算').optional(),
    support: money('财政支持', { enteredIn: '万元' }).also('财政支持上限').optional(),
    places: integer('晋级名额', { unit: '家', example: '1' }).also('中榜名额').optional(),
    publishedOn: date('发榜日期').optional(),
    document: text('发榜文号').optional(),
    bidsUntil: date('揭榜截止').also('揭榜截止日期').optional(),
    matchedOn: date('揭榜日期').optional(),
    winner: text('揭榜单位').also('揭榜方', '中榜单位').optional(),
    contractOn: date('签约日期').optional(),
    contractNumber: text('合同编号', { identifier: true }).optional(),
    contractAmount: money('合同金额', { enteredIn: '万元' }).also('签约金额', '合同额').optional(),
    judgedOn: date('结果认定日期').also('认定日期').optional(),
    solved: choice('攻关结果', ['攻克', '未攻克'], { synonyms: { 成功: '攻克', 失败: '未攻克' } })
      .also('结果认定')
      .optional(),
    convertedOn: date('转办日期').optional(),
    convertedTo: choice('转办去向', ['产学研对接', '申报指南', '上级榜单']).optional(),
  },
  posts: (one) => {
    const by = { origin: one.origin }
    return [
      needsCollected.post(1, { on: one.collectedOn, by }),
      one.publishedOn && published.post(1, { on: one.publishedOn, by }),
      one.matchedOn && matched.post(1, { on: one.matchedOn, by }),
      one.contractOn && contracted.post(1, { on: one.contractOn, by }),
      one.contractOn && challengeValue.post(one.contractAmount, { on: one.contractOn, by }),
      one.contractOn && challengeSupport.post(one.support, { on: one.contractOn, by }),
      one.judgedOn && one.solved && judged.post(1, { on: one.judgedOn, by: { solved: one.solved } }),
      one.convertedOn && converted.post(1, { on: one.convertedOn, by }),
    ]
  },
})
