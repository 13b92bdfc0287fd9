import { choice, date, integer, reference, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { platform } from './platform.ts'

export const teamOrigin = choice('团队来源', ['引进', '本地培育'], {
  synonyms: { 外地引进: '引进', 海外引进: '引进', 培育: '本地培育', 自主培育: '本地培育' },
})

const split = { by: { origin: teamOrigin }, carried: place } as const

export const teamsLanded = measure('创新创业团队落地', { unit: '个', ...split })
export const teamsInHouse = holding('入驻创新创业团队', { unit: '个', ...split })
export const teamsIncorporated = measure('入驻团队注册企业', { unit: '个', ...split })

/** 引进团队: where it comes from, who leads it, on which carrier it landed, and whether a firm came of it. */
export const arrivingTeam = register('arrivingTeam', {
  label: '入驻创新创业团队',
  line: 'PLT',
  identity: ['name'],
  subject: 'enterprise',
  title: ['name', 'carrier'],
  measures: [teamsLanded, teamsInHouse, teamsIncorporated],
  ending: { on: 'leftOn' },
  note: '一个团队一行；只在谈、没有落地的留空落地日期；上级认定的创新团队另见“创新团队”，在孵团队占用的面积仍记“在孵企业”',
  fields: {
    name: text('团队名称', { example: '超声导航团队' }).also('名称', '团队'),
    origin: teamOrigin.also('来源', '引进或培育'),
    from: text('来自', { example: '江澜工业大学' }).also('来源单位', '来源地').optional(),
    leader: text('带头人').also('团队带头人', '负责人').optional().personal(),
    members: integer('团队人数', { unit: '人' }).also('人数', '成员数').optional(),
    project: text('带来项目').also('项目名称', '主要项目', '创业项目').optional(),
    field: text('技术领域').also('领域').optional(),
    carrier: reference('入驻平台', platform).also('落地平台', '载体名称', '所在载体').optional(),
    talksOn: date('对接日期').also('洽谈日期', '接洽日期').optional(),
    agreedOn: date('签约日期').also('签订日期').optional(),
    landedOn: date('落地日期').also('入驻日期', '入驻时间').optional(),
    enterprise: reference('注册企业', enterprise, ofEnterprise).also('落地企业', '企业名称').optional(),
    registeredOn: date('企业注册日期').also('注册日期').optional(),
    support: text('扶持情况', { multiline: true }).also('享受政策', '资助情况').optional(),
    leftOn: date('离开日期').also('退出日期').optional(),
    leftFor: text('离开原因').also('退出原因').optional(),
  },
  posts: ({ origin, landedOn, leftOn, registeredOn }) => {
    const by = { origin }
    return [
      landedOn && teamsLanded.post(1, { on: landedOn, by }),
      teamsInHouse.during({ from: landedOn, endedOn: leftOn, by }),
      registeredOn && teamsIncorporated.post(1, { on: registeredOn, by }),
    ]
  },
})
