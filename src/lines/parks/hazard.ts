import { choice, date, file, reference, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import type { ReachedOf } from '../../kernel/procedure/index.ts'
import { register } from '../../kernel/register.ts'
import { inPark, ofPark, park } from './park.ts'

export const hazardStates = {
  found: '待整治',
  mended: '待复查',
  closed: '已销号',
  passedOn: '已移送执法',
} as const

/** 安全生产法第四十一条、第一百一十八条: major hazards are judged by standards of their own and told upwards. */
export const hazardGrade = choice('隐患等级', ['一般隐患', '重大隐患'], {
  synonyms: { 一般: '一般隐患', 重大: '重大隐患', 重大事故隐患: '重大隐患' },
})

export const hazardField = choice(
  '隐患类别',
  ['消防', '用电', '特种设备', '危险化学品', '建筑施工', '环保应急', '燃气', '现场管理', '其他'],
  { synonyms: { 电气: '用电', 危化品: '危险化学品', 施工: '建筑施工', 环境: '环保应急' } },
)

const split = { unit: '个', by: { hazardGrade }, carried: inPark } as const
export const hazardsFound = measure('园区隐患排查', split)
export const hazardsClosed = measure('园区隐患销号', split)
export const hazardsOpen = holding('未销号园区隐患', split)

/** 安全隐患: one hazard, by its number, until somebody else than who mended it has seen it gone. */
export const parkHazard = register('parkHazard', {
  label: '园区安全隐患',
  line: 'HTZ',
  identity: ['number'],
  subject: 'park',
  title: ['number', 'what'],
  measures: [hazardsFound, hazardsClosed, hazardsOpen],
  note: '一处隐患一行，编号不重复；整治后由另一人复查才销号',
  fields: {
    number: text('隐患编号', { identifier: true, example: 'YH2026-001' }).also('编号', '序列号'),
    park: reference('园区名称', park, ofPark).also('园区', '所属园区'),
    where: text('隐患单位', { example: '云浦精密机械有限公司二号车间' })
      .also('企业名称', '隐患部位', '地点')
      .optional(),
    foundOn: date('排查日期').also('发现日期', '检查日期'),
    grade: hazardGrade.also('等级', '级别'),
    field: hazardField.also('类别', '隐患类型').optional(),
    what: text('隐患内容', { multiline: true }).also('隐患描述', '存在问题', '问题'),
    owner: text('整治责任单位').also('责任单位', '整改单位').optional(),
    deadline: date('整治期限').also('整改期限', '整改时限', '完成时限').optional(),
    mended: text('整治情况', { multiline: true }).also('整改情况', '整改措施').optional(),
    mendedOn: date('整治完成日期').also('整改完成日期', '完成日期').optional(),
    closedOn: date('销号日期').also('复查日期', '复查通过日期').optional(),
    photo: file('现场照片').optional(),
  },
  posts: ({ foundOn, grade, closedOn }, reached: ReachedOf<keyof typeof hazardStates>) => {
    const by = { hazardGrade: grade }
    return [
      hazardsFound.post(1, { on: foundOn, by }),
      closedOn && hazardsClosed.post(1, { on: closedOn, by }),
      hazardsOpen.during({ from: foundOn, endedOn: closedOn ?? reached.passedOn ?? null, by }),
    ]
  },
})
