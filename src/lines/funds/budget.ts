import { isZero } from '../../kernel/exact.ts'
import { choice, date, money, text, type Values, year } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { yuan } from '../../kernel/money.ts'
import { register } from '../../kernel/register.ts'
import type { Day, Decimal } from '../../kernel/values.ts'
import { fundLevel } from './level.ts'

/** 投入方式: how the money works, by which the structure of a budget is told. */
export const instrument = choice('投入方式', ['后补助', '前补助', '奖励', '创新券', '贷款贴息', '股权投资', '其他'], {
  synonyms: {
    事后补助: '后补助',
    前资助: '前补助',
    事前补助: '前补助',
    贴息: '贷款贴息',
    贷款: '贷款贴息',
    奖补: '奖励',
    券: '创新券',
    科技创新券: '创新券',
  },
})

const split = { unit: '元', by: { level: fundLevel, instrument } } as const

export const budgeted = measure('科技资金预算', split)
/** What society put in beside the money of budgets whose effect was verified, and how much money those budgets spent. */
export const drawn = measure('带动社会投入', split)
export const drawing = measure('核实带动的财政投入', split)

/** 资金预算: what a year holds for a policy; what is decided under it never exceeds it. */
export const budget = register('budget', {
  label: '资金预算',
  line: 'POL',
  identity: ['name', 'year', 'level'],
  title: ['name', 'year'],
  measures: [budgeted, drawn, drawing],
  postsVersion: 3,
  note: '一个预算项目一年一个资金级次一行；年中调整的直接改金额，并写明调整文号；带动的社会投入核实以后再填',
  fields: {
    name: text('预算项目', { example: '科技创新若干措施奖补' }).also('项目名称', '预算名称', '资金名称'),
    year: year('预算年度').also('年度'),
    level: fundLevel.also('资金来源', '级次'),
    instrument: instrument.also('支持方式', '资金投入方式'),
    policy: text('政策依据', { example: '云科〔2025〕12号' }).also('政策文号', '政策名称').optional(),
    amount: money('预算金额', { enteredIn: '万元' }).also('预算数', '年初预算', '调整预算数', '金额'),
    document: text('批复文号').also('预算批复文号', '调整文号').optional(),
    on: date('批复日期').also('下达日期').optional(),
    target: text('绩效目标', { multiline: true }).optional(),
    spent: money('财政实际投入', { enteredIn: '万元' }).also('实际支出', '财政支出').optional(),
    drawn: money('带动社会投入', { enteredIn: '万元' }).also('社会投入', '撬动社会资本', '带动企业投入').optional(),
    drawnOn: date('核实日期').also('带动核实日期', '绩效核实日期').optional(),
    drawnBy: text('核实依据', { example: '项目审计报告自筹经费合计' }).also('带动依据').optional(),
  },
  posts: ({ year, level, instrument, amount, on, ...effect }) => {
    const of = { belongsTo: year, by: { level, instrument } }
    const verified = verifiedEffect(effect)
    return [
      on && budgeted.post(yuan(amount), { on, ...of }),
      verified && drawing.post(verified.spent, { on: verified.on, ...of }),
      verified && drawn.post(verified.drawn, { on: verified.on, ...of }),
    ]
  },
})

/**
 * What a budget's money drew, in yuan, once that was verified. All of it or nothing: a yuan drawn by money that nobody
 * counted, or by none at all, would make every other one look better; and who says so is told with it.
 */
export function verifiedEffect({
  spent,
  drawn: by,
  drawnOn,
  drawnBy,
}: Pick<Values<typeof budget.fields>, 'spent' | 'drawn' | 'drawnOn' | 'drawnBy'>): {
  readonly spent: Decimal
  readonly drawn: Decimal
  readonly on: Day
} | null {
  const [out, social] = [yuan(spent), yuan(by)]
  if (drawnOn === null || drawnBy === null || out === null || social === null || isZero(out)) return null
  return { spent: out, drawn: social, on: drawnOn }
}
