import { choice, date, reference, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'

export const clubMemberKind = choice('会员类型', ['外籍人才', '归国留学人员', '国内人才', '机构代表'], {
  synonyms: { 外国专家: '外籍人才', 海归: '归国留学人员', 留学人员: '归国留学人员' },
})

const split = { unit: '人', by: { kind: clubMemberKind }, carried: place } as const

export const clubMembers = holding('国际人才俱乐部会员', split)
export const clubJoined = measure('国际人才俱乐部入会', split)

/** 俱乐部会员, each by a number: who belongs to the club, while he does. */
export const clubMember = register('clubMember', {
  label: '国际人才俱乐部会员',
  line: 'TAL',
  identity: ['code'],
  subject: 'enterprise',
  title: ['code', 'kind'],
  measures: [clubMembers, clubJoined],
  ending: { on: 'leftOn' },
  note: '一人一行；会员编号自编，不用护照号、身份证号；俱乐部办的活动记“引才活动成效”',
  fields: {
    code: text('会员编号', { example: 'JLB-012', identifier: true }).also('编号'),
    name: text('姓名').also('会员姓名').personal(),
    kind: clubMemberKind.also('类型', '类别'),
    nationality: text('国籍').also('国家(地区)').optional().personal(),
    enterprise: reference('所在企业', enterprise, ofEnterprise).also('企业名称', '工作单位', '单位名称').optional(),
    unit: text('其他单位').also('所在单位').optional(),
    field: text('专业领域').also('领域').optional(),
    phone: text('联系电话', { identifier: true }).also('电话', '手机').optional().personal(),
    joinedOn: date('入会日期').also('加入日期'),
    leftOn: date('退会日期').also('退出日期').optional(),
  },
  posts: ({ kind, joinedOn, leftOn }) => [
    clubMembers.during({ from: joinedOn, endedOn: leftOn, by: { kind } }),
    clubJoined.post(1, { on: joinedOn, by: { kind } }),
  ],
})
