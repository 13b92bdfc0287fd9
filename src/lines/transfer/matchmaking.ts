import { choice, date, money, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { activity } from '../activities/activity.ts'
import { agreement } from '../contracts/agreement.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { achievement } from './achievement.ts'
import { demand } from './demand.ts'

export const occasion = choice(
  '对接形式',
  ['精准对接会', '成果路演', '一链一行', '校企行', '企业家高校行', '上门对接', '高校院所联系', '线上对接'],
  {
    synonyms: {
      对接会: '精准对接会',
      产学研对接: '精准对接会',
      路演: '成果路演',
      高校行: '企业家高校行',
      校地企对接: '校企行',
      走访: '上门对接',
      联系高校: '高校院所联系',
      线上: '线上对接',
    },
  },
)

/** A meeting that was proposed and did not take place is no meeting. */
export const NOT_HELD = '没有举行'

export const matchResult = choice('对接结果', ['签约', '达成意向', '继续跟进', '没有谈成', NOT_HELD], {
  synonyms: {
    签订协议: '签约',
    已签约: '签约',
    意向: '达成意向',
    跟进: '继续跟进',
    跟进中: '继续跟进',
    无果: '没有谈成',
    取消: NOT_HELD,
  },
})

const split = { unit: '次', by: { occasion }, carried: place } as const

export const meetings = measure('产学研逐家对接', { ...split, by: { occasion, result: matchResult.optional() } })
export const questionsAsked = measure('对接现场提问', { ...split, unit: '个' })
export const questionsAnswered = measure('对接现场答复', { ...split, unit: '个' })
export const intended = measure('对接达成意向', { ...split, unit: '项' })
export const intendedAmount = measure('对接意向金额', { ...split, unit: '元' })
export const converted = measure('意向转为协议', { ...split, unit: '项' })

/**
 * 产学研逐家对接: one firm and one university, institute or expert on one day. What was signed stands in the agreements;
 * here it is only pointed at, so that its amount counts once.
 */
export const matchmaking = register('matchmaking', {
  label: '产学研逐家对接',
  line: 'TTC',
  identity: ['code'],
  subject: 'enterprise',
  title: ['enterprise', 'partner', 'on', 'code'],
  postsVersion: 2,
  measures: [meetings, questionsAsked, questionsAnswered, intended, intendedAmount, converted],
  note: '一家企业见一家高校院所一行，场次人次记在“活动”；签了协议的记入“产学研合作”并在本行选上，金额只在那里计',
  fields: {
    code: text('对接编号', { example: 'DJ2026-018', identifier: true }).also('编号', '登记号'),
    on: date('对接日期', { usual: 'today' }).also('日期', '时间', '联系日期'),
    occasion: occasion.also('形式', '活动形式', '联系方式'),
    activity: reference('所属活动', activity).also('活动名称', '对接会名称').optional(),
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '参会企业', '单位名称').optional(),
    partner: text('高校院所', { example: '江澜工业大学' }).also('对接单位', '合作单位', '高校', '科研院所'),
    subject: text('对接事项', { example: '渗碳变形控制' }).also('对接内容', '对接项目', '事项', '洽谈内容'),
    chain: text('产业链').also('所属产业链').optional(),
    demand: reference('对应难题', demand, { gives: { enterprise: 'enterprise', subject: 'title' } })
      .also('技术难题', '技术需求')
      .optional(),
    achievement: reference('对应成果', achievement).also('科技成果', '路演成果').optional(),
    question: text('企业提问', { multiline: true }).also('提问', '问题').optional(),
    answer: text('专家答复', { multiline: true }).also('答复', '解答').optional(),
    result: matchResult.also('结果', '对接情况').optional(),
    intendedOn: date('达成意向日期').also('意向日期').optional(),
    intendedAmount: money('意向金额', { enteredIn: '万元' }).also('涉及金额', '预计金额').optional(),
    followUpOn: date('下次跟进日期').also('跟进日期', '回访日期').optional(),
    agreement: reference('签订的协议', agreement).also('合作协议', '协议名称').optional(),
    agreedOn: date('签订协议日期').also('转为协议日期').optional(),
    section: text('责任科室').optional(),
  },
  posts: ({ on, occasion: at, result, question, answer, intendedOn, intendedAmount: amount, agreedOn }) => {
    const by = { occasion: at }
    if (result === NOT_HELD) return []
    return [
      meetings.post(1, { on, by: { ...by, result } }),
      question !== null && questionsAsked.post(1, { on, by }),
      question !== null && answer !== null && questionsAnswered.post(1, { on, by }),
      intendedOn && intended.post(1, { on: intendedOn, by }),
      intendedOn && intendedAmount.post(amount, { on: intendedOn, by }),
      intendedOn && agreedOn && converted.post(1, { on: agreedOn, by }),
    ]
  },
})
