import type { Definition, FigureAnswer } from '../api/figures.ts'

/** What somebody looks for among the indicators; `null` is anything. */
export interface Sought {
  readonly words: string
  readonly line: string | null
  readonly kind: string | null
  readonly owner: string | null
  readonly state: string | null
}

/** 指标的种类, as the handbook calls them. */
export const kindNames: { readonly [kind: string]: string } = {
  flow: '期间数',
  stock: '时点数',
  distinct: '户数',
  holders: '在册户数',
  reading: '外部数',
  plus: '合计',
  minus: '差额',
  ratio: '比值',
  areaShare: '占上级比重',
  growth: '同比',
  averageGrowth: '年均增长',
  pointChange: '百分点变化',
  netChange: '净增',
  rank: '位次',
}

export const stateOptions = [
  { value: 'confirmed', label: '已确认' },
  { value: 'changed', label: '确认后有变' },
  { value: 'open', label: '未确认' },
  { value: 'missing', label: '没有数' },
  { value: 'differs', label: '与上次报出不同' },
] as const

export function matches(definition: Definition, figure: FigureAnswer | undefined, sought: Sought): boolean {
  const { id, label, definition: meaning, confusedWith, owner, lineName, kind } = definition
  const words = sought.words.trim().toLowerCase()
  return (
    [id, label, meaning, confusedWith ?? '', owner].some((text) => text.toLowerCase().includes(words)) &&
    (sought.line === null || lineName === sought.line) &&
    (sought.kind === null || kind === sought.kind) &&
    (sought.owner === null || owner === sought.owner) &&
    (sought.state === null || isIn(figure, sought.state))
  )
}

function isIn(figure: FigureAnswer | undefined, state: string): boolean {
  if (figure === undefined) return false
  if (state === 'missing') return figure.value === null
  if (state === 'differs') return figure.lastIssued?.differs === true
  return figure.value !== null && (figure.confirmation?.state ?? 'open') === state
}
