import { choice, text } from '../../kernel/field/index.ts'
import { register } from '../../kernel/register.ts'

export const commissionerForm = choice('选派形式', ['个人', '团队', '法人', '专家服务团'], {
  synonyms: { 个人特派员: '个人', 特派团: '团队', 团队特派员: '团队', 法人特派员: '法人', 服务团: '专家服务团' },
})

/** Each of them excludes the others, so that they add up to the whole. */
export const homeKind = choice('来源类别', ['高校', '科研院所', '企业', '机关事业', '乡土人才'], {
  synonyms: {
    高等院校: '高校',
    高等院所: '高校',
    大学: '高校',
    院所: '科研院所',
    科研单位: '科研院所',
    市直单位: '机关事业',
    区直单位: '机关事业',
    机关: '机关事业',
    事业单位: '机关事业',
    机关事业单位: '机关事业',
    乡土: '乡土人才',
    土专家: '乡土人才',
  },
})

/** 科技特派员: the person, team or firm, by the number under which postings know it; never by a name. */
export const commissioner = register('commissioner', {
  label: '科技特派员',
  line: 'RUR',
  identity: ['code'],
  title: ['code', 'name'],
  note: '一人（团队、法人）一行；编号用工号、证书号或自编的号，不用身份证号；每年的选派另填选派名册',
  fields: {
    code: text('特派员编号', { example: '2026-013', identifier: true }).also('编号', '工号', '证书编号'),
    name: text('姓名(名称)').also('姓名', '特派员姓名', '名称', '团队名称').personal(),
    form: commissionerForm.also('形式', '个人/团队/法人', '类型'),
    home: text('派出单位', { example: '云浦区农业技术推广中心' }).also('工作单位', '单位', '选派单位', '所在单位'),
    homeKind: homeKind.also('来源', '单位性质', '人员来源'),
    speciality: text('专业特长', { example: '西甜瓜栽培' }).also('专业', '从事专业', '特长', '服务领域').optional(),
    rank: text('职称').also('专业技术职称', '技术职称').optional(),
    members: text('团队成员', { multiline: true }).also('成员').optional().personal(),
    phone: text('联系电话', { identifier: true }).also('电话', '手机', '手机号码').optional().personal(),
    idNumber: text('身份证号', { identifier: true }).also('身份证号码', '证件号码').optional().personal(),
  },
})
