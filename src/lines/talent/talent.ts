import { choice, date, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'

export const talentOrigin = choice('人才来源', ['国内', '归国', '外籍', '港澳台'], {
  synonyms: { 国内人才: '国内', 留学回国: '归国', 海归: '归国', 外国人: '外籍', 外国专家: '外籍', 外籍人才: '外籍' },
})

export const engagement = choice('引进方式', ['全职', '柔性'], {
  synonyms: { 全职引进: '全职', 全职到岗: '全职', 柔性引进: '柔性', 兼职: '柔性', 短期聘用: '柔性' },
})

export const talentGrade = choice('人才层次', ['A类', 'B类', 'C类', 'D类', 'E类', '其他'], {
  synonyms: { A: 'A类', B: 'B类', C: 'C类', D: 'D类', E: 'E类', 顶尖人才: 'A类', 领军人才: 'B类' },
})

/** Counted for the firm that brought them in: what 引才资助 is paid for. */
export const introducedTalents = measure('企业引进人才', {
  unit: '人',
  by: { engagement: engagement.optional(), talentGrade: talentGrade.optional() },
  carried: place,
})

/** 人才: a person, by the number under which applications and services know them; never by a name. */
export const talent = register('talent', {
  label: '人才名册',
  line: 'TAL',
  identity: ['code'],
  title: ['code', 'name'],
  measures: [introducedTalents],
  postsVersion: 2,
  note: '一人一行；编号自编或用申报系统的号，不用身份证号、护照号；入选哪个计划另填人才项目申报',
  fields: {
    code: text('人才编号', { example: 'R2026-013', identifier: true }).also('编号', '人才库编号'),
    name: text('姓名').also('人才姓名', '申报人', '专家姓名').personal(),
    origin: talentOrigin.also('来源', '类型', '人才类型'),
    country: text('国籍(地区)').also('国籍', '国别').optional().personal(),
    employer: reference('用人单位', enterprise, ofEnterprise).also('工作单位', '所在企业', '单位名称').optional(),
    speciality: text('专业领域', { example: '功率半导体' }).also('专业', '研究方向', '技术领域').optional(),
    introducedOn: date('引进日期').also('引进时间', '签约到岗日期').optional(),
    engagement: engagement.also('引进类型', '全职/柔性').optional(),
    grade: talentGrade.also('层次', '认定层次', '人才等级').optional(),
    post: text('岗位').also('职务', '岗位职务').optional(),
    phone: text('联系电话', { identifier: true }).also('电话', '手机').optional().personal(),
  },
  posts: ({ employer, introducedOn, engagement: way, grade }) => [
    employer !== null &&
      introducedOn !== null &&
      introducedTalents.post(1, { on: introducedOn, of: 'employer', by: { engagement: way, talentGrade: grade } }),
  ],
})
