/** A screen, and what stands on it once it is usable. */
export interface Page {
  readonly name: string
  readonly path: string
  readonly shown: string
}

/** Every screen that a clerk comes by, in one period of one bureau. */
export const pages: readonly Page[] = [
  { name: '工作台', path: '/work', shown: 'main h1' },
  { name: '驾驶舱', path: '/?period=2026H1', shown: 'article' },
  { name: '驾驶舱，二十天前', path: '/?period=2026H1&asOf=2026-10-27', shown: 'article' },
  { name: '打开一个数', path: '/?period=2026H1&open=patentGrants', shown: '.drill-row, .ant-drawer .kc-state' },
  { name: '指标', path: '/indicators?period=2026H1', shown: '.indicators-row, tbody tr' },
  { name: '文稿', path: '/documents', shown: 'main h1' },
  { name: '台账总览', path: '/registers', shown: 'main a[href*="/registers/"]' },
  { name: '企业列表', path: '/registers/enterprise', shown: '[role=row] [role=gridcell]' },
  { name: '专利列表', path: '/registers/patent', shown: '[role=row] [role=gridcell]' },
  { name: '导入', path: '/import', shown: 'main h1' },
  { name: '认领', path: '/claims', shown: 'main h1' },
  { name: '批次', path: '/batches', shown: 'main h1' },
  { name: '报数单', path: '/sheets', shown: 'main h1' },
  { name: '目标', path: '/targets?period=2026', shown: 'main h1' },
]
