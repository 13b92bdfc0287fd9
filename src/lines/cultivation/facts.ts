import { choice, date, decimalNumber, integer, money, text, year, yesNo } from '../../kernel/field/index.ts'
import type { Register } from '../../kernel/register.ts'
import {
  type Dictionary,
  dictionary,
  type Fact,
  type FactAbout,
  type FactSource,
  fact,
  factGroup,
  factList,
  yearlyFacts,
} from '../../kernel/rule/index.ts'
import { enterprise, enterpriseYear, technologyField } from './enterprise.ts'

const onTheDay = (meaning: string, from?: From): FactAbout => about('申请日', meaning, from)
const lastYear = (meaning: string, from?: From): FactAbout => about('最近一年', meaning, from)
const eachYear = (meaning: string, from?: From): FactAbout => about('各年', meaning, from)
const ofMatter = (meaning: string, from?: From): FactAbout => about('事项发生时', meaning, from)

/** A field of the books, or in words what several of them tell together. */
type From = FactSource | string

function about(period: FactAbout['period'], meaning: string, from?: From): FactAbout {
  if (from === undefined) return { period, meaning }
  return { period, meaning, from: typeof from === 'string' ? { label: from, register: null, field: null } : from }
}

const firms = (field: keyof typeof enterprise.fields) => fieldOf(enterprise, field)
const yearOf = (field: keyof typeof enterpriseYear.fields) => fieldOf(enterpriseYear, field)

function fieldOf(register: Register, field: string): FactSource {
  return { label: `${register.label}·${register.fields[field]?.facts.label}`, register: register.name, field }
}

const amount = (name: string) => money(name, { enteredIn: '万元' })
const people = (name: string) => integer(name, { unit: '人' })

/** 国科发火〔2016〕195号 三、（二）; 国防专利 counts for high-tech recognition alone. */
export const classOne = [
  '发明专利',
  '国防专利',
  '植物新品种',
  '国家级农作物品种',
  '国家新药',
  '国家一级中药保护品种',
  '集成电路布图设计专有权',
] as const
export const classTwo = ['实用新型专利', '外观设计专利', '软件著作权'] as const

const rightKind = choice('种类', [...classOne, ...classTwo, '商标', '其他'], {
  synonyms: { 发明: '发明专利', 实用新型: '实用新型专利', 外观设计: '外观设计专利', 软著: '软件著作权' },
})

const firm: readonly Fact[] = [
  fact(date('成立日期'), onTheDay('登记机关核准的成立日期', firms('foundedOn'))),
  fact(
    people('职工总数'),
    lastYear('全年月平均在职、兼职和临时聘用人员，兼职和临时的须累计工作183天以上', yearOf('staff')),
  ),
  fact(
    people('科技人员数'),
    lastYear(
      '直接从事研发和相关技术创新、或专门管理和提供直接技术服务，累计工作183天以上的人员，月平均数',
      yearOf('technicians'),
    ),
  ),
  fact(amount('总收入'), lastYear('收入总额减去不征税收入；没有时由收入总额、不征税收入计算', yearOf('totalIncome'))),
  fact(amount('收入总额'), lastYear('企业所得税法所称收入总额', yearOf('grossIncome'))),
  fact(amount('不征税收入'), lastYear('企业所得税法所称不征税收入', yearOf('nonTaxable'))),
  fact(amount('高新技术产品收入'), lastYear('高新技术产品（服务）收入与技术性收入之和', yearOf('highTechIncome'))),
  fact(technologyField, onTheDay('对主要产品（服务）发挥核心支持作用的技术所属领域', yearOf('technologyField'))),
  fact(
    yesNo('核心知识产权支撑主要产品'),
    onTheDay('拥有对主要产品（服务）在技术上发挥核心支持作用的知识产权', yearOf('coreRights')),
  ),
  fact(yesNo('参与制定标准'), onTheDay('参与编制国家标准、行业标准、检测方法、技术规范', yearOf('standards'))),
  fact(
    yesNo('近一年重大安全或质量事故'),
    about('近365日', '申请日前365日内发生重大安全、重大质量事故', yearOf('accident')),
  ),
  fact(yesNo('近一年严重环境违法'), about('近365日', '申请日前365日内有严重环境违法行为', yearOf('violation'))),
]

const smallFirm: readonly Fact[] = [
  fact(yesNo('境内居民企业'), onTheDay('在中国境内（不含港澳台）注册的居民企业', yearOf('resident'))),
  fact(
    yesNo('产品属禁止限制淘汰类'),
    onTheDay('提供的产品和服务属于国家规定的禁止、限制和淘汰类', yearOf('restricted')),
  ),
  fact(
    yesNo('上年以来重大安全或质量事故'),
    onTheDay('上一年度和申请当年发生重大安全、重大质量事故', yearOf('accidentSince')),
  ),
  fact(yesNo('上年以来严重环境违法'), onTheDay('上一年度和申请当年有严重环境违法行为', yearOf('violationSince'))),
  fact(yesNo('上年以来科研严重失信'), onTheDay('上一年度和申请当年有科研严重失信行为', yearOf('dishonest'))),
  fact(yesNo('列入经营异常名录'), onTheDay('申请时列入经营异常名录', yearOf('abnormal'))),
  fact(yesNo('列入严重违法失信名单'), onTheDay('申请时列入严重违法失信企业名单', yearOf('blacklisted'))),
  fact(yesNo('高新技术企业证书有效'), onTheDay('持有在有效期内的高新技术企业证书', '称号认定·有效期至')),
  fact(yesNo('五年内国家科技奖前三单位'), onTheDay('近五年获国家级科技奖励，在获奖单位中排前三名')),
  fact(yesNo('省部级以上研发机构'), onTheDay('拥有经认定的省部级以上研发机构', '创新平台·级别')),
  fact(yesNo('五年内主导制定标准'), onTheDay('近五年主导制定过国际、国家或行业标准，为起草单位前五名')),
]

const heads: readonly Fact[] = [
  fact(amount('人员人工费用'), eachYear('八大类之一', yearOf('rdStaff'))),
  fact(amount('直接投入费用'), eachYear('八大类之二', yearOf('rdMaterials'))),
  fact(amount('折旧与长期待摊费用'), eachYear('八大类之三', yearOf('rdDepreciation'))),
  fact(amount('无形资产摊销费用'), eachYear('八大类之四', yearOf('rdIntangible'))),
  fact(amount('设计费用'), eachYear('八大类之五', yearOf('rdDesign'))),
  fact(amount('装备调试与试验费用'), eachYear('八大类之六', yearOf('rdTesting'))),
  fact(amount('委托境内研发费用'), eachYear('八大类之七，实际发生额，规则按80%计入', yearOf('rdOutsourced'))),
  fact(amount('委托境外研发费用'), eachYear('八大类之七，实际发生额，规则按80%计入', yearOf('rdOutsourcedAbroad'))),
  fact(amount('其他研发费用'), eachYear('八大类之八，实际发生额，规则按上限计入', yearOf('rdOther'))),
]

const years = yearlyFacts(
  '近三年',
  eachYear('申请当年之前的三个会计年度，每年一项；成立不满三年的按实际年度', '企业年度数据'),
  { key: '年度', back: 3, since: '成立日期' },
  [
    fact(year('年度'), eachYear('会计年度，如 2025', yearOf('year'))),
    fact(amount('销售收入'), eachYear('主营业务收入与其他业务收入之和，按所得税年度纳税申报表口径', yearOf('sales'))),
    fact(amount('研发费用'), eachYear('按高企口径归集并扣除超限后的合计；没有时由八大类计算', yearOf('rdAccepted'))),
    ...heads,
    fact(amount('境内研发费用'), eachYear('高企口径中在境内发生的部分；没有时由八大类计算', yearOf('rdDomestic'))),
    fact(
      amount('加计扣除研发费用'),
      eachYear(
        '按加计扣除口径归集的合计，科技型中小企业用这个数；没有时由下面两项和委托费用计算',
        yearOf('rdDeductible'),
      ),
    ),
    fact(
      amount('加计扣除前五项费用'),
      eachYear('人员人工、直接投入、折旧、无形资产摊销、设计试验等五类，加计扣除口径'),
    ),
    fact(amount('加计扣除其他相关费用'), eachYear('实际发生额，规则按10%的上限计入')),
    fact(amount('成本费用总额'), eachYear('成本费用支出总额', yearOf('costs'))),
    fact(amount('净资产'), eachYear('年末资产总额减负债总额；没有时由两者计算', yearOf('netAssets'))),
    fact(amount('资产总额'), eachYear('年末数', yearOf('assets'))),
    fact(amount('负债总额'), eachYear('年末数', yearOf('liabilities'))),
    fact(
      integer('科技成果转化数', { unit: '项' }),
      eachYear('当年转化的科技成果，同一成果转化为几种产品只计一项', yearOf('conversions')),
    ),
  ],
)

const rights = factList('知识产权', onTheDay('在中国境内授权或审批审定的知识产权，每件一项', '专利'), [
  fact(text('名称'), onTheDay('名称或编号，供核对', '专利·专利名称')),
  fact(rightKind, onTheDay('决定I类、II类；商标不计', '专利·专利类型')),
  fact(yesNo('有效'), onTheDay('已授权、在有效保护期内、企业为权属人且没有争议', '专利·法律状态')),
  fact(
    choice('取得方式', ['自主研发', '受让', '受赠', '并购'], { synonyms: { 原始取得: '自主研发', 转让: '受让' } }),
    onTheDay('自主研发，或受让、受赠、并购等'),
  ),
  fact(yesNo('曾用于高企认定'), onTheDay('申请高新技术企业时使用过；II类只能用一次')),
  fact(yesNo('共有'), onTheDay('与其他单位共有', '专利·专利权人')),
  fact(yesNo('其他共有人已使用'), onTheDay('共有的，其他权属人已在认定中或有效期内使用')),
  fact(yesNo('与主要产品相关'), onTheDay('与企业主要产品（服务）相关')),
])

const points = (name: string) =>
  fact(decimalNumber(name, { unit: '分' }), onTheDay('评审专家给分，几位专家的取平均，可以有小数', '评审'))

const experts = factGroup('专家评分', onTheDay('已经评审的，填专家给分；没有评审的不填'), [
  points('技术先进程度'),
  points('核心支持作用'),
  points('知识产权数量'),
  points('知识产权获得方式'),
  points('参与标准制定'),
  points('科技成果转化能力'),
  points('研发组织管理制度'),
  points('研发机构'),
  points('成果转化激励'),
  points('人才制度'),
  points('净资产增长率'),
  points('销售收入增长率'),
])

const matters: readonly Fact[] = [
  fact(
    choice('高企认定类型', ['新认定', '重新认定'], { synonyms: { 首次: '新认定', 首次认定: '新认定' } }),
    ofMatter('本次高新技术企业认定是首次还是期满后重新认定', '称号认定·首次/重新'),
  ),
  fact(date('高企认定公告日期'), ofMatter('认定公告（备案）日期', '称号认定·认定日期')),
  fact(yesNo('已享受高企认定奖励'), ofMatter('以前已经享受过新认定高企奖励', '奖补兑付·奖补事项')),
  fact(amount('新增设备投资额'), ofMatter('升级改造当年新增设备投资额，含财政补助部分')),
  fact(amount('新增设备净投资额'), ofMatter('已剔除各级财政补助的新增设备投资额；没有时由投资额减补助额计算')),
  fact(amount('设备投资财政补助额'), ofMatter('新增设备投资中各级财政补助的部分')),
  fact(
    integer('未奖励发明专利申请数', { unit: '件' }),
    ofMatter('已申请、还没有享受过申请奖励的发明专利', '专利·申请日'),
  ),
  fact(
    integer('未奖励发明专利授权数', { unit: '件' }),
    ofMatter('已取得证书、还没有享受过授权奖励的发明专利', '专利·授权公告日'),
  ),
  fact(integer('科技创新奖获奖数', { unit: '项' }), ofMatter('企业当年获得科技创新奖的项数')),
  fact(yesNo('在孵企业或项目团队'), ofMatter('在孵化器、众创空间在孵的企业，或项目团队', '在孵企业')),
  fact(
    choice('在孵评价等次', ['优秀', '良好', '合格', '不合格']),
    ofMatter('当年或上年在孵评价的等次，取最近一次', '在孵企业和团队评价·评价等次'),
  ),
  fact(amount('评定奖励额'), ofMatter('按文件评定、还没有按上限核减的奖励额', '在孵企业和团队评价·评定奖励额')),
  fact(amount('研发仪器设备购置额'), ofMatter('当年购置研发仪器设备的金额')),
  fact(
    choice('新认定平台级别', ['国家', '省', '市', '区', '无']),
    ofMatter('当年或上年认定、还没有奖过的一个创新平台的级别', '创新平台·级别'),
  ),
  fact(amount('省科技重大专项省拨经费'), ofMatter('立项文件写明的省拨经费')),
  fact(
    amount('登记技术交易额'),
    ofMatter('当年或上年登记、还没有奖过的技术合同的技术交易额，不是成交额', '技术合同·技术交易额'),
  ),
  fact(integer('科技进步一等奖获奖数', { unit: '项' }), ofMatter('当年获科学技术进步一等奖的项数')),
  fact(amount('创新券服务实付额'), ofMatter('科技服务合同已经付给服务机构的金额')),
  fact(choice('项目验收结论', ['通过', '不通过', '结题']), ofMatter('科技计划项目验收结论')),
  fact(amount('项目研发投入'), ofMatter('审计核定的项目研发投入')),
  fact(
    people('全职引进人才数'),
    ofMatter('当年或上年全职引进、还没有资助过的人才，逐人申报的每人为1', '人才名册·引进日期'),
  ),
  fact(
    choice('引进人才层次', ['A类', 'B类', 'C类', 'D类', 'E类', '其他']),
    ofMatter('引进人才的层次', '人才名册·人才层次'),
  ),
]

/** 技术先进型服务企业: 财税〔2017〕79号 二. */
const service: readonly Fact[] = [
  fact(yesNo('从事技术先进型服务业务'), lastYear('从事文件附件所列业务，采用先进技术或有较强研发能力')),
  fact(people('大专以上员工数'), lastYear('具有大专以上学历的员工')),
  fact(amount('技术先进型服务收入'), lastYear('从事认定范围内业务取得的收入')),
  fact(amount('离岸服务外包收入'), lastYear('与境外单位签订委托合同取得的离岸服务外包收入')),
]

const inCarrier = (meaning: string): FactAbout => lastYear(meaning, '在孵企业')

/** 孵化载体: what the measures for incubators ask of the house, not of the firms in it. */
const carrier: readonly Fact[] = [
  fact(yesNo('专业孵化器'), onTheDay('在孵企业集中于同一产业领域的孵化器')),
  fact(integer('载体运营月数', { unit: '月' }), onTheDay('实际运营的月数')),
  fact(integer('真实统计年数', { unit: '年' }), onTheDay('报送真实完整统计数据的年数')),
  fact(
    decimalNumber('可自主支配面积', { unit: '平方米' }),
    onTheDay('可自主支配、用于孵化的场地面积', '创新平台·场地面积'),
  ),
  fact(decimalNumber('在孵使用面积', { unit: '平方米' }), onTheDay('在孵企业使用面积，含公共服务面积')),
  fact(amount('孵化资金额'), onTheDay('自有和合作的孵化资金总额')),
  fact(integer('孵化投资案例数', { unit: '个' }), onTheDay('孵化资金投资案例的累计数')),
  fact(people('孵化服务人员数'), onTheDay('专职从事孵化服务的人员')),
  fact(people('专业孵化人员数'), onTheDay('具有创业、投融资、管理等经验或经过培训的孵化服务人员')),
  fact(people('创业导师数'), onTheDay('签约的创业导师')),
  fact(integer('在孵企业数', { unit: '家' }), inCarrier('期末签有孵化协议的在孵企业')),
  fact(integer('同领域在孵企业数', { unit: '家' }), inCarrier('与专业孵化器同一领域的在孵企业')),
  fact(integer('孵化器投资在孵企业数', { unit: '家' }), inCarrier('获孵化器自有或合作基金股权投资且已实缴的在孵企业')),
  fact(integer('获投资在孵企业数', { unit: '家' }), inCarrier('获得各类投融资的在孵企业')),
  fact(integer('高增长在孵企业数', { unit: '家' }), inCarrier('营业收入或研发投入增长超过20%的在孵企业')),
  fact(integer('申请专利在孵企业数', { unit: '家' }), inCarrier('申请过专利的在孵企业')),
  fact(integer('持有知识产权在孵企业数', { unit: '家' }), inCarrier('拥有有效知识产权的在孵企业')),
  fact(integer('累计毕业企业数', { unit: '家' }), onTheDay('历年毕业企业累计数', '在孵企业·毕业时间')),
  fact(yesNo('孵化服务收入单独核算'), lastYear('孵化服务收入单独核算')),
  fact(amount('孵化器总收入'), lastYear('孵化器全部收入')),
  fact(amount('房租物业收入'), lastYear('房租和物业费收入')),
]

/** 事实目录: all that rules may ask, with the words in which they ask it. */
export const facts: Dictionary = dictionary([
  ...firm,
  years,
  rights,
  experts,
  ...smallFirm,
  ...matters,
  ...service,
  ...carrier,
])
