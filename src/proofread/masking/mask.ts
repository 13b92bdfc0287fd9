import { type Kind, sightings } from './sightings.ts'

/** One thing that was taken out of a text, and what stands in its place everywhere. */
export interface Masked {
  readonly kind: Kind
  readonly original: string
  readonly mask: string
  readonly times: number
}

export interface PublicCopy {
  readonly text: string
  /** What brings the original back; it is to be kept as the original is. */
  readonly table: readonly Masked[]
}

const LABELS: { readonly [kind in Kind]: string } = {
  enterprise: '企业',
  place: '地名',
  person: '人员',
  phone: '电话',
  identity: '证件号',
  account: '账号',
  mail: '邮箱',
}

/**
 * A copy for the public: every name is replaced everywhere by the same mask, and no two by one, so that what is said of
 * a firm stays said of one firm. `names` are further names to mask, such as those of a register.
 */
export function mask(text: string, names: readonly string[] = []): PublicCopy {
  const found = sightings(text, names)
  const masks = new Map<string, { kind: Kind; mask: string; times: number }>()
  const counts = new Map<Kind, number>()
  const parts: string[] = []
  let at = 0
  for (const { kind, start, end } of found) {
    const original = text.slice(start, end)
    const known = masks.get(original)
    const replacement = known ?? { kind, mask: nextMask(text, kind, counts), times: 0 }
    masks.set(original, { ...replacement, times: replacement.times + 1 })
    parts.push(text.slice(at, start), replacement.mask)
    at = end
  }
  parts.push(text.slice(at))
  return { text: parts.join(''), table: Array.from(masks, ([original, one]) => ({ original, ...one })) }
}

/** The original again; words that only look like a mask are not of the table and stay. */
export function unmask(text: string, table: readonly Pick<Masked, 'mask' | 'original'>[]): string {
  if (table.length === 0) return text
  const originals = new Map(table.map(({ mask, original }) => [mask, original]))
  return text.replace(MASK, (mask) => originals.get(mask) ?? mask)
}

const MASK = /【[\u4e00-\u9fff]{2,3}\d{1,6}】/g

/** 【企业1】: no word of a report, and the next free one where the text has it already. */
function nextMask(text: string, kind: Kind, counts: Map<Kind, number>): string {
  for (;;) {
    const number = (counts.get(kind) ?? 0) + 1
    counts.set(kind, number)
    const mask = `【${LABELS[kind]}${number}】`
    if (!text.includes(mask)) return mask
  }
}

export function kindLabel(kind: Kind): string {
  return LABELS[kind]
}
