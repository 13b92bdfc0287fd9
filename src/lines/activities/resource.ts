import { choice, date, integer, text, yesNo } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'

export const resourceKind = choice('资源类型', ['读本', '形象', '视频', '展板', '展品', '课程', '讲师团', '文创'], {
  synonyms: {
    科普读本: '读本',
    图书: '读本',
    科普IP: '形象',
    IP形象: '形象',
    短视频: '视频',
    宣传展板: '展板',
    专家团: '讲师团',
  },
})

const byKind = { by: { kind: resourceKind } }

export const resources = holding('科普资源', { unit: '项', ...byKind })
export const released = measure('科普作品发布', { unit: '项', ...byKind })
export const copies = measure('科普作品印制', { unit: '份', ...byKind })
export const uses = measure('科普资源使用', { unit: '次', ...byKind })

/** 科普资源: readers, characters, films, sets of panels, courses, teams of lecturers: what there is to show and to lend. */
export const resource = register('scienceResource', {
  label: '科普资源与作品',
  line: 'SCI',
  identity: ['name', 'kind'],
  title: ['name'],
  measures: [resources, released, copies, uses],
  note: '一种读本、一个形象、一套展板各一行；可预约的填联系单位；讲师填讲师团名称',
  fields: {
    name: text('资源名称', { example: '云浦科学小百科' }).also('作品名称', '名称', '读本名称'),
    kind: resourceKind.also('类型', '类别'),
    owner: text('制作(所属)单位').also('制作单位', '所属单位', '出版单位').optional(),
    original: yesNo('原创').also('是否原创').optional(),
    fromElsewhere: yesNo('区外引入').also('是否区外引入', '跨地区').optional(),
    releasedOn: date('发布日期').also('出版日期', '制作日期', '入库日期'),
    withdrawnOn: date('停用日期').optional(),
    copies: integer('印制份数', { unit: '份' }).also('印数', '数量').optional(),
    bookable: yesNo('可预约').also('是否可预约').optional(),
    uses: integer('使用次数', { unit: '次' }).also('预约次数', '巡展次数').optional(),
    usedUntil: date('使用次数截至').also('统计截至').optional(),
  },
  posts: ({ kind, releasedOn, withdrawnOn, copies: printed, uses: used, usedUntil }) => [
    resources.during({ from: releasedOn, endedOn: withdrawnOn, by: { kind } }),
    released.post(1, { on: releasedOn, by: { kind } }),
    copies.post(printed, { on: releasedOn, by: { kind } }),
    usedUntil && uses.post(used, { on: usedUntil, by: { kind } }),
  ],
})
