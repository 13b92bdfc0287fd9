import { choice, date, reference, text } from '../../kernel/field/index.ts'
import { holding } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { platform } from './platform.ts'

export const memberKind = choice('成员类型', ['企业', '高校', '院所', '机构'], {
  synonyms: { 龙头企业: '企业', 大学: '高校', 科研院所: '院所', 金融机构: '机构', 协会: '机构' },
})

export const allianceMembers = holding('创新联盟成员', { unit: '家', by: { kind: memberKind }, carried: place })

/** 联盟成员: one member of one alliance or consortium, while it is one. */
export const allianceMember = register('allianceMember', {
  label: '创新联盟成员',
  line: 'PLT',
  identity: ['alliance', 'member'],
  subject: 'enterprise',
  title: ['member', 'alliance'],
  measures: [allianceMembers],
  ending: { on: 'leftOn', within: ['alliance'] },
  note: '一家成员一行，同一家参加两个联盟的填两行；牵头单位也是成员；共同项目在“科技项目”的依托平台选本联盟',
  fields: {
    alliance: reference('联盟', platform).also('联盟名称', '联合体', '创新联合体'),
    member: text('成员单位').also('成员', '单位名称'),
    enterprise: reference('对应企业', enterprise, ofEnterprise).also('企业名称').optional(),
    kind: memberKind.also('类型', '单位类型'),
    role: choice('联盟角色', ['牵头', '副理事长', '理事', '成员'], { synonyms: { 理事长: '牵头', 牵头单位: '牵头' } })
      .also('角色')
      .optional(),
    joinedOn: date('加入日期').also('入盟日期', '成立日期'),
    leftOn: date('退出日期').optional(),
  },
  posts: ({ kind, joinedOn, leftOn }) => [allianceMembers.during({ from: joinedOn, endedOn: leftOn, by: { kind } })],
})
