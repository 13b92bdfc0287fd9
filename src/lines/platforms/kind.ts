import { choice } from '../../kernel/field/index.ts'

/** From the highest down. */
export const levels = ['国家', '省', '市', '区'] as const

export const levelWords = {
  国家级: '国家',
  省级: '省',
  市级: '市',
  区级: '区',
  县级: '区',
  县: '区',
  区县级: '区',
} as const

export const platformLevel = choice('级别', levels, { synonyms: levelWords })
export const formerLevel = choice('原级别', levels, { synonyms: levelWords })

interface PlatformKind {
  readonly group: '研发平台' | '创新服务' | '孵化载体' | '人才平台' | '科普基地'
  /** Who recognises or files it. */
  readonly authority: '科技' | '发展改革' | '工业和信息化' | '农业农村' | '科协' | '人社' | '教育' | '知识产权'
  /** 备案 is not 认定. */
  readonly act: '认定' | '备案' | '命名'
  readonly source?: string
}

/** 平台类型, as data. Who is in charge of one differs by place and year. */
export const platformKinds = {
  重点实验室: { group: '研发平台', authority: '科技', act: '认定' },
  技术创新中心: { group: '研发平台', authority: '科技', act: '认定' },
  工程技术研究中心: { group: '研发平台', authority: '科技', act: '认定' },
  工程研究中心: { group: '研发平台', authority: '发展改革', act: '认定' },
  企业技术中心: { group: '研发平台', authority: '工业和信息化', act: '认定' },
  制造业创新中心: { group: '研发平台', authority: '工业和信息化', act: '认定' },
  重点企业研究院: { group: '研发平台', authority: '科技', act: '认定' },
  企业研究院: { group: '研发平台', authority: '科技', act: '认定' },
  企业研发中心: { group: '研发平台', authority: '科技', act: '认定' },
  创新联合体: { group: '研发平台', authority: '科技', act: '认定' },
  新型研发机构: { group: '研发平台', authority: '科技', act: '备案' },
  中试基地: { group: '创新服务', authority: '科技', act: '备案' },
  概念验证中心: { group: '创新服务', authority: '科技', act: '备案' },
  技术转移机构: { group: '创新服务', authority: '科技', act: '备案' },
  产业技术创新战略联盟: { group: '创新服务', authority: '科技', act: '备案' },
  国际科技合作基地: { group: '创新服务', authority: '科技', act: '认定' },
  知识产权服务平台: { group: '创新服务', authority: '知识产权', act: '备案' },
  科技企业孵化器: { group: '孵化载体', authority: '工业和信息化', act: '认定', source: '工信部科〔2025〕131号' },
  众创空间: { group: '孵化载体', authority: '科技', act: '备案', source: '国科发高〔2017〕120号' },
  加速器: { group: '孵化载体', authority: '科技', act: '备案' },
  科创园: { group: '孵化载体', authority: '科技', act: '备案' },
  创新创业孵化基地: { group: '孵化载体', authority: '科技', act: '认定' },
  大学科技园: { group: '孵化载体', authority: '教育', act: '认定' },
  星创天地: { group: '孵化载体', authority: '科技', act: '备案' },
  院士工作站: { group: '人才平台', authority: '科协', act: '备案' },
  专家工作站: { group: '人才平台', authority: '科协', act: '认定' },
  博士创新站: { group: '人才平台', authority: '科协', act: '认定' },
  博士后工作站: { group: '人才平台', authority: '人社', act: '备案' },
  外国专家工作站: { group: '人才平台', authority: '科技', act: '认定' },
  外国人才集聚区: { group: '人才平台', authority: '科技', act: '认定' },
  人才创新中心: { group: '人才平台', authority: '科技', act: '备案' },
  科普教育基地: { group: '科普基地', authority: '科协', act: '命名' },
} as const satisfies { readonly [kind: string]: PlatformKind }

export type PlatformKindName = keyof typeof platformKinds

const kinds = Object.keys(platformKinds) as PlatformKindName[]

/** The kinds of a group, for indicators that count it as a whole. */
export function kindsOf(group: PlatformKind['group']): readonly PlatformKindName[] {
  return kinds.filter((kind) => platformKinds[kind].group === group)
}

/** 企业研发机构 that one firm runs by itself. A 创新联合体 is several firms' together and is counted apart. */
export const firmRdBodies = [
  '重点企业研究院',
  '企业研究院',
  '企业研发中心',
] as const satisfies readonly PlatformKindName[]

export const platformKind = choice('平台类型', kinds, {
  synonyms: {
    孵化器: '科技企业孵化器',
    工程中心: '工程技术研究中心',
    高新技术企业研究开发中心: '企业研发中心',
    企业研发机构: '企业研发中心',
    研发中心: '企业研发中心',
    省级重点企业研究院: '重点企业研究院',
    企业创新联合体: '创新联合体',
    体系化创新联合体: '创新联合体',
    院士专家工作站: '院士工作站',
    博士创新工作站: '博士创新站',
    博士后科研工作站: '博士后工作站',
    外国高端人才创新集聚区: '外国人才集聚区',
    科技人才创新中心: '人才创新中心',
    科普基地: '科普教育基地',
    科技企业加速器: '加速器',
    科技创新园: '科创园',
    双创基地: '创新创业孵化基地',
  },
})
