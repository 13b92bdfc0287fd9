/** What the clauses ask of a firm; amounts in yuan. Drawn from a seed, so that every run asks the same. */
export interface Firm {
  readonly research: number
  readonly sales: number
  readonly staff: number
  readonly technicians: number
  readonly clean: boolean
  /** Net assets of three years. */
  readonly assets: readonly [number, number, number]
}

/** A firm that stands at a threshold, and what is right to say of it. */
export interface Edge {
  readonly name: string
  readonly firm: Firm
  /** The clause that is asked, by its number. */
  readonly clause: number
  readonly holds: boolean
}

export const CLAUSES = 30

/** What a clause asks of the growth of net assets; each asks for another. */
export function growthPercent(clause: number): number {
  return clause + 33
}

/** What a clause asks of the share of research in sales. */
export function sharePercent(clause: number): number {
  return clause + 1
}

/** Every third clause asks for growth, the others for a share of research. */
export function asksGrowth(clause: number): boolean {
  return clause % 3 === 2
}

export function drawFirms(count: number): readonly Firm[] {
  const draw = random(20_260_601)
  const upTo = (max: number) => Math.floor(draw() * max) + 1
  return Array.from({ length: count }, () => {
    const staff = upTo(400)
    return {
      research: upTo(9_000_000),
      sales: upTo(90_000_000),
      staff,
      technicians: upTo(staff),
      clean: draw() > 0.05,
      assets: [upTo(9_000_000), upTo(9_000_000), upTo(9_000_000)],
    }
  })
}

/** Shares one yuan at either side of the threshold, and growth that is exactly at it. */
export function drawEdges(count: number): readonly Edge[] {
  const draw = random(7)
  const upTo = (max: number) => Math.floor(draw() * max) + 1
  const firm = { staff: 100, technicians: 50, clean: true } as const
  return Array.from({ length: count }, (_, index): Edge => {
    if (index % 2 === 0) {
      const [clause, off] = [3 * (index % 10), (index % 3) - 1]
      const sales = upTo(2_000_000_000) * 100
      const research = (sales / 100) * sharePercent(clause) + off
      return { name: 'share', firm: { ...firm, sales, research, assets: [1, 1, 1] }, clause, holds: off >= 0 }
    }
    // Y2 ÷ Y1 = p/q and Y3 ÷ Y2 = 2.7 − p/q: their mean less one is exactly 35 %.
    const q = upTo(97) + 1
    const p = q + (upTo(q) % q)
    const assets = [10 * q * q, 10 * p * q, p * (27 * q - 10 * p)] as const
    return { name: 'growth', firm: { ...firm, sales: 1, research: 1, assets }, clause: 2, holds: true }
  })
}

/** Mulberry32. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
