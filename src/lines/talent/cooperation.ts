import { choice, date, integer, money, reference, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'

export const cultivationWay = choice(
  '培养方式',
  ['订单班', '企业新型学徒制', '短期培训', '骨干进修', '联合培养研究生', '实训基地', '其他'],
  {
    synonyms: {
      订单培养: '订单班',
      学徒制: '企业新型学徒制',
      现代学徒制: '企业新型学徒制',
      培训: '短期培训',
      技能培训: '短期培训',
      进修: '骨干进修',
      联合培养: '联合培养研究生',
      实习实训: '实训基地',
    },
  },
)

const counted = { by: { way: cultivationWay }, carried: place } as const

export const cooperations = measure('人才合作培养', { unit: '项', ...counted })
export const running = holding('在办合作培养', { unit: '项', ...counted })
export const enrolled = measure('合作培养人数', { unit: '人', ...counted })
export const finished = measure('合作培养结业', { unit: '人', ...counted })
export const stayed = measure('合作培养留企', { unit: '人', ...counted })

/** 合作培养: one course that a firm and a college run together for technicians. */
export const talentCooperation = register('talentCooperation', {
  label: '人才合作培养',
  line: 'TAL',
  identity: ['enterprise', 'partner', 'course', 'from'],
  subject: 'enterprise',
  title: ['course', 'enterprise'],
  measures: [cooperations, running, enrolled, finished, stayed],
  note: '一家企业与一所院校的一期培养一行；人数不分姓名；结业、留企以结束日期计',
  fields: {
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称', '用人单位'),
    partner: text('合作院校', { example: '江澜职业技术学院' }).also('合作单位', '院校', '培养单位'),
    course: text('培养项目', { example: '数控编程骨干班' }).also('项目名称', '培训项目', '专业'),
    way: cultivationWay.also('方式', '类型'),
    from: date('开始日期').also('开班日期', '签约日期'),
    to: date('结束日期').also('结业日期').optional(),
    enrolled: integer('培养人数', { unit: '人' }).also('参训人数', '人数').optional(),
    finished: integer('结业人数', { unit: '人' }).also('取证人数', '合格人数').optional(),
    stayed: integer('留企人数', { unit: '人' }).also('留用人数', '就业人数').optional(),
    cost: money('培养经费', { enteredIn: '万元' }).also('经费').optional(),
    problem: text('解决的技术难题', { multiline: true }).also('技术难题').optional(),
  },
  posts: ({ way, from, to, ...counts }) => {
    const at = { on: from, by: { way } }
    return [
      cooperations.post(1, at),
      running.during({ from, to, by: { way } }),
      enrolled.post(counts.enrolled, at),
      to && finished.post(counts.finished, { ...at, on: to }),
      to && stayed.post(counts.stayed, { ...at, on: to }),
    ]
  },
})
