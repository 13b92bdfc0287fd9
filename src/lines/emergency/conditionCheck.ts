import { choice, date, reference, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { serviceCampaign } from '../service/campaign.ts'
import { resumption } from './resumption.ts'

export const conclusion = choice('核查结论', ['全部符合', '部分符合', '不符合'], {
  synonyms: { 符合: '全部符合', 合格: '全部符合', 基本符合: '部分符合', 不合格: '不符合' },
})

export const conditionChecks = measure('条件核查', { unit: '次', by: { conclusion }, carried: place })
export const conditionsLacking = holding('条件待整改企业', { unit: '家', carried: place })

/** 条件核查: whether a firm meets what the campaign's list of conditions asks; what is lacking is mended by a day. */
export const conditionCheck = register('conditionCheck', {
  label: '复工条件核查',
  line: 'EMG',
  identity: ['campaign', 'enterprise', 'on'],
  subject: 'enterprise',
  title: ['enterprise', 'on'],
  measures: [conditionChecks, conditionsLacking],
  note: '核查一次一行；核查事项写在专项行动的「核查事项」里，这里只写没有达到的',
  fields: {
    campaign: reference('专项行动', serviceCampaign).also('行动名称', '所属行动'),
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称'),
    on: date('核查日期', { usual: 'today' }).also('检查日期', '日期'),
    conclusion: conclusion.also('结论', '检查结果'),
    lacking: text('未达事项', { multiline: true, example: '返岗排查台账不全' }).also('存在问题', '不符合项').optional(),
    mendBy: date('整改时限').also('整改期限').optional(),
    mendedOn: date('整改完成日期').also('复查日期').optional(),
    checkers: text('核查单位').also('检查单位', '核查人员').optional(),
    resumption: reference('复工台账', resumption, {
      gives: { enterprise: 'enterprise', campaign: 'campaign' },
    }).optional(),
  },
  posts: ({ on, conclusion, mendedOn }) => [
    conditionChecks.post(1, { on, by: { conclusion } }),
    conclusion !== '全部符合' && conditionsLacking.during({ from: on, endedOn: mendedOn }),
  ],
})
