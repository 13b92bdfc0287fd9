import { area, choice, date, integer, text } from '../../kernel/field/index.ts'
import { holding } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'

export const groupPlatform = choice('群类型', ['微信群', '企业微信群', '钉钉群', 'QQ群', '浙政钉群', '其他'], {
  synonyms: { 微信: '微信群', 钉钉: '钉钉群', QQ: 'QQ群', 企业微信: '企业微信群' },
})

export const groups = holding('企业工作群', { unit: '个', by: { groupPlatform } })
export const members = holding('工作群成员', { unit: '人', by: { groupPlatform } })

/** 企业工作群: a plain list of the groups, with who answers there; messages are neither read nor kept here. */
export const workGroup = register('workGroup', {
  label: '企业工作群',
  line: 'SRV',
  identity: ['name'],
  area: 'area',
  title: ['name'],
  measures: [groups, members],
  note: '一个群一行，只登记群，不存聊天内容和成员名单；停用的填解散日期',
  fields: {
    name: text('群名称', { example: '云浦区高新技术企业工作群' }).also('名称', '工作群'),
    platform: groupPlatform.also('平台', '类型'),
    audience: text('面向对象', { example: '高新技术企业' }).also('成员范围', '对象').optional(),
    area: area('所属街道', { orBureau: true }).also('街道').optional(),
    members: integer('成员数', { unit: '人' }).also('人数', '群成员数').optional(),
    section: text('管理科室').also('责任科室', '建群单位').optional(),
    duty: text('值守安排', { example: '工作日9:00—17:30，各科室轮值' }).also('值班安排').optional(),
    from: date('建群日期').also('建立日期', '登记日期'),
    endedOn: date('解散日期').also('停用日期').optional(),
    checkedOn: date('最近清理日期').also('清理日期').optional(),
  },
  posts: ({ platform, members: people, from, endedOn }) => {
    const by = { groupPlatform: platform }
    return [
      groups.during({ from, endedOn, by }),
      people !== null && members.during({ from, endedOn, quantity: people, by }),
    ]
  },
})
