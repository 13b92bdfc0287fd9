import { choice, date, file, integer, reference, text, yesNo } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { serviceCampaign } from './campaign.ts'
import { campaignFirm } from './campaignFirm.ts'
import { contact } from './contact.ts'
import { purpose } from './purpose.ts'
import { streetVisit } from './streetVisit.ts'

/** Who leads it, by office and not by name: the higher one where several went. */
export const ledBy = choice('带队层级', ['市领导', '区县领导', '局领导', '科室', '街道园区', '服务专员'], {
  synonyms: {
    市局领导: '市领导',
    区领导: '区县领导',
    县领导: '区县领导',
    副区长: '区县领导',
    分管副区长: '区县领导',
    局长: '局领导',
    副局长: '局领导',
    科长: '科室',
    街道: '街道园区',
    乡镇: '街道园区',
    园区: '街道园区',
    网格员: '服务专员',
    街道专员: '服务专员',
  },
})

export const visited = choice('走访对象', ['企业', '高校院所', '商会协会', '平台载体', '其他'], {
  synonyms: { 高校: '高校院所', 科研院所: '高校院所', 商会: '商会协会', 协会: '商会协会', 园区: '平台载体' },
})

/** 四送一服: what was brought. */
export const brought = choice('送达内容', ['思想', '政策', '项目', '要素'])

export const visits = measure('走访', { unit: '次', by: { purpose, ledBy, visited }, carried: place })
export const bringing = measure('走访送达', { unit: '次', by: { brought }, carried: place })
export const problemsFound = measure('走访发现问题', { unit: '件', by: { purpose }, carried: place })

/** 走访: one call at one enterprise on one day, however many went along. */
export const visit = register('visit', {
  label: '企业走访',
  line: 'SRV',
  identity: ['enterprise', 'on'],
  subject: 'enterprise',
  title: ['enterprise', 'on'],
  measures: [visits, bringing, problemsFound],
  jot: '记走访',
  note: '同一企业一天计一次；走访高校院所、商会协会的填走访对象，不填的按企业计；不采集位置，照片可不传',
  fields: {
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称', '走访企业', '走访单位'),
    on: date('走访日期', { usual: 'today' }).also('日期', '走访时间'),
    purpose: purpose.also('目的', '走访类型', '走访内容'),
    ledBy: ledBy.also('走访领导层级', '带队领导层级', '走访层级'),
    visitors: text('走访人员', { example: '分管副局长、高新科' })
      .also('走访领导(人员)', '带队领导', '参加人员')
      .optional(),
    record: text('走访情况', { multiline: true }).also('情况记录', '走访记录', '听取情况').optional(),
    problem: text('发现问题', { multiline: true }).also('存在问题', '困难问题', '企业诉求').optional(),
    problems: integer('问题数', { unit: '件' }).also('发现问题数', '诉求数').optional(),
    demand: text('领导要求', { multiline: true }).also('工作要求', '交办事项').optional(),
    policies: text('送达政策', { example: '云科〔2026〕8号' }).also('宣讲政策', '政策名称').optional(),
    ideas: yesNo('送思想').optional(),
    policy: yesNo('送政策').optional(),
    project: yesNo('送项目').optional(),
    element: yesNo('送要素').optional(),
    campaign: reference('专项行动', serviceCampaign).also('活动名称', '所属行动').optional(),
    task: reference('走访任务', campaignFirm, { gives: { enterprise: 'enterprise', campaign: 'campaign' } }).optional(),
    keeping: reference('联系包抓', contact, {
      gives: { enterprise: 'enterprise' },
      says: { purpose: '包抓联系' },
    }).optional(),
    told: reference('街道填报', streetVisit, {
      gives: { enterprise: 'enterprise', on: 'on', purpose: 'purpose', record: 'record', problem: 'problem' },
      says: { ledBy: '服务专员' },
    }).optional(),
    visited: visited.optional(),
    returnBy: date('下次回访日期').also('回访日期', '计划回访日期').optional(),
    host: text('企业接待人').also('联系人', '企业联系人').optional().personal(),
    phone: text('接待人电话', { identifier: true }).also('联系电话', '电话').optional().personal(),
    photo: file('现场照片').optional(),
  },
  posts: ({ on, purpose, ledBy, problem, problems, visited, ideas, policy, project, element }) => [
    visits.post(1, { on, by: { purpose, ledBy, visited: visited ?? '企业' } }),
    ideas === '是' && bringing.post(1, { on, by: { brought: '思想' } }),
    policy === '是' && bringing.post(1, { on, by: { brought: '政策' } }),
    project === '是' && bringing.post(1, { on, by: { brought: '项目' } }),
    element === '是' && bringing.post(1, { on, by: { brought: '要素' } }),
    // A problem that is told without its number is one.
    problemsFound.post(problems ?? (problem === null ? null : 1), { on, by: { purpose } }),
  ],
})
