import { choice, date, money, percent, reference, text, year } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'

const level = choice('级次', ['中央', '省', '市'], {
  synonyms: { 国家: '中央', 国家级: '中央', 中央级: '中央', 省级: '省', 市级: '市' },
})

/** 资金类别: for what a superior gives, as its batches are told. */
export const fundCategories = [
  ...['高新技术', '研发设备购置', '创新平台建设', '科技重大专项', '技术合同登记', '研发经费增长', '科技奖励'],
  ...['科技计划项目', '引导地方发展', '高企培育', '科技人才', '成果转化', '农业科技', '科学普及', '其他'],
] as const
export const fundCategory = choice('资金类别', fundCategories, {
  synonyms: {
    高新技术领域: '高新技术',
    高企奖励: '高新技术',
    仪器设备补助: '研发设备购置',
    研发仪器设备补助: '研发设备购置',
    平台建设: '创新平台建设',
    平台奖励: '创新平台建设',
    创新平台建设奖励: '创新平台建设',
    重大专项: '科技重大专项',
    省科技重大专项: '科技重大专项',
    技术合同奖励: '技术合同登记',
    技术合同登记奖励: '技术合同登记',
    研发增长奖励: '研发经费增长',
    研发经费增长奖励: '研发经费增长',
    科技进步奖奖励: '科技奖励',
    科技进步一等奖奖励: '科技奖励',
  },
})

const split = { level, fundCategory: fundCategory.optional() }
export const granted = measure('上级资金文件额', { unit: '元', by: split, carried: place })
export const arrived = measure('上级资金到位额', { unit: '元', by: split, carried: place })

/** 上级资金: what a paper from above awards here, and what of it has arrived, each on its day. */
export const upperFund = register('upperFund', {
  label: '上级资金',
  line: 'POL',
  identity: ['document', 'unit', 'project'],
  subject: 'unit',
  title: ['project', 'document'],
  measures: [granted, arrived],
  postsVersion: 2,
  note: '只填文件明确给本区及区内单位的金额，不填项目总投资；拨给本级的，承担单位填本局',
  fields: {
    document: text('下达文号', { example: '云财教〔2026〕15号' }).also('文号', '文件号'),
    documentOn: date('下达日期').also('文件日期', '下达时间').optional(),
    fund: text('资金名称').optional(),
    category: fundCategory.also('类别', '资金类型', '资金用途').optional(),
    round: text('下达批次', { example: '首批' }).also('批次').optional(),
    level: level.also('资金级次', '资金来源'),
    project: text('项目名称').also('项目', '项目(企业)名称'),
    unit: reference('承担单位', enterprise, ofEnterprise).also('企业名称', '单位名称'),
    year: year('资金年度').also('年度').optional(),
    amount: money('下达金额', { enteredIn: '万元' }).also('金额', '文件金额'),
    way: choice('拨付方式', ['直达', '转移支付', '直拨企业']).optional(),
    arrivedOn: date('到位日期').also('到账日期').optional(),
    arrived: money('到位金额', { enteredIn: '万元' }).also('到账金额').optional(),
    spent: percent('支出进度').optional(),
    section: text('责任科室').optional(),
  },
  posts: ({ level, category: fundCategory, year, documentOn, amount, arrivedOn, arrived: came }) => [
    documentOn && granted.post(amount, { on: documentOn, belongsTo: year, by: { level, fundCategory } }),
    arrivedOn && arrived.post(came, { on: arrivedOn, belongsTo: year, by: { level, fundCategory } }),
  ],
})
