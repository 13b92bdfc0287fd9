import { READING } from '../../kernel/books.ts'
import {
  area,
  choice,
  creditCode,
  date,
  decimalNumber,
  industry,
  integer,
  money,
  type PeriodCode,
  periodField,
  reference,
  text,
  year,
  yesNo,
} from '../../kernel/field/index.ts'
import { yuan } from '../../kernel/money.ts'
import { lastDay, parsePeriod, periodCode, wholeYear } from '../../kernel/period.ts'
import { register } from '../../kernel/register.ts'
import type { Money } from '../../kernel/values.ts'

/** Deregistered, revoked or gone: the enterprise holds nothing here any more. */
export const status = choice('登记状态', ['存续', '在业', '开业', '停业', '注销', '吊销', '迁出'], {
  synonyms: {
    在营: '存续',
    '存续（在营、开业、在册）': '存续',
    正常: '存续',
    已注销: '注销',
    '吊销，未注销': '吊销',
    '吊销,未注销': '吊销',
  },
})

export const legalForm = choice('法人类型', ['企业法人', '分支机构', '农民专业合作社', '个体工商户', '其他'], {
  synonyms: { 法人: '企业法人', 合作社: '农民专业合作社', 农民合作社: '农民专业合作社', 个体: '个体工商户' },
})

/** 一企一档: one record per enterprise, by its credit code; one elsewhere is known by its name alone. */
export const enterprise = register('enterprise', {
  label: '企业',
  line: 'ENT',
  identity: { first: 'creditCode', orElse: 'name' },
  subject: 'itself',
  area: 'area',
  title: ['name', 'creditCode'],
  note: '每家企业一行；统一社会信用代码请以文本格式填写',
  fields: {
    creditCode: creditCode('统一社会信用代码')
      .also('社会信用代码', '信用代码', '统一信用代码', '信用代码(统一社会信用代码)')
      .optional(),
    name: text('企业名称', { example: '云浦精密机械有限公司' })
      .also('单位名称', '名称', '市场主体名称', '单位详细名称', '企业全称')
      .dated(),
    formerNames: text('曾用名').also('原名称', '变更前名称').optional(),
    area: area('所属街道')
      .also('所属区域', '所在街道', '乡镇街道', '街道', '镇街', '所属街道(园区)', '街道(园区)')
      .dated(),
    status: status.also('经营状态', '状态', '市场主体状态').dated({ closing: ['注销', '吊销', '迁出'] }),
    industry: industry('行业').also('行业代码', '行业门类', '所属行业', '国民经济行业').dated(),
    park: text('所属园区').also('园区', '所在园区').dated(),
    legalForm: legalForm.optional(),
    kind: text('企业类型').also('市场主体类型', '公司类型').optional(),
    legalPerson: text('法定代表人').also('法人代表', '法人', '负责人').optional().personal(),
    capital: money('注册资本', { enteredIn: '万元', example: '500' })
      .also('注册资金', '出资额', '注册资本金')
      .optional(),
    foundedOn: date('成立日期').also('注册日期', '注册时间', '设立日期', '成立时间').optional(),
    aboveScale: yesNo('是否规上').also('规上企业', '是否规上企业').optional().dated(),
    scope: text('经营范围', { multiline: true }).optional(),
    address: text('住所').also('注册地址', '地址', '经营场所', '企业地址').optional(),
    phone: text('联系电话', { identifier: true }).also('电话', '手机').optional().personal(),
  },
})

/** Facts of the enterprise on the day, by which what it does is also counted. */
export const place = { industry: enterprise.fields.industry, park: enterprise.fields.park }

/** The facts of an enterprise that every record about it keeps over time. */
export const ofEnterprise = {
  carry: ['area', 'status', 'industry', 'park', 'aboveScale'],
  codes: ['统一社会信用代码', '社会信用代码', '信用代码', '统一信用代码'],
} as const

/** Of the annual tax return and the audited accounts; recognition asks for them, statistics do not. */
const taxFigures = {
  sales: money('销售收入', { enteredIn: '万元' }).also('销售收入(主营+其他业务)', '申报销售收入').optional(),
  totalIncome: money('总收入', { enteredIn: '万元' }).also('企业总收入').optional(),
  grossIncome: money('收入总额', { enteredIn: '万元' }).also('税法收入总额').optional(),
  nonTaxable: money('不征税收入', { enteredIn: '万元' }).optional(),
  costs: money('成本费用总额', { enteredIn: '万元' }).also('成本费用支出总额', '成本费用合计').optional(),
  assets: money('资产总额', { enteredIn: '万元' }).also('资产总计', '总资产').optional(),
  liabilities: money('负债总额', { enteredIn: '万元' }).also('负债合计', '总负债').optional(),
  netAssets: money('净资产', { enteredIn: '万元' }).also('所有者权益合计', '净资产总额').optional(),
}

/** 国科发火〔2016〕195号 三、（六）: the eight heads of R&D cost as they arose, and what an audit accepted of them. */
const rdFigures = {
  rdAccepted: money('高企研发费用', { enteredIn: '万元' })
    .also('研究开发费用(高企口径)', '研发费用(高企口径)')
    .optional(),
  rdDomestic: money('境内研发费用', { enteredIn: '万元' }).also('在中国境内研发费用总额').optional(),
  rdStaff: money('人员人工费用', { enteredIn: '万元' }).also('人员人工').optional(),
  rdMaterials: money('直接投入费用', { enteredIn: '万元' }).also('直接投入').optional(),
  rdDepreciation: money('折旧费用与长期待摊费用', { enteredIn: '万元' })
    .also('折旧与长期待摊费用', '折旧费用与长期费用摊销')
    .optional(),
  rdIntangible: money('无形资产摊销费用', { enteredIn: '万元' }).also('无形资产摊销').optional(),
  rdDesign: money('设计费用', { enteredIn: '万元' }).also('设计费').optional(),
  rdTesting: money('装备调试费用与试验费用', { enteredIn: '万元' }).also('装备调试与试验费用', '设备调试费').optional(),
  rdOutsourced: money('委托境内研发费用', { enteredIn: '万元' })
    .also('委托外部研究开发费用(境内)', '境内的外部研发投入额')
    .optional(),
  rdOutsourcedAbroad: money('委托境外研发费用', { enteredIn: '万元' })
    .also('委托外部研究开发费用(境外)', '境外的外部研发投入额')
    .optional(),
  rdOther: money('其他研发费用', { enteredIn: '万元' }).also('其他费用', '研发其他费用').optional(),
  rdDeductible: money('加计扣除研发费用', { enteredIn: '万元' })
    .also('研发费用(加计扣除口径)', '可加计扣除研发费用')
    .optional(),
  conversions: integer('科技成果转化数', { unit: '项' }).also('成果转化数', '科技成果转化项数').optional(),
}

/** 国科发火〔2016〕32号 附件 国家重点支持的高新技术领域. */
export const technologyField = choice('技术领域', [
  '电子信息',
  '生物与新医药',
  '航空航天',
  '新材料',
  '高技术服务',
  '新能源与节能',
  '资源与环境',
  '先进制造与自动化',
  '不属于',
])

/** 申报摸底: what firms answer when they are asked whether they could apply; no list from above tells it. */
const answers = {
  technologyField: technologyField.also('所属技术领域', '高新技术领域').optional(),
  coreRights: yesNo('核心知识产权支撑主要产品').optional(),
  standards: yesNo('参与制定标准').optional(),
  copyrights: integer('有效软件著作权数', { unit: '件' }).also('软件著作权', '软著数量').optional(),
  accident: yesNo('近一年重大安全或质量事故').also('重大安全质量事故').optional(),
  violation: yesNo('近一年严重环境违法').also('严重环境违法').optional(),
  resident: yesNo('境内居民企业').optional(),
  restricted: yesNo('产品属禁止限制淘汰类').optional(),
  accidentSince: yesNo('上年以来重大安全或质量事故').optional(),
  violationSince: yesNo('上年以来严重环境违法').optional(),
  dishonest: yesNo('上年以来科研严重失信').optional(),
  abnormal: yesNo('列入经营异常名录').also('经营异常').optional(),
  blacklisted: yesNo('列入严重违法失信名单').also('严重违法失信').optional(),
}

/** 企业年度数: what an enterprise reports for a year. */
export const enterpriseYear = register('enterpriseYear', {
  label: '企业年度数据',
  line: 'ENT',
  identity: ['enterprise', 'year'],
  subject: 'enterprise',
  measures: [READING],
  fields: {
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称', '单位详细名称'),
    year: year('年度', { example: '2025' }).also('报告年度', '年份'),
    revenue: money('营业收入', { enteredIn: '万元' }).also('主营业务收入', '营业收入合计').optional().use('statistics'),
    rdExpense: money('研发费用', { enteredIn: '万元' }).also('研发投入', '研究开发费用').optional().use('statistics'),
    highTechIncome: money('高新技术产品(服务)收入', { enteredIn: '万元' }).also('高品收入').optional(),
    staff: integer('职工总数', { unit: '人' }).also('从业人员', '从业人员数').optional(),
    technicians: integer('科技人员数', { unit: '人' }).also('科技人员').optional(),
    exports: decimalNumber('出口额', { unit: '万美元' }).optional().use('statistics'),
    ...taxFigures,
    ...rdFigures,
    ...answers,
  },
  posts: ({ year: of, revenue, rdExpense }) =>
    returns(periodCode(wholeYear(of)) as PeriodCode, { 企业营业收入: revenue, 企业研发费用: rdExpense }),
})

/** 企业月度(季度)调度数: cumulative from January, so a later month replaces nothing and is never added up. */
export const enterpriseMonth = register('enterpriseMonth', {
  label: '企业研发调度',
  line: 'ENT',
  identity: ['enterprise', 'period'],
  subject: 'enterprise',
  measures: [READING],
  note: '累计数从1月起算；本表为工作调度，自愿填报',
  fields: {
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称'),
    period: periodField('期间').also('报告期', '月份', '累计期间'),
    revenue: money('营业收入', { enteredIn: '万元' })
      .also('1-本月营业收入', '累计营业收入')
      .optional()
      .use('statistics'),
    rdExpense: money('研发费用', { enteredIn: '万元' })
      .also('1-本月研发费用', '累计研发费用')
      .optional()
      .use('statistics'),
  },
  posts: ({ period, revenue, rdExpense }) => returns(period, { 企业营业收入: revenue, 企业研发费用: rdExpense }),
})

function returns(code: PeriodCode, items: { readonly [series: string]: Money | null }) {
  const period = parsePeriod(code)
  if (period === null) return []
  return Object.entries(items).map(([series, amount]) => {
    const quantity = yuan(amount)
    return (
      quantity !== null &&
      READING.post(quantity, { on: lastDay(period), by: { series, period: code, status: 'final' } })
    )
  })
}
