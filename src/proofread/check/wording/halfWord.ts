import type { Check } from '../check.ts'
import { type Prose, sentencesIn } from '../prose.ts'

/** Stand alone before and behind anything, so that no half of a word is missed by them. */
const FREE =
  /[先的地得了着过是在有和与及或并而但为以于对从到由向将把被让使给按据至自比较等各每该本此其这那某不没未无非已曾正要能可会应须需请再又也都还就更最很太仅只约近超共均我你他们所之者个家项件名人户次场期批支条种台份处元年月日时一二三四五六七八九十百千万亿两零几多余上下前后左右内外中间里大小高低新老优省市县区镇乡村街局厅部委院所校厂司级类型化性率量额度点面线做用看说想来去进出起设建办抓促保推带拟全成提增减降升扩强报审核查填补收表列行新老第计达贷管党学]/
const CHINESE = /^[\u4e00-\u9fff]+$/
const PAIRS_MAX = 20_000

/** «科成果对接会» where the text speaks of 科技成果: one character of a word of two is lost. */
export const halfWord: Check = {
  kind: 'wording.missing',
  label: '词丢了半个',
  certainty: 'probable',
  how: '别处写全的两个词，这里其中一个只剩一个字',
  *find(prose) {
    const { before, behind } = pairsOf(prose)
    for (const { start, words } of sentencesIn(prose)) {
      let at = start
      for (const [place, word] of words.entries()) {
        const [last, next] = [words[place - 1] ?? '', words[place + 1] ?? '']
        if (word.length === 1 && CHINESE.test(word) && !FREE.test(word)) {
          const whole =
            (isWord(next) && !isSingle(last) && wholeOf(word, before.get(next))) ||
            (isWord(last) && !isSingle(next) && wholeOf(word, behind.get(last)))
          if (whole)
            yield {
              start: at,
              end: at + 1,
              reason: `别处写作“${whole}”，这里只有“${word}”，像是少了一个字`,
              correction: whole,
            }
        }
        at += word.length
      }
    }
  },
}

function isWord(word: string): boolean {
  return word.length >= 2 && CHINESE.test(word)
}

function isSingle(word: string): boolean {
  return word.length === 1 && CHINESE.test(word) && !FREE.test(word)
}

type Neighbours = ReadonlyMap<string, number>

function wholeOf(half: string, neighbours: Neighbours | undefined): string | null {
  for (const [word, times] of neighbours ?? []) if (times >= TIMES_MIN && word.includes(half)) return word
  return null
}

const TIMES_MIN = 2

interface Pairs {
  /** The words of two characters that stand right before a word, and right behind it, and how often. */
  readonly before: ReadonlyMap<string, Neighbours>
  readonly behind: ReadonlyMap<string, Neighbours>
}

function pairsOf(prose: Prose): Pairs {
  const before = new Map<string, Map<string, number>>()
  const behind = new Map<string, Map<string, number>>()
  const add = (map: Map<string, Map<string, number>>, key: string, word: string): void => {
    const words = map.get(key)
    if (words !== undefined) words.set(word, (words.get(word) ?? 0) + 1)
    else if (map.size < PAIRS_MAX) map.set(key, new Map([[word, 1]]))
  }
  for (const { words } of sentencesIn(prose))
    for (const [place, word] of words.entries()) {
      const next = words[place + 1] ?? ''
      if (!isWord(word) || !isWord(next)) continue
      if (word.length === 2) add(before, next, word)
      if (next.length === 2) add(behind, word, next)
    }
  return { before, behind }
}
