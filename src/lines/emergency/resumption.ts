import { choice, date, integer, reference, text, yesNo } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { serviceCampaign } from '../service/campaign.ts'

/** 规上高新技术企业 are told apart: their share of resumption is what is reported upwards. */
export const core = choice('企业范围', ['规上高新技术企业', '其他企业'], {
  synonyms: { 规上高企: '规上高新技术企业', 是: '规上高新技术企业', 其他: '其他企业', 否: '其他企业' },
})

export const toResume = holding('应复工企业', { unit: '家', by: { core }, carried: place })
export const resumed = holding('已复工企业', { unit: '家', by: { core }, carried: place })
export const returned = measure('返岗人数', { unit: '人', by: { core }, carried: place })

/** 复工台账: of each firm on the list when it means to resume work, when it did, and how many came back. */
export const resumption = register('resumption', {
  label: '复工台账',
  line: 'EMG',
  identity: ['campaign', 'enterprise'],
  subject: 'enterprise',
  title: ['enterprise', 'campaign'],
  measures: [toResume, resumed, returned],
  note: '应急时启用：每次行动每家企业一行；再次停工的填停工日期',
  fields: {
    campaign: reference('专项行动', serviceCampaign).also('行动名称', '所属行动'),
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称'),
    core: core.also('是否规上高企', '类别'),
    listedOn: date('列入日期', { usual: 'today' }).also('登记日期', '停工日期(首次)'),
    plannedOn: date('计划复工日期').also('拟复工日期').optional(),
    approved: yesNo('复工备案').also('是否备案').optional(),
    resumedOn: date('实际复工日期').also('复工日期', '复工时间').optional(),
    staff: integer('应返岗人数', { unit: '人' }).also('职工人数').optional(),
    returned: integer('已返岗人数', { unit: '人' }).also('返岗人数', '到岗人数').optional(),
    stoppedOn: date('再次停工日期').also('停工日期').optional(),
    help: text('帮扶事项', { multiline: true }).also('存在困难', '帮扶措施').optional(),
    keeper: text('包联岗位').also('驻企联络员', '包联领导').optional(),
  },
  posts: ({ core, listedOn, resumedOn, returned: back, stoppedOn }) => {
    const by = { core }
    return [
      toResume.during({ from: listedOn, by }),
      resumed.during({ from: resumedOn, endedOn: stoppedOn, by }),
      resumedOn && returned.post(back, { on: resumedOn, by }),
    ]
  },
})
