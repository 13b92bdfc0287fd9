import { choice, date, integer, money, reference, text, year } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { activity } from '../activities/activity.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { levelWords } from './kind.ts'

export const contestLevel = choice('大赛级别', ['国家', '省', '市', '区'], { synonyms: levelWords })
export const contestHost = choice('举办方式', ['本级举办', '上级举办', '其他地区举办'], {
  synonyms: { 自办: '本级举办', 承办: '本级举办', 参加上级大赛: '上级举办' },
})

export const contestsHeld = measure('创新创业大赛', { unit: '场', by: { level: contestLevel, host: contestHost } })

/** 创新创业大赛: one contest of one year, our own or one that firms of ours went to. */
export const contest = register('contest', {
  label: '创新创业大赛',
  line: 'PLT',
  identity: ['name', 'year'],
  title: ['name'],
  measures: [contestsHeld],
  note: '一届大赛一行，名称带上年份，有初赛、复赛、决赛的仍是一行；参赛企业和团队记在“大赛参赛名单”；场次人次记在“活动”',
  fields: {
    name: text('大赛名称', { example: '2026年云浦区创新创业大赛' }).also('名称', '赛事名称'),
    year: year('年度').also('届次年度', '年份'),
    level: contestLevel.also('级别', '赛事级别'),
    host: contestHost.also('举办类型'),
    organiser: text('主办单位').also('主办方', '组织单位').optional(),
    track: text('赛道').also('行业赛', '主题').optional(),
    enteredBy: date('报名截止日期').also('报名截止').optional(),
    on: date('决赛日期').also('举办日期', '日期', '颁奖日期'),
    activity: reference('对应活动', activity).optional(),
    summary: text('大赛情况', { multiline: true }).also('总结', '成效').optional(),
  },
  posts: ({ on, level, host }) => [contestsHeld.post(1, { on, by: { level, host } })],
})

export const contestRound = choice('最高轮次', ['报名', '初赛', '复赛', '决赛'], {
  synonyms: { 海选: '初赛', 半决赛: '复赛', 总决赛: '决赛', 入围: '初赛' },
})
export const contestPrize = choice('奖项', ['特等奖', '一等奖', '二等奖', '三等奖', '优胜奖', '未获奖'], {
  synonyms: { 金奖: '一等奖', 银奖: '二等奖', 铜奖: '三等奖', 优秀奖: '优胜奖', 无: '未获奖' },
})

const split = { by: { level: contestLevel }, carried: place } as const

export const contestEntries = measure('大赛参赛', { unit: '项', ...split })
export const contestFinalists = measure('大赛进入决赛', { unit: '项', ...split })
export const contestPrizes = measure('大赛获奖', { unit: '项', ...split })
export const contestPrizeMoney = measure('大赛奖金', { unit: '元', ...split })
export const contestsForwarded = measure('大赛推荐上级', { unit: '项', ...split })

/** 参赛: one entrant with one project, how far it came, and what it won. */
export const contestEntry = register('contestEntry', {
  label: '大赛参赛名单',
  line: 'PLT',
  identity: ['contest', 'entrant', 'project'],
  subject: 'enterprise',
  title: ['entrant', 'contest'],
  measures: [contestEntries, contestFinalists, contestPrizes, contestPrizeMoney, contestsForwarded],
  note: '一个参赛企业（团队）一个项目一行；团队没有注册企业的，“对应企业”留空；奖金只在这里计，兑付记“奖补兑付”',
  fields: {
    contest: reference('大赛', contest, { gives: { level: 'level', enteredOn: 'on' } }).also('大赛名称', '赛事名称'),
    level: contestLevel.also('级别'),
    entrant: text('参赛企业(团队)', { example: '云浦齿轮有限公司' }).also(
      '参赛单位',
      '参赛企业',
      '团队名称',
      '单位名称',
    ),
    enterprise: reference('对应企业', enterprise, ofEnterprise).also('企业名称').optional(),
    group: choice('组别', ['企业组', '初创组', '成长组', '团队组'], { synonyms: { 创客组: '团队组' } }).optional(),
    project: text('参赛项目', { example: '新能源减速器齿轮' }).also('项目名称', '项目'),
    field: text('技术领域').also('赛道', '行业').optional(),
    enteredOn: date('参赛日期').also('报名日期', '日期'),
    round: contestRound.also('晋级情况', '轮次').optional(),
    rank: integer('名次', { unit: '位' }).also('排名').optional(),
    prize: contestPrize.also('获奖情况', '获奖等次').optional(),
    awardedOn: date('获奖日期').also('颁奖日期').optional(),
    prizeMoney: money('奖金', { enteredIn: '万元' }).also('奖金金额', '奖励金额').optional(),
    forwardedOn: date('推荐上级日期').also('推荐参赛日期').optional(),
  },
  posts: ({ level, enteredOn, round, prize, awardedOn, prizeMoney, forwardedOn }) => {
    const by = { level }
    return [
      contestEntries.post(1, { on: enteredOn, by }),
      round === '决赛' && contestFinalists.post(1, { on: awardedOn ?? enteredOn, by }),
      awardedOn && prize !== null && prize !== '未获奖' && contestPrizes.post(1, { on: awardedOn, by }),
      awardedOn && contestPrizeMoney.post(prizeMoney, { on: awardedOn, by }),
      forwardedOn && contestsForwarded.post(1, { on: forwardedOn, by }),
    ]
  },
})
