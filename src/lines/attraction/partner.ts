import { choice, date, text } from '../../kernel/field/index.ts'
import { holding } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'

export const partnerKind = choice('渠道类型', ['商会协会', '高校院所', '企业', '投资机构', '中介机构', '校友会'], {
  synonyms: {
    商会: '商会协会',
    协会: '商会协会',
    行业协会: '商会协会',
    高校: '高校院所',
    大学: '高校院所',
    科研院所: '高校院所',
    链主企业: '企业',
    基金: '投资机构',
    创投机构: '投资机构',
    校友: '校友会',
  },
})

export const ofPartner = { carry: ['partnerKind'] } as const

export const partners = holding('招引渠道', { unit: '家', carried: { partnerKind } })

/** 招引渠道: the chambers, colleges, funds and firms through which the bureau hears of projects. */
export const attractionPartner = register('attractionPartner', {
  label: '招引渠道',
  line: 'INV',
  identity: ['name'],
  subject: 'itself',
  title: ['name'],
  measures: [partners],
  ending: { on: 'endedOn' },
  note: '一家商会、协会、高校、院所或机构一行；联系人和电话只在需要联络的人面前显示',
  fields: {
    name: text('渠道名称', { example: '江澜市电子商会' }).also('名称', '单位名称', '商会(协会)', '高校(院所)'),
    partnerKind: partnerKind.also('类型', '类别').dated(),
    city: text('所在城市', { example: '江澜市' }).also('城市', '所在地').optional(),
    circle: text('所属圈层', { example: '高校圈' }).also('圈层', '朋友圈').optional(),
    since: date('建立联系日期').also('建立日期', '登记日期'),
    strengths: text('资源特点', { multiline: true }).also('资源情况', '优势领域').optional(),
    keeper: text('联络科室').also('责任科室', '对接科室').optional(),
    contact: text('联系人').also('联络人').optional().personal(),
    phone: text('联系电话', { identifier: true }).also('电话', '手机').optional().personal(),
    endedOn: date('终止联系日期').also('移出日期').optional(),
  },
  posts: ({ since, endedOn }) => [partners.during({ from: since, endedOn })],
})
