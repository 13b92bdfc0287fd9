import { choice, date, reference, text, year } from '../../kernel/field/index.ts'
import { holding } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'

export const watchedFor = choice(
  '入库原因',
  ['规上工业', '亿元以上制造业', '高新技术企业', '研发投入较大', '临界上规', '上市后备', '其他'],
  {
    synonyms: {
      规模以上工业: '规上工业',
      亿元制造业: '亿元以上制造业',
      高企: '高新技术企业',
      研发大户: '研发投入较大',
    },
  },
)

export const watched = holding('重点企业名录', { unit: '家', by: { watchedFor }, carried: place })

/** 重点企业名录: firms that the section looks at one by one. What they return for statistics stays in its compartment. */
export const keyFirm = register('keyFirm', {
  label: '重点企业名录',
  line: 'STA',
  identity: ['year', 'enterprise'],
  subject: 'enterprise',
  title: ['enterprise', 'year'],
  measures: [watched],
  ending: { on: 'endedOn', within: ['year'] },
  note: '每年每家企业一行；写经营和研发情况的分析，不抄企业统计报表数，不写目标数；调出的填调出日期',
  fields: {
    year: year('年度').also('名录年度'),
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称', '单位详细名称'),
    watchedFor: watchedFor.also('原因', '类别', '入选理由'),
    listedOn: date('入库日期', { usual: 'today' }).also('列入日期'),
    section: text('责任科室').also('联系科室').optional(),
    scale: text('经营情况分析', { multiline: true }).also('经营规模分析', '经营情况').optional().use('statistics'),
    research: text('研发情况分析', { multiline: true }).also('研发投入分析', '研发情况').optional().use('statistics'),
    trend: choice('研判', ['平稳', '向好', '下滑', '异常'], { synonyms: { 增长: '向好', 下降: '下滑' } })
      .also('监测结论', '走势')
      .optional(),
    service: text('服务措施', { multiline: true }).also('帮扶措施', '跟进措施').optional(),
    judgedOn: date('研判日期').also('评估日期').optional(),
    endedOn: date('调出日期').also('退出日期').optional(),
  },
  posts: ({ watchedFor, listedOn, endedOn }) => [watched.during({ from: listedOn, endedOn, by: { watchedFor } })],
})
