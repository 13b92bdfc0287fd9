import type { Column } from '../api/registers.ts'

const order = ['主要内容', '归属与分类', '金额与数量', '日期', '联系人', '其他', '自定义列']

/** The groups in which a form and a record's page show the columns. */
export function groupsOf(columns: readonly Column[]): readonly string[] {
  const found = [...new Set(columns.map(({ group }) => group))]
  return found.sort((a, b) => order.indexOf(a) - order.indexOf(b))
}
