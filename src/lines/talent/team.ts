import { choice, date, integer, money, reference, text, year } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { yuan } from '../../kernel/money.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { talentLevel } from './application.ts'

export const teamKind = choice(
  '团队类别',
  ['产业创新团队', '科技之星团队', '重点创新团队', '领军型创新创业团队', '其他团队'],
  {
    synonyms: {
      '“115”产业创新团队': '产业创新团队',
      '115产业创新团队': '产业创新团队',
      '“50·科技之星”创新团队': '科技之星团队',
      '“50•科技之星”创新团队': '科技之星团队',
      科技之星: '科技之星团队',
      重点团队: '重点创新团队',
      领军团队: '领军型创新创业团队',
      领军型团队: '领军型创新创业团队',
      创新团队: '其他团队',
    },
  },
)

const results = ['优秀', '合格', '不合格'] as const
const words = { synonyms: { 通过: '合格', 验收通过: '合格', 不通过: '不合格', 良好: '合格' } } as const

export const teamResult = choice('团队评估结论', results, words)

export const teamCheck = choice('团队评估环节', ['首次验收', '中期评估', '期满验收'])

const split = { kind: teamKind, level: talentLevel } as const
const counted = { unit: '个', by: split, carried: place } as const

export const teamsProposed = measure('团队推荐', counted)
export const teamsRecognised = measure('团队认定', counted)
export const teamsStanding = holding('支持期内团队', counted)
export const teamsAssessed = measure('团队评估', {
  unit: '个',
  by: { ...split, check: teamCheck, result: teamResult },
  carried: place,
})
export const teamGrants = measure('团队资助批复', { unit: '元', by: split, carried: place })
export const teamPaid = measure('团队资助拨付', { unit: '元', by: split, carried: place })

/** 创新团队: recognised for a term, looked at up to three times within it. */
export const talentTeam = register('talentTeam', {
  label: '创新团队',
  line: 'TAL',
  identity: ['name', 'kind', 'level'],
  subject: 'unit',
  title: ['name', 'kind'],
  measures: [teamsProposed, teamsRecognised, teamsStanding, teamsAssessed, teamGrants, teamPaid],
  ending: { on: 'endedOn', within: ['kind', 'level'] },
  note: '一个团队一类一级一行；推荐的先填推荐日期，公布后补认定日期；首次、中期、期满三次评估各填日期和结论',
  fields: {
    name: text('团队名称', { example: '功率器件封装创新团队' }).also('名称', '创新团队名称'),
    kind: teamKind.also('类别', '团队类型'),
    level: talentLevel.also('级别', '团队级别'),
    unit: reference('依托单位', enterprise, ofEnterprise)
      .also('所在企业', '申报单位', '企业名称', '单位名称')
      .optional(),
    batch: text('批次', { example: '第十二批' }).also('认定批次').optional(),
    year: year('年度').also('申报年度').optional(),
    leader: text('带头人').also('团队带头人', '负责人', '领军人才').optional().personal(),
    members: integer('团队人数', { unit: '人' }).also('成员数', '核心成员数').optional(),
    partner: text('合作高校院所').also('合作单位', '合作高校').optional(),
    proposedOn: date('推荐日期').also('申报日期', '推荐时间').optional(),
    recognisedOn: date('认定日期').also('获批日期', '公布日期', '入选日期').optional(),
    document: text('认定文号').also('文号').optional(),
    supportedTo: date('支持期至', { endOfMonth: true }).also('有效期至', '建设期至').optional(),
    firstOn: date('首次验收日期').also('首次评估日期').optional(),
    firstResult: choice('首次验收结论', results, words).also('首次验收结果').optional(),
    middleOn: date('中期评估日期').also('中期考核日期').optional(),
    middleResult: choice('中期评估结论', results, words).also('中期考核结果').optional(),
    finalOn: date('期满验收日期').also('终期验收日期').optional(),
    finalResult: choice('期满验收结论', results, words).also('终期验收结果').optional(),
    grant: money('资助金额', { enteredIn: '万元' }).also('支持金额', '批复金额').optional(),
    grantedOn: date('资助批复日期').also('批复日期').optional(),
    paid: money('拨付金额', { enteredIn: '万元' }).also('到账金额').optional(),
    paidOn: date('拨付日期').also('到账日期').optional(),
    endedOn: date('撤销日期').also('退出日期', '终止日期').optional(),
  },
  posts: (one) => {
    const { kind, level, endedOn } = one
    const of = { belongsTo: one.year, by: { kind, level } }
    const looked = [
      ['首次验收', one.firstOn, one.firstResult],
      ['中期评估', one.middleOn, one.middleResult],
      ['期满验收', one.finalOn, one.finalResult],
    ] as const
    return [
      one.proposedOn && teamsProposed.post(1, { on: one.proposedOn, ...of }),
      one.recognisedOn && teamsRecognised.post(1, { on: one.recognisedOn, ...of }),
      teamsStanding.during({ from: one.recognisedOn, to: one.supportedTo, endedOn, by: { kind, level } }),
      ...looked.map(
        ([check, on, result]) => on && result && teamsAssessed.post(1, { on, by: { kind, level, check, result } }),
      ),
      one.grantedOn && teamGrants.post(yuan(one.grant), { on: one.grantedOn, ...of }),
      one.paidOn && teamPaid.post(yuan(one.paid), { on: one.paidOn, ...of }),
    ]
  },
})
