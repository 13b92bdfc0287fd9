import { addDecimals, compareDecimals, formatDecimal, scaleDecimal, subtractDecimals } from '../../kernel/exact.ts'
import type { Decimal } from '../../kernel/values.ts'
import type { Claim, Finding } from '../reading.ts'

/** What the books say of a claim: in the claim's own unit, with the words under which it opens. */
export interface Booked {
  readonly value: Decimal
  readonly says: string
}

/** `null` where the books have no such figure: what is unknown contradicts nothing. */
export type Books = (claim: Claim) => Booked | null

/** The bureau's own claims that its books contradict, beyond the rounding that the text itself chose. */
export function againstBooks(claims: readonly Claim[], books: Books): readonly Finding[] {
  return claims.flatMap((claim) => {
    if (claim.scope !== 'own' || claim.kind === 'target') return []
    const booked = books(claim)
    if (booked === null || agrees(claim, booked.value)) return []
    return {
      kind: 'books.value',
      certainty: claim.confidence >= SURE_CONFIDENCE_MIN ? ('sure' as const) : ('probable' as const),
      start: claim.start,
      end: claim.end,
      quote: claim.quote,
      reason: `${claim.phrase}文中为${claim.quote}，${booked.says}为${formatDecimal(booked.value)}${claim.unit}`,
      correction: null,
    }
  })
}

const SURE_CONFIDENCE_MIN = 0.8

function agrees({ value, min, max, quote }: Claim, booked: Decimal): boolean {
  if (value === null || min !== max) {
    return (min === null || compareDecimals(booked, min) >= 0) && (max === null || compareDecimals(booked, max) <= 0)
  }
  const places = /\d\.(\d+)/.exec(quote)?.[1]?.length ?? 0
  const half = scaleDecimal('5' as Decimal, -places - 1)
  const whole = places === 0 && /[家个项件人名户场次篇]/.test(quote)
  if (whole) return compareDecimals(value, booked) === 0
  return (
    compareDecimals(subtractDecimals(value, half), booked) <= 0 &&
    compareDecimals(addDecimals(value, half), booked) >= 0
  )
}
