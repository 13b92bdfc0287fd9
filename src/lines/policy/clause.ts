import { choice, date, money, reference, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import type { ReachedOf } from '../../kernel/procedure/index.ts'
import { register } from '../../kernel/register.ts'
import { policy, policyLevel } from './policy.ts'

export const clauseStates = {
  draft: '起草',
  reviewing: '审查中',
  returned: '待修改',
  published: '已发布',
  ended: '已停止',
  dropped: '不再制定',
} as const

export const cashing = choice('兑现方式', ['申报兑付', '免申即享', '直接兑付'], {
  synonyms: { 申报: '申报兑付', 申请兑付: '申报兑付', 免申: '免申即享', 即申即享: '申报兑付' },
})

/** How often one firm may have it: what tells a second claim from a double one. */
export const recurs = choice('享受频次', ['一次性', '每年一次', '每项一次'], {
  synonyms: {
    仅一次: '一次性',
    一次: '一次性',
    每年: '每年一次',
    按年: '每年一次',
    每件: '每项一次',
    按项目: '每项一次',
  },
})

const split = { policyLevel, cashing: cashing.optional() }
export const clausesPublished = measure('政策条款发布', { unit: '项', by: split })
export const clausesInForce = holding('有效政策条款', { unit: '项', by: split })
/** 上线: it can be claimed on the platform where a city pays its policies out. */
export const clausesOnline = holding('上线兑付条款', { unit: '项', by: split })

/** 政策条款: one matter that a policy gives money for: to whom, on what condition, how much. */
export const clause = register('clause', {
  label: '政策条款',
  line: 'POL',
  identity: ['policy', 'number'],
  title: ['title', 'number'],
  measures: [clausesPublished, clausesInForce, clausesOnline],
  postsVersion: 3,
  note: '一个奖补事项一行；一条里有几档、几项的分行填写，条款写到款、项，如「第五条第（一）项」',
  fields: {
    policy: reference('政策文件', policy).also('政策名称', '文号', '政策文号', '政策依据'),
    number: text('条款', { example: '第五条' }).also('条款号', '条款编号', '政策条款'),
    title: text('奖补事项', { example: '高新技术企业认定奖励' }).also('条款名称', '事项名称', '奖励事项'),
    level: policyLevel.also('资金级次', '级次'),
    cashing: cashing.also('兑付方式').optional(),
    who: text('支持对象', { multiline: true }).also('对象', '申报对象').optional(),
    condition: text('支持条件', { multiline: true }).also('申报条件', '条件').optional(),
    standard: text('支持标准', { multiline: true }).also('奖补标准', '标准', '支持方式').optional(),
    quote: text('政策原文', { multiline: true }).also('原文', '条款原文', '政策内容').optional(),
    rule: text('计算规则', { multiline: true }).optional(),
    cap: money('单项上限', { enteredIn: '万元' }).also('最高额', '上限', '限额').optional(),
    yearlyCap: money('企业年度上限', { enteredIn: '万元' }).also('年度限额').optional(),
    matter: text('就高事项', { example: '高新技术企业认定' }).also('就高不重复事项', '同类事项').optional(),
    recurs: recurs.also('频次', '奖补频次').optional(),
    from: date('起始日期').also('开始日期', '适用起').optional(),
    to: date('截止日期', { endOfMonth: true }).also('适用止', '有效期至').optional(),
    fairReview: text('公平竞争审查文号').also('公平竞争审查结论', '公平竞争审查').optional(),
    fairReviewOn: date('公平竞争审查日期').optional(),
    legalityReview: text('合法性审查文号').also('合法性审查结论', '合法性审查', '合法性审核文号').optional(),
    legalityReviewOn: date('合法性审查日期').also('合法性审核日期').optional(),
    legalEnd: date('法定终止日期').also('依法停止日期').optional(),
    agency: text('责任科室', { example: '规划科' }).also('受理科室', '责任单位', '经办科室').optional(),
    link: text('办理地址').also('网址', '链接').optional(),
    onlineCode: text('平台事项编码', { identifier: true, example: 'QQZX-KJ-0037' })
      .also('事项编码', '上线编码')
      .optional(),
    onlineOn: date('平台上线日期').also('上线兑付日期').optional(),
    offlineOn: date('平台下线日期').optional(),
    publishedOn: date('发布日期').also('上线日期').optional(),
    endedOn: date('停止日期').also('下线日期').optional(),
  },
  posts: (
    { level, cashing, from, to, legalEnd, publishedOn, endedOn, onlineOn, offlineOn },
    on: ReachedOf<keyof typeof clauseStates>,
  ) => {
    const by = { policyLevel: level, cashing }
    const out = on.published ?? publishedOn
    const begins = out && (from ?? out)
    return [
      out && clausesPublished.post(1, { on: out, by }),
      clausesInForce.during({
        from: begins,
        to: earlier(to, legalEnd),
        endedOn: endedOn ?? on.ended ?? null,
        by,
      }),
      clausesOnline.during({
        // Of those in force: what stands on the platform before its day can be claimed no sooner.
        from: begins && onlineOn && later(begins, onlineOn),
        to: earlier(to, legalEnd),
        endedOn: earlier(offlineOn, endedOn ?? on.ended ?? null),
        by,
      }),
    ]
  },
})

function later<D extends string>(a: D, b: D): D {
  return a < b ? b : a
}

/** The earlier of two days, where one may be open. */
export function earlier<D extends string>(a: D | null, b: D | null): D | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}
