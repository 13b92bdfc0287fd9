/** One item of a return, as whoever fills it in should understand it; never how much it ought to be. */
export interface ReturnTerm {
  readonly name: string
  readonly means: string
  /** What it is taken for most often. */
  readonly not: string
}

const TERMS: readonly (ReturnTerm & { readonly said: RegExp })[] = [
  {
    name: '研发费用',
    said: /研发费用|研究开发费用?|研发支出/,
    means:
      '利润表“研发费用”项目：研究与开发过程中的费用化支出，加上自行开发无形资产的摊销；没有单列的，按研发支出辅助账',
    not: '不是R&D经费内部支出，也不是加计扣除额；已资本化、还没有摊销的不填',
  },
  {
    name: 'R&D经费内部支出',
    said: /R&D经费|R＆D经费|内部支出/i,
    means: '本单位内部开展R&D活动的实际支出，含人员劳务费、其他日常支出和资产性支出',
    not: '委托外单位研发的支出另列；不等于利润表的研发费用',
  },
  {
    name: '营业收入',
    said: /营业收入|销售收入|主营业务收入/,
    means: '利润表“营业收入”：主营业务收入与其他业务收入之和，不含增值税',
    not: '不是开票金额，也不是到账金额',
  },
  {
    name: '研发人员',
    said: /研发人员|科技人员|R&D人员(?!折合)/i,
    means: '直接从事研发，以及为研发提供管理和直接服务的人员，按人头数',
    not: '不是折合全时当量；一年里做研发时间很少的不填',
  },
  {
    name: '折合全时当量',
    said: /全时当量|人年/,
    means: '全时人员按1人年，非全时人员按实际工作时间折算，两者之和，单位人年',
    not: '不是研发人员人头数',
  },
  {
    name: '从业人员',
    said: /从业人员|从业人数|职工(总?人)?数|职工总数/,
    means: '期末在本单位工作并取得报酬的人数，含劳务派遣在岗的',
    not: '不是参保人数；不含离退休人员',
  },
  {
    name: '加计扣除额',
    said: /加计扣除/,
    means: '企业所得税汇算清缴时，在据实扣除之外加计扣除的税基，属上一纳税年度',
    not: '不是少缴的税额',
  },
  {
    name: '高新技术产品（服务）收入',
    said: /高新技术产品|高新收入/,
    means: '主要产品（服务）在《国家重点支持的高新技术领域》内的产品收入、服务收入与技术性收入之和，不含税',
    not: '不是全部营业收入；一般贸易、房租等不填',
  },
  {
    name: '工业总产值',
    said: /总产值|产值/,
    means: '报告期内生产的工业产品和提供工业性劳务的价值，现价，不含增值税；自产半成品按规定不重复计',
    not: '不是增加值，也不是销售收入',
  },
  {
    name: '利润总额',
    said: /利润总额/,
    means: '利润表“利润总额”，亏损填负数',
    not: '不是净利润',
  },
  {
    name: '有效发明专利',
    said: /有效发明|发明专利/,
    means: '期末已授权、仍然有效的发明专利件数，以专利登记簿为准',
    not: '不含实用新型、外观设计；未缴年费终止的、申请中的不填',
  },
  {
    name: '技术合同成交额',
    said: /技术合同/,
    means: '经认定登记的技术合同总金额，按登记日期',
    not: '没有认定登记的合同不填；不是实际到账的技术性收入',
  },
]

/** 指标释义: of the columns of a form, those items that have a meaning of their own, in the order of the columns. */
export function termsOf(labels: readonly string[]): readonly ReturnTerm[] {
  const found = labels.flatMap((label) => TERMS.filter(({ said }) => said.test(label)))
  return [...new Set(found)].map(({ name, means, not }) => ({ name, means, not }))
}

/** All of them, as the handbook prints them. */
export const returnTerms: readonly ReturnTerm[] = TERMS
