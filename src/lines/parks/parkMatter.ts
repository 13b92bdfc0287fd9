import { choice, date, file, integer, reference, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import type { ReachedOf } from '../../kernel/procedure/index.ts'
import { register } from '../../kernel/register.ts'
import { campaign } from '../supervision/campaign.ts'
import { inPark, ofPark, park } from './park.ts'

export const matterStates = {
  prepared: '编制中',
  filed: '已申报',
  argued: '已论证',
  reviewed: '已评审',
  approved: '已批复（印发）',
  stopped: '已停止',
} as const

export const matterKind = choice(
  '园区事项类别',
  [
    ...['创建升级', '调区扩区', '发展规划', '空间布局规划', '目标任务书', '支持政策'],
    ...['联动合作', '应急预案', '应急演练', '安全责任清单'],
  ] as const,
  {
    synonyms: {
      创建国家级高新区: '创建升级',
      创建省级高新园: '创建升级',
      升级: '创建升级',
      创建: '创建升级',
      调区: '调区扩区',
      扩区: '调区扩区',
      产业规划: '发展规划',
      空间规划: '空间布局规划',
      布局规划: '空间布局规划',
      任务书: '目标任务书',
      政策措施: '支持政策',
      园区联动: '联动合作',
      预案: '应急预案',
      演练: '应急演练',
    },
  },
)

const split = { unit: '项', by: { matterKind }, carried: inPark } as const
export const mattersFiled = measure('园区事项申报', split)
export const mattersReviewed = measure('园区事项通过评审', split)
export const mattersApproved = measure('园区事项批复', split)
export const mattersUnderWay = holding('推进中园区事项', split)
export const drills = measure('园区应急演练', { unit: '场', carried: inPark })

/** 园区事项: a raising, a moved boundary, a plan, a target letter: drawn up, filed, argued, reviewed, approved. */
export const parkMatter = register('parkMatter', {
  label: '园区事项',
  line: 'HTZ',
  identity: ['park', 'kind', 'name'],
  subject: 'park',
  title: ['name', 'park'],
  measures: [mattersFiled, mattersReviewed, mattersApproved, mattersUnderWay, drills],
  note: '一件事一行，修编另起一行写明版本；没有走的步骤空着，不需评审的直接填批复（印发）日期；演练填完成日期',
  fields: {
    park: reference('园区名称', park, ofPark).also('园区', '申报园区'),
    kind: matterKind.also('类别', '事项类别'),
    name: text('事项名称', { example: '创建省级高新技术产业园' }).also('名称', '文件名称', '规划名称', '预案名称'),
    version: text('版本', { example: '2026年修编' }).also('版次').optional(),
    year: integer('所属年度', { unit: '年' }).also('年度').optional(),
    owner: text('责任单位').also('创建主体', '编制单位', '牵头单位').optional(),
    partners: text('参与园区', { example: '云浦科创园、高新区' }).also('联动园区', '协同园区', '共建园区').optional(),
    campaign: reference('所属专项', campaign).also('创建专班', '专班').optional(),
    startedOn: date('启动日期').also('开始日期', '编制日期'),
    dueOn: date('计划批复日期', { endOfMonth: true }).also('计划完成日期', '完成时限').optional(),
    filedOn: date('申报日期').also('上报日期').optional(),
    arguedOn: date('论证日期').also('专家论证日期').optional(),
    reviewedOn: date('评审通过日期').also('省级评审日期', '评审日期').optional(),
    approvedOn: date('批复日期').also('印发日期', '下达日期', '完成日期', '演练日期').optional(),
    document: text('文号').also('批复文号', '印发文号').optional(),
    lacks: text('尚缺条件', { multiline: true }).also('存在问题', '短板').optional(),
    progress: text('进展', { multiline: true }).also('进展情况', '演练评估', '执行情况').optional(),
    stoppedOn: date('停止日期').also('终止日期').optional(),
    paper: file('文件').optional(),
  },
  posts: (
    { kind, startedOn, filedOn, reviewedOn, approvedOn, stoppedOn },
    reached: ReachedOf<keyof typeof matterStates>,
  ) => {
    const by = { matterKind: kind }
    return [
      filedOn && mattersFiled.post(1, { on: filedOn, by }),
      reviewedOn && mattersReviewed.post(1, { on: reviewedOn, by }),
      approvedOn && mattersApproved.post(1, { on: approvedOn, by }),
      kind === '应急演练' && approvedOn && drills.post(1, { on: approvedOn }),
      mattersUnderWay.during({ from: startedOn, endedOn: approvedOn ?? stoppedOn ?? reached.stopped ?? null, by }),
    ]
  },
})
