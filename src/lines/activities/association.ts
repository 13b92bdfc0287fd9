import { area, choice, date, integer, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'

export const associationKind = choice(
  '组织类型',
  ['学会(协会)', '企业科协', '园区科协', '镇街科协', '村社科协', '高校科协', '农技协'],
  {
    synonyms: {
      学会: '学会(协会)',
      协会: '学会(协会)',
      街道科协: '镇街科协',
      乡镇科协: '镇街科协',
      村科协: '村社科协',
      社区科协: '村社科协',
      农村专业技术协会: '农技协',
    },
  },
)

const byKind = { by: { kind: associationKind } }

export const associations = holding('科协组织', { unit: '个', ...byKind })
export const founded = measure('科协组织新建', { unit: '个', ...byKind })
export const members = holding('科协组织会员', { unit: '人', ...byKind })

/** 科协组织: societies and associations, from the firm to the village. */
export const association = register('association', {
  label: '科协组织',
  line: 'SCI',
  identity: ['name'],
  area: 'area',
  title: ['name'],
  measures: [associations, founded, members],
  ending: { on: 'endedOn' },
  note: '一个组织一行；撤销的填撤销日期，不要删除',
  fields: {
    name: text('组织名称', { example: '青禾街道科协' }).also('名称', '学会名称'),
    kind: associationKind.also('类型', '类别'),
    area: area('所在街道').also('街道', '所属街道').optional(),
    host: text('依托单位').also('挂靠单位', '主管单位').optional(),
    foundedOn: date('成立日期').also('成立时间').optional(),
    endedOn: date('撤销日期').also('注销日期').optional(),
    members: integer('会员人数', { unit: '人' }).also('会员数', '人数').optional(),
    contact: text('负责人').also('联系人', '主席').optional().personal(),
    phone: text('联系电话', { identifier: true }).also('电话', '手机').optional().personal(),
  },
  posts: ({ kind, foundedOn, endedOn, members: many }) => {
    const stands = { from: foundedOn, endedOn, by: { kind } }
    return [
      associations.during(stands),
      foundedOn && founded.post(1, { on: foundedOn, by: { kind } }),
      many !== null && members.during({ ...stands, quantity: many }),
    ]
  },
})
