/** 人工结论: what somebody decided about a row that the books cannot settle by themselves. */
export const verdictLabels = {
  ours: '我方更正',
  theirs: '请对方更正',
  definition: '口径不同，各按各的',
  same: '是同一家',
  other: '另有说明',
} as const

export type VerdictKind = keyof typeof verdictLabels

export const verdictKinds = Object.keys(verdictLabels) as [VerdictKind, ...VerdictKind[]]

/** 双方都有, 只他有, 只我有, 说不准, 重复. */
export const sideLabels = {
  both: '双方都有',
  theirs: '只对方有',
  ours: '只我方有',
  unclear: '说不准',
  repeated: '对方重复',
} as const
