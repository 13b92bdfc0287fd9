import { choice, date, money, reference, text, yesNo } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { challenge } from '../projects/challenge.ts'

export const demandKind = choice('难题类型', ['技术难题', '成果引进', '人才智力', '检测试验', '工艺装备改造'], {
  synonyms: {
    技术需求: '技术难题',
    技术攻关: '技术难题',
    引进成果: '成果引进',
    成果需求: '成果引进',
    人才需求: '人才智力',
    检验检测: '检测试验',
    设备改造: '工艺装备改造',
  },
})

export const demandOutcome = choice('难题结果', ['已解决', '部分解决', '未解决', '企业撤回'], {
  synonyms: { 解决: '已解决', 已攻克: '已解决', 无法解决: '未解决', 撤回: '企业撤回', 不再需要: '企业撤回' },
})

const split = { unit: '项', by: { kind: demandKind }, carried: place } as const

export const demandsRaised = measure('企业难题提出', split)
export const demandsMatched = measure('企业难题对接', split)
export const demandsClosed = measure('企业难题办结', {
  ...split,
  by: { kind: demandKind, outcome: demandOutcome.optional() },
})
export const demandsOpen = holding('未办结企业难题', split)

/**
 * 技术难题: what a firm cannot solve alone and wants a partner for. One that came over from the challenge list was
 * counted there when it was collected, and is not counted as raised again.
 */
export const demand = register('demand', {
  label: '企业技术难题',
  line: 'TTC',
  identity: ['enterprise', 'title'],
  subject: 'enterprise',
  title: ['title', 'enterprise'],
  measures: [demandsRaised, demandsMatched, demandsClosed, demandsOpen],
  ending: { on: 'closedOn' },
  note: '一项难题一行；要发榜攻关的记在“技术需求与榜单”，由榜单转来对接的填“来自榜单”，不重复计征集数',
  fields: {
    title: text('难题名称', { example: '薄壁齿轮渗碳后变形控制' }).also('技术需求', '需求名称', '技术难题', '名称'),
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称', '需求单位', '提出单位'),
    kind: demandKind.also('需求类型', '类型', '类别'),
    raisedOn: date('提出日期', { usual: 'today' }).also('征集日期', '填报日期', '登记日期'),
    field: text('技术领域').also('领域', '所属领域').optional(),
    chain: text('产业链').also('产业链环节', '所属产业链').optional(),
    problem: text('难题描述', { multiline: true }).also('需求内容', '主要内容', '技术指标').optional(),
    budget: money('拟投入资金', { enteredIn: '万元' }).also('预算', '拟投入金额', '意向金额').optional(),
    urgency: choice('紧急程度', ['特急', '紧急', '一般'], { synonyms: { 急: '紧急', 普通: '一般' } })
      .also('缓急')
      .optional(),
    confidential: yesNo('要求保密').also('是否保密', '保密要求').optional(),
    wanted: text('期望合作单位').also('意向合作单位', '期望合作方式').optional(),
    challenge: reference('来自榜单', challenge, {
      gives: { enterprise: 'enterprise', title: 'title', field: 'field', chain: 'chain', problem: 'problem' },
    })
      .also('转自榜单', '榜单名称')
      .optional(),
    matchedOn: date('对接日期').also('首次对接日期', '匹配日期').optional(),
    partner: text('对接单位', { example: '江澜工业大学' }).also('合作单位', '高校院所', '承接单位').optional(),
    closedOn: date('办结日期').also('解决日期', '销号日期').optional(),
    outcome: demandOutcome.also('结果', '解决情况').optional(),
    solution: text('解决方式', { multiline: true }).also('办理情况', '解决措施').optional(),
  },
  posts: ({ kind, raisedOn, challenge: listed, matchedOn, closedOn, outcome }) => [
    listed === null && demandsRaised.post(1, { on: raisedOn, by: { kind } }),
    matchedOn && demandsMatched.post(1, { on: matchedOn, by: { kind } }),
    closedOn && demandsClosed.post(1, { on: closedOn, by: { kind, outcome } }),
    demandsOpen.during({ from: raisedOn, endedOn: closedOn, by: { kind } }),
  ],
})
