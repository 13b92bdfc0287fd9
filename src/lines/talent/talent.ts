import { choice, reference, text } from '../../kernel/field/index.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise } from '../cultivation/enterprise.ts'

export const talentOrigin = choice('人才来源', ['国内', '归国', '外籍', '港澳台'], {
  synonyms: { 国内人才: '国内', 留学回国: '归国', 海归: '归国', 外国人: '外籍', 外国专家: '外籍', 外籍人才: '外籍' },
})

/** 人才: a person, by the number under which applications and services know them; never by a name. */
export const talent = register('talent', {
  label: '人才名册',
  line: 'TAL',
  identity: ['code'],
  title: ['code', 'name'],
  note: '一人一行；编号自编或用申报系统的号，不用身份证号、护照号；入选哪个计划另填人才项目申报',
  fields: {
    code: text('人才编号', { example: 'R2026-013', identifier: true }).also('编号', '人才库编号'),
    name: text('姓名').also('人才姓名', '申报人', '专家姓名').personal(),
    origin: talentOrigin.also('来源', '类型', '人才类型'),
    country: text('国籍(地区)').also('国籍', '国别').optional().personal(),
    employer: reference('用人单位', enterprise, ofEnterprise).also('工作单位', '所在企业', '单位名称').optional(),
    speciality: text('专业领域', { example: '功率半导体' }).also('专业', '研究方向', '技术领域').optional(),
    post: text('岗位').also('职务', '岗位职务').optional(),
    phone: text('联系电话', { identifier: true }).also('电话', '手机').optional().personal(),
  },
})
