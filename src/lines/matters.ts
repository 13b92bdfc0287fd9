/** One of the figures that people mean by the same word: whose it is, when it is there, what it is used for. */
export interface MatterFigure {
  readonly indicator: string
  readonly whose: string
  readonly when: string
  readonly usedFor: string
}

/** 一事多数: a matter that several figures tell of, each of them rightly. */
export interface Matter {
  readonly name: string
  readonly figures: readonly MatterFigure[]
  /** Which one to use towards others, which one inside, and how to explain the difference. */
  readonly rule: string
}

const told = (indicator: string, whose: string, when: string, usedFor: string): MatterFigure => ({
  indicator,
  whose,
  when,
  usedFor,
})

/** Which figures are taken for each other most often; a definition card shows them beside one another. */
export const matters: readonly Matter[] = [
  {
    name: '研发投入',
    figures: [
      told('rdExpenditure', '统计部门', '次年秋', '投入强度、年度目标'),
      told('industrialRd', '统计部门', '次月下旬', '月度调度、半年总结'),
      told('superDeduction', '税务部门', '次年6—7月', '惠企成效'),
      told('enterpriseRd', '本局调度', '当月', '内部研判'),
    ],
    rule: '对外一律用全社会R&D经费支出和规上工业研发费用，调度数只供内部研判；差异来自范围（全社会、规上、享受政策的企业）和口径（内部支出、会计科目、税基）',
  },
  {
    name: '高新技术企业',
    figures: [
      told('highTechFirms', '本局名录', '随时', '总量、密度'),
      told('newHighTech', '认定公告', '公告后', '年度认定任务'),
      told('firstHighTech', '认定公告', '公告后', '年度认定任务'),
      told('highTechNetGrowth', '本局名录', '随时', '增长'),
      told('highTechApplicants', '本局台账', '申报后', '半年总结'),
    ],
    rule: '对外讲总量用有效户数，讲任务用认定数，不用申报数对认定目标；差异来自首次与重新认定、到期、迁入迁出和批次',
  },
  {
    name: '技术合同',
    figures: [
      told('contractValueSold', '登记系统', '按月', '考核'),
      told('contractValueBought', '登记系统', '按月', '考核分列'),
      told('technologyValueSold', '登记系统', '按月', '结构分析'),
      told('technologyIncome', '登记系统', '按月', '税收减免'),
    ],
    rule: '对外一律写明输出还是吸纳、成交额还是技术交易额；登记机构口径含外地卖方在本区登记的合同，与按卖方所在地统计的不同',
  },
  {
    name: '政策资金',
    figures: [
      told('fundsBudgeted', '财政部门', '年初', '预算执行'),
      told('fundsApproved', '本局', '审核后', '内部进度'),
      told('fundsPublicised', '本局', '公示后', '公示'),
      told('fundsPaid', '财政部门、银行', '支付后', '总结、宣传'),
    ],
    rule: '对外一律用实际支付数，审定、公示数只供内部掌握；差异来自支付进度和退回',
  },
  {
    name: '专利',
    figures: [
      told('patentGrants', '知识产权部门', '按月', '当年产出'),
      told('patentsInForce', '知识产权部门', '按月', '总量'),
      told('highValueInventions', '知识产权部门', '按季', '考核'),
    ],
    rule: '总结用授权、有效和高价值，不用申请量；授权按公告日，有效按期末',
  },
]

/** The matter that an indicator belongs to. */
export function matterOf(indicator: string): Matter | null {
  return matters.find(({ figures }) => figures.some((one) => one.indicator === indicator)) ?? null
}
