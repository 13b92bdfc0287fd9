import type { Period } from '../../kernel/period.ts'
import type { Quantity } from '../quantity/scan.ts'
import type { ClaimedGrowth, ClaimKind, Scope, Span } from '../reading.ts'

/** A claim being made; a later part of the sentence may add its growth. Its span counts in the sentence. */
export interface Draft extends Span {
  readonly phrase: string
  /** The phrase with that of the whole that it is a part of and the verb that governs it. */
  readonly context: string
  readonly quantity: Quantity
  readonly kind: ClaimKind
  readonly period: Period | null
  readonly scope: Scope
  /** 上年同期 and the like without a name of its own: a growth after it is of the figure before. */
  readonly prior: boolean
  /** Its name was taken from what stands before. */
  readonly inherited: boolean
  /** The figure that this one is a part of. */
  readonly whole: Draft | null
  /** What the sentence speaks of, where the phrase alone does not say it: 推荐55家 behind 申报高新技术企业61家. */
  readonly about: string
  /** The name of its row in a table; empty in running text. */
  readonly row: string
  /** The verb that governs it and the figures beside it: 新增, 培训. */
  readonly verb: string
  growth: ClaimedGrowth | null
}

/** 省级5家、市级8家 beside 平台13家: counted alike. */
export function countsAlike(a: Quantity, b: Quantity): boolean {
  return a.written === b.written || (a.unit.endsWith('元') && b.unit.endsWith('元'))
}
