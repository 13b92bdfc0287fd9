import { choice, date, file, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'

export const dutyCampaign = choice('任务来源', ['法规贯彻', '政策落实年', '政策落实', '其他'], {
  synonyms: { 条例贯彻: '法规贯彻', 创新条例: '法规贯彻', 落实年活动: '政策落实年' },
})

export const dutiesSet = measure('政策法规落实任务', { unit: '项', by: { dutyCampaign } })
export const dutiesDone = measure('政策法规落实任务完成', { unit: '项', by: { dutyCampaign } })
export const dutiesOpen = holding('政策法规落实任务未完成', { unit: '项', by: { dutyCampaign } })

/** 落实任务: one article or clause, who does what about it until when, and what shows that it was done. */
export const policyDuty = register('policyDuty', {
  label: '政策法规落实任务',
  line: 'POL',
  identity: ['document', 'article', 'task'],
  title: ['task', 'article'],
  measures: [dutiesSet, dutiesDone, dutiesOpen],
  note: '一条法规或政策的一项任务一行；完成的填完成日期并附证明',
  fields: {
    campaign: dutyCampaign.also('来源', '活动'),
    document: text('法规或政策', { example: '江澜市科技创新促进条例' }).also('条例名称', '政策名称', '文件名称'),
    article: text('条款', { example: '第十二条' }).also('条', '条款号'),
    task: text('落实任务').also('任务', '工作任务', '职责'),
    section: text('责任科室').also('责任单位', '牵头科室'),
    setOn: date('下达日期').also('分解日期', '开始日期'),
    dueOn: date('完成期限').also('期限', '完成时限').optional(),
    progress: text('落实情况', { multiline: true }).also('进展', '工作进展').optional(),
    doneOn: date('完成日期').optional(),
    evidence: file('证明材料').optional(),
  },
  posts: ({ campaign, setOn, doneOn }) => {
    const by = { dutyCampaign: campaign }
    return [
      dutiesSet.post(1, { on: setOn, by }),
      doneOn && dutiesDone.post(1, { on: doneOn, by }),
      dutiesOpen.during({ from: setOn, endedOn: doneOn, by }),
    ]
  },
})
