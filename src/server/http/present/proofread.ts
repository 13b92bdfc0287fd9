import type { Catalog } from '../../../kernel/catalog.ts'
import { parsePeriod, periodName } from '../../../kernel/period.ts'
import type { Claim, Finding } from '../../../proofread/reading.ts'
import type { Booking } from '../../office/proofread/booking.ts'
import type { Verdict } from '../../office/proofread/books.ts'
import type { Proofreading } from '../../office/proofread/proofread.ts'

export function presentProofreading(
  { name, date, text, claims, findings }: Proofreading,
  catalog: Catalog,
  mayBook: boolean,
) {
  return {
    ...{ name, date, text, mayBook },
    claims: claims.map((claim) => presentHeld(claim, claim.verdict, catalog)),
    findings: findings.map(presentFinding),
    isWord: /\.docx$/i.test(name),
  }
}

const DIRECTIONS = { up: '增长', down: '下降', flat: '持平' } as const

export function presentHeld(claim: Claim, verdict: Verdict, { indicators }: Pick<Catalog, 'indicators'>) {
  const { start, end, phrase, indicator, quote, value, unit, kind, period, scope, growth } = claim
  return {
    ...{ start, end, phrase, indicator, quote, value, unit, kind, period, scope },
    label: indicators.get(indicator ?? '')?.label ?? null,
    periodName: periodWords(period),
    growth:
      growth === null
        ? null
        : [
            growth.base ?? '',
            DIRECTIONS[growth.direction],
            growth.value === null ? '' : `${growth.value}${growth.unit}`,
          ].join(''),
    verdict: verdict.kind,
    says: 'shown' in verdict ? `账上 ${verdict.shown}` : verdict.reason,
  }
}

export function presentFinding({ start, end, kind, certainty, quote, reason, correction }: Finding) {
  return { start, end, kind, kindName: kindName(kind), certainty, quote, reason, correction }
}

/** By the beginning of a kind, the longest that fits. */
const KINDS: readonly (readonly [begins: string, name: string])[] = [
  ['books.missing', '账上没有'],
  ['books.issued', '与报出不同'],
  ['books.restated', '台账已更正'],
  ['books.period', '期间不符'],
  ['books', '与账不符'],
  ['firm', '企业'],
  ['arithmetic', '算术'],
  ['consistency', '前后不一'],
  ['unit', '单位'],
  ['form', '格式'],
  ['mask', '脱敏'],
  ['wording', '用语'],
  ['name', '名称'],
  ['repeat', '重复'],
  ['recognition', '识别'],
  ['noise', '版面'],
]

function kindName(kind: string): string {
  return KINDS.find(([begins]) => kind.startsWith(begins))?.[1] ?? '其他'
}

export function presentBooking(booking: Booking) {
  const { claim, sentence, outcome } = booking
  if (booking.outcome === 'refused') return { ...{ claim, sentence, outcome }, ...nothing, reason: booking.reason }
  const { label, period, value, unit } = booking
  return { ...{ claim, sentence, outcome, label, value, unit }, reason: null, periodName: periodWords(period) }
}

const nothing = { label: null, periodName: null, value: null, unit: null }

function periodWords(code: string | null): string | null {
  const period = code === null ? null : parsePeriod(code)
  return period === null ? code : periodName(period)
}
