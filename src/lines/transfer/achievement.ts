import {
  choice,
  date,
  integer,
  money,
  patentNumber,
  percent,
  reference,
  text,
  yesNo,
} from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise } from '../cultivation/enterprise.ts'

export const achievementSource = choice('成果来源', ['高等院校', '科研院所', '医疗机构', '企业', '个人', '其他'], {
  synonyms: { 高校: '高等院校', 大学: '高等院校', 院所: '科研院所', 研究所: '科研院所', 医院: '医疗机构' },
})

export const maturity = choice('成熟度', ['实验室', '小试', '中试', '产业化'], {
  synonyms: { 实验室阶段: '实验室', 研发阶段: '实验室', 小批量: '中试', 中试阶段: '中试', 批量生产: '产业化' },
})

/** 促进科技成果转化法 第十六条: the ways in which an achievement is turned to use. */
export const transferWay = choice('转化方式', ['自行实施', '转让', '许可', '合作实施', '作价投资', '其他'], {
  synonyms: { 自行转化: '自行实施', 技术转让: '转让', 技术许可: '许可', 产学研合作: '合作实施', 作价入股: '作价投资' },
})

const split = { unit: '项', by: { source: achievementSource } } as const

export const achievementsPooled = holding('在库科技成果', {
  unit: '项',
  by: { source: achievementSource, maturity: maturity.optional(), major: yesNo('重大成果').optional() },
})
export const achievementsReleased = measure('发布科技成果', split)
export const achievementsTransferred = measure('转化科技成果', {
  unit: '项',
  by: { source: achievementSource, way: transferWay.optional(), major: yesNo('重大成果').optional() },
})
export const transferValue = measure('科技成果转化金额', { unit: '元', by: { way: transferWay.optional() } })
export const serviceTransfers = measure('职务科技成果转化', { unit: '项', by: { way: transferWay.optional() } })
export const serviceRewards = measure('职务成果奖励报酬', { unit: '元', by: { way: transferWay.optional() } })

/** 科技成果: what is there to be turned to use, on whose shelf, how ripe, and where it went. */
export const achievement = register('achievement', {
  label: '科技成果',
  line: 'TTC',
  identity: ['owner', 'name'],
  title: ['name', 'owner'],
  measures: [
    achievementsPooled,
    achievementsReleased,
    achievementsTransferred,
    transferValue,
    serviceTransfers,
    serviceRewards,
  ],
  ending: { on: 'removedOn' },
  note: '一项成果一行；转化后留在库中、填转化日期；金额为转化合同额，已登记的技术合同另见“技术合同”，两者不相加',
  fields: {
    name: text('成果名称', { example: '齿轮低变形真空渗碳工艺' }).also('科技成果', '名称', '项目名称'),
    owner: text('成果单位', { example: '江澜工业大学' }).also('持有单位', '完成单位', '所属单位', '权利人'),
    source: achievementSource.also('来源', '单位类型', '成果来源类别'),
    enteredOn: date('入库日期').also('登记日期', '征集日期', '列入日期'),
    field: text('技术领域').also('领域', '所属领域').optional(),
    industry: text('应用行业').also('产业链', '应用领域', '所属行业').optional(),
    summary: text('成果简介', { multiline: true }).also('简介', '主要内容', '技术特点').optional(),
    maturity: maturity.also('成熟程度', '所处阶段', '技术成熟度').optional(),
    patentNumber: patentNumber('核心专利').also('专利号', '申请号').optional(),
    price: money('意向价格', { enteredIn: '万元' }).also('报价', '拟转化价格').optional(),
    major: yesNo('重大成果').also('列入重大成果清单', '是否重大成果').optional(),
    majorBatch: text('重大成果批次', { example: '2026年第一批' }).also('清单批次', '批次').optional(),
    releasedOn: date('发布日期').also('推介日期', '路演日期').optional(),
    transferredOn: date('转化日期').also('转让日期', '签约日期').optional(),
    way: transferWay.optional(),
    amount: money('转化金额', { enteredIn: '万元' }).also('合同金额', '成交金额').optional(),
    landedAt: reference('承接企业', enterprise).also('落地企业', '受让企业').optional(),
    landedElsewhere: text('区外承接单位').optional(),
    service: yesNo('职务成果').also('是否职务成果', '职务科技成果').optional(),
    pricing: choice('定价方式', ['协议定价', '挂牌交易', '拍卖'], { synonyms: { 协议: '协议定价', 挂牌: '挂牌交易' } })
      .also('交易方式')
      .optional(),
    announcedOn: date('公示开始日期').also('公示日期', '公示起始日').optional(),
    announcedDays: integer('公示天数', { unit: '天' }).also('公示期').optional(),
    netIncome: money('转化净收入', { enteredIn: '万元' }).also('净收入', '作价金额').optional(),
    reward: money('奖励报酬', { enteredIn: '万元' }).also('奖励金额', '科研人员奖励').optional(),
    rewardShare: percent('约定奖励比例').also('奖励比例', '分配比例').optional(),
    exempted: yesNo('尽职免责').also('是否尽职免责').optional(),
    scene: text('场景应用', { example: '职务成果转化安心屋' }).also('应用场景', '数字化应用').optional(),
    sceneLink: text('场景应用链接', { example: 'https://…' }).also('应用链接', '外部系统链接').optional(),
    sceneNumber: text('场景应用编号', { identifier: true }).also('外部系统编号').optional(),
    removedOn: date('出库日期').also('移出日期', '失效日期').optional(),
  },
  posts: ({ source, maturity: ripe, major, enteredOn, releasedOn, transferredOn, way, removedOn, ...one }) => [
    achievementsPooled.during({ from: enteredOn, endedOn: removedOn, by: { source, maturity: ripe, major } }),
    releasedOn && achievementsReleased.post(1, { on: releasedOn, by: { source } }),
    transferredOn && achievementsTransferred.post(1, { on: transferredOn, by: { source, way, major } }),
    transferredOn && transferValue.post(one.amount, { on: transferredOn, by: { way } }),
    transferredOn && one.service === '是' && serviceTransfers.post(1, { on: transferredOn, by: { way } }),
    transferredOn && one.service === '是' && serviceRewards.post(one.reward, { on: transferredOn, by: { way } }),
  ],
})
