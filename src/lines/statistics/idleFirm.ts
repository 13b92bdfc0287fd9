import { choice, date, reference, text, year } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'

export const knownFrom = choice('得知途径', ['走访摸底', '企业自述', '高企申报材料', '统计部门反馈'], {
  synonyms: { 走访: '走访摸底', 摸底: '走访摸底', 统计局反馈: '统计部门反馈' },
})

export const clearedBy = choice('销号方式', ['已开展研发', '与院所合作研发', '停产转产', '不在范围', '迁出注销'], {
  synonyms: { 已开展研发活动: '已开展研发', 产学研合作: '与院所合作研发', 停产: '停产转产', 迁出: '迁出注销' },
})

export const idleFound = measure('无研发企业', { unit: '家', carried: place })
export const idleCleared = measure('无研发企业销号', {
  unit: '家',
  by: { clearedBy: clearedBy.optional() },
  carried: place,
})
export const idleStanding = holding('未销号无研发企业', { unit: '家', carried: place })

/**
 * 亿元以上制造业企业无研发活动清零: the section's list of services, firm by firm. A firm is cleared by what it does, never
 * by a figure that it returns: nobody may state or hint at what is to be reported (统计法，2024年修正).
 */
export const idleFirm = register('idleFirm', {
  label: '无研发企业清零',
  line: 'STA',
  identity: ['year', 'enterprise'],
  subject: 'enterprise',
  title: ['enterprise', 'year'],
  measures: [idleFound, idleCleared, idleStanding],
  note: '每年每家企业一行；记服务和销号依据（立项、研发机构、合作协议），不填报表数，不向企业提数值要求',
  fields: {
    year: year('年度').also('清零年度'),
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称'),
    listedOn: date('列入日期', { usual: 'today' }).also('登记日期', '摸底日期'),
    knownFrom: knownFrom.also('来源', '情况来源').use('statistics'),
    why: text('无研发原因', { multiline: true }).also('原因', '原因分析').optional(),
    service: text('服务措施', { multiline: true }).also('帮扶措施', '工作措施').optional(),
    section: text('责任科室').also('责任单位', '包联科室').optional(),
    deadline: date('服务时限').also('完成时限').optional(),
    clearedOn: date('销号日期').also('清零日期').optional(),
    clearedBy: clearedBy.also('销号原因').optional(),
    basis: text('销号依据', { example: '2026年自主立项2项，已建研发辅助账' }).also('佐证').optional(),
  },
  posts: ({ year, listedOn, clearedOn, clearedBy }) => [
    idleFound.post(1, { on: listedOn, belongsTo: year }),
    clearedOn && idleCleared.post(1, { on: clearedOn, belongsTo: year, by: { clearedBy } }),
    idleStanding.during({ from: listedOn, endedOn: clearedOn }),
  ],
})
