import { choice, integer, reference, text, yesNo } from '../../kernel/field/index.ts'
import { register } from '../../kernel/register.ts'
import { campaign } from './campaign.ts'

export const yearlyKind = choice(
  '事项类别',
  ['申报窗口', '年报统计', '总结报告', '主题活动', '预算决算', '考核督查', '其他'],
  {
    synonyms: {
      申报: '申报窗口',
      年报: '年报统计',
      统计: '年报统计',
      总结: '总结报告',
      活动: '主题活动',
      考核: '考核督查',
    },
  },
)

/** 频次: how often an item comes back; every year where nothing is said. */
export const frequency = choice('频次', ['每年', '每半年', '每季', '每月', '每周'], {
  synonyms: { 年度: '每年', 半年: '每半年', 季度: '每季', 每季度: '每季', 月度: '每月', 按月: '每月', 周: '每周' },
})

/** 逢非工作日: how a day of the calendar gives way to a holiday. */
export const shift = choice('逢非工作日', ['提前', '顺延', '不变'])

/** 年度事项: what comes back every year, month or week, with the day on which its task is made and the day it is due. */
export const yearlyItem = register('yearlyItem', {
  label: '年度事项',
  line: 'SUP',
  identity: ['name'],
  title: ['name'],
  note: '每年的填 月-日，如 06-15；每半年、每季的填 第几个月-日，如 01-10；每月的填日，如 05；每周的填 周一 至 周日。到起始日自动生成当期的工作任务，停用的不生成，改了日期从下一次起算',
  fields: {
    name: text('事项名称', { example: '上半年工作总结' }).also('事项', '名称'),
    kind: yearlyKind.also('类别'),
    frequency: frequency.also('周期', '多久一次').optional(),
    opensOn: text('起始（月-日）', { example: '06-10', identifier: true }).also('开始', '起始日', '启动'),
    dueOn: text('截止（月-日）', { example: '06-25', identifier: true }).also('截止', '截止日', '完成时限'),
    shift: shift.also('非工作日处理').optional(),
    owner: text('责任单位').also('责任科室', '牵头科室').optional(),
    work: text('工作内容', { multiline: true }).also('内容', '准备材料').optional(),
    measureOfDone: text('完成标准').also('成果').optional(),
    campaign: reference('所属专项', campaign).also('所属方案', '试点工程').optional(),
    basis: text('依据').also('来源', '文件依据').optional(),
    fromYear: integer('起始年份', { unit: '年' }).optional(),
    stopped: yesNo('停用').optional(),
  },
})
