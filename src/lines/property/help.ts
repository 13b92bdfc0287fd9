import { choice, date, integer, reference, text, year } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { firstDay, lastDay, wholeYear } from '../../kernel/period.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { ipAgency } from './agency.ts'

const firms = { unit: '家', by: {}, carried: place } as const

export const keyFirms = holding('专利帮扶重点企业', firms)
export const withoutPatents = holding('专利空白企业', firms)
export const cleared = measure('专利空白企业清零', firms)
export const inventionsPlanned = measure('计划申请发明专利', { ...firms, unit: '件' })
export const inventionsApplied = measure('帮扶企业申请发明专利', { ...firms, unit: '件' })

/** 专利帮扶: a key firm's plan for one year; one without any patent is followed until its first. */
export const patentPlan = register('patentPlan', {
  label: '重点企业专利帮扶',
  line: 'IPR',
  identity: ['enterprise', 'year'],
  subject: 'enterprise',
  title: ['enterprise', 'year'],
  measures: [keyFirms, withoutPatents, cleared, inventionsPlanned, inventionsApplied],
  note: '一家一年一行；起始有效专利填0的为专利空白企业，有了第一件填清零日期；没有填的不当作空白',
  fields: {
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称', '重点企业'),
    year: year('年度').also('年份'),
    heldBefore: integer('起始有效专利', { unit: '件' }).also('年初有效专利', '帮扶前专利数').optional(),
    tie: choice('结合业务', ['高企认定', '平台建设', '项目申报', '专精特新', '知识产权示范企业创建', '其他'], {
      synonyms: { 高新技术企业认定: '高企认定', 工程中心建设: '平台建设', 示范企业创建: '知识产权示范企业创建' },
    })
      .also('结合事项', '关联业务')
      .optional(),
    needed: integer('所需专利', { unit: '件' }).also('需要专利数', '申报所需专利').optional(),
    planned: integer('计划申请发明专利', { unit: '件' }).also('发明专利计划', '计划申请').optional(),
    applied: integer('已申请发明专利', { unit: '件' }).also('实际申请', '申请数').optional(),
    appliedOn: date('申请数截止日期').also('截至日期').optional(),
    clearedOn: date('清零日期').also('首件授权日期').optional(),
    agency: text('代理机构').also('服务机构', '中介机构').optional(),
    measures: text('帮扶措施', { multiline: true }).also('措施', '帮扶情况').optional(),
  },
  posts: ({ year: of, heldBefore, planned, applied, appliedOn, clearedOn }) => {
    const [from, to] = [firstDay(wholeYear(of)), lastDay(wholeYear(of))]
    return [
      keyFirms.during({ from, to }),
      heldBefore === '0' && withoutPatents.during({ from, to, endedOn: clearedOn }),
      heldBefore === '0' && clearedOn && cleared.post(1, { on: clearedOn }),
      inventionsPlanned.post(planned, { on: from }),
      inventionsApplied.post(applied, { on: appliedOn ?? to }),
    ]
  },
})

export const guidanceKind = choice(
  '指导内容',
  ['专利挖掘', '专利布局', '品牌培育', '商标注册', '维权指导', '专利培训', '中介上门'],
  {
    synonyms: {
      挖掘: '专利挖掘',
      布局: '专利布局',
      品牌: '品牌培育',
      商标: '商标注册',
      维权: '维权指导',
      培训: '专利培训',
    },
  },
)

export const ipVisits = measure('知识产权上门指导', { unit: '次', by: { kind: guidanceKind }, carried: place })

/** 知识产权指导: somebody was at a firm about its patents, marks or rights on one day. */
export const ipVisit = register('ipGuidance', {
  label: '知识产权上门指导',
  line: 'IPR',
  identity: ['enterprise', 'on', 'kind'],
  subject: 'enterprise',
  title: ['enterprise', 'kind', 'on'],
  measures: [ipVisits],
  note: '一家一次一行；集中培训记在“活动”，这里记到企业里去的',
  fields: {
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称'),
    on: date('指导日期', { usual: 'today' }).also('日期', '上门日期'),
    kind: guidanceKind.also('类型', '内容类别'),
    agency: text('服务机构').also('中介机构', '代理机构').optional(),
    agencyFile: reference('机构名册', ipAgency).also('知识产权服务机构').optional(),
    advice: text('指导情况', { multiline: true }).also('情况', '建议').optional(),
    outcome: text('成效').also('结果').optional(),
  },
  posts: ({ on, kind }) => [ipVisits.post(1, { on, by: { kind } })],
})

export const brandKind = choice(
  '品牌类型',
  ['注册商标', '驰名商标', '集体或证明商标', '地理标志', '名牌产品', '老字号'],
  {
    synonyms: { 商标: '注册商标', 集体商标: '集体或证明商标', 证明商标: '集体或证明商标', 名牌: '名牌产品' },
  },
)

export const brands = holding('自主品牌', { unit: '个', by: { kind: brandKind }, carried: place })
export const brandsRegistered = measure('新增自主品牌', { unit: '个', by: { kind: brandKind }, carried: place })

/** 自主品牌: a mark or a name that a firm owns, while it does. */
export const brand = register('brand', {
  label: '自主品牌',
  line: 'IPR',
  identity: ['enterprise', 'name', 'kind'],
  subject: 'enterprise',
  title: ['name', 'enterprise'],
  measures: [brands, brandsRegistered],
  ending: { on: 'endedOn' },
  note: '一个品牌一类一行；商标续展后更正有效期',
  fields: {
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '权利人', '单位名称'),
    name: text('品牌名称').also('品牌', '商标名称'),
    kind: brandKind.also('类型', '类别'),
    number: text('注册号', { identifier: true }).also('商标注册号', '证书编号').optional(),
    registeredOn: date('取得日期').also('注册日期', '认定日期'),
    validUntil: date('有效期至').also('专用权期限').optional(),
    goods: text('使用商品').also('核定商品', '产品').optional(),
    endedOn: date('失去日期').also('注销日期').optional(),
  },
  posts: ({ kind, registeredOn, validUntil, endedOn }) => [
    brandsRegistered.post(1, { on: registeredOn, by: { kind } }),
    brands.during({ from: registeredOn, to: validUntil, endedOn, by: { kind } }),
  ],
})
