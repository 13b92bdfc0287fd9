import { date, integer, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'

export const surveySent = measure('科研人员问卷发放', { unit: '份' })
export const surveyReturned = measure('科研人员问卷收回', { unit: '份' })
export const surveyMotivated = measure('科研人员问卷有积极性', { unit: '份' })

/** 科研人员问卷: what the researchers of one unit answered, in numbers only; whoever answered is not kept. */
export const researcherSurvey = register('researcherSurvey', {
  label: '科研人员激励问卷',
  line: 'TAL',
  identity: ['unit', 'on'],
  title: ['unit', 'on'],
  measures: [surveySent, surveyReturned, surveyMotivated],
  note: '一个单位一次一行，只填份数，不填姓名；问卷可用“收表”发出；发现的问题登记“工作任务”（存在问题），写原因和措施',
  fields: {
    unit: text('单位', { example: '江澜工业大学云浦研究院' }).also('单位名称', '调查单位'),
    on: date('调查日期').also('日期', '汇总日期'),
    sent: integer('发放问卷', { unit: '份' }).also('发放份数', '发放'),
    returned: integer('收回问卷', { unit: '份' }).also('收回份数', '收回', '有效问卷'),
    motivated: integer('有积极性', { unit: '份' }).also('积极性高', '愿意转化').optional(),
    pay: integer('反映待遇', { unit: '份' }).also('收入待遇').optional(),
    appraisal: integer('反映考核评价', { unit: '份' }).also('职称评价', '考核评价').optional(),
    share: integer('反映成果收益', { unit: '份' }).also('成果收益分配').optional(),
    burden: integer('反映事务负担', { unit: '份' }).also('事务负担', '报销负担').optional(),
    opinions: text('意见建议', { multiline: true }).also('建议').optional(),
  },
  posts: ({ on, sent, returned, motivated }) => [
    surveySent.post(sent, { on }),
    surveyReturned.post(returned, { on }),
    surveyMotivated.post(motivated, { on }),
  ],
})
