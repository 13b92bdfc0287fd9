import { area, date, integer, text, year } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'

export const internsSent = measure('村大学生实习', { unit: '人', by: {} })
export const internsPlaced = measure('村大学生实习后安置', { unit: '人', by: {} })

/** 实习安排: where the students of 一村一名大学生 practise, by number; nobody is named. */
export const villageInternship = register('villageInternship', {
  label: '一村一名大学生实习安排',
  line: 'RUR',
  identity: ['cohort', 'site', 'from'],
  area: 'area',
  title: ['site', 'from'],
  measures: [internsSent, internsPlaced],
  note: '一届学生在一个实习点的一期为一行，只填人数，不填姓名；安置人数不多于实习人数',
  fields: {
    cohort: year('培养年度').also('届次', '年级'),
    college: text('培养院校', { example: '江澜开放大学' }).also('院校').optional(),
    site: text('实习单位', { example: '云浦绿禾农业有限公司' }).also('实习点', '实习地点'),
    area: area('所在街道').also('街道', '乡镇').optional(),
    work: text('实习内容').also('岗位', '实习岗位').optional(),
    students: integer('实习人数', { unit: '人' }).also('人数'),
    from: date('实习开始').also('开始日期', '起始日期'),
    to: date('实习结束').also('结束日期').optional(),
    placed: integer('安置人数', { unit: '人' }).also('留用人数').optional(),
    placedOn: date('安置日期').optional(),
  },
  posts: ({ students, from, placed, placedOn }) => [
    internsSent.post(students, { on: from }),
    placedOn && internsPlaced.post(placed, { on: placedOn }),
  ],
})
