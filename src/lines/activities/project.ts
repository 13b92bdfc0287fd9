import { choice, date, money, text, year } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import type { ReachedOf } from '../../kernel/procedure/index.ts'
import { register } from '../../kernel/register.ts'

export const projectStates = {
  applied: '已申报',
  reviewed: '已评审',
  granted: '已立项',
  accepted: '已验收',
  refused: '不予支持',
  ended: '终止',
} as const

export const scienceProjectKind = choice(
  '项目类别',
  ['重点科普项目', '校园科普项目', '场馆提升', '画廊提升', 'e站建设', '数字科协', '素质行动'],
  {
    synonyms: {
      科普项目: '重点科普项目',
      基层科普项目: '重点科普项目',
      校园项目: '校园科普项目',
      科普场馆提升: '场馆提升',
      科普画廊提升: '画廊提升',
      科普e站: 'e站建设',
      数字化项目: '数字科协',
      全民科学素质行动: '素质行动',
    },
  },
)

const split = { by: { kind: scienceProjectKind } }

export const applied = measure('科普项目申报', { unit: '项', ...split })
export const granted = measure('科普项目立项', { unit: '项', ...split })
export const grantedMoney = measure('科普项目支持金额', { unit: '元', ...split })
export const accepted = measure('科普项目验收', { unit: '项', ...split })

/** 科普项目: a small project of popularisation that the bureau or the association supports. */
export const scienceProject = register('scienceProject', {
  label: '科普项目',
  line: 'SCI',
  identity: ['year', 'name', 'unit'],
  title: ['name'],
  measures: [applied, granted, grantedMoney, accepted],
  note: '一个项目一行；立项文件下来后填立项日期和支持金额，验收后填验收日期',
  fields: {
    year: year('年度', { example: '2026' }).also('项目年度'),
    name: text('项目名称', { example: '社区银龄数字课堂' }).also('名称'),
    kind: scienceProjectKind.also('类别', '类型'),
    unit: text('承担单位').also('申报单位', '实施单位', '单位'),
    appliedOn: date('申报日期').also('申报时间').optional(),
    asked: money('申请金额', { enteredIn: '万元' }).also('申报金额').optional(),
    grantedOn: date('立项日期').also('扶持日期', '立项时间').optional(),
    granted: money('支持金额', { enteredIn: '万元' }).also('扶持金额', '资助金额', '补助金额').optional(),
    document: text('立项文号').also('文号').optional(),
    dueOn: date('完成期限').also('应完成日期').optional(),
    acceptedOn: date('验收日期').also('完成日期').optional(),
    result: choice('验收结论', ['通过', '不通过', '结题']).optional(),
  },
  posts: ({ kind, appliedOn, grantedOn, granted: amount, acceptedOn }, _: ReachedOf<keyof typeof projectStates>) => {
    const by = { kind }
    return [
      appliedOn && applied.post(1, { on: appliedOn, by }),
      grantedOn && granted.post(1, { on: grantedOn, by }),
      grantedOn && grantedMoney.post(amount, { on: grantedOn, by }),
      acceptedOn && accepted.post(1, { on: acceptedOn, by }),
    ]
  },
})
