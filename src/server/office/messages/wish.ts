/** 怎样告诉我: by mail or not, at which hours not, at once or once a day. */
export interface Wish {
  readonly mail: boolean
  /** 免打扰: from one hour of the day to another, in China Standard Time; across midnight where the first is later. */
  readonly quiet: { readonly from: number; readonly to: number } | null
  /** 汇总: once a day instead of one by one. */
  readonly digest: boolean
}

export const usualWish: Wish = { mail: true, quiet: { from: 21, to: 8 }, digest: false }

/** The hour at which a digest goes out. */
const DIGEST_HOUR = 17
const HOUR_MS = 3_600_000
const EIGHT_HOURS_MS = 8 * HOUR_MS
const DAY_MS = 24 * HOUR_MS

/** When something that happened now may be sent. */
export function sendingTime({ quiet, digest }: Wish, now: Date): Date {
  const local = now.getTime() + EIGHT_HOURS_MS
  const dayStart = local - (local % DAY_MS)
  const at = (ms: number) => new Date(ms - EIGHT_HOURS_MS)
  if (digest) {
    const today = dayStart + DIGEST_HOUR * HOUR_MS
    return at(local <= today ? today : today + DAY_MS)
  }
  if (quiet === null || quiet.from === quiet.to) return now
  const hour = (local - dayStart) / HOUR_MS
  const isQuiet = quiet.from < quiet.to ? hour >= quiet.from && hour < quiet.to : hour >= quiet.from || hour < quiet.to
  if (!isQuiet) return now
  const end = dayStart + quiet.to * HOUR_MS
  return at(end > local ? end : end + DAY_MS)
}
