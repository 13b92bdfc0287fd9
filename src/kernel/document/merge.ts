import { mergedSpans } from './compare.ts'
import { type Block, type DocumentText, mapBlockSpans } from './text.ts'

/** A run of paragraphs in three texts: what both began with, and what each made of it. */
export interface MergeStretch {
  /** `both`: the two changed it alike; `conflict`: each otherwise, and a person chooses. */
  readonly kind: 'same' | 'mine' | 'theirs' | 'both' | 'conflict'
  readonly base: readonly Block[]
  readonly mine: readonly Block[]
  readonly theirs: readonly Block[]
}

/** 两人同时改: holds two edits of one text against what both began with, paragraph by paragraph. */
export function mergeTexts(base: DocumentText, mine: DocumentText, theirs: DocumentText): readonly MergeStretch[] {
  const keys = [base, mine, theirs].map((text) => text.map(blockKey))
  const [own = [], other = []] = [keys[1], keys[2]].map((side) => common(keys[0] ?? [], side ?? []))
  const stretches: MergeStretch[] = []
  let [at, mineAt, theirsAt] = [0, 0, 0]
  const until = (next: number, mineNext: number, theirsNext: number) => {
    const stretch = {
      base: base.slice(at, next),
      mine: mine.slice(mineAt, mineNext),
      theirs: theirs.slice(theirsAt, theirsNext),
    }
    if (stretch.base.length + stretch.mine.length + stretch.theirs.length > 0)
      stretches.push({ kind: kindOf(stretch), ...stretch })
    ;[at, mineAt, theirsAt] = [next, mineNext, theirsNext]
  }
  base.forEach((block, index) => {
    const [mineNext, theirsNext] = [own[index] ?? -1, other[index] ?? -1]
    if (mineNext < 0 || theirsNext < 0) return
    until(index, mineNext, theirsNext)
    stretches.push({ kind: 'same', base: [block], mine: [block], theirs: [block] })
    ;[at, mineAt, theirsAt] = [index + 1, mineNext + 1, theirsNext + 1]
  })
  until(base.length, mine.length, theirs.length)
  return stretches
}

/** Whether two texts say the same, however their runs are cut and their facts are ordered. */
export function sameText(a: DocumentText, b: DocumentText): boolean {
  return a.length === b.length && a.every((block, index) => blockKey(block) === blockKey(b[index] ?? block))
}

function blockKey(block: Block): string {
  return JSON.stringify(mapBlockSpans(block, mergedSpans), sortedKeys)
}

function sortedKeys(_: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function kindOf({ base, mine, theirs }: Omit<MergeStretch, 'kind'>): MergeStretch['kind'] {
  const [was, ours, others] = [base, mine, theirs].map((blocks) => blocks.map(blockKey).join('\n'))
  if (ours === others) return ours === was ? 'same' : 'both'
  if (ours === was) return 'theirs'
  return others === was ? 'mine' : 'conflict'
}

/** For each of the one list, where it stands in the other: the longest run common to both. */
function common(list: readonly string[], other: readonly string[]): readonly number[] {
  const lengths = Array.from({ length: list.length + 1 }, () => new Int32Array(other.length + 1))
  for (let i = list.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--)
      lengths[i]![j] =
        list[i] === other[j]
          ? (lengths[i + 1]![j + 1] ?? 0) + 1
          : Math.max(lengths[i + 1]![j] ?? 0, lengths[i]![j + 1] ?? 0)
  const found = new Array<number>(list.length).fill(-1)
  let [i, j] = [0, 0]
  while (i < list.length && j < other.length) {
    if (list[i] === other[j]) found[i++] = j++
    else if ((lengths[i + 1]![j] ?? 0) >= (lengths[i]![j + 1] ?? 0)) i++
    else j++
  }
  return found
}
