import { date, reference, text } from '../../kernel/field/index.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise } from '../cultivation/enterprise.ts'
import { matchmaking, occasion, questionsAnswered, questionsAsked } from './matchmaking.ts'

/** 对接问答: one question of one firm at one meeting, what the expert said, and what is to follow from it. */
export const meetingQuestion = register('meetingQuestion', {
  label: '对接问答',
  line: 'TTC',
  identity: ['meeting', 'question'],
  subject: 'enterprise',
  title: ['question', 'meeting'],
  measures: [questionsAsked, questionsAnswered],
  note: '一问一行；只有一组问答的可以直接写在“产学研逐家对接”，写在那里的这里不再写，提问数才不重复',
  fields: {
    meeting: reference('对接', matchmaking, {
      gives: { enterprise: 'enterprise', occasion: 'occasion', on: 'on' },
    }).also('对接编号', '所属对接'),
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('提问企业', '企业').optional(),
    occasion: occasion.also('形式'),
    on: date('提问日期').also('日期', '对接日期'),
    question: text('问题', { multiline: true, example: '渗碳层深度怎样在线测' }).also('提问', '企业提问'),
    expert: text('答复专家单位', { example: '江澜工业大学' }).also('专家单位', '专家').optional(),
    answer: text('答复', { multiline: true }).also('专家答复', '解答').optional(),
    followUp: text('后续事项').also('跟进事项', '下一步').optional(),
    followUpOn: date('后续期限').also('跟进日期').optional(),
    doneOn: date('后续完成日期').also('完成日期').optional(),
  },
  posts: ({ occasion: at, on, answer }) => [
    questionsAsked.post(1, { on, by: { occasion: at } }),
    answer !== null && questionsAnswered.post(1, { on, by: { occasion: at } }),
  ],
})
