import { choice, date, file, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'

export const direction = choice('收发', ['上级来', '报上级', '与统计衔接', '部门往来'], {
  synonyms: { 来文: '上级来', 收: '上级来', 上报: '报上级', 发: '报上级', 统计: '与统计衔接', 函: '部门往来' },
})

export const received = measure('上下级往来', { unit: '件', by: { direction } })
export const unanswered = holding('待回复往来', { unit: '件', by: { direction } })

/** 信息互通: what passes between the bureau and those above and beside it, with what has to be answered by when. */
export const correspondence = register('correspondence', {
  label: '上下级往来',
  line: 'SRV',
  identity: ['on', 'body', 'matter'],
  title: ['matter', 'body'],
  measures: [received, unanswered],
  note: '通知、约稿、数据核对、电话商定的事都可登记，一事一行；与统计部门核定的数另在「外部统计数」登记',
  fields: {
    matter: text('事项', { example: '报送上半年高新技术产业运行分析' }).also('内容', '标题', '来文标题'),
    direction: direction.also('方向', '类别'),
    body: text('对方单位', { example: '市科技局' }).also('来文单位', '报送单位', '发文单位', '部门'),
    on: date('日期', { usual: 'today' }).also('收文日期', '发出日期', '登记日期', '联系日期'),
    number: text('文号').also('来文文号').optional(),
    way: text('方式', { example: '公文' }).also('联系方式').optional(),
    deadline: date('回复时限').also('报送时限', '截止日期').optional(),
    repliedOn: date('回复日期').also('报送日期', '办结日期').optional(),
    agreed: text('办理结果', { multiline: true }).also('商定结果', '核定口径', '回复内容').optional(),
    section: text('承办科室').also('责任科室').optional(),
    paper: file('来往文件').optional(),
  },
  posts: ({ direction, on, deadline, repliedOn }) => [
    received.post(1, { on, by: { direction } }),
    deadline && unanswered.during({ from: on, endedOn: repliedOn, by: { direction } }),
  ],
})
