import type { Proposal } from '../api/policies.ts'

export type Mark = Proposal['marks'][number]['is']

export const markLabels: { readonly [mark in Mark]: string } = {
  who: '对象',
  condition: '条件',
  amount: '金额',
  cap: '上限',
  exclusivity: '不重复',
  period: '期间',
}

/** A stretch of the text of which one thing is to be said. */
export interface Stretch {
  readonly start: number
  readonly text: string
  /** The proposals that it belongs to. */
  readonly places: readonly number[]
  /** What it says of the proposal that is open. */
  readonly mark: Mark | null
}

/** The lines of a text, each parted wherever a proposal or a mark of the open one begins or ends. */
export function stretchesOf(
  text: string,
  proposals: readonly Proposal[],
  open: number,
): readonly (readonly Stretch[])[] {
  const marks = proposals[open]?.marks ?? []
  const cuts = new Set([0, text.length])
  for (const { start, end } of [...proposals, ...marks]) cuts.add(start).add(end)
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) cuts.add(at).add(at + 1)
  const bounds = [...cuts].sort((a, b) => a - b)
  const lines: Stretch[][] = [[]]
  for (const [index, start] of bounds.slice(0, -1).entries()) {
    const end = bounds[index + 1] ?? text.length
    const words = text.slice(start, end)
    if (words === '\n') {
      lines.push([])
      continue
    }
    const places = proposals.flatMap((one, place) => (one.start <= start && end <= one.end ? [place] : []))
    const mark = marks.findLast((one) => one.start <= start && end <= one.end)?.is ?? null
    lines.at(-1)?.push({ start, text: words, places, mark })
  }
  return lines
}
