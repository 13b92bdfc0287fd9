/** What the sections have signed for: by whom, of which period. The rest still waits for its owner. */
export const confirmations: readonly {
  readonly indicator: string
  readonly period: string
  readonly by: string
  readonly list: string | null
}[] = [
  { indicator: 'newHighTech', period: '2025', by: '陈晓岚（高新科）', list: '2025年公告名单' },
  { indicator: 'newTechSmes', period: '2025', by: '陈晓岚（高新科）', list: '2025年入库名单' },
  { indicator: 'contractValueSold', period: '2025', by: '罗志恒（成果科）', list: null },
  { indicator: 'highTechFirms', period: '2026H1', by: '陈晓岚（高新科）', list: '有效高新技术企业名单（6月30日）' },
  { indicator: 'contractValueSold', period: '2026H1', by: '罗志恒（成果科）', list: null },
  { indicator: 'contractValueBought', period: '2026H1', by: '罗志恒（成果科）', list: null },
  { indicator: 'fundsPaid', period: '2026H1', by: '何静怡（规划科）', list: '国库支付明细' },
  { indicator: 'sessions', period: '2026H1', by: '吴明远（综合科）', list: null },
]
