import type { BatchPart, PlanPart } from '../api/imports.ts'

/** The parts of a preview, in the order in which a clerk looks at them. */
export const planParts: readonly { readonly part: PlanPart; readonly label: string; readonly none: string }[] = [
  { part: 'created', label: '新增', none: '没有新增的记录' },
  { part: 'updated', label: '有变化', none: '没有要改动的记录' },
  { part: 'unchanged', label: '无变化', none: '没有与台账完全一致的行' },
  { part: 'pending', label: '待认领', none: '名称都认出来了' },
  { part: 'refused', label: '不能导入', none: '没有不能导入的行' },
  { part: 'warned', label: '提示', none: '没有需要留意的单元格' },
  { part: 'ending', label: '将终止', none: '名单外没有要终止的记录' },
]

export const batchParts: readonly { readonly part: BatchPart; readonly label: string; readonly none: string }[] = [
  { part: 'created', label: '新增', none: '这个批次没有新增记录' },
  { part: 'updated', label: '更新', none: '这个批次没有更新记录' },
  { part: 'ended', label: '终止', none: '这个批次没有终止记录' },
  { part: 'refused', label: '未导入', none: '没有未导入的行' },
]

export const statusWords = {
  running: '正在导入',
  done: '已导入',
  failed: '未完成',
  interrupted: '中断',
  withdrawn: '已撤回',
} as const

export const statusColours = {
  running: 'processing',
  done: 'default',
  failed: 'red',
  interrupted: 'red',
  withdrawn: 'default',
} as const
