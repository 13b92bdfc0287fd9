import type { Proofreading } from '../api/proofread.ts'

/** A stretch of text of which the same is to be said throughout. */
export interface Segment {
  readonly start: number
  readonly text: string
  /** Places in the lists of findings and claims. */
  readonly findings: readonly number[]
  readonly claim: number | null
  /** What stands here instead, at the first stretch of what it replaces. */
  readonly correction: string | null
  /** Replaced by a correction. */
  readonly gone: boolean
}

/** The lines of a text, each parted wherever a finding or a claim begins or ends. `accepted` are places of findings. */
export function linesOf(
  { text, findings, claims }: Pick<Proofreading, 'text' | 'findings' | 'claims'>,
  accepted: ReadonlySet<number>,
): readonly (readonly Segment[])[] {
  const cuts = new Set([0, text.length])
  for (const { start, end } of [...findings, ...claims]) cuts.add(start).add(end)
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) cuts.add(at).add(at + 1)
  const places = [...cuts].sort((a, b) => a - b)
  const found = spread(places, findings)
  const claimed = spread(places, claims)
  const lines: Segment[][] = [[]]
  for (const [index, start] of places.slice(0, -1).entries()) {
    const words = text.slice(start, places[index + 1])
    if (words === '\n') {
      lines.push([])
      continue
    }
    const here = found.get(start) ?? []
    const taken = here.find((one) => accepted.has(one))
    const finding = taken === undefined ? undefined : findings[taken]
    lines.at(-1)?.push({
      ...{ start, text: words, findings: here, gone: finding !== undefined },
      claim: claimed.get(start)?.[0] ?? null,
      correction: finding?.start === start ? finding.correction : null,
    })
  }
  return lines
}

/** Which spans cover the stretch that begins at each place. */
function spread(
  places: readonly number[],
  spans: readonly { readonly start: number; readonly end: number }[],
): Map<number, number[]> {
  const order = new Map(places.map((place, index) => [place, index]))
  const covering = new Map<number, number[]>()
  spans.forEach(({ start, end }, span) => {
    for (let index = order.get(start) ?? 0; (places[index] ?? end) < end; index++) {
      const place = places[index] ?? 0
      covering.set(place, [...(covering.get(place) ?? []), span])
    }
  })
  return covering
}

type Spanned = Proofreading['findings'][number]

/** Whether a correction may be taken beside those that have been taken: two never change the same words. */
export function fits(findings: readonly Spanned[], accepted: ReadonlySet<number>, place: number): boolean {
  const wanted = findings[place]
  if (wanted === undefined || wanted.correction === null) return false
  return [...accepted].every((one) => {
    const other = findings[one]
    return other === undefined || one === place || other.end <= wanted.start || wanted.end <= other.start
  })
}
