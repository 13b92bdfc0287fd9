import { choice, date, integer, reference, text, year } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from './enterprise.ts'

export const ownTitleLevel = choice('称号级次', ['省', '市', '区'], {
  synonyms: { 省级: '省', 市级: '市', 区级: '区', 县: '区', 县级: '区', 本级: '区' },
})

/** 自定称号目录: titles that the bureau or its superiors made themselves; what each means is written down, not programmed. */
export const ownTitle = register('ownTitle', {
  label: '自定称号目录',
  line: 'ENT',
  identity: ['name'],
  title: ['name'],
  note: '一个称号一行，如“双高”企业；写清认定条件和有效年数，不再认定的填停止日期',
  fields: {
    name: text('称号名称', { example: '“双高”企业' }).also('称号', '名称'),
    level: ownTitleLevel.also('级次', '级别'),
    authority: text('认定单位').also('认定部门').optional(),
    definition: text('认定条件', { multiline: true }).also('条件', '定义', '含义'),
    document: text('设立文号').also('依据', '文号').optional(),
    validYears: integer('有效年数', { unit: '年' }).also('有效期(年)').optional(),
    goalYear: year('目标年度').optional(),
    goal: integer('目标户数', { unit: '家' }).also('目标').optional(),
    endedOn: date('停止认定日期').also('停止日期').optional(),
  },
  posts: () => [],
})

const ownTitleName = text('自定称号')
const split = { unit: '家', by: { ownTitle: ownTitleName }, carried: place } as const
export const ownCandidates = holding('自定称号候选', split)
export const ownRecognised = measure('自定称号认定', split)
export const ownHeld = holding('有效自定称号', split)

/** 自定称号认定: firms that might get such a title, and those that have it. The title is named as in the 目录. */
export const ownRecognition = register('ownRecognition', {
  label: '自定称号认定',
  line: 'ENT',
  identity: ['title', 'enterprise', 'round'],
  subject: 'enterprise',
  title: ['enterprise', 'title', 'round'],
  measures: [ownCandidates, ownRecognised, ownHeld],
  note: '每家企业每个批次一行；称号写目录里的名称，还没有认定的只填候选日期',
  fields: {
    title: text('称号名称', { example: '“双高”企业' }).also('称号', '认定类型'),
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称'),
    round: text('批次', { example: '2026年第一批' }).also('认定批次'),
    candidateOn: date('候选日期').also('列入候选日期').optional(),
    recognisedOn: date('认定日期').also('公布日期').optional(),
    expiresOn: date('有效期至', { endOfMonth: true }).also('到期日').optional(),
    document: text('认定文号').also('文号').optional(),
    endedOn: date('终止日期').also('取消日期').optional(),
    endReason: text('终止原因').optional(),
  },
  posts: ({ title, candidateOn, recognisedOn, expiresOn, endedOn }) => {
    const by = { ownTitle: title }
    return [
      ownCandidates.during({ from: candidateOn, endedOn: recognisedOn ?? endedOn, by }),
      recognisedOn && ownRecognised.post(1, { on: recognisedOn, by }),
      ownHeld.during({ from: recognisedOn, to: expiresOn, endedOn, by }),
    ]
  },
})
