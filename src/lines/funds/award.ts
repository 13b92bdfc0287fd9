import { choice, date, money, reference, text, year } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { yuan } from '../../kernel/money.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'

export const awardLevel = choice('奖励级次', ['国家', '省', '市', '区县'], {
  synonyms: { 国家级: '国家', 省级: '省', 市级: '市', 区级: '区县', 县级: '区县' },
})
export const awardGrade = choice('奖励等级', ['特等奖', '一等奖', '二等奖', '三等奖', '不分等级'], {
  synonyms: { 特等: '特等奖', 一等: '一等奖', 二等: '二等奖', 三等: '三等奖' },
})

const split = { by: { awardLevel, awardGrade }, carried: place } as const
export const awardsWon = measure('科技奖励获奖', { unit: '项', ...split })
export const awardMatched = measure('科技奖励配套', { unit: '元', by: { awardLevel }, carried: place })

/** 科技奖励: a prize that a project of the district won, and what the bureau adds to it. */
export const award = register('award', {
  label: '科技奖励',
  line: 'POL',
  identity: ['prize', 'year', 'project', 'enterprise'],
  subject: 'enterprise',
  title: ['project', 'grade'],
  measures: [awardsWon, awardMatched],
  note: '一个获奖项目一个区内单位一行；几个区内单位合作的，只在排名最前的一行登记，其他写在参加单位',
  fields: {
    prize: text('奖项名称', { example: '省科学技术进步奖' }).also('奖励名称', '奖种'),
    level: awardLevel.also('级次', '级别'),
    grade: awardGrade.also('等级', '获奖等级'),
    year: year('获奖年度').also('年度'),
    project: text('项目名称').also('获奖项目', '成果名称'),
    enterprise: reference('获奖单位', enterprise, ofEnterprise).also('企业名称', '单位名称', '完成单位'),
    partners: text('参加单位').also('合作单位').optional(),
    people: text('主要完成人').also('完成人', '获奖人').optional().personal(),
    announcedOn: date('公布日期').also('授奖日期', '颁奖日期', '文件日期'),
    document: text('授奖文号').also('文号').optional(),
    matched: money('配套奖励', { enteredIn: '万元' }).also('配套金额', '奖励金额').optional(),
    matchedOn: date('配套兑付日期').also('兑付日期').optional(),
  },
  posts: ({ level, grade, year, announcedOn, matched, matchedOn }) => [
    awardsWon.post(1, { on: announcedOn, belongsTo: year, by: { awardLevel: level, awardGrade: grade } }),
    matchedOn && awardMatched.post(yuan(matched), { on: matchedOn, belongsTo: year, by: { awardLevel: level } }),
  ],
})
