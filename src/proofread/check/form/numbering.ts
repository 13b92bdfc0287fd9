import { matchesIn } from '../../matches.ts'
import type { Check, Found } from '../check.ts'
import type { Prose } from '../prose.ts'

const NUMERALS = '零一二三四五六七八九十'
const LEVELS: readonly { readonly at: RegExp; readonly write: (n: number) => string }[] = [
  { at: /^([一二三四五六七八九十]{1,3})、/, write: (n) => `${chinese(n)}、` },
  { at: /^[（(]([一二三四五六七八九十]{1,3})[）)]/, write: (n) => `（${chinese(n)}）` },
  { at: /^(?:附件[:：]\s*)?(\d{1,2})[.．、](?!\d)/, write: (n) => `${n}.` },
  { at: /^[（(](\d{1,2})[）)]/, write: (n) => `（${n}）` },
  { at: /^第([一二三四五六七八九十]{1,2})[，,、]/, write: (n) => `第${chinese(n)}` },
  // 问题1：, 任务二、: numbered by their own word.
  {
    at: /^(?:问题|任务|事项|案例|建议|措施|线索)([一二三四五六七八九十]{1,3}|\d{1,2})[：:、.．]/,
    write: (n) => `${n}`,
  },
]
/** What all of these begin with: most paragraphs are running text. */
const NUMBERED = /^(?:[一二三四五六七八九十（(\d第]|附件|问题|任务|事项|案例|建议|措施|线索)/
const INLINE = /(?<=^|[。；;：:，,\s是】])([一二三四五六七八九十]{1,2})(?=是(?![否非]))/g
/** 一要压实责任。二要健全制度。 */
const INLINE_MUST = /(?<=^|[。；;：:，,\s])([一二三四五六七八九十]{1,2})(?=要(?!求|素|点|件|闻))/g
/** A number at the head of a line that no longer reads as one. */
const GARBLED =
  /^(?:[（(]([A-Za-z=兰匹西玉王大土士人入丸工—–-])[）)](?=[\u4e00-\u9fff])|([—–=\-兰匹工土士入丸大人玉])、)/
const BRACKETED = /(?<=^|[。；;，,：:]|[）)])[（(]([一二三四五六七八九十]{1,2}|\d{1,2})[）)](?=[\u4e00-\u9fffA-Z\d])/g
const DEPTH_INLINE = LEVELS.length

interface Marker {
  readonly depth: number
  /** `null` where it cannot be read: then it is taken to be the one that is due. */
  readonly number: number | null
  readonly start: number
  readonly end: number
  /** What the number alone would be, in this place's own writing. */
  readonly spelled: (n: number) => string
}

export const numbering: Check = {
  kind: 'form.numbering',
  label: '序号不连续',
  certainty: 'sure',
  how: '一、（一）1.（1）与一是二是三是跳号、重号，或不从头开始',
  *find(prose) {
    yield* sequences(headings(prose))
    for (const { text, start } of prose.paragraphs) {
      if (text.includes('是')) yield* sequences(inline(text, start, INLINE))
      if (text.includes('要')) yield* sequences(inline(text, start, INLINE_MUST))
      if (/[（(]/.test(text)) yield* sequences(bracketed(text, start))
      yield* sequences(arabic(text, start))
    }
    yield* sequences(leading(prose))
  },
}

/** Siblings under one heading. A higher level begins its lower ones anew. */
function* sequences(markers: Iterable<Marker>): Generator<Found> {
  const runs = new Map<number, Marker[]>()
  for (const marker of markers) {
    for (const [deeper, run] of runs)
      if (deeper > marker.depth) {
        yield* outOfStep(run)
        runs.delete(deeper)
      }
    const run = runs.get(marker.depth)
    if (run === undefined) runs.set(marker.depth, [marker])
    else run.push(marker)
  }
  for (const run of runs.values()) yield* outOfStep(run)
}

/** What becomes of a number that is not the one due: it was miswritten, or the count goes on from it, or begins anew. */
interface Step {
  readonly slips: number
  /** The number that is due next. */
  readonly due: number
  readonly before: Step | null
  /** The number that was due here, where this one is out of step. */
  readonly wanted: number | null
}

/** A list begins anew after this much doubt; sooner if the one before was alone. */
const ANEW = { alone: 0.5, after: 0.1 }
const WAYS_MAX = 4

/** The numbers out of step, so chosen that they are as few as can be: after 一 二 四 四 五 only the first 四 is. */
function* outOfStep(run: readonly Marker[]): Generator<Found> {
  let ways: readonly Step[] = [{ slips: 0, due: 1, before: null, wanted: null }]
  for (const { number } of run) {
    const next = ways.flatMap((way): readonly Step[] => {
      const on = { ...way, due: way.due + 1, before: way, wanted: null }
      if (number === null || number === way.due) return [on]
      const miswritten = { slips: way.slips + 1, due: way.due + 1, before: way, wanted: way.due }
      if (number === 1) {
        const anew = way.due === 2 ? ANEW.alone : ANEW.after
        return [{ slips: way.slips + anew, due: 2, before: way, wanted: null }, miswritten]
      }
      return [{ slips: way.slips + 1, due: number + 1, before: way, wanted: way.due }, miswritten]
    })
    ways = next.toSorted((a, b) => a.slips - b.slips).slice(0, WAYS_MAX)
  }
  const steps: Step[] = []
  for (let step: Step | null = ways[0] ?? null; step?.before != null; step = step.before) steps.unshift(step)
  for (const [place, { wanted }] of steps.entries()) {
    const { number, start, end, spelled } = run[place]!
    if (wanted === null || number === null) continue
    const before = run[place - 1]?.number ?? null
    const told = before === null ? `前面没有“${spelled(number - 1)}”` : `前一个是“${spelled(before)}”`
    yield {
      start,
      end,
      reason: `序号“${spelled(number)}”与前文接不上：${told}，应为“${spelled(wanted)}”或有漏项`,
      ...(before === null ? { certainty: 'probable' as const } : { correction: spelled(wanted) }),
    }
  }
}

function* headings({ paragraphs }: Prose): Generator<Marker> {
  for (const { text, start } of paragraphs) {
    const garbled = GARBLED.exec(text)
    if (garbled !== null) {
      const depth = garbled[1] === undefined ? 0 : 1
      const sign = garbled[1] ?? garbled[2] ?? ''
      const from = start + garbled[0].indexOf(sign)
      yield { depth, number: null, start: from, end: from + sign.length, spelled: chinese }
      continue
    }
    if (!NUMBERED.test(text)) continue
    for (const [depth, { at }] of LEVELS.entries()) {
      const match = at.exec(text)
      if (match === null) continue
      const number = numberOf(match[1] ?? '')
      const from = start + match[0].indexOf(match[1] ?? '')
      const arabic = /\d/.test(match[1] ?? '')
      yield {
        depth,
        number,
        start: from,
        end: from + (match[1]?.length ?? 0),
        spelled: (n) => (arabic ? String(n) : chinese(n)),
      }
    }
  }
}

/** 一是 at the head of paragraphs: a sequence of its own, which a heading ends. */
function* leading(prose: Prose): Generator<Marker> {
  for (const { text, start } of prose.paragraphs) {
    const heading = NUMBERED.test(text) ? LEVELS.findIndex(({ at }) => at.test(text)) : -1
    if (heading >= 0) yield { depth: heading, number: 1, start, end: start, spelled: chinese }
    const match = /^([一二三四五六七八九十]{1,2})是/.exec(text)
    const word = match?.[1]
    if (word !== undefined)
      yield { depth: DEPTH_INLINE, number: numberOf(word), start, end: start + word.length, spelled: chinese }
  }
}

/** （一）（二）（三） inside running text. */
function* bracketed(text: string, offset: number): Generator<Marker> {
  const found = matchesIn(text, BRACKETED)
  if (found.length < 2) return
  // A paragraph that itself begins with （五） goes on from there.
  const head = found[0]!
  const passed = head.index === 0 ? numberOf(head[1] ?? '') - 1 : 0
  for (const { 0: all, 1: word = '', index } of found) {
    const number = numberOf(word) - passed
    const arabic = /\d/.test(word)
    yield {
      depth: DEPTH_INLINE + 1,
      number,
      start: offset + index,
      end: offset + index + all.length,
      spelled: (n) => `（${arabic ? n + passed : chinese(n + passed)}）`,
    }
  }
}

/** 1.……2.……3.…… inside running text. */
const ARABIC = /(?<=^|[。；])(\d{1,2})[.．、](?=[\u4e00-\u9fff])/g

function* arabic(text: string, offset: number): Generator<Marker> {
  const found = matchesIn(text, ARABIC)
  if (found.length < 3 || Number(found[0]![1]) !== 1) return
  for (const { 1: word = '', index } of found)
    yield {
      depth: DEPTH_INLINE + 2,
      number: Number(word),
      start: offset + index,
      end: offset + index + word.length,
      spelled: String,
    }
}

/** Within a paragraph; one that begins a paragraph alone belongs to the sequence of paragraphs. */
function* inline(text: string, offset: number, at: RegExp): Generator<Marker> {
  const found = matchesIn(text, at)
  if (at === INLINE_MUST && found.length < 2) return
  for (const { 0: word, index } of found) {
    if (index === 0 && (found.length === 1 || numberOf(word) !== 1)) continue
    yield {
      depth: DEPTH_INLINE,
      number: numberOf(word),
      start: offset + index,
      end: offset + index + word.length,
      spelled: chinese,
    }
  }
}

/** «(Q)» where （四） is due, «—、» where 一、 is. */
export const enumerator: Check = {
  kind: 'recognition.enumerator',
  label: '序号误识',
  certainty: 'sure',
  how: '段首的序号成了字母或横线',
  *find(prose) {
    const last = new Map<number, number>()
    const markers = [...headings(prose)]
    for (const { depth, number, start, end, spelled } of markers) {
      for (const deeper of last.keys()) if (deeper > depth) last.delete(deeper)
      const due = (last.get(depth) ?? 0) + 1
      last.set(depth, number ?? due)
      if (number !== null || !markers.some((other) => other.depth === depth && other.number !== null)) continue
      yield { start, end, reason: `这里的序号像是“${spelled(due)}”的误识`, correction: spelled(due) }
    }
  },
}

function numberOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word)
  const [tens, ones] = word.includes('十') ? word.split('十') : ['', word]
  const ten = word.includes('十') ? (tens === '' ? 1 : NUMERALS.indexOf(tens ?? '')) : 0
  return ten * 10 + (ones === '' || ones === undefined ? 0 : NUMERALS.indexOf(ones))
}

function chinese(n: number): string {
  if (n <= 10) return NUMERALS[n] ?? String(n)
  const tens = Math.floor(n / 10)
  return `${tens === 1 ? '' : NUMERALS[tens]}十${n % 10 === 0 ? '' : NUMERALS[n % 10]}`
}
