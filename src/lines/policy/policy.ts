import { choice, date, file, text, yesNo } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'

export const policyLevel = choice('政策级次', ['国家', '省', '市', '区县'], {
  synonyms: {
    中央: '国家',
    国家级: '国家',
    省级: '省',
    市级: '市',
    区: '区县',
    县: '区县',
    区级: '区县',
    县级: '区县',
    本级: '区县',
  },
})

export const policyStatus = choice('政策状态', ['起草', '征求意见', '审议', '现行', '废止', '被替代'], {
  synonyms: { 有效: '现行', 现行有效: '现行', 失效: '废止', 已废止: '废止', 被修订: '被替代', 草案: '征求意见' },
})

export const documentKind = choice(
  '文件种类',
  ['办法', '实施细则', '方案', '意见', '条例', '若干措施', '通知', '其他'],
  {
    synonyms: { 管理办法: '办法', 暂行办法: '办法', 细则: '实施细则', 实施方案: '方案', 若干政策: '若干措施' },
  },
)

/** 政策领域: what a paper is about, so that a set of papers can be told by its subject. */
export const policyField = choice(
  '政策领域',
  [
    '创新创业综合',
    '主体培育',
    '孵化载体',
    '科技信贷',
    '培训就业',
    '知识产权',
    '研发投入',
    '成果转化',
    '科技人才',
    '其他',
  ],
  {
    synonyms: {
      双创: '创新创业综合',
      大众创业万众创新: '创新创业综合',
      高企培育: '主体培育',
      孵化: '孵化载体',
      众创空间: '孵化载体',
      信贷: '科技信贷',
      创业担保贷款: '科技信贷',
      培训: '培训就业',
      就业: '培训就业',
      专利: '知识产权',
      研发: '研发投入',
      技术转移: '成果转化',
      人才: '科技人才',
    },
  },
)

export const issued = measure('政策文件印发', {
  unit: '件',
  by: { policyLevel, documentKind: documentKind.optional(), policyField: policyField.optional() },
})
export const inForce = holding('现行政策文件', {
  unit: '件',
  by: { policyLevel, policyField: policyField.optional() },
})

/** 政策文件: a paper that gives or asks something, of whatever level, from its draft to its end. */
export const policy = register('policy', {
  label: '政策文件',
  line: 'POL',
  identity: { first: 'number', orElse: 'title' },
  title: ['title', 'number'],
  measures: [issued, inForce],
  postsVersion: 2,
  note: '一份文件一行；没有文号的征求意见稿先填名称，印发后补文号',
  fields: {
    number: text('文号', { example: '云科〔2026〕8号' }).also('政策文号', '发文字号').optional(),
    title: text('政策名称', { example: '云浦区支持科技创新若干措施' }).also('文件名称', '标题', '制度名称'),
    level: policyLevel.also('级别', '层级', '级次'),
    kind: documentKind.also('类型', '文种').optional(),
    field: policyField.also('领域', '政策类别', '支持方向').optional(),
    issuer: text('发文机关').also('印发机关', '制定机关', '发文单位').optional(),
    draftedOn: date('起草日期').also('立项日期', '启动日期').optional(),
    consultedOn: date('征求意见日期').optional(),
    deliberatedOn: date('审议日期').also('审议通过日期', '会议审议日期').optional(),
    deliberatedBy: text('审议会议', { example: '区政府常务会议' }).optional(),
    trial: yesNo('试行').also('试行(暂行)', '是否试行', '暂行').optional(),
    issuedOn: date('印发日期').also('发文日期', '成文日期', '发布日期').optional(),
    from: date('施行日期').also('生效日期', '实施日期').optional(),
    to: date('有效期至', { endOfMonth: true }).also('失效日期', '截止日期', '有效期截止').optional(),
    status: policyStatus.also('状态', '有效性', '时效性'),
    endedOn: date('废止日期').also('被替代日期').optional(),
    replaces: text('替代文件').also('替代文号', '废止的文件').optional(),
    interpretation: text('政策解读', { multiline: true }).also('解读').optional(),
    paper: file('文件原文').optional(),
  },
  posts: ({ level, kind, field, issuedOn, from, to, status, endedOn }) => [
    !isDraft(status) &&
      issuedOn &&
      issued.post(1, { on: issuedOn, by: { policyLevel: level, documentKind: kind, policyField: field } }),
    !isDraft(status) &&
      inForce.during({ from: from ?? issuedOn, to, endedOn, by: { policyLevel: level, policyField: field } }),
  ],
})

/** Not issued yet: nobody can rest on it. */
export function isDraft(status: typeof policyStatus.value): boolean {
  return status === '起草' || status === '征求意见' || status === '审议'
}
