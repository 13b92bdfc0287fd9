import { choice, date, decimalNumber, money, reference, text, year } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { yuan } from '../../kernel/money.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { platform } from './platform.ts'
import { tenantKind } from './tenant.ts'

export const reviewGrade = choice('评价等次', ['优秀', '良好', '合格', '不合格'], {
  synonyms: { A: '优秀', B: '良好', C: '合格', D: '不合格', 优: '优秀', 良: '良好' },
})

const split = { by: { kind: tenantKind, reviewGrade }, carried: place } as const
export const tenantsReviewed = measure('在孵评价', { unit: '家', ...split })
export const rewardProposed = measure('在孵评定奖励', { unit: '元', ...split })

/** 在孵评价: what a firm or team in an incubator has made of its research in a year, and the reward proposed for it. */
export const tenantReview = register('tenantReview', {
  label: '在孵企业和团队评价',
  line: 'PLT',
  identity: ['carrier', 'enterprise', 'year'],
  subject: 'enterprise',
  title: ['enterprise', 'year'],
  measures: [tenantsReviewed, rewardProposed],
  note: '一家在孵企业或团队一个评价年度一行；评定奖励额是评出来的数，按上限核减以后才是奖补数',
  fields: {
    carrier: reference('载体名称', platform).also('孵化载体', '所在载体'),
    enterprise: reference('企业(团队)名称', enterprise, ofEnterprise).also(
      '企业名称',
      '在孵企业名称',
      '团队名称',
      '单位名称',
    ),
    kind: tenantKind.also('类型'),
    year: year('评价年度').also('年度'),
    reviewedOn: date('评价日期').also('评定日期'),
    score: decimalNumber('评价得分', { unit: '分' }).also('得分', '总分').optional(),
    grade: reviewGrade.also('等次', '评价结果'),
    progress: text('研发创新能力提升情况', { multiline: true }).also('提升情况', '评价意见').optional(),
    reward: money('评定奖励额', { enteredIn: '万元' }).also('拟奖励金额', '评定金额').optional(),
    reviewers: text('评价单位(专家)').also('评价单位', '评审专家').optional(),
    document: text('评价文号').also('文号').optional(),
  },
  posts: ({ kind, grade, reviewedOn, year: of, reward }) => {
    const by = { kind, reviewGrade: grade }
    return [
      tenantsReviewed.post(1, { on: reviewedOn, belongsTo: of, by }),
      rewardProposed.post(yuan(reward), { on: reviewedOn, belongsTo: of, by }),
    ]
  },
})
